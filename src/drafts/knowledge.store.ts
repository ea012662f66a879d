import type { Reader } from '../db/database.js';
import type { Knowledge } from '../drafting/knowledge/lexicon.js';

/** Finds the parties and resolutions that a draft may name. */
export async function findKnowledge({
  tables: { parties, resolutions },
  queries,
}: Reader): Promise<Knowledge> {
  const symbols = await queries
    .select({ symbol: resolutions.symbol })
    .from(resolutions)
    .orderBy(resolutions.id);
  return {
    parties: await queries
      .select({ code: parties.code, name: parties.name, aliases: parties.aliases })
      .from(parties)
      .orderBy(parties.code),
    resolutions: symbols.map(({ symbol }) => symbol),
  };
}
