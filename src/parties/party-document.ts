import * as z from 'zod';
import { partyCode } from '../documents/party-code.js';
import { LIMITS } from '../domain/document-limits.js';
import { REUSED_CODES, toNameKey } from '../domain/party-name.js';
import { calendarDate, visibleText } from '../domain/text-schema.js';
import type { PartyKind } from '../domain/vocabulary.js';
import { isIsoCode } from './iso-codes.js';

/** `EU`, which ISO 3166-1 reserves for the European Union, or an acronym of at least three letters. */
const ORGANISATION_CODE = /^(?:EU|[A-Z][A-Z0-9-]{1,14}[A-Z0-9])$/;
export const GROUP_CODE = /^[A-Z][A-Z0-9-]{0,14}[A-Z0-9]$/;

export const WIKIDATA_ITEM = /^Q[1-9][0-9]*$/;

export const CODE_RULE =
  'must be capital letters, digits or hyphens: three or more for an organisation, or EU; two or more for a group';

const day = (description: string) =>
  calendarDate('must be a date such as 2024-01-01, or null')
    .nullable()
    .default(null)
    .describe(description);

const member = z
  .strictObject({
    party: partyCode,
    from: day('The first day of membership; null if it was always a member.'),
    to: day('The last day of membership; null if it still is a member.'),
  })
  .refine(({ from, to }) => from === null || to === null || from <= to, {
    error: 'must not be before from',
    path: ['to'],
  })
  .meta({
    id: 'DocumentMember',
    outputId: 'AcceptedMember',
    description: 'A member of a group or an organisation.',
  });

/** The authoring form of an organisation or a group. States come from ISO 3166 and have none. */
export const partyDocument = z
  .strictObject({
    code: z.string().regex(GROUP_CODE, CODE_RULE).meta({
      description:
        'The code. An organisation has its acronym, of at least three letters, or `EU`. A group has two characters or more. It must not be a code of ISO 3166.',
      maxLength: 16,
    }),
    kind: z
      .enum(['organisation', 'group'])
      .default('organisation')
      .describe(
        'An `organisation` signs in its own name. A `group` is a name for its members: statements that it signed are, derived from the dates of membership, also theirs.',
      ),
    name: visibleText(LIMITS.nameLength).describe('The name in English.'),
    aliases: z
      .array(visibleText(LIMITS.nameLength))
      .max(LIMITS.aliases)
      .default([])
      .describe(
        'Other names. An alias in capital letters is a code, and finds the party like its own. No other party may have the same code, name or alias, ignoring case, accents and punctuation.',
      ),
    members: z
      .array(member)
      .max(LIMITS.members)
      .default([])
      .describe('The members, each with the dates of its membership. A party may return.'),
    wikidata: z
      .string()
      .regex(WIKIDATA_ITEM, 'must be the id of an item in Wikidata, such as Q7184, or null')
      .max(16)
      .nullish()
      .describe('The id of its item in Wikidata; null or left out if it has none.'),
  })
  .superRefine(({ code, kind, name, aliases }, context) => {
    const refuse = (message: string, ...path: (string | number)[]) =>
      context.addIssue({ code: 'custom', message, path });
    if (code !== 'EU' && isIsoCode(code)) refuse(`${code} is a code of ISO 3166`, 'code');
    else if (kind === 'organisation' && GROUP_CODE.test(code) && !ORGANISATION_CODE.test(code)) {
      refuse(CODE_RULE, 'code');
    }
    const keys = new Set([toNameKey(name)]);
    aliases.forEach((alias, index) => {
      const key = toNameKey(alias);
      if (keys.has(key)) refuse('repeats the name or an alias', 'aliases', index);
      const states = REUSED_CODES[alias.toUpperCase()];
      if (states) refuse(`${alias} was the code of ${states.join(' and ')}`, 'aliases', index);
      keys.add(key);
    });
  })
  .meta({
    id: 'PartyDocument',
    outputId: 'AcceptedParty',
    description: 'The authoring form of an organisation or a group.',
  });

export type PartyDocument = z.output<typeof partyDocument>;

/** The document of a stored organisation or group; null for a state. Its members are in the order of the schema. */
export function toPartyDocument(party: Omit<PartyDocument, 'kind'> & { kind: PartyKind }) {
  const { code, kind, name, aliases, members, wikidata } = party;
  if (kind === 'state') return null;
  return {
    ...{ code, kind, name, aliases },
    members: members.map(({ party, from, to }) => ({ party, from, to })),
    ...(wikidata ? { wikidata } : {}),
  } satisfies PartyDocument;
}
