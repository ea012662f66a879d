import { and, asc, between, desc, eq, gte, inArray, or, type SQL } from 'drizzle-orm';
import { groupBy } from '../db/chunks.js';
import type { Reader } from '../db/database.js';
import { type Placeholders, preparedQuery } from '../db/prepared-query.js';
import type { PartyName, Resolution, ResolutionName } from '../domain/statement.js';
import { isVeto, PERMANENT_MEMBERS, REQUIRED_VOTES } from '../domain/veto.js';
import { partyName } from '../parties/parties.store.js';

const PERMANENT_CODES = PERMANENT_MEMBERS.map(({ code }): string => code);

/** The same as `isVeto`, for rows of `votes` and `resolutions`. */
export function isVetoOf({ resolutions, votes }: Reader['tables']): SQL | undefined {
  const covers = ({ from, to }: { from: string; to: string }) =>
    between(resolutions.decidedOn, from, to);
  return and(
    eq(resolutions.body, 'security-council'),
    eq(resolutions.outcome, 'not-adopted'),
    eq(votes.vote, 'no'),
    or(...PERMANENT_MEMBERS.map((member) => and(eq(votes.partyCode, member.code), covers(member)))),
    or(
      ...REQUIRED_VOTES.map((required) =>
        and(gte(resolutions.yesCount, required.yes), covers(required)),
      ),
    ),
  );
}

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
          inArray(votes.partyCode, PERMANENT_CODES),
        ),
      )
      .orderBy(asc(votes.partyCode));
  },
);

/** A veto on an item of the agenda. */
export interface VetoOnItem {
  partyCode: string;
  draft: ResolutionName;
  rejectedOn: string;
  agendaItem: string;
}

/** What some of the parties vetoed on items of the agenda that some of the resolutions are about, newest first. */
export type VetoesOnSameItem = (
  partyCodes: readonly string[],
  resolutionIds: readonly string[],
) => VetoOnItem[];

/** Finds the vetoes of these parties on items of the agenda that these resolutions are about. */
export async function findVetoesOnSameItem(
  reader: Reader,
  partyCodes: readonly string[],
  resolutionIds: readonly string[],
): Promise<VetoesOnSameItem> {
  const voters = PERMANENT_CODES.filter((code) => partyCodes.includes(code));
  if (voters.length === 0 || resolutionIds.length === 0) return () => [];
  const items = await selectAgenda(reader, { ids: [...new Set(resolutionIds)] });
  if (items.length === 0) return () => [];
  const keys = [...new Set(items.map(({ key }) => key))];
  const vetoes = await selectVetoesOn(reader, { voters, keys });
  const itemsOf = groupBy(items, ({ id }) => id);
  return (codes, ids) => {
    const wanted = new Set(ids.flatMap((id) => (itemsOf.get(id) ?? []).map(({ key }) => key)));
    // A draft may be about several of the items.
    const found = new Map(
      vetoes
        .filter(({ partyCode, key }) => codes.includes(partyCode) && wanted.has(key))
        .map(({ key: _, ...veto }) => [`${veto.draft.id} ${veto.partyCode}`, veto]),
    );
    return [...found.values()];
  };
}

const selectAgenda = preparedQuery(
  ({ tables: { resolutionTerms }, queries, oneOf }, { ids }: Placeholders<{ ids: string[] }>) =>
    queries
      .select({ id: resolutionTerms.resolutionId, key: resolutionTerms.key })
      .from(resolutionTerms)
      .where(and(oneOf(resolutionTerms.resolutionId, ids), eq(resolutionTerms.kind, 'agenda'))),
);

const selectVetoesOn = preparedQuery(
  (
    { tables, queries, oneOf },
    { voters, keys }: Placeholders<{ voters: string[]; keys: string[] }>,
  ) => {
    const { resolutions, resolutionTerms, votes } = tables;
    return queries
      .select({
        partyCode: votes.partyCode,
        draft: { id: resolutions.id, symbol: resolutions.symbol },
        rejectedOn: resolutions.decidedOn,
        agendaItem: resolutionTerms.term,
        key: resolutionTerms.key,
      })
      .from(resolutions)
      .innerJoin(votes, eq(votes.resolutionId, resolutions.id))
      .innerJoin(resolutionTerms, eq(resolutionTerms.resolutionId, resolutions.id))
      .where(
        and(
          isVetoOf(tables),
          oneOf(votes.partyCode, voters),
          eq(resolutionTerms.kind, 'agenda'),
          oneOf(resolutionTerms.key, keys),
        ),
      )
      .orderBy(desc(resolutions.decidedOn), desc(resolutions.id), asc(votes.partyCode));
  },
);
