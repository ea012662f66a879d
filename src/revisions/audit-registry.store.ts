import { and, asc, eq, inArray, isNull, max, ne } from 'drizzle-orm';
import type { Reader } from '../db/database.js';
import { auditStatements } from '../documents/audit.store.js';
import { findLatestRevision, hashDocument } from '../documents/revision-log.store.js';
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
  await auditParties(reader, report);
  return counts;
}

/** Compares every organisation and group with its latest revision. States have none. */
async function auditParties(reader: Reader, report: Report): Promise<void> {
  const { parties } = reader.tables;
  const rows = await reader.queries
    .select({ id: parties.code })
    .from(parties)
    .where(ne(parties.kind, 'state'))
    .orderBy(asc(parties.code));
  for (const { id } of rows) {
    const resource = { type: 'party', id } as const;
    const latest = await findLatestRevision(reader, resource);
    const document = await readReference(reader, resource);
    if (latest?.action !== 'put') {
      report(`party ${id}: exists, but has no revision or was deleted by its latest`);
    } else if (hashDocument(JSON.stringify(document)) !== latest.sha256) {
      report(`party ${id}: differs from the document of its latest revision, ${latest.number}`);
    }
  }
  for (const id of await listMissingParties(reader)) {
    report(`party ${id}: is missing, although its latest revision is not a deletion`);
  }
}

async function listMissingParties({
  tables: { revisions, parties },
  queries,
}: Reader): Promise<string[]> {
  const latest = queries
    .select({ number: max(revisions.number) })
    .from(revisions)
    .where(eq(revisions.type, 'party'))
    .groupBy(revisions.resourceId);
  const rows = await queries
    .select({ id: revisions.resourceId })
    .from(revisions)
    .leftJoin(parties, eq(parties.code, revisions.resourceId))
    .where(
      and(inArray(revisions.number, latest), eq(revisions.action, 'put'), isNull(parties.code)),
    )
    .orderBy(asc(revisions.number));
  return rows.map(({ id }) => id);
}
