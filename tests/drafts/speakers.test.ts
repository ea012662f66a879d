import { beforeAll, describe, expect, test } from 'vitest';
import { draft, said, startDrafting } from '../support/drafts.js';
import type { TestServer } from '../support/server.js';

let server: TestServer;

beforeAll(async () => {
  server = await startDrafting();
});

const OPENING = [
  'Joint Statement by Chile and Peru',
  'President Ana Soto of Chile and Prime Minister Luis Vega of Peru met in Lima.',
];

/** The claims of these paragraphs, after an opening that names the leaders. */
async function saidIn(...paragraphs: string[]): Promise<string[]> {
  const answer = await draft(server, [...OPENING, ...paragraphs].join('\n\n'));
  return said(answer).slice(1);
}

async function kindsIn(...paragraphs: string[]): Promise<string[]> {
  return (await saidIn(...paragraphs)).map((claim) => claim.slice(0, claim.indexOf(':')));
}

describe('hears a signatory, its leader, and nouns that stand for them', () => {
  test.each([
    ['Peru welcomes the new timetable.', 'welcome'],
    ['Chile supports the candidacy of Peru.', 'support'],
    ['The Government of Chile intends to join the convention.', 'commitment'],
    ['Chile and Peru urge Norway to open the border.', 'appeal'],
    ['Chile, together with its partners, will fund the railway.', 'commitment'],
    ['Prime Minister Vega welcomed the new timetable.', 'welcome'],
    ['President Soto and Prime Minister Vega voiced concern over the closure.', 'concern'],
    ['The President and the Prime Minister underscored the importance of trade.', 'recognition'],
    ['On 5 May 2024 President Soto reaffirmed her commitment to the treaty.', 'commitment'],
    ['Both leaders condemned the attack.', 'condemnation'],
    ['The two sides urged Norway to exercise restraint.', 'appeal'],
    ['Both countries call for a ceasefire.', 'appeal'],
    ['The two governments intend to meet again.', 'commitment'],
    ['The trilateral committee pledged to publish a report.', 'commitment'],
    ['The Parties concurred that talks are needed.', 'recognition'],
    ['Our foreign ministers will meet in June.', 'commitment'],
    ['All of us recognise the value of trade.', 'recognition'],
    ['Cooperation on Trade Both leaders noted the progress in the talks.', 'recognition'],
  ])('%s', async (sentence, kind) => {
    expect(await kindsIn(sentence)).toEqual([kind]);
  });
});

test('knows whom "they" and "he" mean after a speaker', async () => {
  expect(
    await kindsIn('The leaders condemned the attack. They urged restraint. He will visit Fiji.'),
  ).toEqual(['condemnation', 'appeal', 'commitment']);
});

describe('hears nobody else', () => {
  test.each([
    'President Olsen of Norway condemned the attack.',
    'Prime Minister Berg condemned the attack.',
    'The Norwegian leaders condemned the attack.',
    'Norway and Chile condemned the attack.',
    'The Chile Railway Company welcomed the timetable.',
    'Peru’s neighbours welcomed the timetable.',
    'The parties agreed to a ceasefire.',
    'The Security Council condemned the attack.',
  ])('%s', async (sentence) => {
    expect(await kindsIn(sentence)).toEqual(['assertion']);
  });
});

describe('reads lists whose items start with a verb', () => {
  test.each<[string, string[]]>([
    ['- Condemned the attack.\n- Welcomed the new timetable.', ['condemnation', 'welcome']],
    ['• Welcomes the timetable.\n• Calls on Norway to open the border.', ['welcome', 'appeal']],
    ['1. Call on Norway to open the border.', ['appeal']],
    ['REAFFIRM our support for the envoy.', ['support']],
    ['Deeply concerned about the fighting,', ['concern']],
    [
      'We call on Norway to:\n- support the talks;\n- open the border.',
      ['appeal', 'appeal', 'appeal'],
    ],
    [
      'The leaders agreed to:\n- expand trade;\n- commend the envoy.',
      ['commitment', 'commitment', 'welcome'],
    ],
  ])('%s', async (list, kinds) => {
    expect(await kindsIn(list)).toEqual(kinds);
  });
});

describe('decides between kinds that compete', () => {
  test.each([
    ['We call for the immediate release of all prisoners.', 'appeal'],
    ['We reiterate our call on Norway to open the border.', 'appeal'],
    ['Norway should open the border without delay.', 'appeal'],
    ['Norway must open the border.', 'demand'],
    ['We underscore that Norway must pay.', 'demand'],
    ['We underscore that Norway should pay.', 'recognition'],
    ['We reaffirm that the treaty remains in force.', 'recognition'],
    ['We agreed that talks are needed.', 'recognition'],
    ['We agreed to hold talks.', 'commitment'],
    ['We reiterate our will to hold talks.', 'commitment'],
    ['We remain steadfast in our support for the envoy.', 'support'],
    ['We lend our full support to the envoy.', 'support'],
    ['We stand ready to support the envoy.', 'commitment'],
    ['We have serious concerns about the closure.', 'concern'],
    ['We are pleased to announce a fund.', 'announcement'],
    ['We face many challenges.', 'assertion'],
    ['The closure poses a threat to peace.', 'assessment'],
    ['The closure is unacceptable.', 'assessment'],
    ['The closure contradicts the treaty.', 'assessment'],
    ['Efforts to threaten the railway have increased.', 'assertion'],
  ])('%s', async (sentence, kind) => {
    expect(await kindsIn(sentence)).toEqual([kind]);
  });
});

test('divides nouns that one verb carries', async () => {
  expect(
    await saidIn('We express our solidarity with Fiji, and our condemnation of the attack.'),
  ).toEqual([
    'support: We express our solidarity with Fiji',
    'condemnation: our condemnation of the attack.',
  ]);
});

test('keeps the words in front with the act, unless they are a clause', async () => {
  expect(
    await saidIn('In the light of the recent events on the railway, we call for talks.'),
  ).toEqual(['appeal: In the light of the recent events on the railway, we call for talks.']);
});

test('takes emphasis only from the words that perform the act', async () => {
  const answer = await draft(
    server,
    [
      ...OPENING,
      'We urge Norway to respect the treaty in full. We strongly urge Fiji to support Ukraine. In May the trains stopped.',
    ].join('\n\n'),
  );
  expect(answer.document.claims.slice(1)).toMatchObject([
    { intensifier: null },
    {
      intensifier: 'strongly',
      parties: [
        { party: 'FJ', role: 'addressee' },
        { party: 'UA', role: 'beneficiary' },
      ],
    },
    { kind: 'assertion', modality: 'actual' },
  ]);
});
