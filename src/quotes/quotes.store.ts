import { asc, eq } from 'drizzle-orm';
import type { Candidates, Reader } from '../db/database.js';
import { groupBy } from '../db/grouping.js';
import { prepared } from '../db/prepared.js';
import { findStatementNumber, statementName } from '../db/statement-name.js';
import { quoteColumns } from '../db/quote-columns.js';
import type { Quote } from '../domain/quote.js';
import type { StatementName } from '../domain/statement.js';
import type { ClaimKind, SignatoryRole } from '../domain/vocabulary.js';
import { type PartyName, partyName } from '../parties/parties.store.js';
import { FoldedText } from './folded-text.js';
import { type Match, type Passage, SoughtQuote } from './matching.js';
import { type Relation, relate } from './relation.js';

/** A claim that has words of a passage. */
export interface ClaimOfPassage {
  key: string;
  kind: ClaimKind;
  /** How the claim stands to the passage. */
  relation: Relation;
  quote: Quote;
}

export interface SignatoryOfMatch {
  party: PartyName;
  nameAsSigned: string;
  office: string | null;
  role: SignatoryRole;
}

export interface StatementMatch extends Omit<Match, 'passages'> {
  statement: StatementName;
  passages: (Passage & { claims: ClaimOfPassage[] })[];
  signatories: SignatoryOfMatch[];
}

export interface Verification {
  result: 'exact' | 'near' | 'absent';
  /** How many statements were searched. */
  searchedCount: number;
  /** Whether these are all statements that hold the quote: false where the search was cut short. */
  isComplete: boolean;
  /** The best first. All are exact, or all are near. */
  matches: StatementMatch[];
}

/** How many statements that hold the same words are told. */
export const MAX_EXACT = 20;
/** How many statements that hold similar words are told. Each is compared word by word. */
export const MAX_NEAR = 5;

/** How many statements are read to hold the quote against them. */
const MAX_CANDIDATES = 25;

/** Of how many texts it is estimated how near they come, the likeliest first. */
const MAX_ESTIMATES = 8;

/** Which share of the quote's words a text must have near each other to be compared word by word. */
const MIN_ESTIMATE = 0.5;

/** How long the texts together may be, in UTF-16 units, before no other is read. */
const MAX_READ_LENGTH = 100_000;

/**
 * Looks for a quote in the registry, or in the one statement of this id.
 *
 * @returns null where there is no such statement
 */
export async function verifyQuote(
  reader: Reader,
  quote: string,
  statementId: string | undefined,
): Promise<Verification | null> {
  const sought = new SoughtQuote(quote);
  const candidates =
    statementId === undefined
      ? await reader.search.candidates(sought.parts, MAX_CANDIDATES)
      : await findOne(reader, statementId);
  if (!candidates) return null;
  const { haveSameWords, statementNumbers, searchedCount } = candidates;
  const numbers = haveSameWords ? statementNumbers : statementNumbers.slice(0, MAX_ESTIMATES);
  const texts = await listTexts(reader, numbers);
  const found = findExact(sought, texts);
  const isExact = found.length > 0;
  if (!isExact) found.push(...findNear(sought, texts));
  found.sort(byRank);
  return {
    result: isExact ? 'exact' : found.length > 0 ? 'near' : 'absent',
    searchedCount,
    isComplete:
      candidates.isComplete &&
      (!haveSameWords || texts.length === numbers.length) &&
      (!isExact || found.length <= MAX_EXACT),
    matches: await complete(reader, found.slice(0, isExact ? MAX_EXACT : MAX_NEAR)),
  };
}

async function findOne(reader: Reader, id: string): Promise<Candidates | null> {
  const number = await findStatementNumber(reader, id);
  return number === null
    ? null
    : { statementNumbers: [number], haveSameWords: true, searchedCount: 1, isComplete: true };
}

interface Text {
  number: number;
  statement: StatementName;
  text: FoldedText;
}

/** The texts of statements, in the order of the numbers, as many as may be read. */
async function listTexts(reader: Reader, numbers: number[]): Promise<Text[]> {
  const rows = await prepared(reader, 'texts to verify', ({ tables, queries, oneOf }) => {
    const { statements } = tables;
    return queries
      .select({
        number: statements.number,
        statement: statementName(tables),
        text: statements.text,
      })
      .from(statements)
      .where(oneOf(statements.number, 'numbers'));
  })({ numbers });
  const rowOf = new Map(rows.map((row) => [row.number, row]));
  const texts: Text[] = [];
  let length = 0;
  for (const number of numbers) {
    const row = rowOf.get(number);
    if (!row) continue;
    if (length > MAX_READ_LENGTH) break;
    length += row.text.length;
    texts.push({
      number,
      statement: row.statement,
      text: new FoldedText(row.text),
    });
  }
  return texts;
}

interface Found extends Text {
  match: Match;
}

function findExact(sought: SoughtQuote, texts: readonly Text[]): Found[] {
  return texts.flatMap((text) => {
    const match = sought.findExact(text.text);
    return match ? [{ ...text, match }] : [];
  });
}

/** Only the most promising texts are compared word by word. */
function findNear(sought: SoughtQuote, texts: readonly Text[]): Found[] {
  return texts
    .slice(0, MAX_ESTIMATES)
    .map((text) => ({ text, estimate: sought.estimate(text.text) }))
    .filter(({ estimate }) => estimate >= MIN_ESTIMATE)
    .sort((one, other) => other.estimate - one.estimate)
    .slice(0, MAX_NEAR)
    .flatMap(({ text }) => {
      const match = sought.findNear(text.text);
      return match ? [{ ...text, match }] : [];
    });
}

/** The most similar first, then the newest; those of unknown date last. */
function byRank(one: Found, other: Found): number {
  const [issued, otherIssued] = [one.statement.issuedOn ?? '', other.statement.issuedOn ?? ''];
  if (one.match.similarity !== other.match.similarity) {
    return other.match.similarity - one.match.similarity;
  }
  return issued === otherIssued ? other.number - one.number : issued < otherIssued ? 1 : -1;
}

/** Adds to matches who signed and which claims have the words: two queries, however many matches there are. */
async function complete(reader: Reader, found: readonly Found[]): Promise<StatementMatch[]> {
  const numbers = found.map(({ number }) => number);
  const signatories = await listSignatories(reader, numbers);
  const claims = await listClaims(reader, numbers);
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

async function listSignatories(reader: Reader, numbers: number[]) {
  const rows = await prepared(reader, 'signatories of matches', ({ tables, queries, oneOf }) => {
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
      .where(oneOf(signatories.statementNumber, 'numbers'))
      .orderBy(asc(signatories.statementNumber), asc(signatories.position));
  })({ numbers });
  return groupBy(rows, ({ number }) => number);
}

async function listClaims(reader: Reader, numbers: number[]) {
  const rows = await prepared(reader, 'claims of matches', ({ tables, queries, oneOf }) => {
    const { claims } = tables;
    return queries
      .select({
        number: claims.statementNumber,
        key: claims.key,
        kind: claims.kind,
        quote: quoteColumns(claims),
      })
      .from(claims)
      .where(oneOf(claims.statementNumber, 'numbers'))
      .orderBy(asc(claims.statementNumber), asc(claims.position));
  })({ numbers });
  return groupBy(rows, ({ number }) => number);
}
