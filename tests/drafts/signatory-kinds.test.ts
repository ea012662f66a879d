import { beforeAll, describe, expect, test } from 'vitest';
import { readRules } from '../../src/drafting/rules.js';
import { codes, type DraftAnswer, draft, startDrafting } from '../support/drafts.js';
import type { TestServer } from '../support/server.js';

let server: TestServer;

beforeAll(async () => {
  server = await startDrafting();
});

const BODY = 'We urge all parties to reopen the northern railway.';

function draftOf(...paragraphs: string[]): Promise<DraftAnswer> {
  return draft(server, paragraphs.join('\n\n'));
}

/** `NL Prime Minister Jane Doe` */
function holders({ document }: DraftAnswer): string[] {
  return document.signatories.map(({ party, office, person }) =>
    [party, office, person].filter(Boolean).join(' '),
  );
}

describe('reads persons with their offices', () => {
  test.each<[string, string[]]>([
    [
      'Joint Statement by Dutch Prime Minister Jane Doe and German Chancellor John Roe',
      ['NL Prime Minister Jane Doe', 'DE Chancellor John Roe'],
    ],
    [
      'Joint Statement by President Jane A. Doe, Jr. of Fiji and His Majesty King John II of Tonga',
      ['FJ President Jane A. Doe, Jr.', 'TO King John II'],
    ],
    [
      'Joint Statement by the President of the Republic of Chile Jane Doe and the Prime Minister of Peru John Roe',
      ['CL President Jane Doe', 'PE Prime Minister John Roe'],
    ],
    [
      'Joint Statement by U.S. Secretary of State Jane Doe, UK Foreign Secretary John Roe and EU High Representative Ann Poe',
      [
        'US Secretary of State Jane Doe',
        'GB Foreign Secretary John Roe',
        'EU High Representative Ann Poe',
      ],
    ],
    [
      'Joint Statement by Foreign Minister Israel Doe of Chile and Foreign Minister Jordan Roe of Peru',
      ['CL Foreign Minister Israel Doe', 'PE Foreign Minister Jordan Roe'],
    ],
  ])('%s', async (title, expected) => {
    expect(holders(await draftOf(title, BODY))).toEqual(expected);
  });

  test.each<[string, string[]]>([
    [
      'Joint Statement by Foreign Ministers Jane Doe (Chile), John Roe (Peru) and Ann Poe (Fiji)',
      [
        'CL Foreign Minister Jane Doe',
        'PE Foreign Minister John Roe',
        'FJ Foreign Minister Ann Poe',
      ],
    ],
    [
      'Joint Statement by Chile’s Foreign Minister, Jane Doe, Peru’s Foreign Minister, John Roe, and the Hon Ann Poe MP, Minister for Sport of Fiji',
      [
        'CL Foreign Minister Jane Doe',
        'PE Foreign Minister John Roe',
        'FJ Minister for Sport the Hon Ann Poe MP',
      ],
    ],
    [
      'Joint Statement by Chilean Envoy for Reef Affairs Jane Doe and Peru and Fiji’s neighbours',
      ['CL Envoy', 'PE'],
    ],
  ])('in other orders: %s', async (title, expected) => {
    expect(holders(await draftOf(title, BODY))).toEqual(expected);
  });

  test('who met, in the first sentence', async () => {
    const answer = await draftOf(
      'Joint statement on the railway',
      'Prime Minister Jane Doe of Japan and Prime Minister John Roe of Fiji met today in Lima, Peru. They urge all parties to reopen it.',
    );
    expect(holders(answer)).toEqual(['JP Prime Minister Jane Doe', 'FJ Prime Minister John Roe']);
  });

  test('who hosted or met others, but not where', async () => {
    const answer = await draftOf(
      'Joint statement following a meeting',
      'President Jane Doe of Kenya hosted Ugandan President John Roe in Doha, Qatar, during the summit of Egypt and Jordan. They urge all to reopen it.',
    );
    expect(holders(answer)).toEqual(['KE President Jane Doe', 'UG President John Roe']);
  });

  test('whom the title gives by name only, if the text introduces them', async () => {
    const answer = await draftOf(
      'Joint Statement by President Doe and Prime Minister Roe',
      'Kenyan President Jane Doe and Ugandan Prime Minister John Roe urge all parties to reopen it.',
    );
    expect(codes(answer)).toBe('KE UG');
  });

  test('whom everybody knows', async () => {
    const answer = await draftOf(
      'Joint statement by President Biden and President Macron, 25 September 2024',
      BODY,
    );
    expect(codes(answer)).toBe('US FR');
    expect(answer.document.signatories[0]).toMatchObject({
      nameAsSigned: 'United States',
      office: 'President',
      person: 'Biden',
    });
  });

  test('but guesses nobody: a stranger is reported', async () => {
    const answer = await draftOf('Joint statement by President Biden and President Roe', BODY);
    expect(codes(answer)).toBe('US');
    expect(answer.ready).toBe(false);
    expect(answer.notes.join()).toContain('"President Roe" stands in a list of signatories');
  });
});

describe('reads adjectives and compounds', () => {
  test.each<[string, string]>([
    ['Franco-German declaration on the railway', 'FR DE'],
    ['Joint Franco-German Declaration on the railway', 'FR DE'],
    ['U.S.–Iraq Joint Statement', 'US IQ'],
    ['United States – Indonesia – EU Joint Statement on the railway', 'US ID EU'],
    ['The Lima U.S.-Chile Railway Partnership Joint Declaration', 'US CL'],
    ['Statement by the American, French and German foreign ministers', 'US FR DE'],
    ['Joint Statement on the Chile-Peru Railway Partnership', 'CL PE'],
    [
      'Joint Statement following a Meeting between President Jane Doe of Chile and Peruvian President John Roe in Lima',
      'CL PE',
    ],
    [
      'Joint Statement on the Norwegian Foreign Minister Jane Doe’s Meeting with Swedish Foreign Minister John Roe',
      'NO SE',
    ],
  ])('%s', async (title, expected) => {
    expect(codes(await draftOf(title, BODY))).toBe(expected);
  });

  test('as the subject of the first sentence', async () => {
    const answer = await draftOf(
      'Joint statement on the railway',
      'The American, French and German foreign ministers met in Lima. They urge all to reopen it.',
    );
    expect(codes(answer)).toBe('US FR DE');
  });

  test.each([
    'Joint Statement on the Israel-Lebanon Border',
    'Communiqué of the Special Envoys for Afghanistan',
    'Joint Statement on the Indo-Pacific',
    'Joint Statement on Russian and Belarusian Attacks',
    'Joint Statement on the Visit of the Kenyan President Jane Doe to Fiji',
  ])('but not of the topic: %s', async (title) => {
    expect(codes(await draftOf(title, BODY))).toBe('');
  });

  test('of every state', async () => {
    const { adjectives } = readRules().demonyms;
    for (const [code, words] of Object.entries(adjectives)) {
      const list = words.map((word) => `${word} Foreign Minister Jane Doe`).join(', ');
      const answer = await draftOf(`Joint Statement by ${list} and Antarctic Envoy John Roe`, BODY);
      expect(`${words}: ${codes(answer)}`).toBe(`${words}: ${code}`);
    }
  });
});

describe('reads names in all their forms', () => {
  test.each<[string, string]>([
    [
      'the Federative Republic of Brazil, the Lebanese Republic and the Swiss Confederation',
      'BR LB CH',
    ],
    ['the U.S., the U.K. and the U.A.E.', 'US GB AE'],
    ['the OIC, the GCC, ECOWAS, CARICOM, the OAS and NATO', 'OIC GCC ECOWAS CARICOM OAS NATO'],
    ['the Organization of Islamic Cooperation and the Organisation of American States', 'OIC OAS'],
    [
      'the United States of America (United States), the Principality of Liechtenstein (“Liechtenstein”) (together, the Parties)',
      'US LI',
    ],
    ['ASEAN and the United States', 'ASEAN US'],
  ])('%s', async (list, expected) => {
    const answer = await draftOf(
      'Joint statement',
      `We, the Governments of ${list}, urge all to reopen it.`,
    );
    expect(codes(answer)).toBe(expected);
  });
});

describe('reads lists around the text', () => {
  test.each<[string, string, string]>([
    [
      'in brackets after a group',
      'The members of the Troika (Norway, the United Kingdom and the United States) urge all to reopen it.',
      'NO GB US',
    ],
    [
      'after an introduction',
      'Today, on the margins of the summit in Lima, Peru, the Foreign Ministers of Chile and Fiji agreed to reopen it.',
      'CL FJ',
    ],
    [
      'of persons of states',
      'The Co-Chairs of the OSCE Minsk Group (Jane Doe of Chile, John Roe of Fiji and Ann Poe of Peru) urge all to reopen it.',
      'CL FJ PE',
    ],
    [
      'with more below',
      'We, Chile and Fiji, urge all to reopen it.\n\nOther signatories include Peru and Norway.',
      'CL FJ PE NO',
    ],
  ])('%s', async (_, text, expected) => {
    expect(codes(await draftOf('Joint statement on the railway', text))).toBe(expected);
  });

  test('but not those who neither speak nor meet', async () => {
    const answer = await draftOf(
      'Joint Statement',
      'Chile and Peru continue to close the railway. They must stop.',
    );
    expect([codes(answer), answer.ready]).toEqual(['', false]);
  });

  test('and gives supporters of a statement that others sign the role aligned', async () => {
    const { document } = await draftOf(
      'Joint Statement by Chile and Peru',
      BODY,
      'The following countries have expressed support for the statement: Fiji and Norway.',
    );
    expect(document.signatories.map(({ party, role }) => `${party} ${role}`)).toEqual([
      'CL signatory',
      'PE signatory',
      'FJ aligned',
      'NO aligned',
    ]);
  });
});

describe('goes on after an unknown name, and reports it', () => {
  test.each<[string, string, string]>([
    ['Vanuatu, the Duchy of Atlantis and Fiji', 'VU FJ', 'Duchy of Atlantis'],
    ['Atlantis, Fiji and Chile', 'FJ CL', 'Atlantis'],
    ['Fiji, Chile and Atlantis', 'FJ CL', 'Atlantis'],
  ])('%s', async (list, expected, unknown) => {
    const answer = await draftOf(
      'Joint statement on the railway',
      `We, the Foreign Ministers of ${list}, condemn the attack.`,
    );
    expect(codes(answer)).toBe(expected);
    expect(answer.notes).toContain(
      `"${unknown}" stands in a list of signatories, but was not recognised as a party. Add it, or correct its name.`,
    );
    expect([answer.ready, answer.confidence]).toEqual([false, 0.5]);
  });

  test('in a list below a heading', async () => {
    const answer = await draftOf(
      'Joint statement on the railway',
      BODY,
      'Signatories:\nChile\nAtlantis\nPeru',
    );
    expect(codes(answer)).toBe('CL PE');
    expect(answer.notes.join()).toContain('"Atlantis"');
  });
});

test('reads a closing list with a sentence after an entry', async () => {
  const answer = await draftOf(
    'Joint statement on sport',
    BODY,
    'Signatories:',
    'Belgium: Jane Doe, Minister of Sport. This signature commits the federal government alone.',
    'Chile: John Roe, Minister of Sport',
    'Fiji',
  );
  expect(holders(answer)).toEqual([
    'BE Minister of Sport Jane Doe',
    'CL Minister of Sport John Roe',
    'FJ',
  ]);
});

describe('guesses no year', () => {
  test.each([
    'We will end hunger by 2030.',
    'We recall resolution 2231 (2015) and urge all to reopen it.',
  ])('%s', async (sentence) => {
    const { document } = await draftOf(
      'Joint Statement by Chile and Peru on the railway',
      sentence,
    );
    expect(document.id).toBe('railway');
  });

  test('for the members of a group, and says so if they have changed', async () => {
    const { notes, ready } = await draftOf('Joint BRICS Statement on the railway', BODY);
    expect(ready).toBe(false);
    expect(notes).toContain(
      'The text gives no date, and the members of BRICS have changed. Check that those of today have signed.',
    );
    expect((await draftOf('Joint Quad Leaders’ Statement on the railway', BODY)).ready).toBe(true);
  });
});

test('is not ready if an opening is not understood', async () => {
  const answer = await draftOf(
    'Joint Statement by Chile and Peru on the railway',
    'We, the members of the Atlantis Pact, urge all parties to reopen it.',
  );
  expect(codes(answer)).toBe('CL PE');
  expect(answer.ready).toBe(false);
  expect(answer.notes).toContain(
    'The opening "We, the members of the Atlantis Pact" was not understood. Check who signs.',
  );
});

test('is not ready if the title is made up', async () => {
  const answer = await draftOf(
    'We, the Foreign Ministers of Chile and Peru, urge Norway to open it.',
  );
  expect(answer.ready).toBe(false);
  expect(answer.notes).toContain('The text has no heading, so the title is made up. Replace it.');
});
