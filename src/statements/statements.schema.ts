import * as z from 'zod';
import { presentStatementClaim, statementClaim, statementFields } from '../claims/claims.schema.js';
import { LIMITS } from '../domain/document-limits.js';
import type { Links } from '../domain/links.js';
import type { CitedResolution, Signatory, Statement } from '../domain/statement.js';
import { CLAIM_KINDS, SIGNATORY_ROLES } from '../domain/vocabulary.js';
import { countField, textField, urlField } from '../http/fields.js';
import { formatParameter } from '../http/formats.js';
import { listOf, pageParameters } from '../http/pagination.js';
import {
  dateParameter,
  momentParameter,
  partyCodeParameter,
  repeatable,
  resolutionIdParameter,
  statementIdParameter,
  wordsParameter,
} from '../http/parameters.js';
import { quote } from '../http/quote.schema.js';
import { partyReference, presentPartyReference } from '../parties/parties.schema.js';
import { castableVote } from '../resolutions/resolution-reference.schema.js';
import { presentResolution, resolution } from '../resolutions/resolutions.schema.js';
import type { StatementSummary } from './statements.store.js';

const language = textField(35, 'The language of title and text (BCP 47).', 'en');

export const statementSummary = z
  .object({
    ...statementFields,
    language,
    signatories: z
      .array(z.string().max(16))
      .max(LIMITS.signatories)
      .meta({ description: 'The codes of the parties that signed, in signing order.' }),
    claimCount: countField('How many claims it makes.'),
  })
  .meta({ id: 'StatementSummary', description: 'A joint statement, in short.' });

export const signatory = z
  .object({
    position: countField('Its place in signing order, from 0.'),
    party: partyReference,
    nameAsSigned: textField(
      LIMITS.nameLength,
      'The name under which it signed.',
      'Republic of Korea',
    ),
    office: textField(
      LIMITS.nameLength,
      'The office in which somebody signed for it; null where the statement does not tell.',
      'Foreign Minister',
    ).nullable(),
    role: z.enum(SIGNATORY_ROLES).meta({
      description:
        'Whether it signed (`signatory`), signed for others (`on-behalf-of`), or aligned itself (`aligned`).',
    }),
    quote: quote.nullable().meta({
      description:
        'Where the text names it; null where only the title does, or where the text names it more than once.',
    }),
  })
  .meta({ id: 'Signatory', description: 'A party’s place on a statement.' });

const citedResolution = resolution
  .extend({
    citations: z
      .array(
        z
          .object({
            claim: textField(LIMITS.idLength + LIMITS.keyLength + 1, 'The id of the citing claim.'),
            claimUrl: urlField('The address of the citing claim.'),
            quote,
          })
          .meta({ id: 'CitingWords', description: 'The words of a claim that cite a resolution.' }),
      )
      .max(LIMITS.claims)
      .meta({ description: 'The words that cite it, in the order of the text.' }),
    votes: z
      .array(castableVote)
      .max(LIMITS.parties * LIMITS.claims)
      .meta({
        description:
          'How the parties whose conduct the statement speaks of (the subjects of its claims) voted on it.',
      }),
  })
  .meta({
    id: 'CitedResolution',
    description: 'A resolution that a statement cites, the words that cite it, and votes on it.',
  });

export const statement = z
  .object({
    ...statementFields,
    language,
    text: textField(LIMITS.textLength, 'The text, its paragraphs parted by a blank line.'),
    textUrl: urlField('Where the text is served as text/plain, byte for byte.'),
    sources: z
      .array(
        z
          .object({
            publisher: textField(LIMITS.nameLength, 'Who published it.'),
            url: urlField('Where; null where no address could be confirmed.').nullable(),
          })
          .meta({ id: 'Source', description: 'A place where a statement was published.' }),
      )
      .max(LIMITS.sources)
      .meta({ description: 'Where it was published.' }),
    revision: countField('The number of the revision that is shown.'),
    signatories: z
      .array(signatory)
      .max(LIMITS.signatories)
      .meta({ description: 'Who signed, in signing order.' }),
    claims: z
      .array(statementClaim)
      .max(LIMITS.claims)
      .meta({ description: 'What it says, speech act by speech act.' }),
    resolutions: z
      .array(citedResolution)
      .max(LIMITS.claims)
      .meta({ description: 'The resolutions that it cites, the newest first.' }),
  })
  .meta({
    id: 'Statement',
    description: 'A joint statement with all that belongs to it: every fact with its words.',
  });

export const statementSummaryList = listOf(
  'StatementSummaryList',
  statementSummary,
  'A page of statements.',
);
export const signatoryList = listOf(
  'SignatoryList',
  signatory,
  'A page of a statement’s signatories.',
);
export const statementClaimList = listOf(
  'StatementClaimList',
  statementClaim,
  'A page of a statement’s claims.',
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

export const statementParams = z.strictObject({
  id: statementIdParameter.meta({
    description: 'The statement’s id. Upper case is redirected to lower case.',
    param: { example: 'dprk-troops-russia-2024' },
  }),
});

export const statementMoment = z.strictObject({
  at: momentParameter.optional().meta({
    description:
      'The statement as it stood at this moment (RFC 3339), by its revisions. Parties, resolutions and votes are those of today.',
  }),
});

/** What a statement can be written in, besides JSON. */
export const STATEMENT_FORMATS = ['text', 'markdown', 'jsonld', 'akn'] as const;

export const statementDetailQuery = statementMoment.extend({
  format: formatParameter(['json', ...STATEMENT_FORMATS]),
});

/** What statements can be chosen by, beside who signed them. */
export const statementFilters = {
  resolution: resolutionIdParameter.optional().meta({
    description: 'Only statements with a claim that cites this resolution: its id or symbol.',
  }),
  about: partyCodeParameter
    .optional()
    .meta({ description: 'Only statements with a claim that names this party.' }),
  kind: z.enum(CLAIM_KINDS).optional().meta({
    description:
      'Only statements with a claim of this kind. With `about` or `resolution`, one claim must meet them all.',
  }),
  issuedFrom: dateParameter
    .optional()
    .meta({ description: 'Only statements issued on this day or later.' }),
  issuedTo: dateParameter
    .optional()
    .meta({ description: 'Only statements issued on this day or earlier.' }),
  q: wordsParameter.optional().meta({
    description:
      'Only statements whose title or text holds all these words, in any order and case.',
  }),
};

export const statementQuery = z.strictObject({
  signatory: repeatable(partyCodeParameter, 20).optional().meta({
    description: 'Only statements that this party signed. Repeat it: all of them signed.',
  }),
  ...statementFilters,
  sort: z
    .enum(['issuedOn', '-issuedOn'])
    .default('-issuedOn')
    .meta({ description: 'The oldest first, or (`-issuedOn`) the newest.' }),
  ...pageParameters,
});

export function presentStatementSummary(
  row: StatementSummary,
  links: Links,
): z.input<typeof statementSummary> {
  const { id, title, issuedOn, language, signatoryCodes, claimCount } = row;
  const url = links.statement(id);
  return { id, url, title, issuedOn, language, signatories: signatoryCodes, claimCount };
}

export function presentSignatory(
  { position, party, nameAsSigned, office, role, quote }: Signatory,
  links: Links,
): z.input<typeof signatory> {
  return {
    position,
    party: presentPartyReference(party, links),
    nameAsSigned,
    office,
    role,
    quote,
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
  const { id, title, issuedOn, language, text, sources, revision } = row;
  const { signatories, claims, resolutions } = row;
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
    signatories: signatories.map((one) => presentSignatory(one, links)),
    claims: claims.map((one) => presentStatementClaim(one, links)),
    resolutions: resolutions.map((one) => presentCitedResolution(one, id, links)),
  };
}
