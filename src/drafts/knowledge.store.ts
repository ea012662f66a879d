import type { Reader } from '../db/database.js';
import type { Knowledge } from '../drafting/draft.js';

/** What the registry knows, as far as a draft may name it. */
export async function readKnowledge({
  tables: { parties, resolutions },
  queries,
}: Reader): Promise<Knowledge> {
  return {
    parties: await queries
      .select({ code: parties.code, name: parties.name, aliases: parties.aliases })
      .from(parties)
      .orderBy(parties.code),
    resolutions: (
      await queries.select({ symbol: resolutions.symbol }).from(resolutions).orderBy(resolutions.id)
    ).map(({ symbol }) => symbol),
  };
}
