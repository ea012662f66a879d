/**
 * Statements and claims are numbered in the order of their lists. Every index that ends in such a number, the full-text
 * indexes included, returns its rows in list order, so a page can be read from where it starts, whatever the filter.
 *
 * The number of a statement is its day of issue times 2^18, plus a count that goes down from the highest number of the
 * day: of the statements of one day, the first to be saved comes first when the newest are listed first. The number of a
 * claim is its statement's times 2^12, plus a count that goes down with its position. All numbers are below 2^53, so
 * JavaScript represents them exactly.
 */
const STATEMENTS_PER_DAY = 2 ** 18;
const CLAIMS_PER_STATEMENT = 2 ** 12;

/** The "day" of statements of unknown date, which come before all others. */
const UNKNOWN_DAY = 2 ** 12;
/** The day that counts as 1 January of the year 0. */
const FIRST_DAY = 2 ** 13;
const FIRST_DATED_NUMBER = FIRST_DAY * STATEMENTS_PER_DAY;

/** From 1 January of the year 0 to 1 January 1970. */
const DAYS_TO_1970 = 719_528;
const DAY_MS = 86_400_000;

/** Numbers from `first` to `last`, inclusive. */
export interface Range {
  first: number;
  last: number;
}

/** The number of a claim's statement, as SQL. @param claim the claim's number, as SQL */
export function toStatementSql(claim: string): string {
  return `${claim} / ${CLAIMS_PER_STATEMENT}`;
}

/** The numbers of the statements of a day (ISO 8601), or of unknown date if it is ''. */
export function statementsOfDay(issuedOn: string): Range {
  if (issuedOn === '') {
    return { first: UNKNOWN_DAY * STATEMENTS_PER_DAY, last: FIRST_DATED_NUMBER - 1 };
  }
  const first = (FIRST_DAY + DAYS_TO_1970 + Date.parse(issuedOn) / DAY_MS) * STATEMENTS_PER_DAY;
  return { first, last: first + STATEMENTS_PER_DAY - 1 };
}

/** The date of issue that a statement's number implies: ISO 8601, or '' if it is unknown. */
export function dayOf(statementNumber: number): string {
  if (statementNumber < FIRST_DATED_NUMBER) return '';
  const days = Math.floor(statementNumber / STATEMENTS_PER_DAY) - FIRST_DAY - DAYS_TO_1970;
  return new Date(days * DAY_MS).toISOString().slice(0, 10);
}

/** The numbers of the dated statements from one day to another, inclusive. Either bound may be open. */
export function statementsBetween(from = '0000-01-01', to = '9999-12-31'): Range {
  return { first: statementsOfDay(from).first, last: statementsOfDay(to).last };
}

/** The number of the claim at a 0-based position of a statement. */
export function claimAt(statementNumber: number, position: number): number {
  return statementNumber * CLAIMS_PER_STATEMENT + CLAIMS_PER_STATEMENT - 1 - position;
}

/** The number of a claim's statement. */
export function statementOf(claimNumber: number): number {
  return Math.floor(claimNumber / CLAIMS_PER_STATEMENT);
}

/** The numbers of the claims of a range of statements. */
export function claimsOf({ first, last }: Range): Range {
  return { first: first * CLAIMS_PER_STATEMENT, last: (last + 1) * CLAIMS_PER_STATEMENT - 1 };
}
