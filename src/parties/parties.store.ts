import { and, asc, count, eq, inArray, ne } from 'drizzle-orm';
import type { Reader, Writer } from '../db/database.js';
import {
  type AnyOf,
  isOneOf,
  isUpdatedWithin,
  type UpdateFilter,
} from '../db/filter-conditions.js';
import {
  after,
  byUpdate,
  orderBy,
  type Page,
  type PageRequest,
  type Sort,
  toPage,
} from '../db/keyset.js';
import {
  findNameOwners,
  findPartyCodes,
  toPartySearchText,
  writePartyNames,
} from '../db/party-names.js';
import { type Placeholders, preparedQuery } from '../db/prepared-query.js';
import { holds } from '../db/search.js';
import { checkParties } from '../documents/references.store.js';
import {
  type Authorship,
  appendDeletion,
  appendDocument,
  laterThan,
} from '../documents/revision-log.store.js';
import type { Issue } from '../domain/issue.js';
import { toNameKey } from '../domain/party-name.js';
import type { PartyName } from '../domain/statement.js';
import type { ClaimKind, PartyKind, PartyRole, UpdateOrder } from '../domain/vocabulary.js';
import {
  findMembershipIssues,
  listMembers,
  type Member,
  saveMembers,
} from './memberships.store.js';
import type { PartyDocument } from './party-document.js';

export interface Party extends PartyName {
  alpha3: string | null;
  numeric: string | null;
  aliases: string[];
  /** The years in which a former state began and ceased to exist. */
  existedFrom: number | null;
  existedTo: number | null;
  /** Its item in Wikidata: `Q884`. */
  wikidata: string | null;
}

/** A party as it is written. */
export interface NewParty extends Party {
  members: Member[];
}

export interface ListedParty extends Party {
  /** When it was last written (ISO 8601). */
  updatedAt: string;
}

export interface PartyDetail extends ListedParty {
  members: { party: PartyName; from: string | null; to: string | null }[];
  /** How many claims name it, by their kind and its role. */
  claimsAbout: { kind: ClaimKind; role: PartyRole; claimCount: number }[];
}

export interface PartyFilter extends UpdateFilter {
  kind?: AnyOf<PartyKind> | undefined;
  q?: string | undefined;
}

/** The columns of a `PartyName`. */
export function partyName({ parties }: Reader['tables']) {
  return { code: parties.code, kind: parties.kind, name: parties.name };
}

/** The columns of a `Party`. */
export function partyColumns(tables: Reader['tables']) {
  const { alpha3, numeric, aliases, existedFrom, existedTo, wikidata } = tables.parties;
  return { ...partyName(tables), alpha3, numeric, aliases, existedFrom, existedTo, wikidata };
}

export function matchesParty({ parties }: Reader['tables'], filter: PartyFilter) {
  const { kind, q } = filter;
  return and(
    kind && isOneOf(parties.kind, kind),
    q === undefined ? undefined : holds(parties.searchText, q),
    isUpdatedWithin(parties.updatedAt, filter),
  );
}

/** By code, or by the last change. */
export function partyOrder({ parties }: Reader['tables'], order: UpdateOrder | undefined): Sort {
  return order
    ? byUpdate(order, parties.updatedAt, { column: parties.code })
    : [{ column: parties.code, direction: 'asc' }];
}

export async function listParties(
  { tables, queries }: Reader,
  filter: PartyFilter,
  page: PageRequest,
  order?: UpdateOrder | undefined,
): Promise<Page<ListedParty>> {
  const { parties } = tables;
  const sort = partyOrder(tables, order);
  const isListed = matchesParty(tables, filter);
  const rows = await queries
    .select({ ...partyColumns(tables), updatedAt: parties.updatedAt })
    .from(parties)
    .where(and(isListed, after(sort, page.after)))
    .orderBy(...orderBy(sort))
    .limit(page.limit + 1);
  const result = toPage(rows, page.limit, ({ code, updatedAt }) =>
    order ? [updatedAt, code] : [code],
  );
  return page.total ? { ...result, total: await queries.$count(parties, isListed) } : result;
}

/** More parties than there are states, organisations and groups of them. */
const ALL = { limit: 10_000, after: null, total: false };

/** All parties that pass a filter, by code, for pages that show them at once. */
export async function listAllParties(reader: Reader, filter: PartyFilter = {}): Promise<Party[]> {
  return (await listParties(reader, filter, ALL)).items;
}

/** The names of parties that the registry knows or knew, as a function of the code. */
export async function findPartyNames(
  reader: Reader,
  codes: readonly string[],
): Promise<(code: string) => PartyName> {
  const rows = await selectPartyNames(reader, { codes: [...new Set(codes)] });
  const names = new Map(rows.map((row) => [row.code, row]));
  const missing = [...new Set(codes)].filter((code) => !names.has(code));
  for (const name of await findDeletedParties(reader, missing)) names.set(name.code, name);
  return (code) => {
    const name = names.get(code);
    if (!name) throw new Error(`A stored document names the party ${code}, which doesn't exist.`);
    return name;
  };
}

/** The last names of deleted parties, which old revisions of statements may name. */
async function findDeletedParties(
  { tables: { revisions }, queries }: Reader,
  codes: readonly string[],
): Promise<PartyName[]> {
  if (codes.length === 0) return [];
  const rows = await queries
    .select({ document: revisions.document })
    .from(revisions)
    .where(
      and(
        eq(revisions.type, 'party'),
        inArray(revisions.resourceId, [...codes]),
        eq(revisions.action, 'put'),
      ),
    )
    .orderBy(asc(revisions.number));
  return rows.map(({ document }) => {
    const { code, kind, name } = document as PartyDocument;
    return { code, kind, name };
  });
}

const selectPartyNames = preparedQuery(
  ({ tables, queries, oneOf }, { codes }: Placeholders<{ codes: string[] }>) =>
    queries.select(partyName(tables)).from(tables.parties).where(oneOf(tables.parties.code, codes)),
);

/** The items of parties in Wikidata, by their codes. */
export async function findItems(
  reader: Reader,
  parties: readonly PartyName[],
): Promise<Record<string, string>> {
  const rows = await selectItems(reader, { codes: [...new Set(parties.map(({ code }) => code))] });
  return Object.fromEntries(
    rows.flatMap(({ code, item }) => (item === null ? [] : [[code, item]])),
  );
}

const selectItems = preparedQuery(
  ({ tables: { parties }, queries, oneOf }, { codes }: Placeholders<{ codes: string[] }>) =>
    queries
      .select({ code: parties.code, item: parties.wikidata })
      .from(parties)
      .where(oneOf(parties.code, codes)),
);

/** A party as it is written; null if there is no such party. */
export async function findParty(reader: Reader, code: string): Promise<NewParty | null> {
  const [party] = await selectParty(reader, { code });
  if (!party) return null;
  const members = await listMembers(reader, code);
  return { ...party, members: members.map((member) => ({ ...member, party: member.party.code })) };
}

/** A party, by its canonical code, with what claims say about it; null if there is no such party. */
export async function findPartyDetail(reader: Reader, code: string): Promise<PartyDetail | null> {
  const [party] = await selectParty(reader, { code });
  if (!party) return null;
  return {
    ...party,
    members: await listMembers(reader, code),
    claimsAbout: await countClaimsAbout(reader, { code }),
  };
}

/** The party that has a code, whichever of its codes it is; undefined if none has it. */
export async function findOwner(reader: Reader, code: string): Promise<PartyName | undefined> {
  const codes = [...(await findPartyCodes(reader, [code])).values()];
  const [owner] = await selectPartyNames(reader, { codes });
  return owner;
}

const selectParty = preparedQuery(({ tables, queries }, { code }: Placeholders<{ code: string }>) =>
  queries
    .select({ ...partyColumns(tables), updatedAt: tables.parties.updatedAt })
    .from(tables.parties)
    .where(eq(tables.parties.code, code)),
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

/**
 * The document of a party, with the canonical codes of its members.
 *
 * @returns also an issue for each unknown member, and for each code, name or alias that belongs to another party
 */
export async function readParty(
  reader: Reader,
  { members, wikidata, ...fields }: PartyDocument,
): Promise<{ document: PartyDocument; issues: Issue[] }> {
  const named = members.map(({ party }, index) => ({ party, path: ['members', index, 'party'] }));
  const { parties, issues } = await checkParties(reader, named);
  const document = {
    ...fields,
    members: members.map((member) => ({
      ...member,
      party: parties.codeOf(member.party) ?? member.party,
    })),
    // Null is left out: documents from before there were items say the same.
    ...(wikidata ? { wikidata } : {}),
  };
  const owners = await findNameOwners(reader, toNewParty(document));
  const names: [string, Issue['path']][] = [
    [document.code, ['code']],
    [document.name, ['name']],
    ...document.aliases.map((alias, index): [string, Issue['path']] => [alias, ['aliases', index]]),
  ];
  const taken = names.flatMap(([name, path]) => {
    const owner = owners.get(toNameKey(name));
    return owner ? [{ path, message: `${name} is already ${owner.code} (${owner.name})` }] : [];
  });
  const misplaced = findMembershipIssues(document.code, document.members);
  const shared = await findItemIssues(reader, document);
  return { document, issues: [...taken, ...issues, ...misplaced, ...shared] };
}

/** No two parties are the same item of Wikidata. */
async function findItemIssues(
  { tables: { parties }, queries }: Reader,
  { code, wikidata }: PartyDocument,
): Promise<Issue[]> {
  if (!wikidata) return [];
  const owners = await queries
    .select({ code: parties.code, name: parties.name })
    .from(parties)
    .where(and(eq(parties.wikidata, wikidata), ne(parties.code, code)));
  return owners.map((owner) => ({
    path: ['wikidata'],
    message: `${wikidata} is already ${owner.code} (${owner.name})`,
  }));
}

export type SavedParty =
  | { outcome: 'created' | 'replaced' | 'unchanged'; revision: number }
  | { outcome: 'refused'; issues: Issue[] };

/**
 * Saves an organisation or a group in the caller's transaction, and appends a revision, which names members by their
 * canonical codes. If the document is the same as in the latest revision, nothing is written.
 */
export async function saveParty(
  writer: Writer,
  written: PartyDocument,
  authorship: Authorship,
): Promise<SavedParty> {
  const { tables, queries } = writer;
  const { parties } = tables;
  const { document, issues } = await readParty(writer, written);
  if (issues.length > 0) return { outcome: 'refused', issues };
  const { code, members } = document;
  const saved = await appendDocument(writer, { type: 'party', id: code }, document, authorship);
  if (saved.outcome === 'unchanged') return saved;
  const { members: _, ...party } = toNewParty(document);
  const [stored] = await selectParty(writer, { code });
  const row = toRow(party, laterThan(stored?.updatedAt, new Date(saved.updatedAt)));
  await queries.insert(parties).values(row).onConflictDoUpdate({ target: parties.code, set: row });
  await writePartyNames(writer, party);
  await saveMembers(writer, code, members);
  return saved;
}

/** Deletes an organisation or a group to which nothing refers, in the caller's transaction. Its revisions remain. */
export async function removeParty(
  writer: Writer,
  code: string,
  authorship: Authorship,
): Promise<void> {
  const { parties } = writer.tables;
  await writer.queries.delete(parties).where(eq(parties.code, code));
  await appendDeletion(writer, { type: 'party', id: code }, authorship);
}

/** The organisation or group that a document describes. */
export function toNewParty(document: PartyDocument): NewParty {
  return {
    ...document,
    ...{ alpha3: null, numeric: null, existedFrom: null, existedTo: null },
    wikidata: document.wikidata ?? null,
  };
}

export function toRow(party: Party, at: Date) {
  return { ...party, searchText: toPartySearchText(party), updatedAt: at.toISOString() };
}
