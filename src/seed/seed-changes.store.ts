import type { Reader } from '../db/database.js';

/** What seeding did to a party, resolution or statement. */
export interface SeedChange {
  kind: 'party' | 'resolution' | 'statement';
  id: string;
  outcome: 'added' | 'changed';
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
