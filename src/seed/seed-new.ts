import type { Database } from '../db/database.js';
import { hasAnyRevision } from '../revisions/revisions.store.js';

/** Seeds a registry that never held a statement: without the parties and resolutions of the seed it takes none. */
export async function seedNew(database: Database): Promise<void> {
  if (await database.read(hasAnyRevision)) return;
  // What seeds is loaded only for a new registry: every later start is quicker without it.
  const { seed } = await import('./seed.js');
  await seed(database);
}
