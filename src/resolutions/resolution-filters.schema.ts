import * as z from 'zod';
import { LIMITS } from '../domain/document-limits.js';
import { foldText } from '../domain/folding.js';
import { PERMANENT_MEMBERS } from '../domain/veto.js';
import { BODIES, OUTCOMES, PROCEDURES, RESOLUTION_TYPES, VOTES } from '../domain/vocabulary.js';
import { pageParameters } from '../http/list.schema.js';
import {
  allOf,
  anyOf,
  capacityParameter,
  dateParameter,
  PARTY_CODE_PATTERN,
  partiesParameter,
  partyCodeParameter,
  updateFilters,
  updateOrderParameter,
  wordsParameter,
} from '../http/parameters.js';

const year = z
  .string()
  .regex(/^\d{4}$/, 'must be a four-digit year')
  .transform(Number)
  .meta({
    override: ({ jsonSchema }) => {
      delete jsonSchema.pattern;
      Object.assign(jsonSchema, { type: 'integer', format: 'int32', minimum: 1000, maximum: 9999 });
    },
  });

/** The filters that votes share with the resolutions that they were cast on. */
export const votedOnFilters = {
  body: anyOf(z.enum(BODIES), 'Only resolutions of one of these organs.'),
  year: anyOf(
    year,
    'Only resolutions of one of these years (`year=2006,2016`): that of the adoption or rejection, or of the symbol.',
  ),
};

/** The maximum number of parties whose votes are compared at once. */
export const MAX_COMPARED = 5;

/** Two parties or more whose votes are compared. */
export const comparedParties = anyOf(partyCodeParameter, '')
  .unwrap()
  .refine(
    (codes) => codes.length >= 2 && codes.length <= MAX_COMPARED,
    `must name 2 to ${MAX_COMPARED} parties, separated by commas`,
  )
  .meta({
    override: ({ jsonSchema }) => {
      Object.assign(jsonSchema, { minItems: 2, maxItems: MAX_COMPARED });
    },
  });

const chapter = z
  .string()
  .max(10)
  .regex(/^[IVXivx]+$/, 'must be a Roman numeral, such as VII')
  .transform((numeral) => numeral.toUpperCase());

const term = z
  .string()
  .max(LIMITS.titleLength, `must have at most ${LIMITS.titleLength} characters`)
  .refine((term) => foldText(term) !== '', 'must have a letter or a digit');

/** Terms that a resolution must have. They may contain commas. */
export function termsParameter(description: string) {
  return allOf(term, { description, maxItems: 5, pattern: null });
}

const VOTE_OF_PARTY =
  'must be a party, or a party and its vote: RU:yes, RU:no, RU:abstain or RU:absent';

const voteOfParty = z.string().transform((given, context) => {
  const [, party = '', word] = /^(.*?)(?::([^:]*))?$/s.exec(given) ?? [];
  const vote = word === undefined ? null : VOTES.find((one) => one === word.trim());
  const code = partyCodeParameter.safeParse(party);
  if (code.success && vote !== undefined) return { party: code.data, vote };
  context.issues.push({ code: 'custom', input: given, message: VOTE_OF_PARTY });
  return z.NEVER;
});

const adoption = ' Drafts that were not adopted have no such date: see `year`.';

export const resolutionQuery = z.strictObject({
  ...votedOnFilters,
  type: anyOf(z.enum(RESOLUTION_TYPES), 'Only documents of one of these kinds.'),
  known: z
    .enum(['true', 'false'], 'must be true or false')
    .transform((value) => value === 'true')
    .optional()
    .meta({
      description:
        'Only resolutions of which more than the symbol is known (`true`), or only those that statements cite and of which nothing else is known (`false`).',
      override: ({ jsonSchema }) => {
        delete jsonSchema.enum;
        jsonSchema.type = 'boolean';
      },
    }),
  outcome: anyOf(
    z.enum(OUTCOMES),
    'Only resolutions with one of these outcomes. `not-adopted` lists drafts that were put to the vote and failed.',
  ),
  procedure: anyOf(
    z.enum(PROCEDURES),
    'Only resolutions that were adopted by a vote, or without one.',
  ),
  chapter: anyOf(
    chapter,
    'Only resolutions adopted under one of these chapters of the UN Charter (`chapter=VII`).',
  ),
  adoptedFrom: dateParameter.optional().meta({
    description: `Only resolutions adopted on or after this date.${adoption}`,
  }),
  adoptedTo: dateParameter.optional().meta({
    description: `Only resolutions adopted on or before this date.${adoption}`,
  }),
  agenda: termsParameter(
    'Only resolutions considered under this item of the agenda (`agenda=Non-proliferation`), ignoring case, marks and punctuation. The item must match as a whole, commas included. Repeat the parameter to require several.',
  ),
  subject: termsParameter(
    'Only resolutions with this subject, a term of the UNBIS Thesaurus (`subject=SANCTIONS`), ignoring case, marks and punctuation. The term must match as a whole, commas included. Repeat the parameter to require several.',
  ),
  sponsor: partiesParameter(
    5,
    'Only resolutions whose draft one of these parties submitted (`sponsor=US,FR`). Repeat the parameter to require several.',
  ),
  vetoedBy: partiesParameter(
    5,
    `Only drafts of the Security Council that one of these permanent members vetoed (${PERMANENT_MEMBERS.map(({ code }) => `\`${code}\``).join(', ')}). Repeat the parameter to require several.`,
  ),
  votedBy: allOf(voteOfParty, {
    description:
      'Only resolutions on which one of these parties voted (`votedBy=RU,CN`): yes, no or abstain. A party with a vote cast exactly that one (`votedBy=RU:no,CN:abstain`), or was `absent`. Repeat the parameter to require several (`votedBy=RU:no&votedBy=CN:abstain`).',
    maxItems: 5,
    pattern: `${PARTY_CODE_PATTERN}(:(${VOTES.join('|')}))?`,
  }),
  votedAlike: comparedParties.optional().meta({
    description: `Only resolutions on which all of these parties, 2 to ${MAX_COMPARED}, cast the same vote (\`votedAlike=RU,CN\`): yes, no or abstain. See \`/v1/vote-alignment\`.`,
    param: { style: 'form', explode: false },
  }),
  capacity: capacityParameter,
  citedBy: partiesParameter(
    5,
    'Only resolutions cited in statements that one of these parties signed (`citedBy=JP,KR`). Repeat the parameter to require several.',
  ),
  q: wordsParameter.optional().meta({
    description:
      'Only resolutions whose symbol or title contains this, ignoring case, marks and punctuation.',
  }),
  ...updateFilters('resolutions'),
  sort: updateOrderParameter('newest first, by the date of adoption or rejection'),
  ...pageParameters,
});
