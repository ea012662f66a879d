import { beforeAll, expect, test } from 'vitest';
import { draft, startDrafting } from '../support/drafts.js';
import type { TestServer } from '../support/server.js';

let server: TestServer;

beforeAll(async () => {
  server = await startDrafting();
});

const TITLE = 'Joint Statement by Chile and Peru';

async function kindsOf(title: string, ...paragraphs: string[]): Promise<string[]> {
  const { document } = await draft(server, [title, ...paragraphs].join('\n\n'));
  return document.claims.map(({ kind }) => kind);
}

test.each<[string, string]>([
  ['The Governments acknowledged the progress of the works.', 'recognition'],
  ['The Vice Ministers and the Deputy Secretary welcomed the timetable.', 'welcome'],
  ['This year Chile has reaffirmed its commitment to the railway.', 'commitment'],
  ['Our combined defence/armed forces will patrol the line.', 'commitment'],
  ['We acclaim the reopening of the railway.', 'welcome'],
  ['We emphasise our shared view that trains matter.', 'recognition'],
  ['We hold the operators personally responsible for the closure.', 'condemnation'],
  ['There was an agreement by Chile to open an office.', 'announcement'],
  ['Accepting the plan shows courage.', 'assertion'],
  ['The new plans risk violating the law.', 'assessment'],
  ['We encourage all to act and to hold those in charge accountable.', 'appeal'],
])('%s', async (sentence, kind) => {
  expect(await kindsOf(TITLE, sentence)).toEqual([kind]);
});

test.each<[string, string[]]>([
  ['We demand its end and hold the operators responsible for it.', ['demand', 'condemnation']],
  ['Chile is concerned about the delay and condemns the closure.', ['concern', 'condemnation']],
  [
    'We consider that nobody is willing to talk and, therefore, demand an end to it.',
    ['assertion', 'demand'],
  ],
])('finds both acts: %s', async (sentence, kinds) => {
  expect(await kindsOf(TITLE, sentence)).toEqual(kinds);
});

test('an organisation speaks with its member states, also before a long apposition', async () => {
  const sentence =
    'Chile and the European Union and its Member States, representing most railways, united by their values and bound together by trade, reaffirm their support for trains.';
  const title = 'Joint Statement by Chile and the European Union';
  expect(await kindsOf(title, sentence)).toEqual(['support']);
});

test('in a report without "we", "they" and "the parties" are the signatories', async () => {
  expect(await kindsOf(TITLE, 'They welcomed the timetable.')).toEqual(['welcome']);
  expect(await kindsOf(TITLE, 'The parties noted the value of trains.')).toEqual(['recognition']);
});

test('a paragraph that also says on whose behalf it speaks makes claims', async () => {
  const text = [
    'Statement on the northern railway',
    'On behalf of Chile and Peru, I thank the operators for their work. We urge all to reopen the line.',
  ].join('\n\n');
  const { document } = await draft(server, text);
  expect(document.claims.map(({ kind }) => kind)).toEqual(['welcome', 'appeal']);
});
