import { beforeAll, expect, test } from 'vitest';
import { type DraftAnswer, draft, startDrafting } from '../support/drafts.js';
import type { TestServer } from '../support/server.js';

let server: TestServer;

beforeAll(async () => {
  server = await startDrafting();
});

const TITLE = 'Joint statement on the northern railway';
const ACTS = 'They welcomed the reopening of the railway.';

/** `NL Prime Minister Jane Doe` */
function holders({ document }: DraftAnswer): string[] {
  return document.signatories.map(({ party, office, person }) =>
    [party, office, person].filter(Boolean).join(' '),
  );
}

function draftOf(...paragraphs: string[]): Promise<DraftAnswer> {
  return draft(server, paragraphs.join('\n\n'));
}

test.each<[string, string[]]>([
  [
    'At the invitation of the Prime Minister of Japan, Ms Jane Doe, the Prime Minister of Fiji, Mr John Roe, paid an official visit to Japan.',
    ['JP Prime Minister Ms Jane Doe', 'FJ Prime Minister Mr John Roe'],
  ],
  [
    '1. The Prime Minister of Japan, Ms Jane Doe, is paying a state visit to Fiji at the kind invitation of the Prime Minister of Fiji, Mr John Roe.',
    ['JP Prime Minister Ms Jane Doe', 'FJ Prime Minister Mr John Roe'],
  ],
])('reads the guest and the host of a visit: %s', async (opening, expected) => {
  expect(holders(await draftOf(TITLE, '5 May 2024', opening, ACTS))).toEqual(expected);
});

test.each<[string, string]>([
  ['A meeting of the Transport Ministers of Chile, Peru and Fiji took place in Lima.', 'CL PE FJ'],
  ['The second round of talks between Chile and the European Union was held in Lima.', 'CL EU'],
  [
    'A meeting of the K4 (Chile, Peru, Fiji and Tonga) and Japan was held in Lima.',
    'CL PE FJ TO JP',
  ],
  ['The UK government and the European Commission met in London.', 'GB EU'],
  ['The Governments of Chile and Peru, members of the Railway Group, gathered in Lima.', 'CL PE'],
])('reads who meets: %s', async (opening, expected) => {
  const { document } = await draftOf(TITLE, opening, ACTS);
  expect(document.signatories.map(({ party }) => party).join(' ')).toBe(expected);
});

test.each([
  ['On 5 May in Rome, Italy, Chile and Peru met the operators of the railway.', 'CL PE'],
  ['On 5 May in Rome, Italy and Peru met the operators of the railway.', 'IT PE'],
])('a country after its city is no signatory: %s', async (opening, expected) => {
  const { document } = await draftOf(TITLE, opening, ACTS);
  expect(document.signatories.map(({ party }) => party).join(' ')).toBe(expected);
});

test.each<[string, string[]]>([
  [
    'We, Jane Doe, President of Chile, John Roe, President of the Arab Republic of Egypt and Ann Poe, Prime Minister of Fiji, welcome the railway.',
    ['CL President Jane Doe', 'EG President John Roe', 'FJ Prime Minister Ann Poe'],
  ],
  [
    'Their Excellencies Jane Doe, President of Chile, John Roe President of Peru and Ann Poe, Prime Minister of Fiji, met in Lima.',
    ['CL President Jane Doe', 'PE President John Roe', 'FJ Prime Minister Ann Poe'],
  ],
  [
    'The Presidents of Chile, Jane Doe; of Peru, John Roe, as well as the Vice-President of Fiji, Ann Poe, gathered in Lima.',
    ['CL President Jane Doe', 'PE President John Roe', 'FJ Vice-President Ann Poe'],
  ],
  [
    'The leaders of Chile, Peru and Fiji – President Jane Doe of Chile, President John Roe of Peru and Prime Minister Ann Poe of Fiji – met in Lima.',
    ['CL President Jane Doe', 'PE President John Roe', 'FJ Prime Minister Ann Poe'],
  ],
  [
    'The Special Envoys to Sudan and South Sudan from Chile and Peru met in Lima.',
    ['CL Special Envoy to Sudan and South Sudan', 'PE Special Envoy to Sudan and South Sudan'],
  ],
  [
    'The Heads of State and Government of Chile and Peru met in Lima.',
    ['CL Head of State or Government', 'PE Head of State or Government'],
  ],
  [
    'President A. Doe of Chile and Chairman B. Roe of Fiji met in Lima.',
    ['CL President A. Doe', 'FJ Chairman B. Roe'],
  ],
])('reads persons beside their offices: %s', async (opening, expected) => {
  expect(holders(await draftOf(TITLE, opening, ACTS))).toEqual(expected);
});

test.each<[string, string[]]>([
  [
    'For the Government of Chile:\nJane Doe\nMinister of Transport\n\nFor the Government of Peru:\nJOHN ROE',
    ['CL Minister of Transport Jane Doe', 'PE JOHN ROE'],
  ],
  [
    'The list of countries that signed the joint statement:\n\nEmbassy of Chile\n\nAustralian High Commission\n\nRoyal Danish Embassy',
    ['CL Embassy', 'AU', 'DK Embassy'],
  ],
])('reads signatures below the text', async (signatures, expected) => {
  const drafted = await draftOf(TITLE, 'We welcome the reopening of the railway.', signatures);
  expect(holders(drafted)).toEqual(expected);
});

test('reads the members of a group that nobody knows', async () => {
  const { document } = await draftOf(
    TITLE,
    'I have the honour to speak on behalf of the Rail70 group consisting of Chile, Peru and Fiji.',
    'We welcome the reopening of the railway.',
  );
  expect(document.signatories.map(({ party }) => party)).toEqual(['CL', 'PE', 'FJ']);
});

test.each<[string, string[]]>([
  ['Prime Minister Antonis Samaras and President Nicos Anastasiades', ['GR', 'CY']],
  ['Prime Minister Kishida Fumio and Prime Minister Narendra Modi', ['JP', 'IN']],
  ['Prime Minister Cameron Roe and President Marcos Poe', []],
])('knows leaders by their surnames, not their given names: %s', async (persons, expected) => {
  const { document } = await draftOf(
    `Joint Statement by ${persons}`,
    'We welcome the reopening of the railway.',
  );
  expect(document.signatories.map(({ party }) => party)).toEqual(expected);
});
