import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { Database, Reader } from '../db/database.js';
import { isFilter, listMatches, type MatchingChange } from '../revisions/change-matches.store.js';
import {
  type Candidate,
  type FoundChange,
  findPosition,
  findUnread,
  listAllMembers,
  listBehind,
  listCandidates,
  listDocumentsAround,
  listRevisionsIn,
  type Range,
  type ReadRevision,
  storeFound,
  storeMissed,
} from './follow.store.js';
import { listTermsOf } from './required-terms.js';
import { readStoredFilter, typesOf } from './subscription-filter.js';

/** How many revisions are read in one step. */
const STEP = 100;

/** How many revisions a subscription that is behind catches up in one step. */
const CATCH_UP_STEP = 2_000;

/** How many filters are evaluated on one snapshot. */
const FILTERS_PER_READ = 100;

/**
 * Reads new revisions and stores a delivery for each subscription that they concern, together with how far it has read, in
 * one transaction: an interruption loses nothing, and nothing is stored twice. If several nodes read the same revisions, one
 * of them stores what it found.
 *
 * @returns whether there may be more to read
 */
export async function followChanges(database: Database, now: () => Date): Promise<boolean> {
  const unread = await database.read((reader) => findUnread(reader, STEP));
  if (unread) {
    const found = await findChanges(database, unread);
    await database.writeBeside((writer) => storeFound(writer, unread, found, now()));
  }
  const hasCaughtUp = await catchUp(database, now);
  return unread !== null || hasCaughtUp;
}

async function findChanges(database: Database, range: Range): Promise<FoundChange[]> {
  const revisions = await database.read((reader) => listRevisionsIn(reader, range));
  const terms = await listTerms(database, revisions);
  const candidates = await database.read((reader) => listCandidates(reader, terms));
  const evaluate = createEvaluation(revisions, range);
  const found: FoundChange[] = [];
  for (let at = 0; at < candidates.length; at += FILTERS_PER_READ) {
    await database.read(async (reader) => {
      for (const candidate of candidates.slice(at, at + FILTERS_PER_READ)) {
        found.push(...(await evaluate(reader, candidate)));
      }
    });
  }
  return found;
}

/** The terms of some revisions. One document is in memory at a time, and requests are handled between two. */
async function listTerms(
  database: Database,
  revisions: readonly ReadRevision[],
): Promise<string[]> {
  const members = await database.read(listAllMembers);
  const membersOf = (code: string) => members.get(code) ?? [];
  const terms = new Set<string>();
  for (const revision of revisions) {
    await setImmediate();
    const { type, resourceId: id } = revision;
    const documents =
      type === 'statement'
        ? await database.read((reader) => listDocumentsAround(reader, revision))
        : [];
    for (const term of listTermsOf({ type, id, documents }, membersOf)) terms.add(term);
  }
  return [...terms];
}

/** Finds the changes that concern a subscription. Filters that are the same are evaluated once. */
function createEvaluation(revisions: readonly ReadRevision[], range: Range) {
  const known = new Map<string, Promise<MatchingChange[]>>();
  return async (reader: Reader, subscription: Candidate): Promise<FoundChange[]> => {
    const { type, ...filter } = readStoredFilter(subscription.filter);
    const types = typesOf({ type });
    const isFiltered = types.includes('statement') && isFilter(filter);
    let matching: Promise<MatchingChange[]> = Promise.resolve([]);
    if (isFiltered) {
      const key = JSON.stringify(filter);
      matching =
        known.get(key) ??
        listMatches(reader, filter, { ...range, limit: range.upTo - range.after });
      known.set(key, matching);
    }
    const matches = new Map((await matching).map(({ number, match }) => [number, match]));
    return revisions.flatMap(({ number: revision, type }) => {
      const match = matches.get(revision) ?? null;
      const concerns =
        types.includes(type) && (match !== null || !(type === 'statement' && isFiltered));
      if (!concerns || revision <= subscription.startsAfter) return [];
      const id = toDeliveryId(subscription.id, revision);
      return [{ id, subscriptionNumber: subscription.number, revision, match }];
    });
  };
}

/** The same for the same change, so that one found again after a power cut is recognised by receivers. */
function toDeliveryId(subscriptionId: string, revision: number): string {
  const digest = createHash('sha256').update(`${subscriptionId} ${revision}`).digest();
  return `msg_${digest.subarray(0, 18).toString('base64url')}`;
}

/** Finds what some of the subscriptions that are behind have missed. @returns whether there were any */
async function catchUp(database: Database, now: () => Date): Promise<boolean> {
  const behind = await database.read(listBehind);
  for (const subscription of behind) {
    const after = Math.max(subscription.behindAt ?? 0, subscription.startsAfter);
    const { upTo, found } = await database.read(async (reader) => {
      const upTo = Math.min(await findPosition(reader), after + CATCH_UP_STEP);
      const range = { after, upTo };
      if (upTo <= after) return { upTo: after, found: [] };
      const evaluate = createEvaluation(await listRevisionsIn(reader, range), range);
      return { upTo, found: await evaluate(reader, subscription) };
    });
    await database.writeBeside((writer) => storeMissed(writer, subscription, upTo, found, now()));
  }
  return behind.length > 0;
}
