import * as z from 'zod';
import { eventCodes } from '../domain/claim-kinds.js';
import { LIMITS } from '../domain/document-limits.js';
import type { Links } from '../domain/links.js';
import type { Claim, StatementName } from '../domain/statement.js';
import { CLAIM_KINDS, MODALITIES, PARTY_ROLES } from '../domain/vocabulary.js';
import { dateField, momentField, textField, urlField } from '../http/fields.js';
import { formatParameter } from '../http/formats.js';
import { listOf, pageParameters } from '../http/list.schema.js';
import {
  anyOf,
  booleanParameter,
  capacityParameter,
  claimIdParameter,
  dateParameter,
  derivedParameter,
  languagesParameter,
  partiesParameter,
  resolutionsParameter,
  statementIdParameter,
  updateFilters,
  updateOrderParameter,
  wordsParameter,
} from '../http/parameters.js';
import { quote } from '../http/quote.schema.js';
import { partyReference, presentPartyReference } from '../parties/parties.schema.js';
import {
  castableVote,
  presentRelatedVeto,
  presentResolutionReference,
  relatedVeto,
  resolutionReference,
} from '../resolutions/resolution-reference.schema.js';
import { MAX_VETOES } from './claim-parts.store.js';

export const statementFields = {
  id: textField(LIMITS.idLength, 'The id of the statement.', 'dprk-troops-russia-2024'),
  url: urlField('The URL of the statement.'),
  title: textField(LIMITS.titleLength, 'The title as published.'),
  issuedOn: dateField('The date of issue; null if unknown.', '2024-11-05').nullable(),
};

export const statementReference = z
  .object(statementFields)
  .meta({ id: 'StatementReference', description: 'A reference to a joint statement.' });

const claimParty = z
  .object({
    party: partyReference,
    role: z.enum(PARTY_ROLES).meta({
      description:
        'Whether the claim is about the party’s conduct (`subject`), asks the party to act (`addressee`) or supports it (`beneficiary`).',
    }),
  })
  .meta({
    id: 'ClaimParty',
    description: 'A party that a claim names. The speakers are the signatories of the statement.',
  });

const citation = z
  .object({
    quote,
    resolution: resolutionReference.nullable().meta({
      description: 'The resolution that the words cite; null if they cite none or are unresolved.',
    }),
    instrument: textField(
      LIMITS.nameLength,
      'The instrument that the words cite if it is not a resolution; otherwise null.',
      'Charter of the United Nations',
    ).nullable(),
    votes: z
      .array(castableVote)
      .max(LIMITS.parties)
      .meta({ description: 'How the subjects of the claim voted on the resolution.' }),
  })
  .meta({
    id: 'Citation',
    description:
      'Words of a claim that cite a resolution or another instrument. Both are null if the words name nothing specific (“the relevant UNSCRs”).',
  });

const claimFields = {
  id: textField(
    LIMITS.idLength + LIMITS.keyLength + 1,
    'The id of the statement, a dot, and the key of the claim.',
    'dprk-troops-russia-2024.c6',
  ),
  url: urlField('The URL of the claim.'),
  kind: z.enum(CLAIM_KINDS).meta({ description: 'The kind of speech act: see `/v1/claim-kinds`.' }),
  modality: z.enum(MODALITIES).meta({
    description:
      'Whether the claim describes a fact (`actual`), a hypothetical (`conditional`) or a possibility (`potential`).',
  }),
  intensifier: textField(
    LIMITS.nameLength,
    'The words of the quote that intensify it, verbatim; null if none.',
    'in the strongest possible terms',
  ).nullable(),
  breach: z
    .boolean()
    .meta({ description: 'Whether the claim is an assessment that a party broke a rule.' }),
  cameo: textField(3, 'The CAMEO event code: a string, because leading zeros matter.', '111'),
  plover: textField(20, 'The PLOVER event type; null if PLOVER has none.', 'ACCUSE').nullable(),
  mapping: z
    .enum(['exact', 'close'])
    .meta({ description: 'How well these codes fit the kind of claim.' }),
  quote,
  parties: z
    .array(claimParty)
    .max(LIMITS.parties)
    .meta({ description: 'The parties that the claim names, with their roles.' }),
  citations: z
    .array(citation)
    .max(LIMITS.citations)
    .meta({ description: 'The citations of the claim, in document order.' }),
  vetoes: z
    .array(relatedVeto)
    .max(MAX_VETOES)
    .meta({
      description: `What the subjects of the claim vetoed in the Security Council on the same item of the agenda as a cited resolution, newest first, up to ${MAX_VETOES}. The registry derives this from the votes: the statement does not say so.`,
    }),
  textFragment: urlField(
    'A link to the quote in the first source with a URL, as a text fragment (`#:~:text=`); null if no source has a URL.',
  )
    .max(LIMITS.urlLength + 10_000)
    .nullable(),
  updatedAt: momentField('When the registry accepted the revision of the statement shown.'),
};

/** A claim inside its statement. */
export const statementClaim = z.object(claimFields).meta({
  id: 'StatementClaim',
  description: 'A claim within its statement: one speech act with its exact words.',
});

export const claim = z.object({ ...claimFields, statement: statementReference }).meta({
  id: 'Claim',
  description: 'A claim: one speech act of a statement with its exact words.',
});

export const claimList = listOf('ClaimList', claim, 'A page of claims.');

export const claimParams = z.strictObject({
  id: claimIdParameter.meta({
    description: 'The id of the claim: the id of its statement, a dot, and its key.',
    param: { example: 'dprk-troops-russia-2024.c9' },
  }),
});

/** The formats of a claim besides JSON. */
export const CLAIM_FORMATS = ['jsonld', 'annotation'] as const;

export const claimDetailQuery = z.strictObject({
  format: formatParameter(['json', ...CLAIM_FORMATS]),
});

/** The filters that describe a claim itself, not its statement. */
export const claimFilters = {
  kind: anyOf(
    z.enum(CLAIM_KINDS),
    'Only claims of one of these kinds (`kind=condemnation,concern`).',
  ),
  about: partiesParameter(
    5,
    'Only claims that name one of these parties (`about=RU,KP`), in `role` if given. Repeat the parameter to require several (`about=RU&about=KP`).',
  ),
  role: anyOf(
    z.enum(PARTY_ROLES),
    'Only claims that name a party in one of these roles; with `about`, one of those parties.',
  ),
  resolution: resolutionsParameter(
    'Only claims that cite one of these resolutions (ids or symbols). Repeat the parameter to require several.',
  ),
  modality: anyOf(z.enum(MODALITIES), 'Only claims with one of these modalities.'),
  statement: anyOf(statementIdParameter, 'Only claims of the statements with these ids.'),
};

export const claimQuery = z.strictObject({
  ...claimFilters,
  capacity: capacityParameter,
  signatory: partiesParameter(
    20,
    'Only claims of statements that one of these parties signed (`signatory=JP,KR`). Repeat the parameter to require several.',
  ),
  derived: derivedParameter,
  issuedFrom: dateParameter
    .optional()
    .meta({ description: 'Only claims of statements issued on or after this date.' }),
  issuedTo: dateParameter
    .optional()
    .meta({ description: 'Only claims of statements issued on or before this date.' }),
  language: languagesParameter('claims of statements'),
  ...updateFilters('claims of statements'),
  q: wordsParameter.optional().meta({
    description:
      'Only claims whose quote contains all these words, in any order; `"a phrase"` must occur as it stands, and `-word` must not occur. See `/v1/search`.',
  }),
  sort: updateOrderParameter('newest statement first'),
  dyads: booleanParameter(
    'Only in CSV and Excel files: one row per pair of a signatory and a target of the claim, instead of one row per claim.',
  ),
  ...pageParameters,
});

const claimKind = z
  .object({
    kind: z.enum(CLAIM_KINDS).meta({ description: 'The kind of claim.' }),
    definition: textField(500, 'What claims of this kind do.'),
    performatives: z.array(z.string().max(100)).max(20).meta({ description: 'Typical words.' }),
    cameo: claimFields.cameo,
    plover: claimFields.plover,
    mapping: claimFields.mapping,
  })
  .meta({ id: 'ClaimKind', description: 'A kind of claim and its definition.' });

export const claimKindList = listOf('ClaimKindList', claimKind, 'All claim kinds.');

export function presentStatementReference(
  { id, title, issuedOn }: StatementName,
  links: Links,
): z.input<typeof statementReference> {
  return { id, url: links.statement(id), title, issuedOn };
}

export function presentStatementClaim(row: Claim, links: Links): z.input<typeof statementClaim> {
  const { statement, key, kind, modality, intensifier, breach, quote, parties, citations, vetoes } =
    row;
  const id = `${statement.id}.${key}`;
  const { cameo, plover, mapping } = eventCodes(kind, breach);
  return {
    id,
    url: links.claim(id),
    kind,
    modality,
    intensifier,
    breach,
    quote,
    cameo,
    plover,
    mapping,
    parties: parties.map(({ party, role }) => ({
      party: presentPartyReference(party, links),
      role,
    })),
    citations: citations.map(({ quote: words, resolution, instrument, votes }) => ({
      quote: words,
      resolution: resolution && presentResolutionReference(resolution, links),
      instrument,
      votes: votes.map(({ party, vote }) => ({
        party: presentPartyReference(party, links),
        vote,
      })),
    })),
    vetoes: vetoes.map((veto) => presentRelatedVeto(veto, links)),
    textFragment: row.textFragment,
    updatedAt: row.updatedAt,
  };
}

export function presentClaim(row: Claim, links: Links): z.input<typeof claim> {
  return Object.assign(presentStatementClaim(row, links), {
    statement: presentStatementReference(row.statement, links),
  });
}
