import * as z from 'zod';
import { statementDocument } from '../documents/document.js';
import { MAX_AUTHOR_LENGTH } from '../documents/revision-log.store.js';
import { LIMITS } from '../domain/document-limits.js';
import type { Links } from '../domain/links.js';
import {
  CLAIM_KINDS,
  MATCHES,
  MODALITIES,
  PARTY_ROLES,
  REVISION_ACTIONS,
  REVISION_TYPES,
  type RevisionType,
} from '../domain/vocabulary.js';
import { textField, urlField } from '../http/fields.js';
import { listOf, pageParameters } from '../http/list.schema.js';
import {
  anyOf,
  capacityParameter,
  dateParameter,
  derivedParameter,
  languagesParameter,
  momentParameter,
  partiesParameter,
  resolutionsParameter,
  statementIdParameter,
  wordsParameter,
} from '../http/parameters.js';
import { partyDocument } from '../parties/party-document.js';
import { resolutionDocument } from '../resolutions/resolution-document.js';
import type { ChangeFilter } from './change-matches.store.js';
import type { Change } from './changes.store.js';
import type { Revision, RevisionSummary } from './revisions.store.js';

const MAX_NUMBER = 2_147_483_647;

const place = {
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
};

const change = {
  action: z.enum(REVISION_ACTIONS).meta({
    description: '`put` created or replaced what the revision is of; `delete` deleted it.',
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
    'Who made the change: the name of a key, or the name given to `communique import`; null for the initial data.',
    'curator',
  ).nullable(),
  sha256: textField(
    64,
    'The SHA-256 hash, in hexadecimal, of `document` as compact JSON with members in the order served; null for a deletion.',
  ).nullable(),
};

const ofStatement = {
  statement: textField(LIMITS.idLength, 'The id of the statement.', 'dprk-troops-russia-2024'),
  statementUrl: urlField('The URL of the statement. Returns 410 after a deletion.'),
};

const onlyOfStatements = z.null().meta({ description: 'Null: only statements have one.' });
const ofOthers = { statement: onlyOfStatements, statementUrl: onlyOfStatements };

/** The schemas of the revisions of one type. All types have the same fields. */
function historyOf<
  Type extends RevisionType,
  Document extends z.ZodType,
  Statement extends { statement: z.ZodType; statementUrl: z.ZodType },
>(type: Type, document: Document, statement: Statement) {
  const name = `${type.charAt(0).toUpperCase()}${type.slice(1)}Revision`;
  const id = type === 'party' ? 'code' : 'id';
  const summary = z
    .object({
      ...place,
      type: z.literal(type).meta({ description: `A revision of a ${type}.` }),
      resource: textField(LIMITS.idLength, `The ${id} of the ${type}.`),
      resourceUrl: urlField(`The URL of the ${type}.`),
      ...statement,
      ...change,
    })
    .meta({ id: `${name}Summary`, description: `A change of a ${type}.` });
  const revision = summary
    .extend({
      document: document
        .nullable()
        .meta({ description: 'The accepted document; null for a deletion.' }),
    })
    .meta({ id: name, description: `A change of a ${type}, with the accepted document.` });
  return { summary, revision, list: listOf(`${name}List`, summary, 'A page of revisions.') };
}

export const histories = {
  statement: historyOf('statement', statementDocument, ofStatement),
  resolution: historyOf('resolution', resolutionDocument, ofOthers),
  party: historyOf('party', partyDocument, ofOthers),
};

/** A revision of any type, as exports list them. */
export const anyRevision = z.discriminatedUnion('type', [
  histories.statement.revision,
  histories.resolution.revision,
  histories.party.revision,
]);

const match = z.enum(MATCHES).nullable().meta({
  description:
    'How the change concerns the filters of the request: the statement matches them since this revision (`began`), matched before and still does (`continued`), or matches no longer (`ended`), a deletion included. Null without filters.',
});

const noMatch = z.null().meta({ description: 'Null: only changes of statements can be filtered.' });

export const anyChange = z
  .discriminatedUnion('type', [
    histories.statement.revision
      .extend({ match })
      .meta({ id: 'StatementChange', description: 'A change of a statement, in sequence.' }),
    histories.resolution.revision
      .extend({ match: noMatch })
      .meta({ id: 'ResolutionChange', description: 'A change of a resolution, in sequence.' }),
    histories.party.revision
      .extend({ match: noMatch })
      .meta({ id: 'PartyChange', description: 'A change of a party, in sequence.' }),
  ])
  .meta({
    id: 'Change',
    description: 'A change of a statement, a resolution or a party, by `type`.',
  });

export const changeList = listOf('ChangeList', anyChange, 'A page of changes.');

const number = (message: string) =>
  z
    .string()
    .regex(/^\d{1,10}$/, message)
    .transform(Number)
    .refine((value) => value <= MAX_NUMBER, message);

/** The number of a revision in a path. */
export function revisionNumber(example: number) {
  return number('must be a revision number').meta({
    description: 'The number of the revision.',
    param: { example },
    override: { type: 'integer', format: 'int32', minimum: 1, maximum: MAX_NUMBER },
  });
}

export const typeParameter = anyOf(
  z.enum(REVISION_TYPES),
  'Which changes: `statement` (the default), `resolution` or `party`, or several separated by commas.',
);

/** The types that a request without `type` gets. */
export const DEFAULT_TYPES: readonly RevisionType[] = ['statement'];

/**
 * The filters of changes: those of `/v1/statements` and `/v1/claims`. What they mean for a change is said by
 * `listMatches`.
 */
export const changeFilters = {
  signatory: partiesParameter(
    20,
    'Only changes of statements that one of these parties signs (`signatory=JP,KR`), before or after the change. Repeat the parameter to require several.',
  ),
  capacity: capacityParameter,
  derived: derivedParameter,
  about: partiesParameter(
    5,
    'Only changes of statements with a claim that names one of these parties (`about=RU,KP`). Repeat the parameter to require a claim about each.',
  ),
  kind: anyOf(
    z.enum(CLAIM_KINDS),
    'Only changes of statements with a claim of one of these kinds (`kind=condemnation,concern`). With `about` or `resolution`, the same claim must match all of them.',
  ),
  role: anyOf(
    z.enum(PARTY_ROLES),
    'Only changes of statements with a claim that names a party in one of these roles; with `about`, one of those parties. With `role` or `modality`, one claim must match all filters, as in `/v1/claims`: `q` then searches its quote.',
  ),
  modality: anyOf(
    z.enum(MODALITIES),
    'Only changes of statements with a claim in one of these modalities, which must match all filters, as with `role`.',
  ),
  resolution: resolutionsParameter(
    'Only changes of statements with a claim that cites one of these resolutions (ids or symbols). Repeat the parameter to require several.',
  ),
  statement: anyOf(statementIdParameter, 'Only changes of the statements with these ids.'),
  issuedFrom: dateParameter
    .optional()
    .meta({ description: 'Only changes of statements issued on or after this date.' }),
  issuedTo: dateParameter
    .optional()
    .meta({ description: 'Only changes of statements issued on or before this date.' }),
  language: languagesParameter('changes of statements'),
  q: wordsParameter.optional().meta({
    description:
      'Only changes of statements whose title and text contain all these words, in any order; `"a phrase"` must occur as it stands, and `-word` must not occur. See `/v1/search`.',
  }),
};

/** Refuses filters for changes of anything but statements. */
function refuseFiltersOfOthers(
  query: ChangeFilter & { type?: RevisionType[] | undefined },
  context: z.RefinementCtx,
): void {
  const other = query.type?.find((type) => type !== 'statement');
  if (other === undefined) return;
  for (const name of Object.keys(changeFilters) as (keyof typeof changeFilters)[]) {
    // A flag is false by default.
    if (query[name] === undefined || query[name] === false) continue;
    const message = `must be omitted with type=${other}: it describes statements`;
    context.addIssue({ code: 'custom', path: [name], message });
  }
}

const revisionCount = number(`must be a whole number from 0 to ${MAX_NUMBER}`);
const anyNumber = { type: 'integer', format: 'int32', minimum: 0, maximum: MAX_NUMBER } as const;

/** The number of a revision, or 0, in a header; null if it is malformed. */
export function toRevisionNumber(header: unknown): number | null {
  return revisionCount.safeParse(header).data ?? null;
}

export const changeQuery = z
  .strictObject({
    after: revisionCount.prefault('0').meta({
      description: 'Only revisions with a higher number; 0 for all.',
      override: { ...anyNumber, default: 0 },
    }),
    since: momentParameter.optional().meta({
      description:
        'Starts with the first revision, by number, that was accepted at this time or later (RFC 3339), and skips none after it, even if the clock was set back meanwhile. For the first request of a client that knows a time; after that, `after` is exact. With both, the later start counts.',
      param: { example: '2024-11-05T12:00:00Z' },
    }),
    type: typeParameter,
    ...changeFilters,
    ...pageParameters,
  })
  .superRefine(refuseFiltersOfOthers);

export const changeStreamQuery = z
  .strictObject({
    after: revisionCount.optional().meta({
      description:
        'Starts with the first revision with a higher number; 0 for all. `Last-Event-ID` takes precedence.',
      override: anyNumber,
    }),
    since: momentParameter.optional().meta({
      description:
        'Starts with the first revision, by number, that was accepted at this time or later (RFC 3339). With `after`, the later start counts.',
    }),
    type: typeParameter,
    ...changeFilters,
  })
  .superRefine(refuseFiltersOfOthers);

export const changeStreamHeaders = z.looseObject({
  'last-event-id': z.string().max(1_000).optional().meta({
    description:
      'The `id` of the last event that the client has: the stream continues after it. Browsers send it when they connect again.',
  }),
});

export const changeStream = z.string().max(2_147_483_647).meta({
  id: 'ChangeStream',
  description:
    'Server-sent events in UTF-8. `data` of an event is a `Change` as JSON, in one line.',
});

export const feedQuery = z
  .strictObject({ type: typeParameter, ...changeFilters })
  .superRefine(refuseFiltersOfOthers);

/** The JSON of a revision without its document. */
export function presentRevisionSummary(
  { number: id, type, resourceId, action, acceptedAt, author, sha256 }: RevisionSummary,
  links: Links,
) {
  const resourceUrl = links[type](resourceId);
  const isOfStatement = type === 'statement';
  return {
    id,
    url: `${resourceUrl}/revisions/${id}`,
    type,
    resource: resourceId,
    resourceUrl,
    statement: isOfStatement ? resourceId : null,
    statementUrl: isOfStatement ? resourceUrl : null,
    ...{ action, acceptedAt, author, sha256 },
  } as z.input<(typeof histories)[RevisionType]['summary']>;
}

export function presentRevision(row: Revision, links: Links): z.input<typeof anyRevision> {
  const revision = { ...presentRevisionSummary(row, links), document: row.document };
  return revision as z.input<typeof anyRevision>;
}

export function presentChange({ match, ...row }: Change, links: Links): z.input<typeof anyChange> {
  return { ...presentRevision(row as Revision, links), match } as z.input<typeof anyChange>;
}
