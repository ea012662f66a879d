import { beforeAll, describe, expect, test } from 'vitest';
import { draft, startDrafting } from '../support/drafts.js';
import type { TestServer } from '../support/server.js';

let server: TestServer;

beforeAll(async () => {
  server = await startDrafting();
});

const TITLE = 'Joint Statement by Chile and Peru on the northern railway';
const PARAGRAPHS = [
  'We, the transport ministers of Chile and Peru, condemn in the strongest possible terms the closure of the railway by Norway, whose short- and long-term effects on the Indo-Pacific are grave, and the sale of dual-use and missile-related goods along it.',
  'We call on Norway to reopen the line, and to resume cooperation with its neighbours without delay, in line with Security Council resolutions 1718 and 2270.',
  'We welcome:',
  '- the visit of the people-to-people commission to the border in January;\n- the work of Ambassador John R. Smith on post-war reconstruction, which began in March.',
  'We will meet again.',
];

/** Breaks lines as `fmt` and mail programs do: at spaces, and after the hyphens of words. */
function wrap(paragraph: string, width: number): string {
  const parts = paragraph.split(/(?<=\p{L}-)(?=\p{L})|( )/u).filter((part) => part);
  const lines = [''];
  for (const part of parts) {
    const line = lines.at(-1) ?? '';
    if (line.length + part.length <= width || line === '') lines[lines.length - 1] = line + part;
    else lines.push(part === ' ' ? '' : part);
  }
  return lines.map((line) => line.trimEnd()).join('\n');
}

test('a text broken at any width from 54 to 130 gives the draft of the text itself', async () => {
  const whole = await draft(server, [TITLE, ...PARAGRAPHS].join('\n\n'));
  for (let width = 54; width <= 130; width += 1) {
    const wrapped = PARAGRAPHS.map((paragraph) =>
      paragraph
        .split('\n')
        .map((line) => wrap(line, width))
        .join('\n'),
    );
    const { document } = await draft(server, [TITLE, ...wrapped].join('\n\n'));
    expect(document, `${width}`).toEqual(whole.document);
  }
});

test('paragraphs that begin with indentation or end with a short line are kept apart', async () => {
  const prose = PARAGRAPHS.slice(0, 2);
  const whole = await draft(server, [TITLE, ...prose].join('\n\n'));
  for (const width of [60, 72, 84, 100]) {
    const lines = prose.map((paragraph) => wrap(paragraph, width));
    const tight = await draft(server, `${TITLE}\n\n${lines.join('\n')}`);
    expect(tight.document, `${width}`).toEqual(whole.document);
    const indented = prose.map((paragraph) =>
      wrap(`\u2003${paragraph}`, width).replace('\u2003', '   '),
    );
    const printed = await draft(server, `${TITLE}\n\n${indented.join('\n')}`);
    expect(printed.document, `${width} indented`).toEqual(whole.document);
  }
});

test('lists of signatories, headings and addresses keep their lines', async () => {
  const list =
    'For Chile, Jane Doe, Minister of Transport\nFor Peru, John Roe, Minister of Transport and of Communications\nDone at Lima';
  const { document } = await draft(
    server,
    [TITLE, ...PARAGRAPHS.map((paragraph) => wrap(paragraph, 76)), 'Next steps\nMarch', list].join(
      '\n\n',
    ),
  );
  expect(document.text.endsWith(`\n\nNext steps\nMarch\n\n${list}`)).toBe(true);
});

describe('doubts', () => {
  test('lines that stay broken, by their words', async () => {
    const { ready, confidence, notes } = await draft(
      server,
      `${TITLE}\n\nWe, Chile and Peru, urge Norway to reopen the\nline, and thank Sweden, whose trains run on it and whose people have helped us so much in the course of all these years.`,
    );
    expect([ready, confidence <= 0.5]).toEqual([false, true]);
    expect(notes.join(' ')).toContain('Norway to reopen the / line, and thank');
  });

  test('hyphens at the end of a line of which either may be right', async () => {
    const { ready, notes } = await draft(
      server,
      `${TITLE}\n\nWe, the ministers of Chile and Peru, who met today in Callao, urge an on-\ngoing search for the causes of the closure of the railway.`,
    );
    expect(ready).toBe(false);
    expect(notes.join(' ')).toContain('The hyphens of "on-going" stood at the end of a line.');
  });
});

describe('of a word divided by a hyphen at the end of a line', () => {
  const BEFORE = 'We, the ministers of Chile and Peru, who met today in the port of Callao,';
  const draftOf = (words: string, more = '') =>
    draft(server, `${TITLE}\n\n${BEFORE}\n${words} of the railway that we share.${more}`);

  test.each([
    [
      'both parts are words',
      'condemn last week’s closure of it and the lack of missile-\nrelated controls',
    ],
    [
      'a prefix keeps its hyphen',
      'condemn last week’s closure of it and the lack of non-\nstate alternatives',
    ],
    ['a name goes on', 'condemn last week’s closure of it that isolates Indo-\nPacific neighbours'],
    [
      'a prefix stands before a longer word',
      'condemn last week’s closure of it and the lack of re-\nsequenced controls',
    ],
    ['a number goes on', 'condemn its closure, as in the years of the COVID-\n19 restrictions'],
  ])('the hyphen stays if %s', async (_, words) => {
    const { document, notes } = await draftOf(words);
    expect(document.text).toContain(`${BEFORE} ${words.replace('\n', '')} of the railway`);
    expect(notes.join(' ')).not.toContain('Removed the hyphen');
  });

  test('the hyphen goes if only the whole is a word, and the note names it', async () => {
    const { document, notes } = await draftOf(
      'condemn last week’s closure of it, and the end of coopera-\ntion',
    );
    expect(document.text).toContain('the end of cooperation of the railway');
    expect(notes).toContain('Removed the hyphen at the end of a line from "cooperation".');
  });

  test('the text decides if it has the word elsewhere', async () => {
    const divided = 'condemn last week’s closure of it, and the end of co-\noperation';
    expect((await draftOf(divided, ' Our co-operation ends.')).document.text).toContain(
      'the end of co-operation of the railway',
    );
    expect((await draftOf(divided, ' Our cooperation ends.')).document.text).toContain(
      'the end of cooperation of the railway',
    );
  });
});
