import { and, asc, eq, inArray, max, ne } from 'drizzle-orm';
import type { Reader } from '../db/database.js';
import { auditStatements } from '../documents/audit.store.js';
import { findLatestRevision, hashDocument } from '../documents/revision-log.store.js';
import type { RevisionType } from '../domain/vocabulary.js';
import { readReference } from './reference-history.store.js';

/** Receives each difference as a line of text. */
type Report = (difference: string) => void;

/**
 * Rereads the whole registry in one snapshot, and compares its rows with the latest revisions.
 *
 * @returns the number of revisions and statements checked
 */
export async function auditRegistry(
  reader: Reader,
  report: Report,
): Promise<{ revisions: number; statements: number }> {
  const counts = await auditStatements(reader, report);
  for (const type of ['party', 'resolution'] as const) await auditReferences(reader, type, report);
  return counts;
}

/** Compares every organisation and group, or every known resolution, with its latest revision. */
async function auditReferences(
  reader: Reader,
  type: 'party' | 'resolution',
  report: Report,
): Promise<void> {
  const ids = await (type === 'party' ? listOrganisations(reader) : listKnownResolutions(reader));
  for (const id of ids) {
    const latest = await findLatestRevision(reader, { type, id });
    const document = await readReference(reader, { type, id });
    if (latest?.action !== 'put') {
      report(`${type} ${id}: exists, but has no revision or was deleted by its latest`);
    } else if (hashDocument(JSON.stringify(document)) !== latest.sha256) {
      report(`${type} ${id}: differs from the document of its latest revision, ${latest.number}`);
    }
  }
  const existing = new Set(ids);
  for (const id of await listPut(reader, type)) {
    if (existing.has(id)) continue;
    report(`${type} ${id}: is missing, although its latest revision is not a deletion`);
  }
}

async function listOrganisations({ tables: { parties }, queries }: Reader): Promise<string[]> {
  const rows = await queries
    .select({ id: parties.code })
    .from(parties)
    .where(ne(parties.kind, 'state'))
    .orderBy(asc(parties.code));
  return rows.map(({ id }) => id);
}

async function listKnownResolutions({
  tables: { resolutions },
  queries,
}: Reader): Promise<string[]> {
  const rows = await queries
    .select({ id: resolutions.id })
    .from(resolutions)
    .where(eq(resolutions.known, true))
    .orderBy(asc(resolutions.id));
  return rows.map(({ id }) => id);
}

/** The ids of what the latest revisions put. */
async function listPut(
  { tables: { revisions }, queries }: Reader,
  type: RevisionType,
): Promise<string[]> {
  const latest = queries
    .select({ number: max(revisions.number) })
    .from(revisions)
    .where(eq(revisions.type, type))
    .groupBy(revisions.resourceId);
  const rows = await queries
    .select({ id: revisions.resourceId })
    .from(revisions)
    .where(and(inArray(revisions.number, latest), eq(revisions.action, 'put')))
    .orderBy(asc(revisions.number));
  return rows.map(({ id }) => id);
}
