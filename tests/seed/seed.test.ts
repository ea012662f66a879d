import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CLAIM_KINDS } from '../../src/domain/vocabulary.js';
import { saveParty } from '../../src/parties/parties.store.js';
import { seed } from '../../src/seed/seed.js';
import { sliceCodePoints } from '../support/code-points.js';
import { makeDocument, saveDocument } from '../support/documents.js';
import { startServer, startServerForTest, type TestServer } from '../support/server.js';
import { dumpTables } from '../support/tables.js';

const STATEMENT = '/v1/statements/dprk-troops-russia-2024';
const FILE = readFileSync(new URL('../fixtures/statement.txt', import.meta.url));

interface Quote {
  exact: string;
  prefix: string;
  suffix: string;
  start: number;
  end: number;
}

interface Claim {
  id: string;
  kind: string;
  modality: string;
  intensifier: string | null;
  quote: Quote;
  parties: { party: { id: string }; role: string }[];
  citations: Citation[];
}

interface Citation {
  quote: Quote;
  resolution: { symbol: string } | null;
  instrument: string | null;
}

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

async function getClaims(): Promise<Claim[]> {
  return (await server.get(STATEMENT)).body.claims;
}

/** The keys of the claims, in text order. */
function keysOf(claims: readonly Claim[]): string[] {
  return claims.map(({ id }) => id.replace('dprk-troops-russia-2024.', ''));
}

describe('the first statement', () => {
  test('has the first line of the published file as its title', async () => {
    const { body } = await server.get(STATEMENT);
    const end = FILE.indexOf('\n');

    expect(Buffer.from(body.title)).toEqual(FILE.subarray(0, end));
  });

  test('has the rest of the file as its text, byte for byte', async () => {
    const { app, get } = server;
    const begin = FILE.indexOf('\n\n') + 2;
    const rest = FILE.subarray(begin);
    const response = await app.inject({ url: `${STATEMENT}/text` });

    expect(rest.at(-1)).not.toBe('\n'.charCodeAt(0));
    expect(response.rawPayload).toEqual(rest);
    expect(Buffer.from((await get(STATEMENT)).body.text)).toEqual(rest);
  });

  test('was issued on 5 November 2024 in English, with sources without URLs', async () => {
    const { body } = await server.get(STATEMENT);

    expect(body).toMatchObject({ issuedOn: '2024-11-05', language: 'en', revision: 1 });
    expect(body.sources).not.toEqual([]);
    for (const source of body.sources) expect(source.url).toBeNull();
  });

  test('is signed by ten Foreign Ministers and the High Representative, in the order of the title', async () => {
    const { body } = await server.get(STATEMENT);
    const signed = body.signatories.map(
      (one: { party: { id: string }; nameAsSigned: string; office: string; role: string }) => [
        one.party.id,
        one.nameAsSigned,
        one.office,
        one.role,
      ],
    );

    expect(signed).toEqual([
      ['AU', 'Australia', 'Foreign Minister', 'signatory'],
      ['CA', 'Canada', 'Foreign Minister', 'signatory'],
      ['FR', 'France', 'Foreign Minister', 'signatory'],
      ['DE', 'Germany', 'Foreign Minister', 'signatory'],
      ['IT', 'Italy', 'Foreign Minister', 'signatory'],
      ['JP', 'Japan', 'Foreign Minister', 'signatory'],
      ['KR', 'Republic of Korea', 'Foreign Minister', 'signatory'],
      ['NZ', 'New Zealand', 'Foreign Minister', 'signatory'],
      ['GB', 'United Kingdom', 'Foreign Minister', 'signatory'],
      ['US', 'United States', 'Foreign Minister', 'signatory'],
      ['EU', 'European Union', 'High Representative', 'signatory'],
    ]);
    const places = signed.map(([, name]: string[]) => body.title.indexOf(name));
    expect(places).toEqual(places.toSorted((a: number, b: number) => a - b));
  });

  test('has thirteen claims, in the order of the text', async () => {
    const claims = await getClaims();

    expect(keysOf(claims)).toEqual(Array.from({ length: 13 }, (_, at) => `c${at + 1}`));
    expect(claims.map(({ kind }) => kind)).toEqual([
      'concern',
      'assertion',
      'assessment',
      'assessment',
      'assessment',
      'condemnation',
      'assessment',
      'assertion',
      'assessment',
      'concern',
      'appeal',
      'commitment',
      'announcement',
    ]);
    for (const { kind } of claims) expect(CLAIM_KINDS).toContain(kind);
    const starts = claims.map(({ quote }) => quote.start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });

  test('has actual, conditional and potential claims', async () => {
    const claims = await getClaims();
    const keysOfModality = (modality: string) =>
      keysOf(claims.filter((claim) => claim.modality === modality));

    expect(keysOfModality('conditional')).toEqual(['c4', 'c5']);
    expect(keysOfModality('potential')).toEqual(['c10']);
    expect(keysOfModality('actual')).toHaveLength(10);
  });

  test('names only the DPRK, Russia and Ukraine in its claims', async () => {
    const named = (await getClaims()).flatMap(({ parties }) =>
      parties.map(({ party }) => party.id),
    );

    expect([...new Set(named)].sort()).toEqual(['KP', 'RU', 'UA']);
  });

  test('urges the DPRK, and supports Ukraine', async () => {
    const claims = await getClaims();
    const named = (role: string) =>
      claims.flatMap(({ kind, parties }) =>
        parties.filter((one) => one.role === role).map(({ party }) => [kind, party.id]),
      );

    expect(named('addressee')).toEqual([['appeal', 'KP']]);
    expect(named('beneficiary')).toEqual([['commitment', 'UA']]);
  });

  test('cites three resolutions in one phrase, one instrument, and twice no particular one', async () => {
    const claims = await getClaims();
    const cited = claims.flatMap(({ id, citations }) =>
      citations.map(({ quote, resolution, instrument }) => [
        id.split('.')[1],
        quote.exact,
        resolution?.symbol ?? instrument,
      ]),
    );

    expect(cited).toEqual([
      ['c5', 'the UN Charter', 'Charter of the United Nations'],
      ['c7', 'multiple UN Security Council resolutions (UNSCRs)', null],
      ['c9', 'UN Security Council resolutions 1718', 'S/RES/1718 (2006)'],
      ['c9', '1874', 'S/RES/1874 (2009)'],
      ['c9', '2270', 'S/RES/2270 (2016)'],
      ['c10', 'the relevant UNSCRs', null],
    ]);
    const phrase = 'UN Security Council resolutions 1718, 1874 and 2270';
    const text = FILE.toString().slice(FILE.indexOf('\n\n') + 2);
    const start = text.indexOf(phrase);
    for (const { quote, resolution } of claims.flatMap(({ citations }) => citations)) {
      const inPhrase = quote.start >= start && quote.end <= start + phrase.length;
      expect(inPhrase).toBe(resolution !== null);
    }
  });

  test('contains every quote at its offsets, with its prefix and suffix', async () => {
    const { body: text } = await server.get(`${STATEMENT}/text`);
    const { body } = await server.get(STATEMENT);
    const quotes: Quote[] = [
      ...body.signatories.map(({ quote }: { quote: Quote }) => quote),
      ...body.claims.map(({ quote }: Claim) => quote),
      ...body.claims.flatMap(({ citations }: Claim) => citations.map(({ quote }) => quote)),
      ...body.resolutions.flatMap(({ citations }: Claim) => citations.map(({ quote }) => quote)),
    ];

    expect(quotes).toHaveLength(11 + 13 + 6 + 3);
    for (const { exact, prefix, suffix, start, end } of quotes) {
      expect(sliceCodePoints(text, start, end)).toBe(exact);
      expect(sliceCodePoints(text, Math.max(0, start - 32), start)).toBe(prefix);
      expect(sliceCodePoints(text, end, end + 32)).toBe(suffix);
    }
  });

  test('has each citation and intensifier within the quote of its claim', async () => {
    for (const { quote, intensifier, citations } of await getClaims()) {
      expect(quote.exact).toContain(intensifier ?? '');
      for (const citation of citations) {
        expect(citation.quote.start).toBeGreaterThanOrEqual(quote.start);
        expect(citation.quote.end).toBeLessThanOrEqual(quote.end);
      }
    }
  });
});

test('seeding again changes nothing', async () => {
  const before = await dumpTables(server.database);

  expect(await seed(server.database, new Date('2099-01-01T00:00:00Z'))).toEqual([]);
  expect(await dumpTables(server.database)).toEqual(before);
});

test('seeding again keeps the changes of a curator', async () => {
  const { database } = await startServerForTest();
  await saveDocument({ database }, makeDocument({ id: 'dprk-troops-russia-2024' }));
  await database.write(async (writer) => {
    const party = { code: 'NATO', kind: 'organisation', name: 'The Alliance' } as const;
    const authorship = { author: 'curator', acceptedAt: new Date() };
    await saveParty(writer, { ...party, aliases: [], members: [] }, authorship);
    await writer.queries.update(writer.tables.resolutions).set({ title: 'A title of our own' });
  });
  const before = await dumpTables(database);

  const changes = await seed(database);
  expect(new Set(changes.map(({ outcome }) => outcome))).toEqual(new Set(['kept']));
  expect(changes.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['NATO', 'S-RES-1718', 'dprk-troops-russia-2024']),
  );
  expect(await dumpTables(database)).toEqual(before);
});
