import { beforeAll, describe, expect, test } from 'vitest';
import { codes, draft, startDrafting } from '../support/drafts.js';
import type { TestServer } from '../support/server.js';

let server: TestServer;

beforeAll(async () => {
  server = await startDrafting();
});

const BODY = 'We urge all parties to reopen the northern railway.';

async function signatoriesOf(...paragraphs: string[]): Promise<string> {
  return codes(await draft(server, paragraphs.join('\n\n')));
}

describe('finds signatories in the title', () => {
  test.each([
    [
      'Joint Statement by the Foreign Ministers of Chile, Peru and Norway on the railway',
      'CL PE NO',
    ],
    ['Joint Statement from the Governments of Kenya, Uganda, and Rwanda', 'KE UG RW'],
    ['Australia, Fiji and Tonga Joint Statement on the railway', 'AU FJ TO'],
    ['U.S.-Japan-ROK Trilateral Statement on the railway', 'US JP KR'],
    ['JOINT STATEMENT BY TÜRKİYE, THE UNITED KINGDOM AND KOSOVO', 'TR GB XK'],
    ['Joint Statement on the railway by the Prime Ministers of Malta and Cyprus', 'MT CY'],
    [
      'Joint Declaration of the Kingdom of Spain, the Federal Republic of Germany and the French Republic',
      'ES DE FR',
    ],
    ['Joint Statement on behalf of Benin, Togo and Ghana on the railway', 'BJ TG GH'],
  ])('%s', async (title, expected) => {
    expect(await signatoriesOf(title, BODY)).toBe(expected);
  });

  test.each([
    'Joint Statement on the Situation in Sudan and Chad',
    'Joint Statement on Attacks by Russia and Belarus',
    'Joint Statement by Foreign Ministers: Syria',
    'Myanmar: Joint Statement',
    'Joint Statement on the Governments of Israel and Lebanon',
  ])('but not in its topic: %s', async (title) => {
    const { document, ready, confidence } = await draft(server, `${title}\n\n${BODY}`);
    expect(document.signatories).toEqual([]);
    expect([ready, confidence]).toEqual([false, 0.1]);
  });
});

describe('tells similar names of states apart', () => {
  test.each([
    ['Guinea, Equatorial Guinea, Guinea-Bissau and Papua New Guinea', 'GN GQ GW PG'],
    ['Dominica, the Dominican Republic and Trinidad and Tobago', 'DM DO TT'],
    ['Bosnia and Herzegovina, the Philippines, Luxembourg, and Kosovo', 'BA PH LU XK'],
    ['the Republic of the Congo and the Democratic Republic of the Congo', 'CG CD'],
    ['the DR Congo, the Congo and South Sudan', 'CD CG SS'],
    ['the Republic of Korea and the Democratic People’s Republic of Korea', 'KR KP'],
    ['Niger, Nigeria, Mali and Malawi', 'NE NG ML MW'],
    ['São Tomé and Príncipe, St. Kitts and Nevis and Côte d’Ivoire', 'ST KN CI'],
    ['Micronesia (Federated States of), Iran (Islamic Republic of) and Türkiye', 'FM IR TR'],
    ['the United Kingdom of Great Britain and Northern Ireland, and Ireland', 'GB IE'],
    ['Antigua and Barbuda, Saint Vincent and the Grenadines, and The Gambia', 'AG VC GM'],
  ])('%s', async (list, expected) => {
    expect(
      await signatoriesOf(
        'Joint Statement on the railway',
        `We, the Ministers of ${list}, urge Chile to open it.`,
      ),
    ).toBe(expected);
  });

  test('does not take “turkey” and “us” for states', async () => {
    const { document } = await draft(
      server,
      'Joint Statement by Peru and Chile\n\nWe urge them to tell us about the turkey.',
    );
    expect(document.claims[0]?.parties).toEqual([]);
  });
});

describe('finds signatories outside the title', () => {
  test.each<[string, string[], string]>([
    [
      'in the opening',
      [
        'We, the Foreign Ministers of Latvia, Poland and the High Representative of the European Union, urge all to open it.',
      ],
      'LV PL EU',
    ],
    [
      'in a note of release',
      [
        'The text of the following statement was released by the Governments of Ghana, Togo, and Benin.',
        'Begin text:',
        BODY,
        'End text',
      ],
      'GH TG BJ',
    ],
    [
      'in a note inside the text',
      [
        'Begin text:',
        'The following statement was issued by the Special Envoys of Norway and the European Union.',
        BODY,
      ],
      'NO EU',
    ],
    [
      'in a note of delivery',
      [
        'Delivered by Norway on behalf of a cross-regional group of countries: Chile, Fiji and Palau.',
        BODY,
      ],
      'NO CL FJ PW',
    ],
    [
      'in a note by the speaker',
      [
        'I have the honour to deliver this statement on behalf of Chile, Fiji and my own country, Norway.',
        BODY,
      ],
      'CL FJ NO',
    ],
    [
      'as the subject of the first sentence',
      ['Chile, Peru and the Republic of Korea urge all parties to open it.', BODY],
      'CL PE KR',
    ],
    [
      'before “issue the following statement”',
      [
        'Chile and Peru, as members of the Railway Group, chaired by Norway, issue the following statement.',
        BODY,
      ],
      'CL PE',
    ],
    [
      'after names of persons',
      [
        'Jane Doe, Minister for Europe of France, and Jan Novák, Foreign Minister of Czechia, issued the following statement:',
        BODY,
      ],
      'FR CZ',
    ],
    [
      'in a closing list',
      [BODY, 'Signed by:', 'Chile\nPeru\nLuxembourg,\nand the United States'],
      'CL PE LU US',
    ],
    [
      'in a closing list with bullets',
      [
        BODY,
        'This statement is supported by the following countries:\n\n- Chile\n- Czech Republic*\n- Fiji',
      ],
      'CL CZ FJ',
    ],
    [
      'in a closing list of paragraphs',
      [BODY, 'Signatories', 'Chile', 'Fiji', 'Norway'],
      'CL FJ NO',
    ],
    [
      'in signatures',
      [
        BODY,
        'Jane Doe, Minister of Foreign Affairs, Chile\nJohn Roe, Minister of Foreign Affairs, Fiji\nAnn Poe, Minister of Foreign Affairs, Palau',
      ],
      'CL FJ PW',
    ],
  ])('%s', async (_, paragraphs, expected) => {
    expect(await signatoriesOf('Joint statement on the railway', ...paragraphs)).toBe(expected);
  });

  test('and gives parties that align themselves the role aligned', async () => {
    const { document } = await draft(
      server,
      [
        'Joint Statement by Chile and Peru on the railway',
        BODY,
        'North Macedonia, Montenegro and Albania align themselves with this statement.',
      ].join('\n\n'),
    );
    expect(document.signatories.map(({ party, role }) => `${party} ${role}`)).toEqual([
      'CL signatory',
      'PE signatory',
      'MK aligned',
      'ME aligned',
      'AL aligned',
    ]);
  });
});

test('does not take addressees, hosts, partners and places for signatories', async () => {
  const paragraphs = [
    'Joint Statement by Chile and Peru on Hong Kong and Gaza',
    'We call on the Governments of Israel and Lebanon to open the railway, together with Egypt.',
    'We thank Qatar and Oman, which hosted the talks, and are working with France, Germany and the United Kingdom.',
    'These declarations, made by Angola and Togo, are void, as is the letter released by the Governments of Oman and Fiji.',
    'Participants welcomed the role of Angola and Togo, and the participation of Oman and Bahrain.',
    'Countries that support the closure, such as Belarus and Eritrea, should stop: Syria and Cuba have.',
    'The Governments of Kenya and Uganda reported that Hong Kong and Gaza have no railway.',
  ];
  expect(await signatoriesOf(...paragraphs)).toBe('CL PE');
});

describe('infers the members of a group that signs', () => {
  test('with the name of the group as their quote', async () => {
    const { document, suggestions } = await draft(
      server,
      `Joint statement on the railway\n\nWe, the G7 Foreign Ministers, urge Chile to open it.`,
    );
    expect(document.signatories.map(({ party }) => party).sort()).toEqual([
      'CA',
      'DE',
      'FR',
      'GB',
      'IT',
      'JP',
      'US',
    ]);
    expect(document.signatories[0]).toMatchObject({ office: 'Foreign Minister', quote: 'G7' });
    const { rationale, confidence } =
      suggestions.find(({ pointer }) => pointer === '/signatories/0') ?? {};
    expect(rationale).toMatch(/^inferred: not named, but a member of G7/);
    expect(confidence).toBeLessThan(0.7);
  });

  test.each([
    ['E3 statement on the railway', 'FR DE GB'],
    ['Statement by the Nordic-Baltic Eight on the railway', 'DK EE FI IS LV LT NO SE'],
    ['Quint statement on the railway', 'FR DE IT GB US'],
    [
      'Statement of the Multilateral Sanctions Monitoring Team (MSMT)',
      'AU CA FR DE IT JP NL NZ KR GB US',
    ],
    [
      'Joint Statement of the Foreign Ministers of the Visegrád Group and Ukraine',
      'UA CZ HU PL SK',
    ],
    [
      'G20 Leaders’ Statement on the railway, 3 May 2026',
      'AR AU BR CA CN FR DE IN ID IT JP MX KR RU SA ZA TR GB US EU AFRICAN-UNION',
    ],
    ['Central Asian States’ Statement on the railway', 'KZ KG TJ TM UZ'],
  ])('%s', async (title, expected) => {
    expect(await signatoriesOf(title, BODY)).toBe(expected);
  });

  test('unless they are named', async () => {
    const { suggestions, document } = await draft(
      server,
      'G7 Foreign Ministers’ Statement on the railway\n\nWe, the G7 Foreign Ministers of Canada, France, Germany, Italy, Japan, the United Kingdom, and the United States of America, and the High Representative of the European Union, urge Chile to open it.',
    );
    expect(document.signatories.map(({ party }) => party).join(' ')).toBe(
      'CA FR DE IT JP GB US EU',
    );
    expect(suggestions.some(({ rationale }) => rationale.startsWith('inferred'))).toBe(false);
    expect(document.signatories.at(-1)).toMatchObject({
      nameAsSigned: 'European Union',
      office: 'High Representative',
    });
  });
});

test('finds an organisation that was added to the registry', async () => {
  const { database } = server;
  const { saveParty } = await import('../../src/parties/parties.store.js');
  const text = 'Joint Statement by Chile and the Northern Railway Union\n\nWe urge all to open it.';
  expect(codes(await draft(server, text))).toBe('CL');
  await database.write((writer) =>
    saveParty(
      writer,
      {
        code: 'NRWU',
        kind: 'organisation',
        name: 'Northern Railway Union',
        aliases: [],
        members: [],
      },
      { author: null, acceptedAt: new Date() },
    ),
  );
  expect(codes(await draft(server, text))).toBe('CL NRWU');
});
