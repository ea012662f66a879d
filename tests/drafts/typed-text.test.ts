import { beforeAll, describe, expect, test } from 'vitest';
import { cited, codes, draft, said, startDrafting } from '../support/drafts.js';
import type { TestServer } from '../support/server.js';

let server: TestServer;

beforeAll(async () => {
  server = await startDrafting();
});

test('removes HTML and notes it', async () => {
  const answer = await draft(
    server,
    '<html><head><title>no</title><style>p { color: red }</style></head><body><h1>Joint Statement by Chile &amp; Peru</h1>\n<p>We <b>urge</b> Norway,\nin line with <a href="x">UNSCR&nbsp;1718</a>,<br>to open it.</p><ul><li>We thank Sweden.</li></ul><script>We condemn()</script></body></html>',
  );
  expect(answer.document.title).toBe('Joint Statement by Chile & Peru');
  expect(answer.document.text).toBe(
    'We urge Norway, in line with UNSCR 1718,\nto open it.\n\n- We thank Sweden.',
  );
  expect(codes(answer)).toBe('CL PE');
  expect(cited(answer)).toEqual(['S/RES/1718 (2006)']);
  expect(answer.notes).toContain('Removed HTML markup and kept the visible text.');
});

test('keeps text that only looks like a tag', async () => {
  const { document, notes } = await draft(
    server,
    'Joint Statement by Chile and Peru\n\nWe note that 3 < 5 and 7 > 2 <3.',
  );
  expect(document.text).toBe('We note that 3 < 5 and 7 > 2 <3.');
  expect(notes).toEqual([]);
});

test('repairs broken lines, hyphenation, page numbers and Windows line endings, and notes each', async () => {
  const { document, notes } = await draft(
    server,
    [
      'Joint Statement by Chile and Peru',
      '',
      'We reaffirm our commitment to the northern railway and to the coop-',
      'eration of all states along its long-',
      'distance line, as recalled by us.',
      '',
      'Page 1 of 2',
      '',
      'We urge Norway to open it.[1]',
      '',
      '- 2 -',
      '',
      '[1] See the letter.',
    ].join('\r\n'),
  );
  expect(document.text).toBe(
    'We reaffirm our commitment to the northern railway and to the cooperation of all states along its long-distance line, as recalled by us.\n\nWe urge Norway to open it.[1]\n\n[1] See the letter.',
  );
  expect(notes).toEqual([
    'Converted Windows line endings (CR LF) to line feeds.',
    'Removed page numbers.',
    'Joined lines that were broken at the margin.',
    'Removed the hyphen at the end of a line from "cooperation".',
    'These footnotes make no claims: "[1] See the letter.".',
  ]);
});

test('keeps curly quotes, dashes and emoji in text and quotes', async () => {
  const sentence = 'We condemn Norway’s “closure” – 🚂 – of the railway…';
  const answer = await draft(server, `Joint Statement by Chile and Peru\n\n🚂 ${sentence}`);
  expect(answer.document.text).toBe(`🚂 ${sentence}`);
  expect(said(answer)).toEqual([`condemnation: 🚂 ${sentence}`]);
});

test('separates paragraphs without blank lines between them', async () => {
  const long =
    'We urge Norway to open the northern railway, of which so many travellers and so much trade of all states along its line depend in every season of the year.';
  const { document } = await draft(
    server,
    `Joint Statement by Chile and Peru\n${long}\nWe thank Sweden.`,
  );
  expect(document.title).toBe('Joint Statement by Chile and Peru');
  expect(document.text).toBe(`${long}\n\nWe thank Sweden.`);
});

test('removes byte order marks and control characters, and replaces non-breaking spaces', async () => {
  const { document } = await draft(
    server,
    '\uFEFFJoint Statement by Chile and Peru\n\nWe\u00A0urge\u0000 Nor\u00ADway\u0007.',
  );
  expect(document.text).toBe('We urge Norway.');
});

test('removes controls of the writing direction, which titles must not have', async () => {
  const { document, ready, notes } = await draft(
    server,
    'Joint Statement by Chile \u202Eand\u202C Peru\n\nWe, Chile and Peru, urge Norway to act.',
  );
  expect(document.title).toBe('Joint Statement by Chile and Peru');
  expect(ready).toBe(true);
  expect(notes).toContain('Removed controls of the writing direction, which reorder what follows.');
});

describe('takes the date of issue from a dateline or the title only', () => {
  test.each([
    ['Joint Statement by Chile and Peru\n\nLima, 5 November 2024\n\nWe urge Norway.', '2024-11-05'],
    ['November 5, 2024\n\nJoint Statement by Chile and Peru\n\nWe urge Norway.', '2024-11-05'],
    ['Joint Statement by Chile and Peru (5th November 2024)\n\nWe urge Norway.', '2024-11-05'],
    [
      'Joint Statement by Chile and Peru\n\nWe recall the closure of 5 November 2024, and urge Norway to open the railway.',
      null,
    ],
    ['Joint Statement by Chile and Peru\n\nLima, 31 February 2024\n\nWe urge Norway.', null],
  ])('%s', async (text, expected) => {
    expect((await draft(server, text)).document.issuedOn).toBe(expected);
  });
});

describe('takes the heading as the title', () => {
  test.each([
    [
      'For Immediate Release\n\n# Joint Statement by Chile and Peru\n\nWe urge Norway.',
      'Joint Statement by Chile and Peru',
    ],
    ['Joint Statement by\nChile and Peru\n\nWe urge Norway.', 'Joint Statement by Chile and Peru'],
    ['Joint Statement on Trade.\n\nWe urge Norway.', 'Joint Statement on Trade.'],
    [
      'Joint Statement by Chile and Peru\n\nWe urge Norway to reopen it in the 21<sup>st</sup> century.',
      'Joint Statement by Chile and Peru',
    ],
  ])('%s', async (text, expected) => {
    expect((await draft(server, text)).document.title).toBe(expected);
  });

  test('or makes one up and says so', async () => {
    const { document, suggestions } = await draft(
      server,
      'We, the Foreign Ministers of Chile and Peru, urge Norway to open it.',
    );
    expect(document.title).toBe('Joint statement by Chile and Peru');
    expect(suggestions).toContainEqual({
      pointer: '/title',
      confidence: 0.2,
      rationale: 'made up: the text has no heading',
    });
  });
});

describe('gives low confidence to anything but a joint statement in English', () => {
  test.each([
    [
      'another language',
      'Déclaration conjointe\n\nNous, les ministres des affaires étrangères du Chili et du Pérou, exprimons notre vive préoccupation et demandons à la Norvège de rouvrir la ligne.',
      'fr',
    ],
    [
      'another script',
      'Совместное заявление\n\nМы, министры иностранных дел, выражаем серьёзную озабоченность и призываем открыть железную дорогу.',
      'ru',
    ],
    [
      'no statement',
      'Pancakes\n\nTake the flour and the milk, and stir them in a bowl until the batter is smooth.',
      'en',
    ],
    ['one word', 'Hello', 'und'],
  ])('%s', async (_, text, language) => {
    const { document, ready, confidence, notes } = await draft(server, text);
    expect([ready, document.signatories, document.language]).toEqual([false, [], language]);
    expect(confidence).toBeLessThanOrEqual(0.2);
    expect(notes).toContain(
      'No signatories were found. Add them: a document without signatories is rejected.',
    );
  });
});
