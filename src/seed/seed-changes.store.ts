import { isDeepStrictEqual } from 'node:util';
import type { Reader } from '../db/database.js';
import { findAllMembers } from '../parties/memberships.store.js';
import { type NewParty, partyColumns } from '../parties/parties.store.js';
import type { ResolutionDocument } from '../resolutions/resolution-document.js';
import { idOf } from '../resolutions/resolution-rows.js';
import { findResolutionDocument } from '../resolutions/save-resolution.store.js';

/** What seeding did to a party, resolution or statement. What was kept differs from the seed. */
export interface SeedChange {
  kind: 'party' | 'resolution' | 'statement';
  id: string;
  outcome: 'added' | 'changed' | 'kept';
}

/** When each party and resolution was last written. */
export interface Writings {
  party: Map<string, string>;
  resolution: Map<string, string>;
}

export async function listWritings({ tables, queries }: Reader): Promise<Writings> {
  const { parties, resolutions } = tables;
  const partyRows = await queries
    .select({ id: parties.code, updatedAt: parties.updatedAt })
    .from(parties);
  const resolutionRows = await queries
    .select({ id: resolutions.id, updatedAt: resolutions.updatedAt })
    .from(resolutions);
  const toMap = (rows: typeof partyRows) => new Map(rows.map((row) => [row.id, row.updatedAt]));
  return { party: toMap(partyRows), resolution: toMap(resolutionRows) };
}

/** The parties and resolutions that were written in between. */
export function compareWritings(before: Writings, after: Writings): SeedChange[] {
  return (['party', 'resolution'] as const).flatMap((kind) =>
    [...after[kind]]
      .filter(([id, updatedAt]) => before[kind].get(id) !== updatedAt)
      .map(([id]) => ({ kind, id, outcome: before[kind].has(id) ? 'changed' : 'added' })),
  );
}

/** The organisations, groups and resolutions that the registry has otherwise than the seed. */
export async function listKept(
  reader: Reader,
  parties: readonly NewParty[],
  resolutions: readonly ResolutionDocument[],
): Promise<SeedChange[]> {
  const kept: SeedChange[] = [];
  const rows = await reader.queries.select(partyColumns(reader.tables)).from(reader.tables.parties);
  const stored = new Map(rows.map((row) => [row.code, row]));
  const members = await findAllMembers(reader);
  for (const { members: seeded, ...party } of parties) {
    const { code, kind } = party;
    const now = [stored.get(code), members.get(code) ?? []];
    if (kind !== 'state' && !isDeepStrictEqual(now, [party, seeded])) {
      kept.push({ kind: 'party', id: code, outcome: 'kept' });
    }
  }
  for (const resolution of resolutions) {
    const id = idOf(resolution);
    if (isDeepStrictEqual(await findResolutionDocument(reader, id), resolution)) continue;
    kept.push({ kind: 'resolution', id, outcome: 'kept' });
  }
  return kept;
}
