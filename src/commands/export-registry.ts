import { createWriteStream, existsSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import yazl from 'yazl';
import { claimTable } from '../claims/claim-table.schema.js';
import type { Config } from '../config.js';
import type { Database, Reader } from '../db/database.js';
import { type DatabaseOptions, openDatabase } from '../db/open.js';
import { walk } from '../db/walk.js';
import { copyRegistry } from '../documents/copy.store.js';
import { ExpectedError } from '../domain/expected-error.js';
import { createLinks, type Links } from '../domain/links.js';
import type { Statement } from '../domain/statement.js';
import { type Table, tableOf, toCsv } from '../formats/csv.js';
import { toNdjson } from '../formats/ndjson.js';
import { party, presentParty } from '../parties/parties.schema.js';
import { listParties } from '../parties/parties.store.js';
import { presentResolutionDetail, resolutionDetail } from '../resolutions/resolutions.schema.js';
import {
  findResolution,
  listResolutions,
  type ResolutionDetail,
} from '../resolutions/resolutions.store.js';
import { presentRevision, revision } from '../revisions/revisions.schema.js';
import { listChanges } from '../revisions/revisions.store.js';
import { findStatement } from '../statements/statement.store.js';
import {
  presentSignatory,
  presentStatement,
  signatory,
  statement,
} from '../statements/statements.schema.js';
import { listStatements } from '../statements/statements.store.js';
import { createWhole } from './whole-file.js';

/** Writes the whole registry to a file, in the format that its name tells. */
export async function exportRegistry(
  database: Database,
  { publicUrl, database: options }: Config,
  path: string,
): Promise<void> {
  const links = createLinks(publicUrl);
  if (!existsSync(dirname(path))) throw new ExpectedError(`There is no folder ${dirname(path)}.`);
  if (path.endsWith('.sqlite')) {
    await createWhole(path, (partial) =>
      database.read((reader) =>
        copyToSqlite(reader, { ...options, url: partial, replicaUrl: null }),
      ),
    );
  } else if (path.endsWith('.ndjson')) {
    await createWhole(path, (partial) =>
      database.read((reader) =>
        pipeline(toNdjson(allObjects(reader, links)), createWriteStream(partial)),
      ),
    );
  } else if (path.endsWith('.csv.zip')) {
    await createWhole(path, (partial) =>
      database.read((reader) => writeZip(listTables(reader, links), partial)),
    );
  } else {
    throw new ExpectedError(
      `${path} tells no format: it must end in .sqlite, .ndjson or .csv.zip.`,
    );
  }
}

/** Copies the registry into a new file, in which the keys never stand. */
async function copyToSqlite(reader: Reader, options: DatabaseOptions): Promise<void> {
  const target = await openDatabase(options);
  try {
    await target.migrate();
    const { outcome } = await target.write((writer) =>
      copyRegistry(reader, writer, 'without-keys'),
    );
    if (outcome === 'refused') throw new ExpectedError('There is no statement to export yet.');
  } finally {
    await target.close();
    // Where it failed, these stay behind.
    for (const suffix of ['-wal', '-shm']) rmSync(`${options.url}${suffix}`, { force: true });
  }
}

const parties = (reader: Reader) => walk((page) => listParties(reader, {}, page));
const revisions = (reader: Reader) => walk((page) => listChanges(reader, 0, page));

/** One at a time, since one can be large. */
async function* resolutions(reader: Reader): AsyncGenerator<ResolutionDetail[], void> {
  for await (const rows of walk((page) => listResolutions(reader, {}, page))) {
    for (const { id } of rows) yield present(await findResolution(reader, id));
  }
}

async function* statements(reader: Reader): AsyncGenerator<Statement[], void> {
  for await (const rows of walk((page) => listStatements(reader, {}, 'issuedOn', page))) {
    for (const { id } of rows) yield present(await findStatement(reader, id));
  }
}

/** What a list names in a snapshot is there in the same snapshot. */
function present<T>(row: T | null): T[] {
  return row === null ? [] : [row];
}

/** The registry as the API answers it, each object with its type. */
async function* allObjects(reader: Reader, links: Links): AsyncGenerator<unknown[], void> {
  for await (const rows of parties(reader)) {
    yield rows.map((row) => ({ type: 'party', ...presentParty(row, links) }));
  }
  for await (const rows of resolutions(reader)) {
    yield rows.map((row) => ({ type: 'resolution', ...presentResolutionDetail(row, links) }));
  }
  for await (const rows of statements(reader)) {
    yield rows.map((row) => ({ type: 'statement', ...presentStatement(row, links) }));
  }
  for await (const rows of revisions(reader)) {
    yield rows.map((row) => ({ type: 'revision', ...presentRevision(row, links) }));
  }
}

type NamedCsv = [name: string, csv: AsyncGenerator<string, void>];

/** The registry as tables, by name. */
function listTables(reader: Reader, links: Links): NamedCsv[] {
  return [
    [
      'parties',
      toCsv(
        parties(reader),
        itemTable(party, (row) => presentParty(row, links)),
      ),
    ],
    [
      'resolutions',
      toCsv(
        resolutions(reader),
        itemTable(resolutionDetail.omit({ votes: true }), (row) =>
          presentResolutionDetail(row, links),
        ),
      ),
    ],
    ['votes', toCsv(resolutions(reader), VOTES)],
    [
      'statements',
      toCsv(
        statements(reader),
        itemTable(statement.omit({ signatories: true, claims: true, resolutions: true }), (row) =>
          presentStatement(row, links),
        ),
      ),
    ],
    ['signatories', toCsv(statements(reader), signatoryTable(links))],
    ['claims', toCsv(claimsOf(statements(reader)), claimTable(links))],
    [
      'revisions',
      toCsv(
        revisions(reader),
        itemTable(revision, (row) => presentRevision(row, links)),
      ),
    ],
  ];
}

function itemTable<Row>(
  schema: Parameters<typeof tableOf>[0],
  presentRow: (row: Row) => unknown,
): Table<Row> {
  const { columns, rows } = tableOf(schema);
  return { columns, rows: (row) => rows(presentRow(row)) };
}

const VOTES: Table<ResolutionDetail> = {
  columns: ['resolution', 'party', 'vote'],
  rows: ({ id, votes }) => votes.map(({ party: voter, vote }) => [id, voter.code, vote]),
};

function signatoryTable(links: Links): Table<Statement> {
  const { columns, rows } = tableOf(signatory);
  return {
    columns: ['statement', ...columns],
    rows: ({ id, signatories }) =>
      signatories.flatMap((row) =>
        rows(presentSignatory(row, links)).map((cells) => [id, ...cells]),
      ),
  };
}

async function* claimsOf(pages: AsyncIterable<Statement[]>) {
  for await (const rows of pages) yield rows.flatMap(({ claims }) => claims);
}

async function writeZip(tables: readonly NamedCsv[], path: string): Promise<void> {
  const zip = new yazl.ZipFile();
  const output = new PassThrough();
  // The library passes no error of its sources on.
  const fail = (error: Error) => output.destroy(error);
  zip.on('error', fail);
  // One after the other is read, each when the one before is written.
  for (const [name, csv] of tables) {
    zip.addReadStream(Readable.from(csv).on('error', fail), `${name}.csv`);
  }
  zip.end();
  zip.outputStream.pipe(output);
  await pipeline(output, createWriteStream(path));
}
