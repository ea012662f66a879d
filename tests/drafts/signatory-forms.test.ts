import { beforeAll, expect, test } from 'vitest';
import { type DraftAnswer, draft, startDrafting } from '../support/drafts.js';
import type { TestServer } from '../support/server.js';

let server: TestServer;

beforeAll(async () => {
  server = await startDrafting();
});

const TITLE = 'Joint statement on the northern railway';
const ACTS = 'We welcome the reopening of the railway.';

/** `NL Prime Minister Jane Doe` */
function holders({ document }: DraftAnswer): string[] {
  return document.signatories.map(({ party, office, person }) =>
    [party, office, person].filter(Boolean).join(' '),
  );
}

function codes({ document }: DraftAnswer): string {
  return document.signatories.map(({ party }) => party).join(' ');
}

function draftOf(...paragraphs: string[]): Promise<DraftAnswer> {
  return draft(server, paragraphs.join('\n\n'));
}

test.each<[string, string[]]>([
  [
    'President of the European Council Jane Doe, President of the European Commission Ann Poe and Prime Minister John Roe of Japan met in Lima.',
    ['EU President Jane Doe', 'JP Prime Minister John Roe'],
  ],
  [
    'Republic of Korea (ROK) First Vice Foreign Minister Jane Doe and U.S. Deputy Secretary of State John Roe met in Lima.',
    ['KR First Vice Foreign Minister Jane Doe', 'US Deputy Secretary of State John Roe'],
  ],
  [
    'The 1st Vice Foreign Minister of the Republic of Korea Jane Doe and the Vice Minister for Foreign Affairs of Japan John Roe met in Lima.',
    ['KR 1st Vice Foreign Minister Jane Doe', 'JP Vice Minister for Foreign Affairs John Roe'],
  ],
  [
    'Secretary of State Jane Doe of Chile and Peru Adviser to the Prime Minister on National Security and Foreign Affairs John Roe met in Lima.',
    [
      'CL Secretary of State Jane Doe',
      'PE Adviser to the Prime Minister on National Security and Foreign Affairs John Roe',
    ],
  ],
  [
    'The Sanctions Coordinators for Chile, Peru and Fiji met in Lima.',
    ['CL Sanctions Coordinator', 'PE Sanctions Coordinator', 'FJ Sanctions Coordinator'],
  ],
])('reads offices and their holders: %s', async (opening, expected) => {
  expect(holders(await draftOf(TITLE, opening, ACTS))).toEqual(expected);
});

test('reads persons before their states in brackets, after a group', async () => {
  const title =
    'Joint declaration by the Foreign Ministers of the Weimar Triangle, Jane Doe (Germany), John Roe (France) and Ann Poe (Poland), on railways';
  const drafted = await draftOf(title, ACTS);
  expect(holders(drafted)).toEqual([
    'DE Foreign Minister Jane Doe',
    'FR Foreign Minister John Roe',
    'PL Foreign Minister Ann Poe',
  ]);
  expect(drafted.ready).toBe(true);
});

test.each<[string, string]>([
  [
    'The following statement was released by the Spokesperson of the U.S. Department of State and the Spokesperson for External Affairs of the European Union.',
    'US EU',
  ],
  [
    'The states between the two seas, representing most ports of the region: Chile, Peru and Fiji:',
    'CL PE FJ',
  ],
])('reads the list to its end: %s', async (note, expected) => {
  expect(codes(await draftOf(TITLE, note, ACTS))).toBe(expected);
});

test('an organisation in the title gives way to its members if only their leaders speak', async () => {
  const opening =
    'We—the governments of Fiji, Tonga, Samoa, Palau, Nauru, Tuvalu, Vanuatu, Niue, Kiribati, Cook Islands, Solomon Islands and the United States of America—met in Suva.';
  const drafted = await draftOf('U.S.-Pacific Islands Forum Leaders Statement', opening, ACTS);
  expect(codes(drafted)).toBe('FJ TO WS PW NR TV VU NU KI CK SB US');
});

test.each<[string, string, string]>([
  [
    'embassies on lines of their own',
    'High Commission of Canada\nEmbassy of Chile\nRoyal Norwegian Embassy\nEmbassy of the Kingdom of Spain\nUS Embassy',
    'CA CL NO ES US',
  ],
  [
    'signatures with the names on the same lines',
    'For the Government of Chile: Jane Doe\nFor the Government of Peru: John Roe',
    'CL PE',
  ],
  [
    'signatures with offices below',
    'For the Government of Chile: Jane Doe\nMinister of Transport\nFor the Government of Peru: John Roe\nMinister of Transport',
    'CL PE',
  ],
  ['two names at the end', 'Chile\nPeru', 'CL PE'],
])('reads closing lists without a lead: %s', async (_kind, lines, expected) => {
  const drafted = await draftOf(
    TITLE,
    ACTS,
    'Trains run daily.',
    'All lines are open.',
    ACTS,
    lines,
  );
  expect(codes(drafted)).toBe(expected);
  expect(drafted.document.claims.map(({ quote }) => quote).join(' ')).not.toContain('Chile');
});

test('reads who took part from paragraphs of one name each, however long the list', async () => {
  const names = ['Chile', 'Peru', 'Fiji', 'Tonga', 'Samoa', 'Palau', 'Japan', 'Nauru'];
  const drafted = await draftOf(
    TITLE,
    'The following Presidents participated in the meeting:',
    ...names.map((name) => `H.E. Jane Doe, President of the Republic of ${name}`),
    ACTS,
  );
  expect(codes(drafted)).toBe('CL PE FJ TO WS PW JP NR');
});

test('asks nothing about members who left a group before 2000', async () => {
  const drafted = await draftOf('Joint Statement of the Visegrad Group', ACTS);
  expect(codes(drafted)).toBe('CZ HU PL SK');
  expect(drafted.ready).toBe(true);
});

test.each<[string, string, string[]]>([
  [
    'Readout of President Jane Doe’s Meeting with Prime Minister John Roe of Fiji',
    'President Jane Doe of Chile met today with Prime Minister John Roe of Fiji.',
    ['FJ Prime Minister John Roe', 'CL President Jane Doe'],
  ],
  [
    'Readout of President Jane Doe of Chile’s Meeting with Prime Minister John Roe of Fiji',
    'They welcomed the timetable.',
    ['CL President Jane Doe', 'FJ Prime Minister John Roe'],
  ],
  [
    'Statement by President Jane Doe of Chile',
    'President Jane Doe of Chile met with President John Roe of Peru in Lima.',
    ['CL President Jane Doe', 'PE President John Roe'],
  ],
])('reads both who met: %s', async (title, opening, expected) => {
  expect(holders(await draftOf(title, opening, ACTS)).sort()).toEqual(expected.sort());
});

test('the opening names others besides the group in the title', async () => {
  const opening =
    'In today’s meeting in Lima, the G7 Foreign Ministers of Canada, France, Germany, Italy, Japan, the United Kingdom, the United States, and the High Representative of the European Union welcomed the railway.';
  const title = 'G7 Foreign Ministers’ Meeting: Chair’s Statement';
  expect(codes(await draftOf(title, '5 May 2024', opening))).toBe('CA FR DE IT JP GB US EU');
});
