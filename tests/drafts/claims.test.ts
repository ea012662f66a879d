import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { cited, codes, draft, said, startDrafting } from '../support/drafts.js';
import type { TestServer } from '../support/server.js';

let server: TestServer;

beforeAll(async () => {
  server = await startDrafting();
});

function draftOf(...paragraphs: string[]) {
  return draft(
    server,
    ['Joint Statement by Chile and Peru on the railway', ...paragraphs].join('\n\n'),
  );
}

async function saidIn(...paragraphs: string[]): Promise<string[]> {
  return said(await draftOf(...paragraphs));
}

describe('makes one claim of each speech act, even within a sentence', () => {
  test.each<[string, string[]]>([
    [
      'We condemn the closure of the railway and urge Norway to open it.',
      ['condemnation: We condemn the closure of the railway', 'appeal: urge Norway to open it.'],
    ],
    [
      'The participants underscored the importance of trade and called on Norway to open it.',
      [
        'recognition: The participants underscored the importance of trade',
        'appeal: called on Norway to open it.',
      ],
    ],
    [
      'We are concerned by the closure, and will continue to monitor it.',
      ['concern: We are concerned by the closure', 'commitment: will continue to monitor it.'],
    ],
    [
      'Recalling the treaty, we call for talks.',
      ['recognition: Recalling the treaty', 'appeal: we call for talks.'],
    ],
    [
      'The closure of the northern railway harms us all, and we call for talks.',
      ['assertion: The closure of the northern railway harms us all', 'appeal: we call for talks.'],
    ],
    [
      'WELCOMING the recent agreement, and NOTING WITH CONCERN the closure;',
      ['welcome: WELCOMING the recent agreement', 'concern: NOTING WITH CONCERN the closure;'],
    ],
  ])('%s', async (sentence, expected) => {
    expect(await saidIn(sentence)).toEqual(expected);
  });
});

describe('takes the kind from the verb, adjective or noun', () => {
  test.each([
    ['We strongly condemn the closure.', 'condemnation'],
    ['We express our grave concern at the closure.', 'concern'],
    ['We note with regret that it closed.', 'concern'],
    ['It is with great disappointment that we take note of the closure.', 'concern'],
    ['We reiterate our strong call upon Norway to open it.', 'appeal'],
    ['We insist that Norway open it.', 'demand'],
    ['Norway must open it without delay.', 'demand'],
    ['It is crucial for Norway to open it.', 'appeal'],
    ['It is time to open the railway again.', 'appeal'],
    ['We warn Norway of the consequences.', 'warning'],
    ['We will not hesitate to close the border.', 'warning'],
    ['We will work with all partners.', 'commitment'],
    ['We reaffirm our unwavering commitment to open railways.', 'commitment'],
    ['We remain ready to assist.', 'commitment'],
    ['We express our solidarity with the travellers.', 'support'],
    ['We stand with the travellers.', 'support'],
    ['We reaffirm our support for the travellers.', 'support'],
    ['We thank Norway for the timetable.', 'welcome'],
    ['We are grateful to Norway.', 'welcome'],
    ['We take note of the timetable.', 'recognition'],
    ['We recall the treaty of 1950.', 'recognition'],
    ['We are working with all partners on a timetable.', 'announcement'],
    ['We have published a report today.', 'announcement'],
    ['Several trains have been stopped at the border.', 'assertion'],
    ['The closure would mark a dangerous step.', 'assessment'],
    ['The closure is a clear violation of the treaty.', 'assessment'],
    ['We do not recognise the closure.', 'condemnation'],
  ])('%s', async (sentence, kind) => {
    const { document } = await draftOf(sentence);
    expect(document.claims.map((claim) => claim.kind)).toEqual([kind]);
  });
});

describe('does not attribute the acts of others to the signatories', () => {
  test.each([
    ['The Security Council condemned the closure and demanded that it end.', 'assertion'],
    ['Norway welcomed the closure and thanked Sweden.', 'assertion'],
    ['We stand ready to welcome any timetable.', 'commitment'],
    ['We urge Norway to condemn the closure and support the travellers.', 'appeal'],
  ])('%s', async (sentence, kind) => {
    const { document } = await draftOf(sentence);
    expect(document.claims.map((claim) => claim.kind)).toEqual([kind]);
  });
});

test('recognises a group by its acronym', async () => {
  const answer = await draft(
    server,
    'Joint Statement from the International Railway Group (IRG)\n\nChile and Peru, as members of the International Railway Group (IRG), issue the following statement.\n\nThe IRG urges Norway to open it. It also commends Sweden. The group will meet again.',
  );
  expect(said(answer)).toEqual([
    'appeal: The IRG urges Norway to open it.',
    'welcome: It also commends Sweden.',
    'commitment: The group will meet again.',
  ]);
});

test('finds intensifiers, modality, breaches and parties', async () => {
  const { document } = await draftOf(
    'We condemn in the strongest possible terms the closure by Norway. We urge Sweden to stop assisting Norway’s closure. It would be a further breach of the UN Charter. We express our full solidarity with Ukraine.',
  );
  expect(document.claims).toMatchObject([
    {
      kind: 'condemnation',
      intensifier: 'in the strongest possible terms',
      parties: [{ party: 'NO', role: 'subject' }],
    },
    {
      kind: 'appeal',
      parties: [
        { party: 'SE', role: 'addressee' },
        { party: 'NO', role: 'subject' },
      ],
    },
    { kind: 'assessment', modality: 'conditional', breach: true },
    { kind: 'support', intensifier: 'full', parties: [{ party: 'UA', role: 'beneficiary' }] },
  ]);
});

test('adds context to quotes that occur twice', async () => {
  const { document, ready } = await draftOf(
    'We urge restraint. Trains stopped again.',
    'We urge restraint. Nobody came.',
  );
  expect(ready).toBe(true);
  expect(document.claims.filter(({ quote }) => quote === 'We urge restraint.')).toHaveLength(2);
});

test('gives a reason and a confidence for every part', async () => {
  const { document, suggestions } = await draftOf(
    'We condemn the closure and urge Norway to open it.',
  );
  const pointers = suggestions.map(({ pointer }) => pointer);
  expect(pointers).toEqual([
    '/id',
    '/title',
    '/issuedOn',
    '/language',
    ...document.signatories.map((_, index) => `/signatories/${index}`),
    ...document.claims.map((_, index) => `/claims/${index}`),
  ]);
  for (const { confidence, rationale } of suggestions) {
    expect(rationale).toMatch(/./);
    expect(confidence).toBeGreaterThan(0);
    expect(confidence).toBeLessThanOrEqual(1);
  }
});

test('finds everything in the first statement that a curator found, except what is implied', async () => {
  const text = readFileSync(new URL('../fixtures/statement.txt', import.meta.url), 'utf8');
  const seeded = parse(
    readFileSync(
      new URL('../../seed/statements/dprk-troops-russia-2024.yaml', import.meta.url),
      'utf8',
    ),
  );
  const answer = await draft(server, text);
  expect(answer.document.title).toBe(seeded.title);
  expect(answer.document.text).toBe(seeded.text);
  expect(codes(answer)).toBe('AU CA FR DE IT JP KR NZ GB US EU');
  expect(
    answer.document.signatories.map(({ nameAsSigned, office }) => [nameAsSigned, office]),
  ).toEqual(
    seeded.signatories.map(({ nameAsSigned, office }: { nameAsSigned: string; office: string }) => [
      nameAsSigned,
      office,
    ]),
  );
  expect(cited(answer).filter((symbol) => symbol.startsWith('S/'))).toEqual([
    'S/RES/1718 (2006)',
    'S/RES/1874 (2009)',
    'S/RES/2270 (2016)',
  ]);
  const found = seeded.claims.filter((claim: { kind: string; quote: string }) =>
    answer.document.claims.some(
      ({ kind, quote }) => kind === claim.kind && quote.includes(claim.quote),
    ),
  );
  expect(found.map(({ key }: { key: string }) => key)).toEqual([
    'c1',
    'c2',
    'c3',
    'c4',
    'c5',
    'c6',
    'c9',
    'c10',
    'c11',
    'c12',
    'c13',
  ]);
});
