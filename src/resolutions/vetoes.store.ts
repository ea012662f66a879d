import { and, asc, eq, inArray } from 'drizzle-orm';
import { groupBy } from '../db/chunks.js';
import type { Reader } from '../db/database.js';
import { type Placeholders, preparedQuery } from '../db/prepared-query.js';
import type { PartyName, Resolution } from '../domain/statement.js';
import { isVeto, PERMANENT_MEMBERS } from '../domain/veto.js';
import { partyName } from '../parties/parties.store.js';

/** Who vetoed each of these drafts, by code, as a function of the id. */
export async function findVetoes(
  reader: Reader,
  resolutions: readonly Omit<Resolution, 'vetoedBy'>[],
): Promise<(id: string) => PartyName[]> {
  const rejected = new Map(
    resolutions
      .filter(({ outcome }) => outcome === 'not-adopted')
      .map((resolution) => [resolution.id, resolution]),
  );
  if (rejected.size === 0) return () => [];
  const rows = await selectVotesAgainst(reader, { ids: [...rejected.keys()] });
  const vetoes = rows.filter(({ id, party }) => {
    const draft = rejected.get(id);
    return draft !== undefined && isVeto(draft, party.code);
  });
  const vetoesOf = groupBy(vetoes, ({ id }) => id);
  return (id) => (vetoesOf.get(id) ?? []).map(({ party }) => party);
}

/** The votes of permanent members against these drafts. */
const selectVotesAgainst = preparedQuery(
  ({ tables, queries, oneOf }, { ids }: Placeholders<{ ids: string[] }>) => {
    const { votes, parties } = tables;
    return queries
      .select({ id: votes.resolutionId, party: partyName(tables) })
      .from(votes)
      .innerJoin(parties, eq(parties.code, votes.partyCode))
      .where(
        and(
          oneOf(votes.resolutionId, ids),
          eq(votes.vote, 'no'),
          inArray(
            votes.partyCode,
            PERMANENT_MEMBERS.map(({ code }) => code),
          ),
        ),
      )
      .orderBy(asc(votes.partyCode));
  },
);
