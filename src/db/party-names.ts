import { and, eq, inArray, ne } from 'drizzle-orm';
import { isCode, toNameKey } from '../domain/party-name.js';
import { chunks } from './chunks.js';
import type { Reader, Writer } from './database.js';
import { type Placeholders, preparedQuery } from './prepared-query.js';

/** What a party is called. */
export interface NamedParty {
  code: string;
  name: string;
  alpha3: string | null;
  numeric: string | null;
  aliases: readonly string[];
}

/** A code, a name or an alias of a party. */
interface Naming {
  key: string;
  /** As written. */
  name: string;
  isCode: boolean;
}

/** Everything that a party is called, each once: its codes, its name, its aliases. */
function listNamings({ code, alpha3, numeric, name, aliases }: NamedParty): Naming[] {
  const codes = [code, alpha3, numeric].filter((one) => one !== null);
  const namings = new Map<string, Naming>();
  for (const written of [...codes, ...aliases.filter(isCode), name, ...aliases]) {
    const key = toNameKey(written);
    if (namings.has(key)) continue;
    namings.set(key, { key, name: written, isCode: codes.includes(written) || isCode(written) });
  }
  return [...namings.values()];
}

/** The canonical codes of parties, by any of their codes. Unknown codes are missing. */
export function findPartyCodes(
  reader: Reader,
  given: readonly string[],
): Promise<Map<string, string>> {
  return findCodes(reader, given, ({ isCode }) => isCode);
}

/** The same, by anything that a party is called: its codes, its name, its aliases. */
export function findPartiesCalled(
  reader: Reader,
  given: readonly string[],
): Promise<Map<string, string>> {
  return findCodes(reader, given, () => true);
}

async function findCodes(
  reader: Reader,
  given: readonly string[],
  counts: (naming: { isCode: boolean }) => boolean,
): Promise<Map<string, string>> {
  if (given.length === 0) return new Map();
  const keys = [...new Set(given.map(toNameKey))];
  const rows = (await selectNamings(reader, { keys })).filter(counts);
  const codes = new Map(rows.map(({ key, code }) => [key, code]));
  return new Map(
    given.flatMap((one) => {
      const code = codes.get(toNameKey(one));
      return code === undefined ? [] : [[one, code] as const];
    }),
  );
}

const selectNamings = preparedQuery(
  ({ tables: { partyNames }, queries, oneOf }, { keys }: Placeholders<{ keys: string[] }>) => {
    const { key, partyCode: code, isCode } = partyNames;
    return queries.select({ key, code, isCode }).from(partyNames).where(oneOf(key, keys));
  },
);

/** The other parties that are called by one of the names of a party, by the key of the name. */
export async function findNameOwners(
  { tables: { parties, partyNames }, queries }: Reader,
  party: NamedParty,
): Promise<Map<string, { code: string; name: string }>> {
  const keys = listNamings(party).map(({ key }) => key);
  const rows = await queries
    .select({ key: partyNames.key, code: parties.code, name: parties.name })
    .from(partyNames)
    .innerJoin(parties, eq(parties.code, partyNames.partyCode))
    .where(and(inArray(partyNames.key, keys), ne(partyNames.partyCode, party.code)));
  return new Map(rows.map(({ key, ...owner }) => [key, owner]));
}

/** Replaces what a party is called. No other party may be called so. */
export async function writePartyNames(writer: Writer, party: NamedParty): Promise<void> {
  const { partyNames } = writer.tables;
  await writer.queries.delete(partyNames).where(eq(partyNames.partyCode, party.code));
  await insertNames(
    writer,
    listNamings(party).map(({ key, isCode }) => ({ key, partyCode: party.code, isCode })),
  );
}

/** The content of the column that `q` searches: everything that the party is called. */
export function toPartySearchText(party: NamedParty): string {
  return listNamings(party)
    .map(({ key }) => key)
    .join('\n');
}

/**
 * Brings the names of all parties up to date with the parties, if a migration or another folding has left them behind. Where
 * several parties have a name, because older versions allowed it, the first keeps it: codes before names, names before
 * aliases.
 */
export async function refreshPartyNames(writer: Writer): Promise<void> {
  const { parties, partyNames } = writer.tables;
  const known = await listNamedParties(writer);
  for (const { searchText, ...party } of known) {
    const current = toPartySearchText(party);
    if (searchText === current) continue;
    await writer.queries
      .update(parties)
      .set({ searchText: current })
      .where(eq(parties.code, party.code));
  }
  const names = assignNames(known);
  if (await areStored(writer, names)) return;
  await writer.queries.delete(partyNames);
  await insertNames(writer, [...names.values()]);
}

/** Whether the names are those that follow from the parties. */
export async function hasCurrentNames(reader: Reader): Promise<boolean> {
  return areStored(reader, assignNames(await listNamedParties(reader)));
}

async function areStored(
  { tables, queries }: Reader,
  names: ReadonlyMap<string, NameRow>,
): Promise<boolean> {
  const stored = await queries.select().from(tables.partyNames);
  return (
    stored.length === names.size &&
    stored.every(({ key, partyCode, isCode }) => {
      const row = names.get(key);
      return row?.partyCode === partyCode && row.isCode === isCode;
    })
  );
}

function listNamedParties({ tables: { parties }, queries }: Reader) {
  const { code, name, alpha3, numeric, aliases, searchText } = parties;
  return queries
    .select({ code, name, alpha3, numeric, aliases, searchText })
    .from(parties)
    .orderBy(code);
}

function assignNames(parties: readonly NamedParty[]): Map<string, NameRow> {
  const rows = new Map<string, NameRow>();
  const withoutAliases = parties.map((party) => ({ ...party, aliases: [] }));
  const codesOnly = withoutAliases.map((party) => ({ ...party, name: party.code }));
  for (const party of [...codesOnly, ...withoutAliases, ...parties]) {
    for (const { key, isCode } of listNamings(party)) {
      if (!rows.has(key)) rows.set(key, { key, partyCode: party.code, isCode });
    }
  }
  return rows;
}

type NameRow = Writer['tables']['partyNames']['$inferInsert'];

async function insertNames({ tables, queries }: Writer, rows: readonly NameRow[]): Promise<void> {
  for await (const chunk of chunks(rows)) await queries.insert(tables.partyNames).values(chunk);
}
