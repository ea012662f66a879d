import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Sqlite from 'better-sqlite3';
import { readConfig } from '../src/config.js';
import { claimAt, statementsOfDay } from '../src/db/list-order.js';
import { openDatabase } from '../src/db/open.js';
import type { AnchoredDocument } from '../src/documents/check.js';
import type { StatementDocument } from '../src/documents/document.js';
import { hashDocument } from '../src/documents/revision-log.store.js';
import { toRows } from '../src/documents/statement-rows.js';
import { AnchorText } from '../src/domain/quote.js';
import { seed } from '../src/seed/seed.js';
import { createRandom, makeDocument } from './documents.js';

export const PROJECT = fileURLToPath(new URL('..', import.meta.url));

/** Where registries and results are kept from run to run. Git ignores it. */
export const BENCH_FOLDER = join(PROJECT, 'data/bench');

/** The moment of the first revision: each is a millisecond later than the one before. */
const BEGINNING = Date.UTC(2026, 0, 1);

/** What decides what is in a registry: where any of it changes, it is made anew. */
const MADE_BY = [
  'bench/documents.ts',
  'bench/registry.ts',
  'src/db/list-order.ts',
  'src/documents/statement-rows.ts',
  'seed',
  'migrations/sqlite',
];

/** The path of a SQLite file of the seed and `count` synthetic statements, made where there is none yet. */
export async function prepareRegistry(count: number): Promise<string> {
  const path = join(BENCH_FOLDER, `registry-${count}-${hashSources()}.db`);
  if (existsSync(path)) return path;
  mkdirSync(BENCH_FOLDER, { recursive: true });
  for (const name of readdirSync(BENCH_FOLDER)) {
    if (name.startsWith(`registry-${count}-`)) rmSync(join(BENCH_FOLDER, name));
  }
  console.error(`Making a registry of ${count} statements.`);
  await fillRegistry(`${path}.part`, count);
  renameSync(`${path}.part`, path);
  return path;
}

function hashSources(): string {
  const hash = createHash('sha256');
  for (const source of MADE_BY) {
    const path = join(PROJECT, source);
    const files = source.includes('.')
      ? [path]
      : readdirSync(path, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name))
          .sort();
    for (const file of files) hash.update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 12);
}

/** The document of a statement, as it is checked. `random` is what makes it differ from the one before. */
export function makeAnchored(number: number, random: () => number): AnchoredDocument {
  return anchor(makeDocument(number, random));
}

/**
 * Anchors a document that was made so that its quotes stand in its text, without the checks that other documents need.
 * A claim whose words happen to stand there twice is left out, and a citation whose words do.
 */
function anchor(document: StatementDocument): AnchoredDocument {
  const text = new AnchorText(document.text);
  const claims: AnchoredDocument['claims'] = [];
  for (const claim of document.claims) {
    const anchoring = text.anchor({ exact: claim.quote });
    if (!anchoring.found) continue;
    const { quote } = anchoring;
    const citations = claim.citations.flatMap((citation) => {
      const cited = text.anchor({ exact: citation.quote }, quote);
      return cited.found ? [{ citation, quote: cited.quote }] : [];
    });
    const kept = citations.map(({ citation }) => citation);
    claims.push({ claim: { ...claim, citations: kept }, quote, citations });
  }
  return {
    document: { ...document, claims: claims.map(({ claim }) => claim) },
    signatories: document.signatories.map((signatory) => {
      const named = text.anchor({ exact: signatory.nameAsSigned });
      return { signatory, quote: named.found ? named.quote : null };
    }),
    claims,
  };
}

/** Inserts rows into a table whose columns are named as drizzle's are, in snake case. */
function createInsert(file: Sqlite.Database, table: string, row: object) {
  const names = Object.keys(row);
  const columns = names.map((name) =>
    name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
  );
  const insert = file.prepare(
    `insert into ${table} (${columns.join(', ')}) values (${names.map((name) => `@${name}`).join(', ')})`,
  );
  return (values: object) =>
    insert.run(
      Object.fromEntries(
        Object.entries(values).map(([name, value]) => [
          name,
          typeof value === 'boolean' ? Number(value) : value,
        ]),
      ),
    ).lastInsertRowid;
}

/**
 * Fills a new SQLite file with the seed and `count` statements made from a number, revisions, claims, full text and
 * all: what `communique verify` finds sound. Some thousands a second, since nothing is synced before the end.
 */
export async function fillRegistry(path: string, count: number, from = 1): Promise<void> {
  const database = await openDatabase(readConfig({ DATABASE_URL: path }).database);
  await database.migrate();
  await seed(database, new Date(BEGINNING));
  await database.close();

  const file = new Sqlite(path);
  file.pragma('synchronous = OFF');
  file.pragma('cache_size = -400000');
  file.pragma('foreign_keys = ON');
  const random = createRandom(from);
  const numbers = readNextNumbers(file);
  const inserts = new Map<string, (row: object) => number | bigint>();
  const insert = (table: string, row: object) => {
    let prepared = inserts.get(table);
    if (!prepared) {
      prepared = createInsert(file, table, row);
      inserts.set(table, prepared);
    }
    return Number(prepared(row));
  };
  const write = file.transaction((first: number, last: number) => {
    for (let number = first; number <= last; number += 1) {
      // The seed's statement is the first revision.
      insertDocument(insert, makeAnchored(number, random), number + 1, numbers);
    }
  });
  for (let first = 1; first <= count; first += 5_000) {
    write(first, Math.min(count, first + 4_999));
  }
  file.pragma('analysis_limit = 1000');
  file.exec('analyze');
  file.pragma('wal_checkpoint(TRUNCATE)');
  file.close();
}

/** The next number of a statement of each day, by the day's last number. */
function readNextNumbers(file: Sqlite.Database): Map<number, number> {
  const rows = file
    .prepare<[], { number: number; issuedOn: string }>(
      'select number, issued_on as issuedOn from statements',
    )
    .all();
  return new Map(rows.map(({ number, issuedOn }) => [statementsOfDay(issuedOn).last, number - 1]));
}

function insertDocument(
  insert: (table: string, row: object) => number,
  anchored: AnchoredDocument,
  revision: number,
  numbers: Map<number, number>,
): void {
  const json = JSON.stringify(anchored.document);
  insert('revisions', {
    number: revision,
    statementId: anchored.document.id,
    action: 'put',
    document: json,
    sha256: hashDocument(json),
    acceptedAt: new Date(BEGINNING + revision).toISOString(),
    author: null,
  });
  const { statement, signatories, claims } = toRows(anchored);
  const sources = JSON.stringify(statement.sources);
  const { last } = statementsOfDay(statement.issuedOn);
  const statementNumber = numbers.get(last) ?? last;
  numbers.set(last, statementNumber - 1);
  insert('statements', { number: statementNumber, ...statement, sources, revision });
  for (const row of signatories) insert('signatories', { statementNumber, ...row });
  for (const { claim, parties, citations } of claims) {
    const claimNumber = claimAt(statementNumber, claim.position);
    insert('claims', { number: claimNumber, statementNumber, ...claim });
    for (const row of parties) insert('claim_parties', { claimNumber, ...row });
    for (const row of citations) insert('citations', { claimNumber, ...row });
  }
}
