import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { saveDocument } from '../support/documents.js';
import { HARD, readCsv, readNdjson } from '../support/formats.js';
import { exampleUrl, hasEnd, listOperations, needsKey, readOpenApi } from '../support/openapi.js';
import { revise, STATEMENT, startRegistry } from '../support/registry.js';
import type { TestServer } from '../support/server.js';

let server: TestServer;

beforeAll(async () => {
  server = await startRegistry();
  await saveDocument(server, HARD);
  await revise(server, STATEMENT, ['Another title', 'And another']);
});
afterAll(() => server.close());

/** In CSV, its rows are figures. */
const ALIGNMENT = '/v1/vote-alignment?parties=RU,CN';

const LISTS = [
  '/v1/statements',
  '/v1/statements?sort=issuedOn&signatory=KR&signatory=JP',
  '/v1/statements/hard-to-write-2021/signatories',
  '/v1/statements/hard-to-write-2021/claims',
  '/v1/statements/dprk-troops-russia-2024/resolutions',
  '/v1/statements/dprk-troops-russia-2024/revisions',
  '/v1/signatories',
  '/v1/parties?kind=organisation',
  '/v1/resolutions',
  '/v1/resolutions/S-RES-1718/claims',
  '/v1/resolutions/S-RES-1718/statements',
  '/v1/claims',
  '/v1/claim-kinds',
  '/v1/parties/EU/revisions',
  '/v1/resolutions/S-RES-1718/revisions',
  '/v1/changes?after=2',
  '/v1/changes?after=40&type=party,resolution',
  '/v1/search?q=urge',
  '/v1/cosignatures?signatory=KR',
  '/v1/parties/RU/votes',
  ALIGNMENT,
];

const withFormat = (list: string, format: string) =>
  `${list}${list.includes('?') ? '&' : '?'}format=${format}`;

/** All items of a list, in JSON. */
async function readAll(list: string): Promise<Record<string, unknown>[]> {
  const isOnePage = /claim-kinds|vote-alignment/.test(list);
  const { body } = await server.get(isOnePage ? list : withFormat(list, 'json&limit=100'));
  expect(body.page.next).toBeNull();
  expect(body.data.length).toBeGreaterThan(0);
  return body.data;
}

/** An object as a CSV record, by the documented rules. */
function flatten(value: unknown, path: string[] = []): Record<string, string> {
  if (value === null) return { [path.join('.')]: '' };
  if (typeof value !== 'object') return { [path.join('.')]: String(value) };
  if (Array.isArray(value)) return { [path.join('.')]: JSON.stringify(value) };
  return Object.assign(
    {},
    ...Object.entries(value).map(([name, part]) => flatten(part, [...path, name])),
  );
}

/** A record without the columns of objects that are null or have no members, which are empty. */
function withoutEmpty(record: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(record).filter(([, cell]) => cell !== '' && cell !== '{}'),
  );
}

const EVENT_NAMES: Record<string, string> = {
  date: 'statement.issuedOn',
  quote: 'quote.exact',
  start: 'quote.start',
  end: 'quote.end',
  statement: 'statement.id',
};

test('these tests cover every documented list', async () => {
  const operations = listOperations(await readOpenApi(server.app));
  const lists = operations
    .filter(({ responses }) => responses['200']?.content?.['text/csv'])
    .filter((operation) => !needsKey(operation));
  const tried = LISTS.map((list) =>
    list
      .split('?', 1)[0]
      ?.replace(/\/(?:dprk-|hard-|S-RES)[\w-]+\//, '/{id}/')
      .replace(/\/(?:EU|RU)\//, '/{code}/'),
  );
  expect([...new Set(tried)].sort()).toEqual(lists.map(({ path }) => path).sort());
  // Every response with a page is a list.
  for (const operation of operations.filter(({ method }) => method === 'get')) {
    if (!hasEnd(operation)) continue;
    const { body } = await server.get(exampleUrl(operation));
    if (Array.isArray(body?.data)) expect(lists, operation.path).toContainEqual(operation);
  }
});

describe('a list has the same contents in all formats', () => {
  test.each(LISTS)('NDJSON of %s has one item per line', async (list) => {
    const { status, headers, body } = await server.get(withFormat(list, 'ndjson'));
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('application/x-ndjson');
    expect(body.endsWith('\n')).toBe(true);
    expect(readNdjson(body)).toEqual(await readAll(list));
  });

  test.each(LISTS.filter((list) => list !== ALIGNMENT))(
    'CSV of %s has the flattened items',
    async (list) => {
      const { status, headers, body } = await server.get(withFormat(list, 'csv'));
      expect(status).toBe(200);
      expect(headers['content-type']).toBe('text/csv; charset=utf-8; header=present');
      const expected = (await readAll(list)).map((item) => withoutEmpty(flatten(item)));
      const records = readCsv(body).map((record) => {
        const { sources: _, targets: __, ...rest } = record;
        const isOfClaims = 'targets' in record;
        return withoutEmpty(
          Object.fromEntries(
            Object.entries(rest).map(([name, cell]) => [
              isOfClaims ? (EVENT_NAMES[name] ?? name) : name,
              cell,
            ]),
          ),
        );
      });
      // A claim inside its statement does not repeat the statement; its row in CSV does.
      const isPart = /^\/v1\/statements\/[^?]*\/claims$/.test(list);
      expect(
        isPart
          ? records.map((record) =>
              Object.fromEntries(
                Object.entries(record).filter(([name]) => !name.startsWith('statement.')),
              ),
            )
          : records,
      ).toEqual(expected);
    },
  );
});

/** A claim of the API, made from its row. */
function toClaim(row: Record<string, string>) {
  const orNull = (cell: string | undefined) => cell || null;
  return {
    id: row['id'],
    url: row['url'],
    kind: row['kind'],
    modality: row['modality'],
    intensifier: orNull(row['intensifier']),
    breach: row['breach'] === 'true',
    quote: {
      exact: row['quote'],
      prefix: row['quote.prefix'],
      suffix: row['quote.suffix'],
      start: Number(row['start']),
      end: Number(row['end']),
    },
    cameo: row['cameo'],
    plover: orNull(row['plover']),
    mapping: row['mapping'],
    parties: JSON.parse(row['parties'] ?? ''),
    citations: JSON.parse(row['citations'] ?? ''),
    vetoes: JSON.parse(row['vetoes'] ?? ''),
    textFragment: orNull(row['textFragment']),
    updatedAt: row['updatedAt'],
    statement: {
      id: row['statement'],
      url: row['statement.url'],
      title: row['statement.title'],
      issuedOn: orNull(row['date']),
    },
  };
}

test('claims can be restored from CSV', async () => {
  const { body } = await server.get('/v1/claims?format=csv');
  expect(readCsv(body).map(toClaim)).toEqual(await readAll('/v1/claims'));
});

test('CSV follows RFC 4180: CRLF after every record, the same number of fields in each', async () => {
  const { body } = await server.get('/v1/claims?format=csv&statement=hard-to-write-2021');
  const outsideQuotes = body.replace(/"(?:[^"]|"")*"/g, '');
  expect(outsideQuotes.match(/\n/g)?.length).toBe(1 + (HARD.claims?.length ?? 0));
  expect(outsideQuotes).not.toMatch(/[^\r]\n|\r(?!\n)/);
  expect(body.endsWith('\r\n')).toBe(true);
  const records: string[][] = parse(body);
  expect(new Set(records.map(({ length }) => length)).size).toBe(1);
});

test('no cell is a formula in a spreadsheet', async () => {
  for (const list of LISTS) {
    const { body } = await server.get(withFormat(list, 'csv'));
    const records: string[][] = parse(body);
    for (const cell of records.flat()) expect(cell, list).not.toMatch(/^[=+\-@\t\r\n]/);
  }
  const { body } = await server.get('/v1/claims?format=csv&statement=hard-to-write-2021');
  expect(body).toContain(`"'=1+1 is what we urge, urge, and urge again"`);
  expect(body).toContain("''Tis 1. a list?");
});

test('an empty list has a header row', async () => {
  const { body } = await server.get('/v1/claims?format=csv&q=nowhere');
  expect(body).toMatch(
    /^date,sources,targets,cameo,plover,mapping,quote,start,end,statement,[^\n]*\r\n$/,
  );
  expect((await server.get('/v1/claims?format=ndjson&q=nowhere')).body).toBe('');
});

describe('event data', () => {
  const rowsOf = async (query: string) =>
    readCsv((await server.get(`/v1/claims?format=csv&${query}`)).body);

  test('has one row per claim with date, source, target, event and quote', async () => {
    const [row] = await rowsOf('statement=dprk-troops-russia-2024&kind=condemnation');
    expect(row).toMatchObject({
      date: '2024-11-05',
      sources: 'AU;CA;FR;DE;IT;JP;KR;NZ;GB;US;EU',
      targets: 'KP;RU',
      cameo: '111',
      plover: 'ACCUSE',
      mapping: 'exact',
      quote: expect.stringMatching(/^We condemn in the strongest possible terms .* Ukraine\.$/),
      start: '783',
      end: '1116',
      statement: 'dprk-troops-russia-2024',
    });
  });

  test.each([
    ['an appeal or demand is directed at whom it addresses', 'id', 'formula', 'RU'],
    ['support at whom it supports', 'id', 'second', 'UA'],
    ['all else at whom it speaks of', 'id', 'over-break', 'KP;RU'],
    ['a claim that names no party at nobody', 'id', 'minus', ''],
  ])('%s', async (_, __, key, targets) => {
    const rows = await rowsOf('statement=hard-to-write-2021');
    expect(rows.find(({ id }) => id === `hard-to-write-2021.${key}`)?.['targets']).toBe(targets);
  });

  test('dyads have one row per signatory and target', async () => {
    const claims = await rowsOf('about=KP');
    const dyads = await rowsOf('about=KP&dyads=true');
    const expected = claims.flatMap(({ id, sources = '', targets = '' }) =>
      sources
        .split(';')
        .flatMap((source) => targets.split(';').map((target) => [id, source, target])),
    );
    expect(dyads.map(({ id, source, target }) => [id, source, target])).toEqual(expected);
    const [first] = dyads;
    expect(Object.keys(first ?? {}).slice(0, 11)).toEqual([
      'date',
      'source',
      'target',
      'targetRole',
      'cameo',
      'plover',
      'mapping',
      'quote',
      'start',
      'end',
      'statement',
    ]);
    const roles = (await rowsOf('statement=hard-to-write-2021&dyads=true')).map(
      ({ id, target, targetRole }) => [id?.split('.')[1], target, targetRole],
    );
    expect(roles).toContainEqual(['formula', 'RU', 'addressee']);
    expect(roles).not.toContainEqual(['formula', 'KP', 'subject']);
    expect(roles.map(([key]) => key)).not.toContain('minus');
  });

  test('dyads are only available as CSV', async () => {
    for (const query of ['dyads=true', 'dyads=true&format=ndjson', 'dyads=true&format=json']) {
      const { status, body } = await server.get(`/v1/claims?${query}`);
      expect(status).toBe(400);
      expect(body.errors).toMatchObject([{ in: 'query', pointer: '/dyads' }]);
    }
  });
});

test('rejects paging parameters for a whole list', async () => {
  const { body: page } = await server.get('/v1/claims?limit=1');
  for (const format of ['csv', 'ndjson']) {
    const { status, body } = await server.get(
      `/v1/claims?format=${format}&limit=5&total=true&cursor=${page.page.next}`,
    );
    expect(status).toBe(400);
    expect(body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
      '/limit',
      '/cursor',
      '/total',
    ]);
  }
  // A search is one page of limited length.
  const { body } = await server.get('/v1/search?q=urge&limit=2&format=ndjson');
  expect(readNdjson(body)).toHaveLength(2);
});

describe('the file name', () => {
  const nameOf = async (list: string, format: string) =>
    (await server.get(withFormat(list, format))).headers['content-disposition'];

  test.each([
    ['/v1/claims', 'csv', 'communique-claims.csv'],
    ['/v1/claims?kind=condemnation', 'csv', 'communique-claims-kind-condemnation.csv'],
    [
      '/v1/claims?about=kp&kind=concern',
      'ndjson',
      'communique-claims-about-kp-kind-concern.ndjson',
    ],
    [
      '/v1/statements/hard-to-write-2021/signatories',
      'csv',
      'communique-statements-hard-to-write-2021-signatories.csv',
    ],
    ['/v1/resolutions/S-RES-1718/claims', 'csv', 'communique-resolutions-S-RES-1718-claims.csv'],
    ['/v1/parties?q=%EB%8C%80%ED%95%9C', 'csv', 'communique-parties-q.csv'],
    ['/v1/parties?q=..%2F%22x%22%3B%20y', 'csv', 'communique-parties-q-x-y.csv'],
  ])('of %s in %s', async (list, format, name) => {
    expect(await nameOf(list, format)).toBe(`attachment; filename="${name}"`);
  });

  test('is short', async () => {
    const name = await nameOf(`/v1/parties?q=${'ab'.repeat(100)}`, 'csv');
    expect(name?.length).toBeLessThan(170);
  });
});

test('redirects and 404 are the same in every format', async () => {
  for (const format of ['csv', 'ndjson']) {
    const redirect = await server.get(`/v1/resolutions/s-res-1718/claims?format=${format}`);
    expect([redirect.status, redirect.headers['location']]).toEqual([
      308,
      `/v1/resolutions/S-RES-1718/claims?format=${format}`,
    ]);
    const missing = await server.get(`/v1/statements/nothing/claims?format=${format}`);
    expect(missing.status).toBe(404);
    expect(missing.headers['content-type']).toBe('application/problem+json');
    expect(missing.headers['content-disposition']).toBeUndefined();
  }
});

describe('bom=true', () => {
  test('puts a byte order mark before the header, once', async () => {
    const [plain, marked] = [
      await server.app.inject('/v1/parties?format=csv'),
      await server.app.inject('/v1/parties?format=csv&bom=true'),
    ];
    expect(marked.payload).toBe(`\uFEFF${plain.payload}`);
    expect(marked.rawPayload.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(marked.headers['content-disposition']).toBe(plain.headers['content-disposition']);
  });

  test('does not begin the response before the list is found', async () => {
    const answer = await server.get('/v1/statements?format=csv&bom=true&signatory=XYZ');
    expect(answer.status).toBe(400);
    expect(answer.body.errors).toMatchObject([{ pointer: '/signatory' }]);
  });

  test('is only for CSV', async () => {
    for (const url of [
      '/v1/parties?bom=true',
      '/v1/parties?bom=true&format=ndjson',
      '/v1/cosignatures?bom=true&format=graphml',
    ]) {
      const answer = await server.get(url);
      expect(answer.status).toBe(400);
      expect(answer.body.errors).toMatchObject([{ pointer: '/bom' }]);
    }
  });
});
