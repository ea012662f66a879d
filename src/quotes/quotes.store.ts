import { asc, eq } from 'drizzle-orm';
import { groupBy } from '../db/chunks.js';
import type { Database, Reader } from '../db/database.js';
import { type Placeholders, preparedQuery } from '../db/prepared-query.js';
import { quoteColumns } from '../db/quote-columns.js';
import { findStatementNumber, statementName } from '../db/statement-name.js';
import type { Quote } from '../domain/quote.js';
import type { Signatory, StatementName } from '../domain/statement.js';
import type { ClaimKind } from '../domain/vocabulary.js';
import { partyName } from '../parties/parties.store.js';
import { type Candidates, findCandidates, listSimilar, planLookup } from './candidates.store.js';
import { type Compare, MAX_ESTIMATES, MAX_NEAR } from './compare-texts.js';
import type { Match, Passage } from './matching.js';
import { listPassages } from './quote-parts.js';

/** How a passage relates to a claim's quote: the same words, some of them, more, or some and others. */
export const RELATIONS = ['equal', 'within', 'contains', 'overlaps'] as const;
type Relation = (typeof RELATIONS)[number];

/** How a quote compares with the registry, from the closest. */
export const RESULTS = ['exact', 'abridged', 'near', 'absent'] as const;

export interface StatementMatch extends Match {
  statement: StatementName;
  passages: MatchedPassage[];
  signatories: Pick<Signatory, 'party' | 'nameAsSigned' | 'office' | 'person' | 'role'>[];
}

interface MatchedPassage extends Passage {
  /** The claims whose quotes share words with the passage. */
  claims: { key: string; kind: ClaimKind; relation: Relation; quote: Quote }[];
}

export interface Verification {
  result: (typeof RESULTS)[number];
  searchedCount: number;
  /** Whether no other statement contains the quote; false if the search was cut short. */
  isComplete: boolean;
  /** The best first: all of the same result. */
  matches: StatementMatch[];
}

/** How many statements with the same words are listed. */
export const MAX_EXACT = 20;

/** How many statements that contain the quote's phrases are compared with it. */
const MAX_CANDIDATES = 25;

/** How long the texts that are compared may be together, in UTF-16 units, before no further one is read. */
const MAX_READ_LENGTH = 100_000;

/**
 * Looks for a quote in the registry, or in the statement with this id. It reads in steps and compares texts between them,
 * so that no snapshot is held while work waits for a thread. If a statement is replaced meanwhile, it begins again.
 *
 * @param compare compares texts with the quote, here or in another thread
 * @returns null if there is no such statement
 */
export async function verifyQuote(
  database: Database,
  compare: Compare,
  quote: string,
  statementId: string | undefined,
): Promise<Verification | null> {
  for (;;) {
    const found = await findMatches(database, compare, quote, statementId);
    if (!found) return null;
    const { texts, isExact, ...rest } = found;
    const listed = texts.sort(byRank).slice(0, isExact ? MAX_EXACT : MAX_NEAR);
    const matches = await database.read((reader) => complete(reader, listed));
    if (!matches) continue;
    return { result: resultOf(isExact, matches), ...rest, matches };
  }
}

function resultOf(isExact: boolean, [best]: readonly StatementMatch[]): Verification['result'] {
  if (!best) return 'absent';
  if (!isExact) return 'near';
  return best.omissions.length === 0 ? 'exact' : 'abridged';
}

/** Finds the texts that contain the quote or, if there are none, those that resemble it. */
async function findMatches(
  database: Database,
  compare: Compare,
  quote: string,
  statementId: string | undefined,
) {
  const first = await database.read((reader) => findTexts(reader, quote, statementId));
  if (!first) return null;
  const { lookup, candidates, texts } = first;
  const { searchedCount } = candidates;
  const isComplete = candidates.isComplete && texts.length === candidates.numbers.length;
  const isOnly = lookup === null;
  const exact = await matchTexts(compare, { quote, texts, near: isOnly });
  if (exact.isExact || isOnly) {
    const areAllListed = !exact.isExact || exact.texts.length <= MAX_EXACT;
    return { ...exact, searchedCount, isComplete: isComplete && areAllListed };
  }
  const likeliest = await database.read(async (reader) => {
    const similar = await listSimilar(reader, lookup, MAX_ESTIMATES);
    const numbers = [...new Set([...similar, ...candidates.numbers])];
    return listTexts(reader, numbers.slice(0, MAX_ESTIMATES));
  });
  const found = await matchTexts(compare, { quote, texts: likeliest, near: true });
  return { ...found, searchedCount, isComplete };
}

/** The texts that may contain the quote. */
async function findTexts(reader: Reader, quote: string, statementId: string | undefined) {
  const lookup = statementId === undefined ? await planLookup(reader, listPassages(quote)) : null;
  const candidates = lookup
    ? await findCandidates(reader, lookup, MAX_CANDIDATES)
    : await findOne(reader, statementId ?? '');
  if (!candidates) return null;
  return { lookup, candidates, texts: await listTexts(reader, candidates.numbers) };
}

async function findOne(reader: Reader, id: string): Promise<Candidates | null> {
  const number = await findStatementNumber(reader, id);
  return number === null ? null : { numbers: [number], searchedCount: 1, isComplete: true };
}

type Text = Awaited<ReturnType<typeof selectTexts>>[number];

/** The texts of statements, in the order of the numbers, up to MAX_READ_LENGTH. */
async function listTexts(reader: Reader, numbers: number[]): Promise<Text[]> {
  const rows = await selectTexts(reader, { numbers });
  const rowOf = new Map(rows.map((row) => [row.number, row]));
  const texts: Text[] = [];
  let length = 0;
  for (const number of numbers) {
    const row = rowOf.get(number);
    if (!row) continue;
    if (length > MAX_READ_LENGTH) break;
    length += row.text.length;
    texts.push(row);
  }
  return texts;
}

interface Found extends Text {
  match: Match;
}

async function matchTexts(
  compare: Compare,
  { quote, texts, near }: { quote: string; texts: readonly Text[]; near: boolean },
): Promise<{ isExact: boolean; texts: Found[] }> {
  if (texts.length === 0) return { isExact: false, texts: [] };
  const { isExact, matches } = await compare({ quote, texts: texts.map(({ text }) => text), near });
  const found = texts.flatMap((text, at) => {
    const match = matches[at];
    return match ? [{ ...text, match }] : [];
  });
  return { isExact, texts: found };
}

/** The most similar first, then the newest: see list-order.ts. */
function byRank(one: Found, other: Found): number {
  return other.match.similarity - one.match.similarity || other.number - one.number;
}

/** Adds signatories and claims to the matches; null if a statement was replaced or deleted since its text was read. */
async function complete(reader: Reader, found: readonly Found[]): Promise<StatementMatch[] | null> {
  const numbers = found.map(({ number }) => number);
  const shown = new Set((await selectRevisions(reader, { numbers })).map((row) => row.revision));
  if (!found.every(({ revision }) => shown.has(revision))) return null;
  const signatories = groupBy(await selectSignatories(reader, { numbers }), (row) => row.number);
  const claims = groupBy(await selectClaims(reader, { numbers }), (row) => row.number);
  return found.map(({ number, statement, match }) => ({
    ...match,
    statement,
    passages: match.passages.map((passage) => ({
      ...passage,
      claims: (claims.get(number) ?? []).flatMap(({ key, kind, quote }) => {
        const relation = relate(passage.quote, quote);
        return relation ? [{ key, kind, relation, quote }] : [];
      }),
    })),
    signatories: (signatories.get(number) ?? []).map(({ number: _, ...signatory }) => signatory),
  }));
}

/** How a passage relates to the quote of a claim; null if they share no words. */
function relate(passage: Quote, claim: Quote): Relation | null {
  if (passage.end <= claim.start || claim.end <= passage.start) return null;
  const isWithin = claim.start <= passage.start && passage.end <= claim.end;
  const contains = passage.start <= claim.start && claim.end <= passage.end;
  if (isWithin) return contains ? 'equal' : 'within';
  return contains ? 'contains' : 'overlaps';
}

const selectTexts = preparedQuery(
  ({ tables, queries, oneOf }, { numbers }: Placeholders<{ numbers: number[] }>) => {
    const { statements } = tables;
    return queries
      .select({
        number: statements.number,
        statement: statementName(tables),
        text: statements.text,
        revision: statements.revision,
      })
      .from(statements)
      .where(oneOf(statements.number, numbers));
  },
);

const selectRevisions = preparedQuery(
  ({ tables, queries, oneOf }, { numbers }: Placeholders<{ numbers: number[] }>) => {
    const { number, revision } = tables.statements;
    return queries.select({ revision }).from(tables.statements).where(oneOf(number, numbers));
  },
);

const selectSignatories = preparedQuery(
  ({ tables, queries, oneOf }, { numbers }: Placeholders<{ numbers: number[] }>) => {
    const { signatories, parties } = tables;
    return queries
      .select({
        number: signatories.statementNumber,
        party: partyName(tables),
        nameAsSigned: signatories.nameAsSigned,
        office: signatories.office,
        person: signatories.person,
        role: signatories.role,
      })
      .from(signatories)
      .innerJoin(parties, eq(parties.code, signatories.partyCode))
      .where(oneOf(signatories.statementNumber, numbers))
      .orderBy(asc(signatories.statementNumber), asc(signatories.position));
  },
);

const selectClaims = preparedQuery(
  ({ tables, queries, oneOf }, { numbers }: Placeholders<{ numbers: number[] }>) => {
    const { claims } = tables;
    return queries
      .select({
        number: claims.statementNumber,
        key: claims.key,
        kind: claims.kind,
        quote: quoteColumns(claims),
      })
      .from(claims)
      .where(oneOf(claims.statementNumber, numbers))
      .orderBy(asc(claims.statementNumber), asc(claims.position));
  },
);
