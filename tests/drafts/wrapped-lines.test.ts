import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { draft } from '../support/drafts.js';
import { startServer, type TestServer } from '../support/server.js';

let server: TestServer;

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

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
