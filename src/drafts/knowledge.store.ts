import { eq } from 'drizzle-orm';
import type { Reader } from '../db/database.js';
import type { Knowledge } from '../drafting/knowledge/lexicon.js';
import { findAllMembers } from '../parties/memberships.store.js';

/** Finds the parties and resolutions that a draft may name. */
export async function findKnowledge(reader: Reader): Promise<Knowledge> {
  const { tables, queries } = reader;
  const { parties, resolutions } = tables;
  const { code, kind, name, aliases } = parties;
  const known = await queries.select({ code, kind, name, aliases }).from(parties).orderBy(code);
  const members = await findAllMembers(reader);
  const symbols = await queries
    .select({ symbol: resolutions.symbol })
    .from(resolutions)
    .where(eq(resolutions.known, true))
    .orderBy(resolutions.id);
  return {
    parties: known.map((party) => ({ ...party, members: members.get(party.code) ?? [] })),
    resolutions: symbols.map(({ symbol }) => symbol),
  };
}
