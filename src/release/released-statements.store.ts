import { asc, between, desc, eq, lt } from 'drizzle-orm';
import { ROWS_IN_MEMORY } from '../db/chunks.js';
import type { Reader } from '../db/database.js';
import { quoteColumns } from '../db/quote-columns.js';

/** Reads statements and what belongs to them, newest first, a chunk at a time. */

const CLAIMS_IN_MEMORY = 500;

/** Rows that have others, as those refer to them. */
interface Parent {
  number: number;
  id: string;
}

/** Reads rows in descending order of their numbers. @param read reads the rows before a number, the first ones if it is undefined */
async function* readDown<T extends { number: number }>(
  read: (before: number | undefined) => Promise<T[]>,
): AsyncGenerator<T[], void> {
  let rows = await read(undefined);
  while (rows.length > 0) {
    yield rows;
    rows = await read(rows.at(-1)?.number);
  }
}

export async function* readStatements({ tables: { statements, revisions }, queries }: Reader) {
  const { number, id, title, issuedOn, language, text, revision } = statements;
  const chunks = readDown((before) =>
    queries
      .select({
        ...{ number, id, title, issuedOn, language, text, revision },
        updatedAt: revisions.acceptedAt,
      })
      .from(statements)
      .innerJoin(revisions, eq(revisions.number, revision))
      .where(before === undefined ? undefined : lt(number, before))
      .orderBy(desc(number))
      .limit(ROWS_IN_MEMORY),
  );
  for await (const rows of chunks) yield* rows;
}

export async function* readStatementSources({ tables: { statements }, queries }: Reader) {
  const { number, id, sources } = statements;
  const chunks = readDown((before) =>
    queries
      .select({ number, id, sources })
      .from(statements)
      .where(before === undefined ? undefined : lt(number, before))
      .orderBy(desc(number))
      .limit(ROWS_IN_MEMORY),
  );
  for await (const rows of chunks) yield* rows;
}

function readStatementIds({ tables: { statements }, queries }: Reader) {
  const { number, id } = statements;
  return readDown((before) =>
    queries
      .select({ number, id })
      .from(statements)
      .where(before === undefined ? undefined : lt(number, before))
      .orderBy(desc(number))
      .limit(ROWS_IN_MEMORY),
  );
}

/** A statement's rows in another table, with the statement's id. */
async function* readOf<T extends { parent: number }>(
  parents: AsyncIterable<Parent[]>,
  read: (lowest: number, highest: number) => Promise<T[]>,
) {
  for await (const chunk of parents) {
    const ids = new Map(chunk.map(({ number, id }) => [number, id]));
    const rows = await read(chunk.at(-1)?.number ?? 0, chunk[0]?.number ?? 0);
    for (const row of rows) yield { ...row, parentId: ids.get(row.parent) ?? '' };
  }
}

export function readSignatories(reader: Reader) {
  const { signatories } = reader.tables;
  const { statementNumber, position, partyCode, nameAsSigned, office, person, role } = signatories;
  return readOf(readStatementIds(reader), (lowest, highest) =>
    reader.queries
      .select({
        parent: statementNumber,
        ...{ position, partyCode, nameAsSigned, office, person, role },
        ...quoteColumns(signatories),
      })
      .from(signatories)
      .where(between(statementNumber, lowest, highest))
      .orderBy(desc(statementNumber), asc(position)),
  );
}

export async function* readClaims({ tables: { claims, statements }, queries }: Reader) {
  const { number, position, key, kind, modality, intensifier, breach } = claims;
  const chunks = readDown((before) =>
    queries
      .select({
        ...{ number, statementId: statements.id, position, key },
        ...{ kind, modality, intensifier, breach, ...quoteColumns(claims) },
      })
      .from(claims)
      .innerJoin(statements, eq(statements.number, claims.statementNumber))
      .where(before === undefined ? undefined : lt(number, before))
      .orderBy(desc(number))
      .limit(CLAIMS_IN_MEMORY),
  );
  for await (const rows of chunks) yield* rows;
}

async function* readClaimIds({ tables: { claims, statements }, queries }: Reader) {
  const { number, key } = claims;
  const chunks = readDown((before) =>
    queries
      .select({ number, statementId: statements.id, key })
      .from(claims)
      .innerJoin(statements, eq(statements.number, claims.statementNumber))
      .where(before === undefined ? undefined : lt(number, before))
      .orderBy(desc(number))
      .limit(CLAIMS_IN_MEMORY),
  );
  for await (const rows of chunks) {
    yield rows.map(({ number, statementId, key }) => ({ number, id: `${statementId}.${key}` }));
  }
}

export function readClaimParties(reader: Reader) {
  const { claimNumber, position, partyCode, role } = reader.tables.claimParties;
  return readOf(readClaimIds(reader), (lowest, highest) =>
    reader.queries
      .select({ parent: claimNumber, position, partyCode, role })
      .from(reader.tables.claimParties)
      .where(between(claimNumber, lowest, highest))
      .orderBy(desc(claimNumber), asc(position)),
  );
}

export function readCitations(reader: Reader) {
  const { citations } = reader.tables;
  const { claimNumber, position, resolutionId, instrument } = citations;
  return readOf(readClaimIds(reader), (lowest, highest) =>
    reader.queries
      .select({
        parent: claimNumber,
        ...{ position, resolutionId, instrument, ...quoteColumns(citations) },
      })
      .from(citations)
      .where(between(claimNumber, lowest, highest))
      .orderBy(desc(claimNumber), asc(position)),
  );
}
