import type * as z from 'zod';
import type { Database } from '../../src/db/database.js';
import { type AnchoredDocument, anchorAccepted, readDocument } from '../../src/documents/check.js';
import type { statementDocument } from '../../src/documents/document.js';
import type { Authorship } from '../../src/documents/revision-log.store.js';
import { type Saved, saveStatement } from '../../src/documents/save.store.js';
import type { Issue } from '../../src/domain/issue.js';

/** A document as a curator writes it, without defaults. */
export type WrittenDocument = z.input<typeof statementDocument>;

/** A document was rejected, with all issues that the rejecting stage reported. */
class DocumentRefused extends Error {
  override name = 'DocumentRefused';

  constructor(readonly issues: readonly Issue[]) {
    super(issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'));
  }
}

/** A small statement that the seeded registry accepts, about a railway that does not exist. */
export function makeDocument(changes: Partial<WrittenDocument> = {}): WrittenDocument {
  return {
    id: 'northern-railway-2020',
    title: 'Joint statement on the northern railway',
    issuedOn: '2020-02-20',
    language: 'en',
    text: [
      'We, the transport ministers of Australia and Japan, warmly welcome the reopening of the northern railway.',
      'We urge Norway to publish the timetable, mindful of resolution 1718.',
    ].join('\n\n'),
    signatories: [
      { party: 'AU', nameAsSigned: 'Australia', office: 'Minister of Transport' },
      { party: 'JP', nameAsSigned: 'Japan', office: 'Minister of Transport' },
    ],
    claims: [
      {
        key: 'c1',
        kind: 'welcome',
        intensifier: 'warmly',
        quote: 'warmly welcome the reopening of the northern railway',
      },
      {
        key: 'c2',
        kind: 'appeal',
        quote: 'We urge Norway to publish the timetable, mindful of resolution 1718.',
        parties: [{ party: 'NO', role: 'addressee' }],
        citations: [{ quote: 'resolution 1718', resolution: 'S/RES/1718 (2006)' }],
      },
    ],
    ...changes,
  };
}

/** Validates a document and anchors its quotes. @throws DocumentRefused */
export function anchorDocument(document: unknown): AnchoredDocument {
  const { anchored, issues } = readDocument(document);
  if (!anchored) throw new DocumentRefused(issues);
  return anchored;
}

/** The issues of a document, each as `path: message`. */
export function issuesOf(document: unknown): string[] {
  try {
    anchorDocument(document);
    return [];
  } catch (error) {
    if (error instanceof DocumentRefused) return error.message.split('\n');
    throw error;
  }
}

/** Validates a document and saves it in a transaction. @throws DocumentRefused */
export async function saveDocument(
  { database }: { database: Database },
  document: unknown,
  authorship: Partial<Authorship> = {},
): Promise<Exclude<Saved, { outcome: 'refused' }>> {
  return saveAnchored({ database }, anchorDocument(document), authorship);
}

/** Saves a document that only an older schema accepted: its title is blank. */
export function saveAsOfOld(server: { database: Database }, changes: Partial<WrittenDocument>) {
  const { document } = anchorDocument(makeDocument(changes));
  return saveAnchored(server, anchorAccepted({ ...document, title: ' ' }), {});
}

function saveAnchored(
  { database }: { database: Database },
  anchored: AnchoredDocument,
  authorship: Partial<Authorship>,
) {
  return database.write(async (writer) => {
    const saved = await saveStatement(writer, anchored, {
      author: null,
      acceptedAt: new Date('2026-01-01T00:00:00Z'),
      ...authorship,
    });
    if (saved.outcome === 'refused') throw new DocumentRefused(saved.issues);
    return saved;
  });
}
