import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CREATE, type Curator, invalidParts, makeCurator } from '../../support/curator.js';
import type { WrittenDocument } from '../../support/documents.js';
import { idsOf, STATEMENT, startRegistry } from '../../support/registry.js';
import type { TestServer } from '../../support/server.js';

/** France and the European Union sign, the latter by two officials; the UN signs for others; Cyprus aligns itself. */
const DOCUMENT: WrittenDocument = {
  id: 'harbour-watch-2023',
  title: 'Joint statement on the harbour watch',
  issuedOn: '2023-04-05',
  language: 'en',
  text: [
    'We, France, the Union and the United Nations, welcome the harbour watch.',
    'We recall resolution 1718. Cyprus aligns itself with this statement.',
  ].join('\n\n'),
  signatories: [
    { party: 'FR', nameAsSigned: 'France', person: 'Odile Marchetti' },
    { party: 'EU', nameAsSigned: 'European Union', office: 'High Representative' },
    { party: 'EU', nameAsSigned: 'European Union', office: 'President of the Commission' },
    { party: 'UNO', nameAsSigned: 'United Nations', office: 'Envoy', role: 'on-behalf-of' },
    { party: 'CY', nameAsSigned: 'Republic of Cyprus', role: 'aligned' },
  ],
  claims: [
    {
      key: 'c1',
      kind: 'welcome',
      quote: 'We recall resolution 1718.',
      citations: [{ quote: 'resolution 1718', resolution: 'S/RES/1718' }],
    },
  ],
};

const PATH = `/v1/statements/${DOCUMENT.id}`;

let server: TestServer;
let curator: Curator;

beforeAll(async () => {
  server = await startRegistry();
  curator = await makeCurator(server);
  expect((await curator.save(DOCUMENT, CREATE)).status).toBe(201);
});
afterAll(() => server.close());

describe('filters and counts select parties that signed, unless another capacity is asked for', () => {
  test.each([
    ['/v1/statements?signatory=CY', []],
    ['/v1/statements?signatory=CY&capacity=aligned', [DOCUMENT.id]],
    ['/v1/statements?signatory=CY&capacity=signatory,aligned', [DOCUMENT.id]],
    ['/v1/statements?signatory=FR&signatory=CY', []],
    ['/v1/statements?signatory=FR&signatory=CY&capacity=signatory,aligned', [DOCUMENT.id]],
    ['/v1/statements?signatory=CY,FR&q=harbour', [DOCUMENT.id]],
    ['/v1/statements?capacity=aligned&q=harbour', [DOCUMENT.id]],
    ['/v1/statements?signatory=UNO&q=harbour', []],
    ['/v1/claims?signatory=CY', []],
    ['/v1/claims?signatory=CY&capacity=aligned', [`${DOCUMENT.id}.c1`]],
    ['/v1/signatories?q=cyprus', []],
    ['/v1/signatories?q=cyprus&capacity=aligned', ['CY']],
    ['/v1/resolutions?citedBy=CY', []],
    ['/v1/resolutions?citedBy=CY&capacity=aligned', ['S-RES-1718']],
    ['/v1/resolutions?citedBy=FR&q=1718', ['S-RES-1718']],
  ])('%s', async (url, expected) => {
    const answer = await server.get(url);
    expect(answer.status).toBe(200);
    expect(idsOf(answer)).toEqual(expected);
  });

  test('pairs that sign together, and the graph of them', async () => {
    const pairsOf = async (query: string) =>
      (await server.get(`/v1/cosignatures?issuedFrom=2023-04-05&issuedTo=2023-04-05${query}`)).body
        .data;
    expect(await pairsOf('')).toMatchObject([
      { party: { id: 'EU' }, coSignatory: { id: 'FR' }, statementCount: 1 },
    ]);
    const [pair, ...others] = await pairsOf('&capacity=signatory,aligned&signatory=CY');
    expect(others).toHaveLength(1);
    expect(pair).toMatchObject({ party: { id: 'CY' }, coSignatory: { id: 'EU' } });
    const { pathname, search } = new URL(pair.statementsUrl);
    expect(idsOf(await server.get(pathname + search))).toEqual([DOCUMENT.id]);
    const graph = await server.get('/v1/cosignatures?format=graphml');
    expect(graph.body).not.toContain('id="CY"');
  });

  test('a party counts once, however many of its officials sign', async () => {
    const { body } = await server.get('/v1/signatories/EU');
    expect(body.statementCount).toBe(2);
    expect(body.latestStatements.map((one: { id: string }) => one.id)).toEqual([
      STATEMENT,
      DOCUMENT.id,
    ]);
    expect(body.capacities).toMatchObject([{ capacity: 'signatory', statementCount: 2 }]);
    const { parties } = (await server.get('/v1/resolutions/S-RES-1718')).body.citedBy;
    const countOf = (id: string) =>
      parties.find((one: { party: { id: string } }) => one.party.id === id)?.statementCount;
    expect([countOf('EU'), countOf('CY'), countOf('UNO')]).toEqual([2, undefined, undefined]);
  });

  test('a party that never signed still tells where it stands', async () => {
    const { status, body } = await server.get('/v1/signatories/CY');
    expect(status).toBe(200);
    expect(body).toMatchObject({ statementCount: 0, latestStatements: [], coSignatories: [] });
    expect(body.capacities).toMatchObject([{ capacity: 'aligned', statementCount: 1 }]);
    const { pathname, search } = new URL(body.capacities[0].statementsUrl);
    expect(idsOf(await server.get(pathname + search))).toEqual([DOCUMENT.id]);
    expect((await server.get('/v1/signatories/CY?capacity=aligned')).body.statementCount).toBe(1);
  });

  test('an unknown capacity is refused', async () => {
    expect((await server.get('/v1/statements?capacity=observer')).status).toBe(400);
  });
});

describe('every format tells the capacity', () => {
  const read = async (format: string) => (await server.get(`${PATH}?format=${format}`)).body;

  test('lists of statements', async () => {
    const [row] = (await server.get('/v1/statements?q=harbour')).body.data;
    expect(row).toMatchObject({ signatories: ['FR', 'EU'], onBehalfOf: ['UNO'], aligned: ['CY'] });
    const { body } = await server.get('/v1/statements?q=harbour&format=csv');
    expect(body).toContain('"[""FR"",""EU""]","[""UNO""]","[""CY""]"');
  });

  test('Markdown', async () => {
    expect(await read('markdown')).toContain(
      [
        'Issued on 2023-04-05, signed by:',
        '',
        '- France, Odile Marchetti',
        '- European Union, High Representative',
        '- European Union, President of the Commission',
        '',
        'Signed on behalf of others by:',
        '',
        '- United Nations, Envoy',
        '',
        'Aligned with it:',
        '',
        '- Republic of Cyprus',
      ].join('\n'),
    );
  });

  test('Atom', async () => {
    expect((await server.get('/feed.atom')).body).toContain(
      'Of 2023-04-05, signed by France, European Union; signed on behalf of others by United Nations; aligned: Republic of Cyprus.',
    );
  });

  test('JSON-LD', async () => {
    const { author, contributor, subjectOf } = JSON.parse(JSON.stringify(await read('jsonld')));
    expect(
      author.map((one: { name: string; roleName: string }) => [one.name, one.roleName]),
    ).toEqual([
      ['France', 'signatory'],
      ['European Union', 'High Representative'],
      ['European Union', 'President of the Commission'],
      ['United Nations', 'Envoy (on-behalf-of)'],
    ]);
    expect(author[0].author).toMatchObject([{ name: 'France' }, { name: 'Odile Marchetti' }]);
    expect(contributor).toMatchObject([{ name: 'Republic of Cyprus', roleName: 'aligned' }]);
    const speakers = subjectOf[0].body['schema:author'];
    expect(speakers.map((one: Record<string, string>) => one['schema:identifier'])).toEqual([
      'FR',
      'EU',
      'UNO',
    ]);
  });

  test('Akoma Ntoso', async () => {
    const xml = await read('akn');
    expect(xml).not.toContain('<FRBRauthor href="#party_CY"');
    expect(xml).toContain('showAs="Republic of Cyprus" name="aligned"');
    expect(xml).toContain('showAs="Envoy (on-behalf-of)"');
  });

  test('event data', async () => {
    const { body } = await server.get(`/v1/claims?statement=${DOCUMENT.id}&format=csv`);
    expect(body).toContain('2023-04-05,FR;EU;UNO,');
  });

  test('the citation of a verified quote', async () => {
    const { body } = await server.send({
      method: 'POST',
      url: '/v1/verify',
      body: { quote: 'welcome the harbour watch' },
    });
    const [match] = body.matches;
    expect(match.citation.text).toMatch(
      /^France, European Union and United Nations \(on behalf of others\), aligned: Republic of Cyprus, “/,
    );
    expect(match.citation.bibtex).toContain('aligned: Republic of Cyprus');
    expect(match.citation.bibtex).not.toContain('{Republic of Cyprus}');
    expect(match.signatories[0]).toMatchObject({ person: 'Odile Marchetti' });
  });
});

describe('one party with several offices', () => {
  test('has an entry for each, which survive a round trip', async () => {
    const { body } = await server.get(`${PATH}/signatories`);
    expect(
      body.data.map(({ office, person, role }: Record<string, unknown>) => [office, person, role]),
    ).toEqual([
      [null, 'Odile Marchetti', 'signatory'],
      ['High Representative', null, 'signatory'],
      ['President of the Commission', null, 'signatory'],
      ['Envoy', null, 'on-behalf-of'],
      [null, null, 'aligned'],
    ]);
    // The document of its revision is a document that can be sent again.
    const { revision } = (await server.get(PATH)).body;
    const accepted = (await server.get(`${PATH}/revisions/${revision}`)).body.document;
    const again = await curator.save(accepted, { 'if-match': '*' });
    expect(again.status).toBe(200);
    expect(again.body.revision).toBe(revision);
  });

  test.each([
    ['twice with one office', [{ office: 'Envoy' }, { office: 'Envoy' }]],
    ['twice without an office', [{}, {}]],
    ['twice with one person', [{ person: 'A B' }, { person: 'A B' }]],
  ])('is refused %s', async (_, entries) => {
    const signatories = entries.map((entry) => ({ party: 'FR', nameAsSigned: 'France', ...entry }));
    const answer = await curator.save({ ...DOCUMENT, id: 'twice-2023', signatories }, CREATE);
    const { '/signatories/1/party': message } = invalidParts(answer);
    expect(message).toContain('occurs more than once');
  });
});
