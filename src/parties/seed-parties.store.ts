import { isDeepStrictEqual } from 'node:util';
import { eq } from 'drizzle-orm';
import { chunks } from '../db/chunks.js';
import type { Writer } from '../db/database.js';
import { refreshPartyNames } from '../db/party-names.js';
import { laterThan } from '../documents/revision-log.store.js';
import { toNameKey } from '../domain/party-name.js';
import { findAllMembers, saveMembers } from './memberships.store.js';
import { type NewParty, type Party, partyColumns, toRow } from './parties.store.js';

/**
 * Adds the parties of the seed that the registry has never had, and brings states, which nobody else writes, up to date. All other parties stay
 * as curators have them, except that those without members or an item in Wikidata get those of the seed. A code, name or alias that belongs
 * to a curator's party stays with it.
 */
export async function addParties(
  writer: Writer,
  seeded: readonly NewParty[],
  at: Date,
): Promise<void> {
  const { tables, queries } = writer;
  const stored = await queries
    .select({ party: partyColumns(tables), updatedAt: tables.parties.updatedAt })
    .from(tables.parties);
  const known = new Map(stored.map((row) => [row.party.code, row]));
  const deleted = await listWithHistory(writer);
  const added: Party[] = [];
  for (const party of await listFree(writer, seeded)) {
    const row = known.get(party.code);
    if (!row && !deleted.has(party.code)) added.push(party);
    else if (!row) continue;
    else if (row.party.kind === 'state' && !isDeepStrictEqual(row.party, party)) {
      const changed = toRow(party, laterThan(row.updatedAt, at));
      await queries.update(tables.parties).set(changed).where(eq(tables.parties.code, party.code));
    }
  }
  const rows = added.map((party) => toRow(party, at));
  for await (const chunk of chunks(rows)) await queries.insert(tables.parties).values(chunk);
  await refreshPartyNames(writer);
  await addMembers(writer, seeded, at);
  await addItems(writer, seeded, at);
}

/** The codes of all parties that have or had a revision. */
async function listWithHistory({ tables: { revisions }, queries }: Writer): Promise<Set<string>> {
  const rows = await queries
    .select({ code: revisions.resourceId })
    .from(revisions)
    .where(eq(revisions.type, 'party'))
    .groupBy(revisions.resourceId);
  return new Set(rows.map(({ code }) => code));
}

/** The parties of the seed without what belongs to other parties. A new one whose code or name is taken is left out. */
async function listFree({ tables, queries }: Writer, seeded: readonly NewParty[]) {
  const { key, partyCode } = tables.partyNames;
  const rows = await queries.select({ key, partyCode }).from(tables.partyNames);
  const owners = new Map(rows.map((row) => [row.key, row.partyCode]));
  return seeded.flatMap(({ members: _, ...party }): Party[] => {
    const isFree = (name: string) => {
      const owner = owners.get(toNameKey(name));
      return owner === undefined || owner === party.code;
    };
    if (!isFree(party.code) || !isFree(party.name)) return [];
    return [{ ...party, aliases: party.aliases.filter(isFree) }];
  });
}

async function addMembers(writer: Writer, seeded: readonly NewParty[], at: Date): Promise<void> {
  const { tables, queries } = writer;
  const { code, kind, updatedAt } = tables.parties;
  const stored = await queries.select({ code, kind, updatedAt }).from(tables.parties);
  const known = new Map(stored.map((row) => [row.code, row]));
  const existing = await findAllMembers(writer);
  for (const { code, kind, members } of seeded) {
    const row = known.get(code);
    if (!row || row.kind === 'state' || members.length === 0 || existing.has(code)) continue;
    await saveMembers(
      writer,
      code,
      members.filter(({ party }) => known.has(party)),
    );
    // The party was added with its kind just now.
    if (row.kind === kind && row.updatedAt === at.toISOString()) continue;
    await queries
      .update(tables.parties)
      .set({ kind, updatedAt: laterThan(row.updatedAt, at).toISOString() })
      .where(eq(tables.parties.code, code));
  }
}

/** A party that has the code of the seed's but another name is another party. */
async function addItems(writer: Writer, seeded: readonly NewParty[], at: Date): Promise<void> {
  const { parties } = writer.tables;
  const { code, name, wikidata, updatedAt } = parties;
  const stored = await writer.queries.select({ code, name, wikidata, updatedAt }).from(parties);
  const known = new Map(stored.map((row) => [row.code, row]));
  const taken = new Set(stored.map((row) => row.wikidata));
  for (const party of seeded) {
    const row = known.get(party.code);
    const isMissing = row?.name === party.name && row.wikidata === null && party.wikidata !== null;
    if (!isMissing || taken.has(party.wikidata)) continue;
    await writer.queries
      .update(parties)
      .set({ wikidata: party.wikidata, updatedAt: laterThan(row.updatedAt, at).toISOString() })
      .where(eq(parties.code, party.code));
  }
}
