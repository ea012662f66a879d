import { beforeAll, describe, expect, test } from 'vitest';
import { readRules } from '../../src/drafting/rules.js';
import { codes, draft, said, startDrafting } from '../support/drafts.js';
import type { TestServer } from '../support/server.js';

let server: TestServer;

beforeAll(async () => {
  server = await startDrafting();
});

const TITLE = 'Joint Statement by Chile and Peru';

const draftOf = (body: string) => draft(server, `${TITLE}\n\n${body}`);

describe('keeps the words of a text from other programs, and notes what changed', () => {
  test.each([
    [
      'a vertical tab',
      'We thank Sweden.\u000BWe urge Norway.',
      'We thank Sweden.\nWe urge Norway.',
      'Converted vertical tabs',
    ],
    [
      'a next-line character',
      'We thank Sweden.\u0085We urge Norway.',
      'We thank Sweden.\nWe urge Norway.',
      'Converted vertical tabs',
    ],
    [
      'Windows-1252',
      'We urge Norway\u0092s \u0093government\u0094\u0085',
      'We urge Norway’s “government”…',
      'Windows-1252',
    ],
    [
      'a non-breaking hyphen',
      'We urge long\u2011term action.',
      'We urge long-term action.',
      'Replaced non-breaking hyphens',
    ],
    [
      'character references',
      'We urge Norway&rsquo;s&nbsp;government to open it &amp;amp; the R&D; line.&#13;',
      'We urge Norway’s government to open it & the R&D; line.',
      'Replaced character references of HTML',
    ],
    [
      'the output of a terminal',
      'We urge \u001B[31mNorway\u001B[0m to act.\u001B]0;title\u0007',
      'We urge Norway to act.',
      'Removed the control sequences of a terminal.',
    ],
    [
      'a soft hyphen at the end of a line',
      'We urge coop\u00AD\neration.',
      'We urge cooperation.',
      'removed soft hyphens',
    ],
    [
      'ligatures',
      'We urge a ﬁnal, eﬃcient end.',
      'We urge a final, efficient end.',
      'Replaced the ligatures of "final", "efficient".',
    ],
    ['tabs', '1.\tWe urge  Norway.', '1. We urge Norway.', 'Replaced tabs'],
    [
      'bullets of Word',
      'We:\n\uF0B7 urge Norway;\n\uF0A7\tthank Sweden.',
      'We:\n• urge Norway;\n• thank Sweden.',
      'Replaced bullets',
    ],
    [
      'a quoted mail',
      '> We urge Norway.\n>\n> We thank Sweden.',
      'We urge Norway.\n\nWe thank Sweden.',
      'quoted lines',
    ],
    [
      'a page break',
      'We urge Norway.\fWe thank Sweden.',
      'We urge Norway.\n\nWe thank Sweden.',
      'Removed page breaks.',
    ],
  ])('%s', async (_, body, text, note) => {
    const { document, notes } = await draftOf(body);
    expect(document.text).toBe(text);
    expect(notes.join(' ')).toContain(note);
  });

  test('a sentence that goes on over a page', async () => {
    const { document } = await draftOf('We urge Norway to open the\n\n- 2 -\n\nline in May.');
    expect(document.text).toBe('We urge Norway to open the line in May.');
  });

  test.each([
    ['a number before a page break', '\n\n2\n\n\f\n', []],
    [
      'a head that repeats the title',
      '\n\n2\n\nJoint Statement by Chile\n\n',
      ['Joint Statement by Chile'],
    ],
    ['a head with the page number', '\n\nRailways    Page 2 of 3\n\n', ['Railways Page 2 of 3']],
  ])('a sentence that goes on over %s', async (_, between, heads) => {
    const { document, notes } = await draftOf(`We urge Norway to open the${between}line in May.`);
    expect(document.text).toBe('We urge Norway to open the line in May.');
    expect(notes.join('\n').match(/(?<=running heads of pages: ).*(?=\.$)/m)?.[0] ?? '').toBe(
      heads.map((head) => JSON.stringify(head)).join(),
    );
  });

  test('heads that repeat each other', async () => {
    const { document, notes } = await draftOf(
      'We urge Norway to act.\n\n- 1 -\nMinistry of Railways\n\nWe thank Sweden.\n\n- 2 -\nMinistry of Railways\n\nWe thank Fiji.',
    );
    expect(document.text).toBe('We urge Norway to act.\n\nWe thank Sweden.\n\nWe thank Fiji.');
    expect(notes).toContain('Left out the running heads of pages: "Ministry of Railways".');
  });

  test('numbers of lines', async () => {
    const lines = [TITLE, '', ...Array.from({ length: 12 }, (_, at) => `We thank town ${at},`)];
    const numbered = lines.map((line, at) => `${String(at + 1).padStart(3)} ${line}`);
    const { document, notes } = await draft(server, numbered.join('\n'));
    expect(document).toMatchObject({ title: TITLE, text: lines.slice(2).join('\n') });
    expect(notes).toContain('Removed the numbers of lines.');
  });

  test.each(['•', '◦', '–', '·', 'o', '▪', '*', '-', '(a)', '1.', 'i.'])(
    'items that begin with %s',
    async (mark) => {
      const body = `We agree on these steps, which begin today:\n${mark} a visit to the border, which the ministers of all neighbours will join;\n${mark} the work of the commission on the railway and on everything that belongs to it.`;
      expect((await draftOf(body)).document.text).toBe(body);
    },
  );
});

describe('footnotes make no claims and sign nothing', () => {
  test.each([
    ['[1]', 'We urge Norway to reopen the railway.[1]', '[1] We welcome the letter of Chile.'],
    ['*', 'We urge Norway to reopen the railway.*', '* We welcome the letter of Chile.'],
    ['†', 'We urge Norway† to reopen the railway.', '† We welcome the letter of Chile.'],
  ])('%s', async (_, body, footnote) => {
    const answer = await draftOf(`${body}\n\n${footnote}`);
    expect(answer.document.text).toBe(`${body}\n\n${footnote}`);
    expect(said(answer)).toEqual([`appeal: ${body.replace(/\[1\]|\*$/, '')}`]);
    expect(answer.notes).toContain(`These footnotes make no claims: ${JSON.stringify(footnote)}.`);
  });

  test.each([
    ['a raised number', '¹', '¹ See the letter.'],
    ['a number', '1', '1 See the letter.'],
  ])('and %s does not become part of a word', async (_, mark, footnote) => {
    const answer = await draft(
      server,
      `Joint Statement on Railways\n\nWe, Chile and Peru${mark}, urge Norway to act.\n\n${footnote}`,
    );
    expect(answer.document.text).toBe(`We, Chile and Peru, urge Norway to act.\n\n${footnote}`);
    expect(codes(answer)).toBe('CL PE');
    expect(answer.notes.join(' ')).toContain('Removed the numbers of footnotes from');
  });

  test.each([
    'We welcome resolution 2 of Team1 and Peru2.\n\n1. We urge Norway.',
    'We urge Norway.\n\n[1] We thank Sweden.',
    'We urge Norway.\n\n* We thank Sweden.',
    '*Chile*\n\nWe urge Norway.\n\n*Peru joins the statement.*',
  ])('but nothing is a footnote without its mark: %s', async (body) => {
    const { document, notes } = await draftOf(body);
    expect(document.text).toBe(body);
    expect(notes.join(' ')).not.toContain('footnotes');
  });
});

describe('a sentence goes on after an abbreviation', () => {
  const { abbreviations } = readRules().typography;

  test('every abbreviation of the rules', async () => {
    const sentences = abbreviations.map(
      (word) => `We welcome the work of Chile and of ${word} Doe.`,
    );
    expect(said(await draftOf(sentences.join('\n\n')))).toEqual(
      sentences.map((sentence) => `welcome: ${sentence}`),
    );
  });

  test.each([
    'We welcome the ASEAN-U.S. Comprehensive Partnership.',
    'We welcome the work of John F. Kennedy and of J. R. R. Tolkien on it.',
    'We welcome the U.S.-Japan alliance.',
  ])('%s', async (sentence) => {
    expect(said(await draftOf(sentence))).toEqual([`welcome: ${sentence}`]);
  });

  test.each(['Both', 'All'])('but not before %s', async (word) => {
    const answer = await draftOf(`We met in Washington, D.C. ${word} of us urge Norway to act.`);
    expect(said(answer)).toContain(`appeal: ${word} of us urge Norway to act.`);
  });
});
