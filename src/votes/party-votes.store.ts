import { inOrder } from '../db/chunks.js';
import type { Reader } from '../db/database.js';
import type { AnyOf, UpdateFilter } from '../db/filter-conditions.js';
import type { Page, PageRequest } from '../db/keyset.js';
import type { Resolution } from '../domain/statement.js';
import { type UpdateOrder, VOTES, type Vote } from '../domain/vocabulary.js';
import {
  filterResolutions,
  type ResolutionFilter,
} from '../resolutions/resolution-filters.store.js';
import { findResolutions, listResolutionIds } from '../resolutions/resolutions.store.js';
import { findVotes } from '../resolutions/votes.store.js';

/** A party's vote on a resolution. */
export interface PartyVoteOn {
  resolution: Resolution;
  vote: Vote;
}

export interface PartyVoteFilter
  extends UpdateFilter,
    Pick<ResolutionFilter, 'body' | 'year' | 'agenda' | 'subject'> {
  vote?: AnyOf<Vote> | undefined;
}

/** The votes of a party, newest first or by the last change of the resolution. */
export async function listPartyVotes(
  reader: Reader,
  party: string,
  { vote: votes = VOTES, ...filter }: PartyVoteFilter,
  page: PageRequest,
  order?: UpdateOrder | undefined,
): Promise<Page<PartyVoteOn>> {
  const votedBy = [votes.map((vote) => ({ party, vote }))];
  const isListed = await filterResolutions(reader, { ...filter, votedBy });
  const { items: ids, ...rest } = await listResolutionIds(reader, isListed, page, order);
  const resolutions = inOrder(ids, await findResolutions(reader, ids), ({ id }) => id);
  const voteOn = await findVotes(reader, ids, [party]);
  return {
    ...rest,
    items: resolutions.flatMap((resolution) => {
      const vote = voteOn(resolution.id, party);
      return vote === null ? [] : [{ resolution, vote }];
    }),
  };
}
