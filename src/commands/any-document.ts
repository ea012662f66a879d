import type * as z from 'zod';
import type { Database, Reader, Writer } from '../db/database.js';
import { readDocument } from '../documents/check.js';
import { findAllIssues } from '../documents/references.store.js';
import type { Authorship } from '../documents/revision-log.store.js';
import { saveStatement } from '../documents/save.store.js';
import { type Issue, toIssues } from '../domain/issue.js';
import { readParty, saveParty } from '../parties/parties.store.js';
import { partyDocument } from '../parties/party-document.js';
import { resolutionDocument } from '../resolutions/resolution-document.js';
import { readResolution, saveResolution } from '../resolutions/save-resolution.store.js';

/** What became of a document. */
export type Result =
  | { outcome: 'created' | 'replaced' | 'unchanged' | 'valid'; issues?: never }
  | { outcome: 'refused'; issues: readonly Issue[] };

/** Validates a document of any type. */
export async function checkAnyDocument(reader: Reader, value: unknown): Promise<Result> {
  const issues = await findIssues(reader, value);
  return issues.length > 0 ? refused(issues) : { outcome: 'valid' };
}

async function findIssues(reader: Reader, value: unknown): Promise<readonly Issue[]> {
  switch (typeOf(value)) {
    case 'party': {
      const { data, error } = partyDocument.safeParse(value);
      return error ? toIssues(error.issues) : (await readParty(reader, data)).issues;
    }
    case 'resolution': {
      const { data, error } = resolutionDocument.safeParse(value);
      return error ? toIssues(error.issues) : (await readResolution(reader, data)).issues;
    }
    case 'statement':
      return findAllIssues(reader, readDocument(value));
    default:
      return [NO_TYPE];
  }
}

/** Saves a document of any type in a transaction, if it is valid. */
export async function saveAnyDocument(
  database: Database,
  value: unknown,
  authorship: Authorship,
): Promise<Result> {
  switch (typeOf(value)) {
    case 'party':
      return saveParsed(database, partyDocument, value, (writer, document) =>
        saveParty(writer, document, authorship),
      );
    case 'resolution':
      return saveParsed(database, resolutionDocument, value, async (writer, written) => {
        const { document, issues } = await readResolution(writer, written);
        return issues.length > 0 ? refused(issues) : saveResolution(writer, document, authorship);
      });
    case 'statement': {
      const check = readDocument(value);
      const { anchored } = check;
      return anchored
        ? database.write((writer) => saveStatement(writer, anchored, authorship))
        : refused(await database.read((reader) => findAllIssues(reader, check)));
    }
    default:
      return refused([NO_TYPE]);
  }
}

async function saveParsed<Schema extends z.ZodType>(
  database: Database,
  schema: Schema,
  value: unknown,
  save: (writer: Writer, document: z.output<Schema>) => Promise<Result>,
): Promise<Result> {
  const { data, error } = schema.safeParse(value);
  return error
    ? refused(toIssues(error.issues))
    : database.write((writer) => save(writer, data as z.output<Schema>));
}

const NO_TYPE: Issue = {
  path: [],
  message:
    'must be the document of a statement (with id and text), of a resolution (with symbol) or of a party (with code)',
};

/** Parts that only statements have. Anything else that isn't a mapping is reported as a statement, too. */
const STATEMENT_PARTS = ['id', 'text', 'signatories', 'claims'];

/** What a document describes; null if it is a mapping with nothing that tells. */
function typeOf(value: unknown): 'statement' | 'resolution' | 'party' | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'statement';
  if (STATEMENT_PARTS.some((name) => name in value)) return 'statement';
  if ('symbol' in value) return 'resolution';
  return 'code' in value ? 'party' : null;
}

function refused(issues: readonly Issue[]): Result {
  return { outcome: 'refused', issues };
}
