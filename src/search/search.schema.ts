import * as z from 'zod';
import {
  claimFilters,
  presentStatementReference,
  statementReference,
} from '../claims/claims.schema.js';
import { LIMITS } from '../domain/document-limits.js';
import type { Links } from '../domain/links.js';
import { CLAIM_KINDS } from '../domain/vocabulary.js';
import { countField, momentField, textField, urlField } from '../http/fields.js';
import { limitParameter, listFormat, listOf } from '../http/list.schema.js';
import {
  booleanParameter,
  capacityParameter,
  dateParameter,
  derivedParameter,
  languagesParameter,
  partiesParameter,
  updateFilters,
  wordsParameter,
} from '../http/parameters.js';
import { FACETS, MAX_FACET_VALUES } from './facets.store.js';
import { HIT_TYPES, RANKED_HITS, type SearchFilter } from './matches.store.js';
import type { Hit } from './search.store.js';
import { MARK_END, MARK_START } from './snippet.js';

const hit = z
  .object({
    type: z.enum(HIT_TYPES).meta({ description: 'Whether a statement or a claim was found.' }),
    id: textField(LIMITS.idLength + LIMITS.keyLength + 1, 'The id of the statement or claim.'),
    url: urlField('The address of the statement or claim.'),
    statement: statementReference,
    kind: z
      .enum(CLAIM_KINDS)
      .nullable()
      .meta({ description: 'The kind of the claim; null for a statement.' }),
    snippet: textField(
      LIMITS.textLength,
      'Text around what was found, as HTML: `<mark>` around each word or phrase, as written; everything else escaped.',
    ),
    updatedAt: momentField('When the registry accepted the revision of the statement shown.'),
  })
  .meta({ id: 'Hit', description: 'A statement or claim that contains the words searched for.' });

const facetValue = z
  .object({
    value: textField(100, 'The value of the filter.', 'RU'),
    name: textField(
      LIMITS.nameLength,
      'The name of a party, or the symbol of a resolution; otherwise null.',
      'Russian Federation',
    ).nullable(),
    count: countField('How many of the ranked hits have this value.'),
  })
  .meta({ id: 'FacetValue', description: 'A value of a filter, and how many hits it would keep.' });

const FACET_DESCRIPTIONS: Record<(typeof FACETS)[number], string> = {
  kind: 'Claims by their kind.',
  about: 'Claims by the parties that they name, in `role` if given.',
  signatory: 'Hits by the parties that signed the statement, in `capacity` if given.',
  capacity:
    'Hits by the capacities in which parties stand on the statement. Empty with `signatory`.',
  resolution: 'Claims by the resolutions that they cite.',
  year: 'Hits by the year of issue, for `issuedFrom` and `issuedTo`.',
  language: 'Hits by the language of the statement.',
};

const facetLists = Object.fromEntries(
  FACETS.map((facet) => [
    facet,
    z.array(facetValue).max(MAX_FACET_VALUES).meta({ description: FACET_DESCRIPTIONS[facet] }),
  ]),
) as Record<(typeof FACETS)[number], z.ZodArray<typeof facetValue>>;

const facets = z.object(facetLists).meta({
  id: 'Facets',
  description: `The most frequent values of filters among the ranked hits, up to ${MAX_FACET_VALUES} each. With \`type=statement\`, \`kind\`, \`about\` and \`resolution\` count the statements with such a claim.`,
});

export const hitList = listOf('HitList', hit, 'The best hits, best first, on one page.', {
  facets: facets.optional().meta({
    description:
      'How many of the ranked hits, of which `data` shows the best, each filter would keep. Only with `facets=true`.',
  }),
});

/** The filters of search besides `q`. Those of claims come first. */
export const searchFilters = {
  type: z.enum(HIT_TYPES).optional().meta({
    description:
      'Only statements, or only claims. By default both; but `kind`, `about`, `role`, `resolution`, `modality` and `statement` describe claims, and with one of them, only claims are found. With `type=statement`, `kind`, `about` and `resolution` find statements with such a claim, as in `/v1/statements`; the others must be omitted.',
  }),
  ...claimFilters,
  signatory: partiesParameter(
    20,
    'Only statements that one of these parties signed (`signatory=JP,KR`), and their claims. Repeat the parameter to require several.',
  ),
  capacity: capacityParameter,
  derived: derivedParameter,
  issuedFrom: dateParameter.optional().meta({
    description: 'Only statements issued on or after this date, and their claims.',
  }),
  issuedTo: dateParameter.optional().meta({
    description: 'Only statements issued on or before this date, and their claims.',
  }),
  language: languagesParameter('statements, and claims of statements,'),
  ...updateFilters('statements, and claims of statements,'),
};

/** Filters by which a statement isn't found. */
const ONLY_OF_CLAIMS = ['role', 'modality', 'statement'] as const;

/** Refuses `type=statement` with filters that only claims have. */
export function refuseFiltersOfClaims(filter: SearchFilter, context: z.RefinementCtx): void {
  if (filter.type !== 'statement') return;
  for (const name of ONLY_OF_CLAIMS) {
    if (filter[name] === undefined) continue;
    const message = 'must be omitted with type=statement: it describes claims';
    context.addIssue({ code: 'custom', path: [name], message });
  }
}

export const searchQuery = z
  .strictObject({
    q: wordsParameter.meta({
      description:
        'The words to search for. All must occur, in any order; `"a phrase"` must occur as it stands, and `-word` or `-"a phrase"` must not. Case, marks, invisible characters and English endings are ignored; in Chinese, Japanese, Thai and Korean, any letters in a row are found. A query that only excludes finds nothing.',
      param: { example: 'ballistic missiles' },
    }),
    ...searchFilters,
    facets: booleanParameter(
      `Whether to count the ranked hits, up to ${RANKED_HITS} statements and ${RANKED_HITS} claims, by the values of filters. Only in JSON.`,
    ),
    limit: limitParameter,
    ...listFormat,
  })
  .superRefine(refuseFiltersOfClaims);

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  [MARK_START]: '<mark>',
  [MARK_END]: '</mark>',
};
const ESCAPED = new RegExp(`[${Object.keys(ESCAPES).join('')}]`, 'g');

function toHtml(snippet: string): string {
  return snippet.replace(ESCAPED, (character) => ESCAPES[character] ?? character);
}

export function presentHit(
  { statement, claim, snippet, updatedAt }: Hit,
  links: Links,
): z.input<typeof hit> {
  const id = claim ? `${statement.id}.${claim.key}` : statement.id;
  return {
    type: claim ? 'claim' : 'statement',
    id,
    url: claim ? links.claim(id) : links.statement(id),
    statement: presentStatementReference(statement, links),
    kind: claim?.kind ?? null,
    snippet: toHtml(snippet),
    updatedAt,
  };
}
