import { isDeepStrictEqual } from 'node:util';
import { and, asc, count, eq, gt, or, type Placeholder, type SQL, sql } from 'drizzle-orm';
import type { Reader, Writer } from '../db/database.js';
import {
  after,
  orderBy,
  type Page,
  type PageRequest,
  positionValues,
  type Sort,
  toPage,
} from '../db/keyset.js';
import { laterThan } from '../db/later.js';
import { prepared, toShape, upTo } from '../db/prepared.js';
import { holds } from '../db/search-text.js';
import { toPattern, toSearchText } from '../domain/folding.js';
import type { ClaimKind, PartyKind, PartyRole } from '../domain/vocabulary.js';

/** A party, as other facts refer to it. */
export interface PartyName {
  code: string;
  kind: PartyKind;
  name: string;
}

export interface Party extends PartyName {
  alpha3: string | null;
  numeric: string | null;
  aliases: string[];
}

/** How many claims of one kind name a party in one role. */
export interface ClaimsAbout {
  kind: ClaimKind;
  role: PartyRole;
  claimCount: number;
}

export interface PartyDetail extends Party {
  claimsAbout: ClaimsAbout[];
  /** When it was last written: ISO 8601. */
  updatedAt: string;
}

export interface PartyFilter {
  kind?: PartyKind | undefined;
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

/** A party goes by a code as people write it: alpha-2, alpha-3, numeric or acronym, in upper case. */
export function hasCode(
  { parties }: Reader['tables'],
  code: string | Placeholder,
): SQL | undefined {
  return or(eq(parties.code, code), eq(parties.alpha3, code), eq(parties.numeric, code));
}

/** The canonical code of any code of a party's, as a subquery: for no party's code it equals nothing. */
export function canonicalCode({ tables, queries }: Reader, code: string | Placeholder): SQL {
  const { parties } = tables;
  return sql`(${queries.select({ code: parties.code }).from(parties).where(hasCode(tables, code))})`;
}

/** The conditions of a filter; its values are those of `toPartyValues`. */
export function matchesParty({ parties }: Reader['tables'], { kind, q }: PartyFilter) {
  return and(
    kind === undefined ? undefined : eq(parties.kind, sql.placeholder('kind')),
    q === undefined ? undefined : holds(parties.searchText, 'q'),
  );
}

export function toPartyValues({ kind, q }: PartyFilter): Record<string, string | undefined> {
  return { kind, q: q === undefined ? undefined : toPattern(q) };
}

export async function listParties(
  reader: Reader,
  filter: PartyFilter,
  page: PageRequest,
): Promise<Page<Party>> {
  const values = toPartyValues(filter);
  const shape = `parties ${toShape(values)}`;
  const sort: Sort = [{ column: reader.tables.parties.code, direction: 'asc' }];
  const later = after(sort, page.after);
  const rows = await prepared(
    reader,
    later ? `${shape}, later page` : shape,
    ({ tables, queries }) =>
      queries
        .select(partyColumns(tables))
        .from(tables.parties)
        .where(and(matchesParty(tables, filter), later))
        .orderBy(...orderBy(sort))
        .limit(upTo('limit')),
  )({ ...values, ...positionValues(page.after), limit: page.limit + 1 });
  const result = toPage(rows, page.limit, (row) => [row.code]);
  if (!page.total) return result;
  const [counted] = await prepared(reader, `${shape}, counted`, ({ tables, queries }) =>
    queries.select({ total: count() }).from(tables.parties).where(matchesParty(tables, filter)),
  )(values);
  return { ...result, total: counted?.total ?? 0 };
}

/** The names of parties that the registry holds: a look-up by code. */
export async function findPartyNames(
  reader: Reader,
  codes: readonly string[],
): Promise<(code: string) => PartyName> {
  const rows = await prepared(reader, 'names of parties', ({ tables, queries, oneOf }) =>
    queries
      .select(partyName(tables))
      .from(tables.parties)
      .where(oneOf(tables.parties.code, 'codes')),
  )({ codes: [...new Set(codes)] });
  const names = new Map(rows.map((row) => [row.code, row]));
  return (code) => {
    const name = names.get(code);
    if (!name) throw new Error(`The registry holds no party ${code}, which a document names.`);
    return name;
  };
}

/** The party of any of its codes, with what claims say about it; null where there is none. */
export async function findPartyDetail(reader: Reader, code: string): Promise<PartyDetail | null> {
  const [party] = await prepared(reader, 'party', ({ tables, queries }) =>
    queries
      .select({ ...partyColumns(tables), updatedAt: tables.parties.updatedAt })
      .from(tables.parties)
      .where(hasCode(tables, sql.placeholder('code'))),
  )({ code });
  if (!party) return null;
  const claimsAbout = await prepared(reader, 'claims about a party', ({ tables, queries }) => {
    const { kind, role, claimCount, partyCode } = tables.claimTallies;
    return queries
      .select({ kind, role, claimCount })
      .from(tables.claimTallies)
      .where(and(eq(partyCode, sql.placeholder('code')), gt(claimCount, 0)))
      .orderBy(asc(kind), asc(role));
  })({ code: party.code });
  return { ...party, claimsAbout };
}

/** Stores the parties that the registry does not know yet; those that it knows stay as they are. */
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

/** Stores a party, whether the registry knows its code or not. The same again changes nothing. */
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
  const { code, name, alpha3, numeric, aliases } = party;
  const searchText = toSearchText([code, name, alpha3, numeric, ...aliases]);
  return { ...party, searchText, updatedAt: at.toISOString() };
}
