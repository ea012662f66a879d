import { beforeAll, expect, test } from 'vitest';
import { draft, startDrafting } from '../support/drafts.js';
import type { TestServer } from '../support/server.js';

let server: TestServer;

beforeAll(async () => {
  server = await startDrafting();
});

const TITLE = 'Joint Statement by Chile and Peru on the railway';
const FIRST =
  'We, the Transport Ministers of Chile and Peru, condemn the closure of the railway line, which has cut off three towns from food and fuel.';
const LAST =
  'We urge Norway, as the owner of the rolling stock, to release the twelve engines that it holds in the harbour without any further delay.';
const TEXT = [TITLE, FIRST, LAST].join('\n\n');

test('a text in order has no doubts', async () => {
  expect(await draft(server, TEXT)).toMatchObject({ ready: true, notes: [] });
});

test.each([
  [
    'a heading above the title',
    `Senator Jane Doe\n\n${TEXT}`,
    `"${TITLE}" reads like the title, which is given as "Senator Jane Doe".`,
  ],
  [
    'a second statement',
    `${TEXT}\n\nJoint Statement on the Harbour of Lima\n\nWe, Fiji and Japan, thank Sweden.`,
    'Another statement may begin at "Joint Statement on the Harbour of Lima".',
  ],
  ['a text pasted twice', `${TEXT}\n\n${TEXT}`, `Another statement may begin at "${TITLE}".`],
  [
    'a paragraph pasted twice',
    `${TEXT}\n\n${LAST}`,
    'These paragraphs stand in the text more than once: "We urge Norway,',
  ],
  ['a text cut off in a sentence', TEXT.slice(0, -20), 'The text ends inside a sentence: "…'],
  ['a text cut off at a comma', `${TEXT} We thank Fiji,`, 'The text ends inside a sentence: "…'],
  ['small letters', TEXT.toLowerCase(), 'The text has hardly any capitals'],
  [
    'lost characters',
    TEXT.replace('owner', 'railway\uFFFDs'),
    'Characters were lost in "railway\uFFFDs".',
  ],
  [
    'a wrong encoding',
    TEXT.replace('owner', 'railwayâ€™s'),
    'Characters were lost in "railwayâ€™s".',
  ],
  ['question marks', TEXT.replace('owner', 'railway?s'), 'Characters were lost in "railway?s".'],
  [
    'a scan that confuses letters',
    TEXT.replace('three', 'tluee, il1egal').replace('owner', 'governrnent of lran'),
    'misread by a scanner: "il1egal", "lran", "governrnent".',
  ],
  [
    'a scan that misplaces spaces',
    TEXT.replace('of the', 'ofthe').replace('without', 'wit hout'),
    'misread by a scanner: "ofthe", "wit hout".',
  ],
])('doubts %s', async (_, text, doubt) => {
  const { ready, notes } = await draft(server, text);
  expect(notes.join('\n')).toContain(doubt);
  expect(ready).toBe(false);
});

test.each([
  [
    'a closing list',
    `${TEXT}\n\nChile: Jane Doe, Minister of Transport\nPeru: John Roe, Minister of Transport`,
  ],
  ['the end of a release', `${TEXT}\n\nEnd text`],
  ['a misprint', TEXT.replace('of the', 'ofthe')],
  ['a quotation of another statement', `${TEXT}\n\nWe recall the Joint Declaration on Trade.`],
])('doesn’t doubt %s', async (_, text) => {
  expect((await draft(server, text)).ready).toBe(true);
});
