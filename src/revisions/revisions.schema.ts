import * as z from 'zod';
import { statementDocument } from '../documents/document.js';
import { MAX_AUTHOR_LENGTH } from '../documents/revision-log.store.js';
import { LIMITS } from '../domain/document-limits.js';
import type { Links } from '../domain/links.js';
import { REVISION_ACTIONS } from '../domain/vocabulary.js';
import { textField, urlField } from '../http/fields.js';
import { listOf, pageParameters } from '../http/list.schema.js';
import { statementIdParameter } from '../http/parameters.js';
import type { Revision, RevisionSummary } from './revisions.store.js';

const MAX_NUMBER = 2_147_483_647;

const revisionFields = {
  id: z
    .int()
    .min(1)
    .max(MAX_NUMBER)
    .meta({
      format: 'int32',
      description:
        'The number of the revision, in a sequence without gaps over the whole registry.',
      examples: [1],
    }),
  url: urlField('The URL of the revision.'),
  statement: textField(LIMITS.idLength, 'The id of the statement.', 'dprk-troops-russia-2024'),
  statementUrl: urlField('The URL of the statement. Returns 410 after a deletion.'),
  action: z.enum(REVISION_ACTIONS).meta({
    description: '`put` created or replaced the statement; `delete` deleted it.',
  }),
  acceptedAt: z
    .string()
    .max(30)
    .meta({
      format: 'date-time',
      description: 'When the registry accepted the revision.',
      examples: ['2024-11-05T12:00:00.000Z'],
    }),
  author: textField(
    MAX_AUTHOR_LENGTH,
    'The name of the key that made the change; null for the initial data.',
    'curator',
  ).nullable(),
  sha256: textField(
    64,
    'The SHA-256 hash, in hexadecimal, of `document` as compact JSON with members in the order served; null for a deletion.',
  ).nullable(),
};

const revisionSummary = z
  .object(revisionFields)
  .meta({ id: 'RevisionSummary', description: 'A change of a statement.' });

export const revision = z
  .object({
    ...revisionFields,
    document: statementDocument
      .nullable()
      .meta({ description: 'The accepted document; null for a deletion.' }),
  })
  .meta({
    id: 'Revision',
    description: 'A change of a statement, with the accepted document.',
  });

export const revisionList = listOf('RevisionList', revisionSummary, 'A page of revisions.');
export const changeList = listOf('ChangeList', revision, 'A page of changes.');

const number = (message: string) =>
  z
    .string()
    .regex(/^\d{1,10}$/, message)
    .transform(Number)
    .refine((value) => value <= MAX_NUMBER, message);

export const revisionParams = z.strictObject({
  id: statementIdParameter.meta({
    description: 'The id of the statement.',
    param: { example: 'dprk-troops-russia-2024' },
  }),
  revision: number('must be a revision number').meta({
    description: 'The number of the revision.',
    param: { example: 1 },
    override: { type: 'integer', format: 'int32', minimum: 1, maximum: MAX_NUMBER },
  }),
});

export const changeQuery = z.strictObject({
  after: number(`must be a whole number from 0 to ${MAX_NUMBER}`)
    .prefault('0')
    .meta({
      description: 'Only revisions with a higher number; 0 for all.',
      override: {
        type: 'integer',
        format: 'int32',
        minimum: 0,
        maximum: MAX_NUMBER,
        default: 0,
      },
    }),
  ...pageParameters,
});

export function presentRevisionSummary(
  { number: id, statementId, action, acceptedAt, author, sha256 }: RevisionSummary,
  links: Links,
): z.input<typeof revisionSummary> {
  const statementUrl = links.statement(statementId);
  return {
    id,
    url: `${statementUrl}/revisions/${id}`,
    statement: statementId,
    statementUrl,
    action,
    acceptedAt,
    author,
    sha256,
  };
}

export function presentRevision(row: Revision, links: Links): z.input<typeof revision> {
  return { ...presentRevisionSummary(row, links), document: row.document };
}
