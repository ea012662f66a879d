import * as z from 'zod';
import { MAX_VETOES } from '../claims/claim-parts.store.js';
import { presentStatementClaim, statementClaim, statementFields } from '../claims/claims.schema.js';
import { LIMITS } from '../domain/document-limits.js';
import type { Links } from '../domain/links.js';
import type { CitedResolution, Signatory, Statement } from '../domain/statement.js';
import { CLAIM_KINDS, SIGNATORY_ROLES, UPDATE_ORDERS } from '../domain/vocabulary.js';
import { countField, momentField, textField, urlField } from '../http/fields.js';
import { formatParameter } from '../http/formats.js';
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
  updateFilters,
  wordsParameter,
} from '../http/parameters.js';
import { quote } from '../http/quote.schema.js';
import { partyReference, presentPartyReference } from '../parties/parties.schema.js';
import {
  castableVote,
  presentRelatedVeto,
  relatedVeto,
} from '../resolutions/resolution-reference.schema.js';
import { presentResolution, resolution } from '../resolutions/resolutions.schema.js';
import type { StatementSummary } from './statements.store.js';

const language = textField(35, 'The language of the title and text (BCP 47).', 'en');

const updatedAt = momentField('When the registry accepted the revision shown.');

function partyCodes(description: string) {
  return z.array(z.string().max(16)).max(LIMITS.signatories).meta({ description });
}

export const statementSummary = z
  .object({
    ...statementFields,
    language,
    updatedAt,
    signatories: partyCodes('The codes of the parties that signed, in signing order.'),
    onBehalfOf: partyCodes('The codes of the parties that signed on behalf of others.'),
    aligned: partyCodes('The codes of the parties that aligned themselves with the statement.'),
    claimCount: countField('The number of claims.'),
  })
  .meta({ id: 'StatementSummary', description: 'A summary of a joint statement.' });

export const signatory = z
  .object({
    position: countField('The position in signing order, from 0.'),
    party: partyReference,
    nameAsSigned: textField(
      LIMITS.nameLength,
      'The name under which the party signed.',
      'Republic of Korea',
    ),
    office: textField(
      LIMITS.nameLength,
      'The office of the person who signed; null if not stated.',
      'Foreign Minister',
    ).nullable(),
    person: textField(
      LIMITS.nameLength,
      'The name of the person who signed, as signed; null if not stated.',
    ).nullable(),
    role: z.enum(SIGNATORY_ROLES).meta({
      description:
        'Whether the party signed (`signatory`), signed on behalf of others (`on-behalf-of`) or aligned itself (`aligned`).',
    }),
    quote: quote.nullable().meta({
      description:
        'Where the text names the signatory; null if only the title does, or if the text names it more than once.',
    }),
    signedAsGroup: z.boolean().meta({
      description:
        'Whether the signatory is a group, such as the G7: its members did not sign under their own names.',
    }),
    derivedMembers: z.array(partyReference).max(LIMITS.members).meta({
      description:
        'The members of the group on the date of issue. Derived from the dates of membership, not stated by the statement. Empty for other signatories, and if the date of issue is unknown.',
    }),
    updatedAt: momentField('When the registry accepted the revision of the statement shown.'),
  })
  .meta({ id: 'Signatory', description: 'A signatory of a statement.' });

const citedResolution = resolution
  .extend({
    citations: z
      .array(
        z
          .object({
            claim: textField(LIMITS.idLength + LIMITS.keyLength + 1, 'The id of the citing claim.'),
            claimUrl: urlField('The URL of the citing claim.'),
            quote,
          })
          .meta({
            id: 'CitingWords',
            description: 'The words of a claim that cite the resolution.',
          }),
      )
      .max(LIMITS.claims)
      .meta({ description: 'The words that cite the resolution, in text order.' }),
    votes: z
      .array(castableVote)
      .max(LIMITS.parties * LIMITS.claims)
      .meta({
        description: 'How the subjects of the statement’s claims voted on the resolution.',
      }),
  })
  .meta({
    id: 'CitedResolution',
    description: 'A resolution that a statement cites, with the citing words and the votes.',
  });

export const statement = z
  .object({
    ...statementFields,
    language,
    text: textField(LIMITS.textLength, 'The text. Paragraphs are separated by a blank line.'),
    textUrl: urlField('The URL of the text as text/plain, byte for byte.'),
    sources: z
      .array(
        z
          .object({
            publisher: textField(LIMITS.nameLength, 'The publisher.'),
            url: urlField('The URL; null if none could be confirmed.').nullable(),
          })
          .meta({ id: 'Source', description: 'A publication of a statement.' }),
      )
      .max(LIMITS.sources)
      .meta({ description: 'Where the statement was published.' }),
    revision: countField('The number of the revision shown.'),
    updatedAt,
    signatories: z
      .array(signatory)
      .max(LIMITS.signatories)
      .meta({ description: 'The signatories, in signing order.' }),
    claims: z
      .array(statementClaim)
      .max(LIMITS.claims)
      .meta({ description: 'The claims, in document order.' }),
    resolutions: z
      .array(citedResolution)
      .max(LIMITS.claims)
      .meta({ description: 'The resolutions that the statement cites, newest first.' }),
    vetoes: z
      .array(relatedVeto)
      .max(MAX_VETOES)
      .meta({
        description: `What the subjects of the claims vetoed in the Security Council on the same item of the agenda as a cited resolution, newest first, up to ${MAX_VETOES}. The registry derives this from the votes: the statement does not say so.`,
      }),
  })
  .meta({
    id: 'Statement',
    description: 'A joint statement with its text, signatories, claims and resolutions.',
  });

export const statementSummaryList = listOf(
  'StatementSummaryList',
  statementSummary,
  'A page of statements.',
);
export const signatoryList = listOf(
  'SignatoryList',
  signatory,
  'A page of the signatories of a statement.',
);
export const statementClaimList = listOf(
  'StatementClaimList',
  statementClaim,
  'A page of the claims of a statement.',
);
export const citedResolutionList = listOf(
  'CitedResolutionList',
  citedResolution,
  'A page of the resolutions that a statement cites.',
);

export const statementText = z.string().max(LIMITS.textLength).meta({
  id: 'StatementText',
  description: 'The text of a statement.',
});

export const statementMoment = z.strictObject({
  at: momentParameter.optional().meta({
    description:
      'Return the statement as of this time (RFC 3339). Parties, resolutions and votes are current.',
  }),
});

/** The formats of a statement besides JSON. */
export const STATEMENT_FORMATS = [
  'text',
  'markdown',
  'jsonld',
  'akn',
  'bibtex',
  'ris',
  'csl',
] as const;

export const statementDetailQuery = statementMoment.extend({
  format: formatParameter(['json', ...STATEMENT_FORMATS]),
});

/** The filters of statements besides `signatory`. */
export const statementFilters = {
  capacity: capacityParameter,
  resolution: resolutionsParameter(
    'Only statements with a claim that cites one of these resolutions (ids or symbols). Repeat the parameter to require several.',
  ),
  about: partiesParameter(
    5,
    'Only statements with a claim that names one of these parties (`about=RU,KP`). Repeat the parameter to require a claim about each (`about=RU&about=KP`); it may be the same claim.',
  ),
  kind: anyOf(
    z.enum(CLAIM_KINDS),
    'Only statements with a claim of one of these kinds (`kind=condemnation,concern`). With `about` or `resolution`, the same claim must match all of them.',
  ),
  issuedFrom: dateParameter
    .optional()
    .meta({ description: 'Only statements issued on or after this date.' }),
  issuedTo: dateParameter
    .optional()
    .meta({ description: 'Only statements issued on or before this date.' }),
  language: languagesParameter('statements'),
  q: wordsParameter.optional().meta({
    description:
      'Only statements whose title and text contain all these words, in any order; `"a phrase"` must occur as it stands, and `-word` must not occur. See `/v1/search`.',
  }),
};

export const statementQuery = z.strictObject({
  signatory: partiesParameter(
    20,
    'Only statements that one of these parties signed (`signatory=JP,KR`). Repeat the parameter to require several (`signatory=JP&signatory=KR`).',
  ),
  derived: derivedParameter,
  ...statementFilters,
  ...updateFilters('statements'),
  sort: z
    .enum(['issuedOn', '-issuedOn', ...UPDATE_ORDERS])
    .default('-issuedOn')
    .meta({
      description:
        'By date of issue, from the oldest (`issuedOn`) or from the newest (`-issuedOn`); or by the time of the last change, from the earliest (`updatedAt`) or from the latest (`-updatedAt`).',
    }),
  ...pageParameters,
});

export function presentStatementSummary(
  row: StatementSummary,
  links: Links,
): z.input<typeof statementSummary> {
  const { id, title, issuedOn, language, updatedAt, codes, claimCount } = row;
  return {
    ...{ id, url: links.statement(id), title, issuedOn, language, updatedAt },
    signatories: codes.signatory,
    onBehalfOf: codes['on-behalf-of'],
    aligned: codes.aligned,
    claimCount,
  };
}

export function presentSignatory(row: Signatory, links: Links): z.input<typeof signatory> {
  const { position, party, nameAsSigned, office, person, role, quote, derivedMembers } = row;
  return {
    position,
    party: presentPartyReference(party, links),
    nameAsSigned,
    office,
    person,
    role,
    quote,
    signedAsGroup: party.kind === 'group',
    derivedMembers: derivedMembers.map((member) => presentPartyReference(member, links)),
    updatedAt: row.updatedAt,
  };
}

export function presentCitedResolution(
  { resolution, citations, votes }: CitedResolution,
  statementId: string,
  links: Links,
): z.input<typeof citedResolution> {
  return Object.assign(presentResolution(resolution, links), {
    citations: citations.map(({ claimKey, quote }) => {
      const claim = `${statementId}.${claimKey}`;
      return { claim, claimUrl: links.claim(claim), quote };
    }),
    votes: votes.map(({ party, vote }) => ({ party: presentPartyReference(party, links), vote })),
  });
}

export function presentStatement(row: Statement, links: Links): z.input<typeof statement> {
  const { id, title, issuedOn, language, text, sources, revision, updatedAt } = row;
  const { signatories, claims, resolutions, vetoes } = row;
  const url = links.statement(id);
  return {
    id,
    url,
    title,
    issuedOn,
    language,
    text,
    textUrl: `${url}/text`,
    sources,
    revision,
    updatedAt,
    signatories: signatories.map((one) => presentSignatory(one, links)),
    claims: claims.map((one) => presentStatementClaim(one, links)),
    resolutions: resolutions.map((one) => presentCitedResolution(one, id, links)),
    vetoes: vetoes.map((veto) => presentRelatedVeto(veto, links)),
  };
}
