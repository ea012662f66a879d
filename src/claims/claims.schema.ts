import * as z from 'zod';
import { eventCodes } from '../domain/claim-kinds.js';
import { LIMITS } from '../domain/document-limits.js';
import type { Links } from '../domain/links.js';
import type { Claim, StatementName } from '../domain/statement.js';
import { CLAIM_KINDS, MODALITIES, PARTY_ROLES } from '../domain/vocabulary.js';
import { dateField, textField, urlField } from '../http/fields.js';
import { formatParameter } from '../http/formats.js';
import { listOf, pageParameters } from '../http/pagination.js';
import {
  booleanParameter,
  claimIdParameter,
  dateParameter,
  partyCodeParameter,
  resolutionIdParameter,
  statementIdParameter,
  wordsParameter,
} from '../http/parameters.js';
import { quote } from '../http/quote.schema.js';
import { partyReference, presentPartyReference } from '../parties/parties.schema.js';
import {
  castableVote,
  presentResolutionReference,
  resolutionReference,
} from '../resolutions/resolution-reference.schema.js';

export const statementFields = {
  id: textField(LIMITS.idLength, 'The statement’s id.', 'dprk-troops-russia-2024'),
  url: urlField('The statement’s address.'),
  title: textField(LIMITS.titleLength, 'The title, as published.'),
  issuedOn: dateField('The day of issue; null where it is not known.', '2024-11-05').nullable(),
};

export const statementReference = z
  .object(statementFields)
  .meta({ id: 'StatementReference', description: 'A joint statement, in short.' });

const claimParty = z
  .object({
    party: partyReference,
    role: z.enum(PARTY_ROLES).meta({
      description:
        'The party whose conduct the claim speaks of (`subject`), who is asked (`addressee`), or who is supported (`beneficiary`).',
    }),
  })
  .meta({
    id: 'ClaimParty',
    description: 'A party that a claim names. The speakers are the signatories.',
  });

const citation = z
  .object({
    quote,
    resolution: resolutionReference.nullable().meta({
      description:
        'The resolution that the words cite; null where they cite none, or stay unresolved.',
    }),
    instrument: textField(
      LIMITS.nameLength,
      'The instrument that the words cite, where it is no resolution.',
      'Charter of the United Nations',
    ).nullable(),
    votes: z
      .array(castableVote)
      .max(LIMITS.parties)
      .meta({ description: 'How the claim’s subjects voted on the resolution.' }),
  })
  .meta({
    id: 'Citation',
    description:
      'Words of a claim that cite a resolution or another instrument. With neither, the words (“the relevant UNSCRs”) name no resolution in particular.',
  });

const claimFields = {
  id: textField(
    LIMITS.idLength + LIMITS.keyLength + 1,
    'The statement’s id, a dot, and the claim’s key.',
    'dprk-troops-russia-2024.c6',
  ),
  url: urlField('The claim’s address.'),
  kind: z
    .enum(CLAIM_KINDS)
    .meta({ description: 'What the speech act does: see `/v1/claim-kinds`.' }),
  modality: z.enum(MODALITIES).meta({
    description:
      'Whether it speaks of what is (`actual`), what would be (`conditional`) or what may come (`potential`).',
  }),
  intensifier: textField(
    LIMITS.nameLength,
    'The words of the quote that raise its tone, verbatim; null where none do.',
    'in the strongest possible terms',
  ).nullable(),
  breach: z
    .boolean()
    .meta({ description: 'Whether an assessment says that a party broke a rule.' }),
  cameo: textField(3, 'The CAMEO event code: a string, since its leading zero counts.', '111'),
  plover: textField(20, 'The PLOVER event type; null where PLOVER has none.', 'ACCUSE').nullable(),
  mapping: z
    .enum(['exact', 'close'])
    .meta({ description: 'How well these codes fit what the claim does.' }),
  quote,
  parties: z
    .array(claimParty)
    .max(LIMITS.parties)
    .meta({ description: 'The parties that the claim names, each with its role.' }),
  citations: z
    .array(citation)
    .max(LIMITS.citations)
    .meta({ description: 'What the claim cites, in the order of its document.' }),
  textFragment: urlField(
    'Where a browser shows the quote, at the first of the statement’s sources that has an address (a text fragment, `#:~:text=`); null where none has.',
  )
    .max(LIMITS.urlLength + 10_000)
    .nullable(),
};

/** A claim inside its statement. */
export const statementClaim = z.object(claimFields).meta({
  id: 'StatementClaim',
  description: 'A claim inside its statement: one speech act, with the words that carry it.',
});

export const claim = z.object({ ...claimFields, statement: statementReference }).meta({
  id: 'Claim',
  description: 'One speech act of a statement, with the words that carry it.',
});

export const claimList = listOf('ClaimList', claim, 'A page of claims.');

export const claimParams = z.strictObject({
  id: claimIdParameter.meta({
    description: 'The claim’s id: the statement’s id, a dot, and the claim’s key.',
    param: { example: 'dprk-troops-russia-2024.c9' },
  }),
});

/** What a claim can be written in, besides JSON. */
export const CLAIM_FORMATS = ['jsonld', 'annotation'] as const;

export const claimDetailQuery = z.strictObject({
  format: formatParameter(['json', ...CLAIM_FORMATS]),
});

export const claimQuery = z.strictObject({
  kind: z.enum(CLAIM_KINDS).optional().meta({ description: 'Only claims of this kind.' }),
  about: partyCodeParameter
    .optional()
    .meta({ description: 'Only claims that name this party, in the `role` if one is given.' }),
  role: z
    .enum(PARTY_ROLES)
    .optional()
    .meta({ description: 'Only claims that name a party, or the party of `about`, in this role.' }),
  signatory: partyCodeParameter
    .optional()
    .meta({ description: 'Only claims of statements that this party signed.' }),
  resolution: resolutionIdParameter
    .optional()
    .meta({ description: 'Only claims that cite this resolution: its id or symbol.' }),
  modality: z.enum(MODALITIES).optional().meta({ description: 'Only claims of this modality.' }),
  statement: statementIdParameter
    .optional()
    .meta({ description: 'Only claims of this statement: its id.' }),
  issuedFrom: dateParameter
    .optional()
    .meta({ description: 'Only claims of statements issued on this day or later.' }),
  issuedTo: dateParameter
    .optional()
    .meta({ description: 'Only claims of statements issued on this day or earlier.' }),
  q: wordsParameter
    .optional()
    .meta({ description: 'Only claims whose quote holds all these words, in any order and case.' }),
  dyads: booleanParameter(
    'In CSV only: a row for each pair of a signatory and a party at which the claim is directed, in place of a row for each claim.',
  ),
  ...pageParameters,
});

const claimKind = z
  .object({
    kind: z.enum(CLAIM_KINDS).meta({ description: 'The kind.' }),
    definition: textField(500, 'What a claim of this kind does.'),
    performatives: z
      .array(z.string().max(100))
      .max(20)
      .meta({ description: 'Words that typically carry it out.' }),
    cameo: claimFields.cameo,
    plover: claimFields.plover,
    mapping: claimFields.mapping,
  })
  .meta({ id: 'ClaimKind', description: 'A kind of claim, defined.' });

export const claimKindList = listOf('ClaimKindList', claimKind, 'All claim kinds: one page.');

export function presentStatementReference(
  { id, title, issuedOn }: StatementName,
  links: Links,
): z.input<typeof statementReference> {
  return { id, url: links.statement(id), title, issuedOn };
}

export function presentStatementClaim(row: Claim, links: Links): z.input<typeof statementClaim> {
  const { statement, key, kind, modality, intensifier, breach, quote, parties, citations } = row;
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
    textFragment: row.textFragment,
  };
}

export function presentClaim(row: Claim, links: Links): z.input<typeof claim> {
  return Object.assign(presentStatementClaim(row, links), {
    statement: presentStatementReference(row.statement, links),
  });
}
