import type { Reader } from '../db/database.js';
import type { Links } from '../domain/links.js';
import { SIGNATORY_ROLES } from '../domain/vocabulary.js';
import { Problem } from '../http/problem.js';
import { findPartyUses } from './party-uses.store.js';

/** The maximum number of resolutions or groups that a message names. */
const MAX_NAMED = 5;

/**
 * Makes sure that nothing refers to a party.
 *
 * @throws Problem `in-use`, which says what does
 */
export async function requireUnused(reader: Reader, code: string, links: Links): Promise<void> {
  const { statements, claims, sponsored, groups } = await findPartyUses(reader, code);
  const uses = [
    describe(
      statements,
      'statement',
      links.to(`/v1/statements?signatory=${code}&capacity=${SIGNATORY_ROLES.join()}`),
    ),
    describe(claims, 'claim', links.to(`/v1/claims?about=${code}`)),
    describe(sponsored.length, 'resolution', list(sponsored, links.resolution)),
    describe(groups.length, 'membership', list(groups, links.party)),
  ].flatMap((use) => use ?? []);
  if (uses.length === 0) return;
  throw new Problem(
    'in-use',
    `Nothing was changed. ${code} is referred to by ${uses.join(', ')}. Change these first.`,
  );
}

/** The URLs of the first few. */
function list(ids: readonly string[], toUrl: (id: string) => string): string {
  return ids.slice(0, MAX_NAMED).map(toUrl).join(', ');
}

/** `2 claims (https://...)`; null if there are none. */
function describe(count: number, noun: string, urls: string): string | null {
  return count === 0 ? null : `${count} ${noun}${count === 1 ? '' : 's'} (${urls})`;
}
