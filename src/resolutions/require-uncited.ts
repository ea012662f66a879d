import type { Reader } from '../db/database.js';
import type { Links } from '../domain/links.js';
import { Problem } from '../http/problem.js';
import { findCitedBy } from './cited-by.store.js';

/**
 * Makes sure that no claim cites a resolution.
 *
 * @throws Problem `in-use`, which says where it is cited
 */
export async function requireUncited(reader: Reader, id: string, links: Links): Promise<void> {
  const { claimCount, statementCount } = await findCitedBy(reader, id);
  if (claimCount === 0) return;
  const claims = `${claimCount} claim${claimCount === 1 ? '' : 's'}`;
  const statements = `${statementCount} statement${statementCount === 1 ? '' : 's'}`;
  throw new Problem(
    'in-use',
    `Nothing was changed. ${id} is cited by ${claims} of ${statements} (${links.resolution(id)}/claims). Change these first.`,
  );
}
