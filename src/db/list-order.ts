/**
 * Statements and claims are numbered in the order of their lists, so that every index that ends in a number gives its
 * rows in that order, and so does the full-text index: a page is read from where it begins, whatever filter it has.
 *
 * A statement's number is its day of issue times 2^18, plus a count within the day, from the highest downwards: those of
 * one day stand in the order in which they came in. A claim's number is its statement's times 2^12, plus its place
 * counted from the highest downwards. So the newest first is by number downwards for both. All numbers stay below 2^53,
 * to which JavaScript counts without loss.
 */
const STATEMENTS_A_DAY = 2 ** 18;
const CLAIMS_A_STATEMENT = 2 ** 12;

/** Statements of unknown day stand before all others, on days that are none. */
const UNKNOWN_DAY = 2 ** 12;
const FIRST_DAY = 2 ** 13;

/** From the first of January of the year 0 to that of 1970. */
const DAYS_TO_1970 = 719_528;
const DAY_MS = 86_400_000;

/** Numbers from `first` to `last`, both included. */
export interface Span {
  first: number;
  last: number;
}

/** The statements of one day to another, both included: their numbers, and the days as statements have them. */
export interface Period extends Span {
  firstDay: string;
  lastDay: string;
}

/** Every statement. */
const ALL_STATEMENTS: Period = {
  first: 0,
  last: 2 ** 40 - 1,
  firstDay: '',
  lastDay: '9999-12-31',
};

/** The statements whose day is known. */
const KNOWN_DAYS: Period = {
  ...ALL_STATEMENTS,
  first: FIRST_DAY * STATEMENTS_A_DAY,
  firstDay: '0000-01-01',
};

/** The number of a claim's statement, as SQL. @param claim the claim's number, as SQL */
export function toStatementSql(claim: string): string {
  return `${claim} / ${CLAIMS_A_STATEMENT}`;
}

/** The numbers of the statements of a day, or of unknown day where it is ''. */
export function statementsOfDay(issuedOn: string): Span {
  if (issuedOn === '') {
    return { first: UNKNOWN_DAY * STATEMENTS_A_DAY, last: FIRST_DAY * STATEMENTS_A_DAY - 1 };
  }
  const first = (FIRST_DAY + DAYS_TO_1970 + Date.parse(issuedOn) / DAY_MS) * STATEMENTS_A_DAY;
  return { first, last: first + STATEMENTS_A_DAY - 1 };
}

/** The day of issue that a statement's number tells: ISO 8601, or '' where it isn't known. */
export function dayOf(statementNumber: number): string {
  if (statementNumber < KNOWN_DAYS.first) return '';
  const days = Math.floor(statementNumber / STATEMENTS_A_DAY) - FIRST_DAY - DAYS_TO_1970;
  return new Date(days * DAY_MS).toISOString().slice(0, 10);
}

/** The numbers of the statements of known day, from one day to another; all where no day is given. */
export function statementsBetween(from: string | undefined, to: string | undefined): Period {
  if (from === undefined && to === undefined) return ALL_STATEMENTS;
  const firstDay = from ?? KNOWN_DAYS.firstDay;
  const lastDay = to ?? KNOWN_DAYS.lastDay;
  return {
    first: statementsOfDay(firstDay).first,
    last: statementsOfDay(lastDay).last,
    firstDay,
    lastDay,
  };
}

/** The number of the claim at a 0-based position of a statement. */
export function claimAt(statementNumber: number, position: number): number {
  return statementNumber * CLAIMS_A_STATEMENT + CLAIMS_A_STATEMENT - 1 - position;
}

/** The number of a claim's statement. */
export function statementOf(claimNumber: number): number {
  return Math.floor(claimNumber / CLAIMS_A_STATEMENT);
}

/** The numbers of the claims of some statements. */
export function claimsOf({ first, last }: Span): Span {
  return { first: first * CLAIMS_A_STATEMENT, last: (last + 1) * CLAIMS_A_STATEMENT - 1 };
}
