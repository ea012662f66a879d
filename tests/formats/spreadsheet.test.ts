import { unzipSync } from 'fflate';
import readExcelFile from 'read-excel-file/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeDocument, saveDocument } from '../support/documents.js';
import { HARD, readCsv } from '../support/formats.js';
import { invalidParameters, revise, STATEMENT, startRegistry } from '../support/registry.js';
import type { TestServer } from '../support/server.js';
import { countRevisions } from '../support/tables.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

let server: TestServer;

beforeAll(async () => {
  server = await startRegistry();
  await saveDocument(server, HARD);
  await revise(server, STATEMENT, ['Another title']);
  // From before the day that only Excel's calendar has.
  await saveDocument(server, makeDocument({ id: 'old', issuedOn: '1900-02-01' }));
});
afterAll(() => server.close());

const LISTS = [
  '/v1/statements?sort=issuedOn',
  '/v1/statements/hard-to-write-2021/signatories',
  '/v1/statements/hard-to-write-2021/claims',
  '/v1/statements/dprk-troops-russia-2024/revisions',
  '/v1/signatories',
  '/v1/parties?kind=organisation',
  '/v1/resolutions',
  '/v1/claims',
  '/v1/claims?dyads=true',
  '/v1/claims?kind=condemnation&q=nothing-has-these-words',
  '/v1/claim-kinds',
  '/v1/vote-alignment?parties=RU,CN',
];

async function download(url: string, headers: Record<string, string> = {}) {
  const response = await server.app.inject({ url, headers });
  return { ...response, status: response.statusCode, bytes: response.rawPayload };
}

function withFormat(url: string, format: string): string {
  return `${url}${url.includes('?') ? '&' : '?'}format=${format}`;
}

type Cell = string | number | boolean | Date | null;

async function readSheet(bytes: Buffer) {
  const [sheet] = await readExcelFile(bytes, { trim: false });
  const [header = [], ...rows] = (sheet?.data ?? []) as Cell[][];
  return { header: header.map(String), rows };
}

/** As CSV writes it. */
function toText(cell: Cell | undefined): string {
  if (cell instanceof Date) {
    return cell
      .toISOString()
      .replace(/T00:00:00\.000Z$/, '')
      .replace(/\.\d+Z$/, '');
  }
  return cell === null || cell === undefined ? '' : String(cell);
}

const withoutFraction = (cell: string) =>
  /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(cell) ? toText(new Date(cell)) : cell;

test.each(LISTS)('an Excel file has the cells of CSV: %s', async (url) => {
  const { status, headers, bytes } = await download(withFormat(url, 'xlsx'));
  expect([status, headers['content-type']]).toEqual([200, XLSX]);
  expect(headers['content-disposition']).toMatch(
    /^attachment; filename="communique-[\w-]+\.xlsx"$/,
  );
  const { header, rows } = await readSheet(bytes);
  const csv = (await download(withFormat(url, 'csv'))).body;
  const records = readCsv(csv);
  expect(header).toEqual([...(csv.split('\r\n')[0]?.split(',') ?? []), 'truncated']);
  const names = header.slice(0, -1);
  expect(rows.map((row) => names.map((_, at) => toText(row[at])))).toEqual(
    records.map((record) => names.map((name) => withoutFraction(record[name] ?? ''))),
  );
});

test('numbers, booleans and dates have types, codes are text, and nothing is a formula', async () => {
  const { bytes } = await download('/v1/statements/hard-to-write-2021/claims?format=xlsx');
  const { header, rows } = await readSheet(bytes);
  const columnOf = (name: string) => rows.map((row) => row[header.indexOf(name)]);
  expect(columnOf('quote')).toContain('=1+1 is what we urge, urge, and urge again');
  expect(columnOf('start').every((cell) => typeof cell === 'number')).toBe(true);
  expect(columnOf('breach')).toContain(true);
  expect(columnOf('cameo')).toContain('010');
  const sheets = unzipSync(bytes, { filter: ({ name }) => /worksheets\/[^/]+\.xml$/.test(name) });
  for (const sheet of Object.values(sheets)) {
    expect(Buffer.from(sheet).toString()).not.toMatch(/<f[ >]/);
    expect(Buffer.from(sheet).toString()).toContain('state="frozen"');
  }
  const [styles] = Object.values(unzipSync(bytes, { filter: ({ name }) => /styles/.test(name) }));
  expect(Buffer.from(styles ?? []).toString()).toContain('yyyy-mm-dd hh:mm:ss');
  const claims = await readSheet((await download('/v1/claims?format=xlsx')).bytes);
  expect(claims.rows[0]?.[claims.header.indexOf('date')]).toEqual(new Date('2024-11-05'));
});

test('Accept asks for it, too, and HEAD answers its headers', async () => {
  const { headers } = await download('/v1/claim-kinds', { accept: XLSX });
  expect(headers['content-type']).toBe(XLSX);
  const countFiles = async () =>
    /read_work_total\{outcome="done"\} (\d+)/.exec((await download('/metrics')).body)?.[1];
  const before = await countFiles();
  const head = await server.app.inject({ method: 'HEAD', url: '/v1/claim-kinds?format=xlsx' });
  expect([head.statusCode, head.headers['content-type'], head.body]).toEqual([200, XLSX, '']);
  expect([await countFiles(), before]).toEqual([before, expect.stringMatching(/^\d+$/)]);
});

test('texts that mean something to Excel or to the library stay as they are', async () => {
  const names = { AU: '_x0041_', JP: '_x005F_x0041_x0042_', NO: '__proto__', KR: 'constructor' };
  const signatories = Object.entries(names).map(([party, nameAsSigned]) => ({
    party,
    nameAsSigned,
  }));
  await saveDocument(server, makeDocument({ id: 'odd-names', signatories }));
  const { bytes } = await download('/v1/statements/odd-names/signatories?format=xlsx');
  const { header, rows } = await readSheet(bytes);
  expect(rows.map((row) => row[header.indexOf('nameAsSigned')])).toEqual(Object.values(names));
});

test('long cells are cut off, which the last column says; longer lists than a request may take are refused', async () => {
  // Excel's limit would cut the ship in two.
  const words = `${'We state what we state. '.repeat(2_000).slice(0, 32_765)}🚢${' Again.'.repeat(63_000)}`;
  const long = makeDocument({ id: 'long', text: words, claims: [] });
  await saveDocument(server, long);
  const url = '/v1/changes?type=statement&after=0&format=xlsx';
  const { header, rows } = await readSheet((await download(url)).bytes);
  const row = rows.find((cells) => cells[header.indexOf('statement')] === 'long');
  expect(row?.[header.indexOf('document.text')]).toBe(`${words.slice(0, 32_765)}…`);
  expect(row?.at(-1)).toBe('document.text');

  for (let at = 0; at < 6; at += 1) {
    await saveDocument(server, { ...long, title: `Statement ${at}` });
  }
  const refused = await server.get(url);
  expect(refused.status).toBe(400);
  expect(refused.body.errors).toEqual([
    {
      in: 'query',
      pointer: '/format',
      detail: expect.stringMatching(/^must be csv or ndjson .* 3,000,000 characters/),
    },
  ]);
});

test('lists with more cells than a request may take are refused, and so are parameters of pages', async () => {
  const last = await countRevisions(server);
  const rows = Array.from({ length: 1_000 }, (_, at) => ({
    ...({ type: 'party', resourceId: 'NO', action: 'delete' } as const),
    ...{ number: last + 1 + at, acceptedAt: '2026-02-02T00:00:00.000Z' },
  }));
  const add = () =>
    server.database.write(({ tables: { revisions }, queries }) =>
      queries.insert(revisions).values(rows.splice(0, 500)),
    );
  const url = `/v1/changes?type=party&after=${last}&format=xlsx`;
  await add();
  const { status, bytes } = await download(url);
  expect(status).toBe(200);
  const { header } = await readSheet(bytes);
  await add();
  expect(1_000 * (header.length - 1)).toBeGreaterThan(30_000);
  const refused = await server.get(url);
  expect(invalidParameters(refused)).toEqual({
    '/format': expect.stringMatching(/^must be csv or ndjson .* 30,000 cells/),
  });

  const paged = await server.get('/v1/claims?format=xlsx&limit=5&cursor=a.b&total=true');
  expect(Object.keys(invalidParameters(paged))).toEqual(['/limit', '/cursor', '/total']);
});
