import { createWriteStream, existsSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Command } from 'commander';
import yazl from 'yazl';
import { claimTable } from '../claims/claim-table.schema.js';
import type { Config } from '../config.js';
import type { Database, Reader } from '../db/database.js';
import { readPages } from '../db/keyset.js';
import { type DatabaseOptions, openDatabase } from '../db/open.js';
import { copyRegistry } from '../documents/copy.store.js';
import { ExpectedError } from '../domain/expected-error.js';
import { createLinks, type Links } from '../domain/links.js';
import type { Signatory, Statement } from '../domain/statement.js';
import { REVISION_TYPES } from '../domain/vocabulary.js';
import { type Table, tableOf, toCsv, toNdjson } from '../formats/records.js';
import { party, presentParty } from '../parties/parties.schema.js';
import { listParties, type Party } from '../parties/parties.store.js';
import { presentResolutionDetail, resolutionDetail } from '../resolutions/resolutions.schema.js';
import {
  findResolution,
  listResolutions,
  type ResolutionDetail,
} from '../resolutions/resolutions.store.js';
import { listChanges } from '../revisions/changes.store.js';
import { anyRevision, presentRevision } from '../revisions/revisions.schema.js';
import type { Revision } from '../revisions/revisions.store.js';
import { findStatement } from '../statements/statement.store.js';
import {
  presentSignatory,
  presentStatement,
  signatory,
  statement,
} from '../statements/statements.schema.js';
import { listStatements } from '../statements/statements.store.js';
import { createFile } from './atomic-file.js';
import { withDatabase } from './database.js';

/** `communique export`: writes the whole registry to one file. */
export function exportCommand(): Command {
  return new Command('export')
    .description('write one snapshot of the whole registry, without its keys, to a file')
    .argument('<file>', 'a new file; its extension sets the format: .sqlite, .ndjson or .csv.zip')
    .addHelpText(
      'after',
      '\nURLs in it begin with PUBLIC_URL. Others can read and write the registry meanwhile.',
    )
    .action(async (path: string) => {
      await withDatabase((database, config) => exportRegistry(database, config, path));
      console.log(`exported to ${path}`);
    });
}

async function exportRegistry(database: Database, config: Config, path: string): Promise<void> {
  const links = createLinks(config.publicUrl);
  const [, format] = /\.(sqlite|ndjson|csv\.zip)$/.exec(path) ?? [];
  if (format === undefined) {
    throw new ExpectedError(`${path} must end in .sqlite, .ndjson or .csv.zip.`);
  }
  if (!existsSync(dirname(path))) throw new ExpectedError(`There is no folder ${dirname(path)}.`);
  await createFile(path, (partial) =>
    database.read((reader) => {
      if (format === 'sqlite') {
        return copyToSqlite(reader, { ...config.database, url: partial, replicaUrl: null });
      }
      return format === 'ndjson'
        ? pipeline(toNdjson(allObjects(reader, links)), createWriteStream(partial))
        : writeZip(listTables(reader, links), partial);
    }),
  );
  if (config.isPublicUrlGuessed && format !== 'sqlite') {
    console.error(
      `PUBLIC_URL is not set: URLs in ${path} begin with ${config.publicUrl}, which only works on this machine.`,
    );
  }
}

/** Copies the registry, without its keys, into a new file. */
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
    // A failed copy leaves these behind.
    for (const suffix of ['-wal', '-shm']) rmSync(`${options.url}${suffix}`, { force: true });
  }
}

const parties = (reader: Reader) => readPages((page) => listParties(reader, {}, page));
const revisions = (reader: Reader) =>
  readPages((page) => listChanges(reader, { types: REVISION_TYPES, after: 0 }, page));

/** Yields one at a time, since one can be large. */
async function* resolutions(reader: Reader): AsyncGenerator<ResolutionDetail[], void> {
  for await (const rows of readPages((page) => listResolutions(reader, {}, page))) {
    for (const { id } of rows) yield present(await findResolution(reader, id));
  }
}

async function* statements(reader: Reader): AsyncGenerator<Statement[], void> {
  for await (const rows of readPages((page) => listStatements(reader, {}, 'issuedOn', page))) {
    for (const { id } of rows) yield present(await findStatement(reader, id));
  }
}

/** Never null here: the list and the item are read from the same snapshot. */
function present<T>(row: T | null): T[] {
  return row === null ? [] : [row];
}

/** Every object as the API returns it, with what it is. */
async function* allObjects(reader: Reader, links: Links): AsyncGenerator<unknown[], void> {
  for await (const rows of parties(reader)) {
    yield rows.map((row) => ({ object: 'party', ...presentParty(row, links) }));
  }
  for await (const rows of resolutions(reader)) {
    yield rows.map((row) => ({ object: 'resolution', ...presentResolutionDetail(row, links) }));
  }
  for await (const rows of statements(reader)) {
    yield rows.map((row) => ({ object: 'statement', ...presentStatement(row, links) }));
  }
  for await (const rows of revisions(reader)) {
    yield rows.map((row) => ({ object: 'revision', ...presentRevision(row, links) }));
  }
}

type NamedCsv = [name: string, csv: AsyncGenerator<string, void>];

/** Every table with its name. */
function listTables(reader: Reader, links: Links): NamedCsv[] {
  const partyTable = tableOf(party, (row: Party) => presentParty(row, links));
  const resolutionTable = tableOf(resolutionDetail.omit({ votes: true }), (row: ResolutionDetail) =>
    presentResolutionDetail(row, links),
  );
  const statementTable = tableOf(
    statement.omit({ signatories: true, claims: true, resolutions: true }),
    (row: Statement) => presentStatement(row, links),
  );
  const revisionTable = tableOf(anyRevision, (row: Revision) => presentRevision(row, links));
  return [
    ['parties', toCsv(parties(reader), partyTable)],
    ['resolutions', toCsv(resolutions(reader), resolutionTable)],
    ['votes', toCsv(resolutions(reader), VOTES)],
    ['statements', toCsv(statements(reader), statementTable)],
    ['signatories', toCsv(statements(reader), signatoryTable(links))],
    ['claims', toCsv(claimsOf(statements(reader)), claimTable(links))],
    ['revisions', toCsv(revisions(reader), revisionTable)],
  ];
}

const VOTES: Table<ResolutionDetail> = {
  columns: ['resolution', 'party', 'vote'],
  rows: ({ id, votes }) => (votes ?? []).map(({ party: voter, vote }) => [id, voter.code, vote]),
};

function signatoryTable(links: Links): Table<Statement> {
  const { columns, rows } = tableOf(signatory, (row: Signatory) => presentSignatory(row, links));
  return {
    columns: ['statement', ...columns],
    rows: ({ id, signatories }) => signatories.flatMap(rows).map((cells) => [id, ...cells]),
  };
}

async function* claimsOf(pages: AsyncIterable<Statement[]>) {
  for await (const rows of pages) yield rows.flatMap(({ claims }) => claims);
}

async function writeZip(tables: readonly NamedCsv[], path: string): Promise<void> {
  const zip = new yazl.ZipFile();
  const output = new PassThrough();
  // yazl does not forward errors of its sources.
  const fail = (error: Error) => output.destroy(error);
  zip.on('error', fail);
  // yazl reads them one after another.
  for (const [name, csv] of tables) {
    zip.addReadStream(Readable.from(csv).on('error', fail), `${name}.csv`);
  }
  zip.end();
  zip.outputStream.pipe(output);
  await pipeline(output, createWriteStream(path));
}
