import { asc, eq } from 'drizzle-orm';
import { groupBy } from '../db/chunks.js';
import type { Reader } from '../db/database.js';
import { type Placeholders, preparedQuery } from '../db/prepared-query.js';
import { quoteColumns } from '../db/quote-columns.js';
import { findStatementNumber, statementName } from '../db/statement-name.js';
import type { Quote } from '../domain/quote.js';
import type { Signatory, StatementName } from '../domain/statement.js';
import type { ClaimKind } from '../domain/vocabulary.js';
import { partyName } from '../parties/parties.store.js';
import { type Candidates, findCandidates, listSimilar, planLookup } from './candidates.store.js';
import { FoldedText } from './folded-text.js';
import { estimate, findExact, findNear, type Match, type Passage } from './matching.js';
import { divideQuote, type SoughtQuote } from './quote-parts.js';

/** How a passage relates to a claim's quote: the same words, some of them, more, or some and others. */
export const RELATIONS = ['equal', 'within', 'contains', 'overlaps'] as const;
type Relation = (typeof RELATIONS)[number];

export interface StatementMatch extends Match {
  statement: StatementName;
  passages: MatchedPassage[];
  signatories: Pick<Signatory, 'party' | 'nameAsSigned' | 'office' | 'role'>[];
}

interface MatchedPassage extends Passage {
  /** The claims whose quotes share words with the passage. */
  claims: { key: string; kind: ClaimKind; relation: Relation; quote: Quote }[];
}

export interface Verification {
  result: 'exact' | 'near' | 'absent';
  searchedCount: number;
  /** Whether no other statement contains the quote; false if the search was cut short. */
  isComplete: boolean;
  /** The best first: all exact or all near. */
  matches: StatementMatch[];
}

/** How many statements with the same words are listed. */
export const MAX_EXACT = 20;
/** How many statements with similar words are listed. Each is compared word by word. */
export const MAX_NEAR = 5;

/** How many statements that contain the quote's phrases are compared with it. */
const MAX_CANDIDATES = 25;

/** For how many texts the similarity is estimated, the likeliest first. */
const MAX_ESTIMATES = 8;

/** The share of the quote's words that a text must have close together to be compared word by word. */
const MIN_ESTIMATE = 0.5;

/** How long the texts that are compared may be together, in UTF-16 units, before no further one is read. */
const MAX_READ_LENGTH = 100_000;

/**
 * Looks for a quote in the registry, or in the statement with this id.
 *
 * @returns null if there is no such statement
 */
export async function verifyQuote(
  reader: Reader,
  quote: string,
  statementId: string | undefined,
): Promise<Verification | null> {
  const sought = divideQuote(quote);
  const parts = sought.parts.map(({ words }) => words);
  const lookup = statementId === undefined ? await planLookup(reader, parts) : null;
  const candidates = lookup
    ? await findCandidates(reader, lookup, MAX_CANDIDATES)
    : await findOne(reader, statementId ?? '');
  if (!candidates) return null;
  let texts = await listTexts(reader, candidates.numbers);
  const areAllRead = texts.length === candidates.numbers.length;
  let found = matchTexts(texts, (text) => findExact(sought, text));
  if (found.length === 0 && lookup) {
    const similar = await listSimilar(reader, lookup, MAX_ESTIMATES);
    const likeliest = new Set([...similar, ...candidates.numbers]);
    texts = await listTexts(reader, [...likeliest].slice(0, MAX_ESTIMATES));
    found = matchTexts(texts, (text) => findExact(sought, text));
  }
  const isExact = found.length > 0;
  if (!isExact) {
    found = matchTexts(listLikely(sought, texts), (text) => findNear(sought, text));
  }
  found.sort(byRank);
  return {
    result: isExact ? 'exact' : found.length > 0 ? 'near' : 'absent',
    searchedCount: candidates.searchedCount,
    isComplete: candidates.isComplete && areAllRead && (!isExact || found.length <= MAX_EXACT),
    matches: await complete(reader, found.slice(0, isExact ? MAX_EXACT : MAX_NEAR)),
  };
}

async function findOne(reader: Reader, id: string): Promise<Candidates | null> {
  const number = await findStatementNumber(reader, id);
  return number === null ? null : { numbers: [number], searchedCount: 1, isComplete: true };
}

interface Text {
  number: number;
  statement: StatementName;
  text: FoldedText;
}

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
    texts.push({ ...row, text: new FoldedText(row.text) });
  }
  return texts;
}

interface Found extends Text {
  match: Match;
}

function matchTexts(texts: readonly Text[], find: (text: FoldedText) => Match | null): Found[] {
  return texts.flatMap((text) => {
    const match = find(text.text);
    return match ? [{ ...text, match }] : [];
  });
}

/** The texts that are worth comparing word by word. */
function listLikely(sought: SoughtQuote, texts: readonly Text[]): Text[] {
  return texts
    .slice(0, MAX_ESTIMATES)
    .map((text) => ({ text, share: estimate(sought, text.text) }))
    .filter(({ share }) => share >= MIN_ESTIMATE)
    .sort((one, other) => other.share - one.share)
    .slice(0, MAX_NEAR)
    .map(({ text }) => text);
}

/** The most similar first, then the newest; undated statements last. */
function byRank(one: Found, other: Found): number {
  const [issued, otherIssued] = [one.statement.issuedOn ?? '', other.statement.issuedOn ?? ''];
  if (one.match.similarity !== other.match.similarity) {
    return other.match.similarity - one.match.similarity;
  }
  return issued === otherIssued ? other.number - one.number : issued < otherIssued ? 1 : -1;
}

/** Adds signatories and claims to the matches: two queries, whatever their number. */
async function complete(reader: Reader, found: readonly Found[]): Promise<StatementMatch[]> {
  const numbers = found.map(({ number }) => number);
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
      })
      .from(statements)
      .where(oneOf(statements.number, numbers));
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
