import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Sqlite from 'better-sqlite3';
import { readConfig } from '../src/config.js';
import { claimAt, statementOf, statementsOfDay } from '../src/db/list-order.js';
import { openDatabase } from '../src/db/open.js';
import type { AnchoredDocument } from '../src/documents/check.js';
import type { StatementDocument } from '../src/documents/document.js';
import { hashDocument } from '../src/documents/revision-log.store.js';
import { toRows } from '../src/documents/statement-rows.js';
import { AnchorText } from '../src/domain/quote.js';
import { seed } from '../src/seed/seed.js';
import { createRandom, makeDocument } from './documents.js';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));

/** Keeps registries and installed peers between runs; ignored by Git. */
export const BENCH_FOLDER = join(PROJECT, 'data/bench');

/** A registry is made again when one of these files changes. */
const SOURCES = ['bench/documents.ts', 'bench/registry.ts', 'migrations/sqlite/meta/_journal.json'];

/** The time of the first revision; each revision is a millisecond later than the one before. */
const FIRST_REVISION_MS = Date.UTC(2026, 0, 1);

/** Each batch makes a segment of the full-text indexes; a larger one needs more memory. */
const STATEMENTS_PER_BATCH = 500;

/** Returns the path of a SQLite registry with `count` synthetic statements, which is made unless it exists. */
export async function prepareRegistry(count: number): Promise<string> {
  const hash = createHash('sha256');
  for (const source of SOURCES) hash.update(readFileSync(join(PROJECT, source)));
  const path = join(BENCH_FOLDER, `registry-${count}-${hash.digest('hex').slice(0, 12)}.db`);
  if (existsSync(path)) return path;
  mkdirSync(BENCH_FOLDER, { recursive: true });
  console.error(`Making a registry of ${count} statements.`);
  const part = `${path}.${process.pid}`;
  await fillRegistry(part, count);
  renameSync(part, path);
  return path;
}

/**
 * Fills a new SQLite file with the seed and `count` synthetic statements. It bypasses the checks of documents and most of
 * drizzle, which would take minutes; `communique audit` accepts the result.
 */
export async function fillRegistry(path: string, count: number): Promise<void> {
  const database = await openDatabase(readConfig({ DATABASE_URL: path }).database);
  await database.migrate();
  await seed(database, new Date(FIRST_REVISION_MS));
  await database.close();

  const file = new Sqlite(path);
  file.pragma('synchronous = OFF');
  file.pragma('cache_size = -400000');
  const random = createRandom(1);
  for (let first = 1; first <= count; first += STATEMENTS_PER_BATCH) {
    const last = Math.min(count, first + STATEMENTS_PER_BATCH - 1);
    const statements: NumberedStatement[] = [];
    for (let number = first; number <= last; number += 1) {
      const anchored = anchor(makeDocument(number, random));
      const day = statementsOfDay(anchored.document.issuedOn ?? '');
      // Numbers count down within a day. The seed's statement has the first number of its day.
      statements.push({ anchored, number: day.last - number, revision: number + 1 });
    }
    // FTS5 starts a new segment for a row number that is lower than the one before.
    statements.sort((one, other) => one.number - other.number);
    file.transaction(() => insertStatements(file, statements))();
  }
  file.pragma('analysis_limit = 1000');
  file.exec('analyze');
  file.pragma('wal_checkpoint(TRUNCATE)');
  file.close();
}

/** Anchors the quotes of a document. Claims and citations whose words occur twice in the text are left out. */
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
    signatories: document.signatories.map((signatory) => ({ signatory, quote: null })),
    claims,
  };
}

interface NumberedStatement {
  anchored: AnchoredDocument;
  number: number;
  revision: number;
}

function insertStatements(file: Sqlite.Database, numbered: NumberedStatement[]): void {
  const statements = numbered.map((one) => ({ ...one, ...toRows(one.anchored) }));
  const claims = statements.flatMap(({ number, claims }) =>
    claims.toReversed().map((rows) => ({ ...rows, number: claimAt(number, rows.claim.position) })),
  );
  insert(file, 'revisions', numbered.map(toRevision));
  insert(
    file,
    'statements',
    statements.map(({ number, revision, statement: { sources, ...row } }) => {
      return { number, ...row, sources: JSON.stringify(sources), revision };
    }),
  );
  insert(
    file,
    'signatories',
    statements.flatMap(({ number: statementNumber, signatories }) =>
      signatories.map((row) => ({ statementNumber, ...row })),
    ),
  );
  insert(
    file,
    'claims',
    claims.map(({ number, claim }) => ({ number, statementNumber: statementOf(number), ...claim })),
  );
  for (const [table, name] of [
    ['claim_parties', 'parties'],
    ['citations', 'citations'],
  ] as const) {
    insert(
      file,
      table,
      claims.flatMap(({ number: claimNumber, [name]: rows }) =>
        rows.map((row) => ({ claimNumber, ...row })),
      ),
    );
  }
}

function toRevision({ anchored: { document }, revision }: NumberedStatement) {
  const json = JSON.stringify(document);
  return {
    number: revision,
    statementId: document.id,
    action: 'put',
    document: json,
    sha256: hashDocument(json),
    acceptedAt: new Date(FIRST_REVISION_MS + revision).toISOString(),
    author: null,
  };
}

/** Inserts all rows by one statement: FTS5 writes a segment for each. Columns are the snake-case form of drizzle's names. */
function insert(file: Sqlite.Database, table: string, rows: object[]): void {
  const names = Object.keys(rows[0] ?? {});
  if (names.length === 0) return;
  const columns = names.map((name) => name.replace(/[A-Z]/g, '_$&').toLowerCase());
  const values = names.map((name) => `value->>'${name}'`);
  file
    .prepare(`insert into ${table} (${columns.join()}) select ${values.join()} from json_each(?)`)
    .run(JSON.stringify(rows));
}
