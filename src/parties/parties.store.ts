import { isDeepStrictEqual } from 'node:util';
import { and, asc, count, eq, or, type Placeholder, type SQL } from 'drizzle-orm';
import type { Reader, Writer } from '../db/database.js';
import { type AllOf, type AnyOf, isOneOf } from '../db/filters.js';
import { after, orderBy, type Page, type PageRequest, type Sort, toPage } from '../db/keyset.js';
import { type Placeholders, preparedQuery } from '../db/prepared-query.js';
import { holds } from '../db/search.js';
import { laterThan } from '../documents/revision-log.store.js';
import { toSearchText } from '../domain/folding.js';
import type { PartyName } from '../domain/statement.js';
import type { ClaimKind, PartyKind, PartyRole } from '../domain/vocabulary.js';

export interface Party extends PartyName {
  alpha3: string | null;
  numeric: string | null;
  aliases: string[];
}

export interface PartyDetail extends Party {
  /** How many claims name it, by their kind and its role. */
  claimsAbout: { kind: ClaimKind; role: PartyRole; claimCount: number }[];
  /** When it was last written (ISO 8601). */
  updatedAt: string;
}

export interface PartyFilter {
  kind?: AnyOf<PartyKind> | undefined;
  q?: string | undefined;
}

/** The columns of a `PartyName`. */
export function partyName({ parties }: Reader['tables']) {
  return { code: parties.code, kind: parties.kind, name: parties.name };
}

function partyColumns(tables: Reader['tables']) {
  const { alpha3, numeric, aliases } = tables.parties;
  return { ...partyName(tables), alpha3, numeric, aliases };
}

/** Matches a party by any of its codes: alpha-2, alpha-3, numeric or acronym, in upper case. */
export function hasCode(
  { parties }: Reader['tables'],
  code: string | Placeholder,
): SQL | undefined {
  return or(eq(parties.code, code), eq(parties.alpha3, code), eq(parties.numeric, code));
}

export function matchesParty({ parties }: Reader['tables'], { kind, q }: PartyFilter) {
  return and(
    kind && isOneOf(parties.kind, kind),
    q === undefined ? undefined : holds(parties.searchText, q),
  );
}

export async function listParties(
  { tables, queries }: Reader,
  filter: PartyFilter,
  page: PageRequest,
): Promise<Page<Party>> {
  const { parties } = tables;
  const sort: Sort = [{ column: parties.code, direction: 'asc' }];
  const isListed = matchesParty(tables, filter);
  const rows = await queries
    .select(partyColumns(tables))
    .from(parties)
    .where(and(isListed, after(sort, page.after)))
    .orderBy(...orderBy(sort))
    .limit(page.limit + 1);
  const result = toPage(rows, page.limit, ({ code }) => [code]);
  return page.total ? { ...result, total: await queries.$count(parties, isListed) } : result;
}

/** The names of parties that the registry knows, as a function of the code. */
export async function findPartyNames(
  reader: Reader,
  codes: readonly string[],
): Promise<(code: string) => PartyName> {
  const rows = await selectPartyNames(reader, { codes: [...new Set(codes)] });
  const names = new Map(rows.map((row) => [row.code, row]));
  return (code) => {
    const name = names.get(code);
    if (!name) throw new Error(`A stored document names the party ${code}, which doesn't exist.`);
    return name;
  };
}

const selectPartyNames = preparedQuery(
  ({ tables, queries, oneOf }, { codes }: Placeholders<{ codes: string[] }>) =>
    queries.select(partyName(tables)).from(tables.parties).where(oneOf(tables.parties.code, codes)),
);

/** The parties that the parameters of a filter name: `signatory`, `about` or `citedBy`. */
type PartyGroups = Record<string, AllOf<string> | undefined>;

/**
 * The parties of a filter by their canonical codes, each given by any of its codes in upper case.
 *
 * @returns null if the registry doesn't know one of them
 */
export async function findPartyCodes<Groups extends PartyGroups>(
  reader: Reader,
  filter: Groups,
): Promise<Groups | null> {
  const names = Object.values(filter).flatMap((groups) => groups?.flat() ?? []);
  if (names.length === 0) return filter;
  const rows = await selectCodes(reader, { names });
  const codeOf = new Map(
    rows.flatMap(({ code, alpha3, numeric }) =>
      [code, alpha3, numeric].map((name) => [name, code]),
    ),
  );
  if (!names.every((name) => codeOf.has(name))) return null;
  const toCodes = (group: AnyOf<string>) => group.flatMap((name) => codeOf.get(name) ?? []);
  const entries = Object.entries(filter).map(([name, groups]) => [name, groups?.map(toCodes)]);
  return Object.fromEntries(entries) as Groups;
}

const selectCodes = preparedQuery(
  ({ tables: { parties }, queries, oneOf }, { names }: Placeholders<{ names: string[] }>) => {
    const { code, alpha3, numeric } = parties;
    return queries
      .select({ code, alpha3, numeric })
      .from(parties)
      .where(or(oneOf(code, names), oneOf(alpha3, names), oneOf(numeric, names)));
  },
);

/** A party, by any of its codes, with what claims say about it; null if there is no such party. */
export async function findPartyDetail(reader: Reader, code: string): Promise<PartyDetail | null> {
  const [party] = await selectParty(reader, { code });
  if (!party) return null;
  return { ...party, claimsAbout: await countClaimsAbout(reader, { code: party.code }) };
}

const selectParty = preparedQuery(({ tables, queries }, { code }: Placeholders<{ code: string }>) =>
  queries
    .select({ ...partyColumns(tables), updatedAt: tables.parties.updatedAt })
    .from(tables.parties)
    .where(hasCode(tables, code)),
);

const countClaimsAbout = preparedQuery(
  ({ tables, queries }, { code }: Placeholders<{ code: string }>) => {
    const { claims, claimParties } = tables;
    return queries
      .select({ kind: claims.kind, role: claimParties.role, claimCount: count() })
      .from(claimParties)
      .innerJoin(claims, eq(claims.number, claimParties.claimNumber))
      .where(eq(claimParties.partyCode, code))
      .groupBy(claims.kind, claimParties.role)
      .orderBy(asc(claims.kind), asc(claimParties.role));
  },
);

/** Adds the parties whose codes are new, and leaves the others unchanged. */
export async function addParties(
  { tables, queries }: Writer,
  parties: readonly Party[],
  at: Date,
): Promise<void> {
  const known = await queries.select({ code: tables.parties.code }).from(tables.parties);
  const codes = new Set(known.map(({ code }) => code));
  const rows = parties.filter(({ code }) => !codes.has(code)).map((party) => toRow(party, at));
  if (rows.length > 0) await queries.insert(tables.parties).values(rows);
}

/** Rebuilds the search columns that a migration has emptied, because text is folded in another way since. */
export async function indexParties({ tables, queries }: Writer): Promise<void> {
  const { parties } = tables;
  const rows = await queries
    .select(partyColumns(tables))
    .from(parties)
    .where(eq(parties.searchText, ''));
  for (const party of rows) {
    const searchText = toPartySearchText(party);
    await queries.update(parties).set({ searchText }).where(eq(parties.code, party.code));
  }
}

/** Creates or replaces a party. Saving the same party again changes nothing. */
export async function saveParty(
  { tables, queries }: Writer,
  party: Party,
  now: Date,
): Promise<'created' | 'replaced' | 'unchanged'> {
  const { parties } = tables;
  const [stored] = await queries
    .select({ party: partyColumns(tables), updatedAt: parties.updatedAt })
    .from(parties)
    .where(eq(parties.code, party.code));
  if (stored && isDeepStrictEqual(stored.party, party)) return 'unchanged';
  const row = toRow(party, laterThan(stored?.updatedAt, now));
  await queries.insert(parties).values(row).onConflictDoUpdate({ target: parties.code, set: row });
  return stored ? 'replaced' : 'created';
}

function toRow(party: Party, at: Date) {
  return { ...party, searchText: toPartySearchText(party), updatedAt: at.toISOString() };
}

function toPartySearchText({ code, name, alpha3, numeric, aliases }: Party): string {
  return toSearchText([code, name, alpha3, numeric, ...aliases]);
}
