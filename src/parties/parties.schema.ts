import * as z from 'zod';
import { LIMITS } from '../domain/document-limits.js';
import type { Links } from '../domain/links.js';
import type { PartyName } from '../domain/statement.js';
import { CLAIM_KINDS, PARTY_KINDS, PARTY_ROLES } from '../domain/vocabulary.js';
import { countField, textField, urlField } from '../http/fields.js';
import { listOf, pageParameters } from '../http/list.schema.js';
import { anyOf, partyCodeParameter, wordsParameter } from '../http/parameters.js';
import type { Party, PartyDetail } from './parties.store.js';

const partyFields = {
  id: textField(
    16,
    'The party’s code: ISO 3166-1 alpha-2 for states, `EU`, or the acronym of an organisation.',
    'KR',
  ),
  url: urlField('The URL of the party.'),
  kind: z
    .enum(PARTY_KINDS)
    .meta({ description: 'A `state` has an entry in ISO 3166-1; all others are organisations.' }),
  name: textField(LIMITS.nameLength, 'The party’s name in English.', 'Republic of Korea'),
};

export const partyReference = z.object(partyFields).meta({
  id: 'PartyReference',
  description: 'A reference to a state or an international organisation.',
});

export const party = z
  .object({
    ...partyFields,
    alpha3: textField(3, 'ISO 3166-1 alpha-3; null for an organisation.', 'KOR').nullable(),
    numeric: textField(3, 'ISO 3166-1 numeric; null for an organisation.', '410').nullable(),
    aliases: z
      .array(z.string().max(LIMITS.nameLength))
      .max(LIMITS.aliases)
      .meta({ description: 'Other names of the party.' }),
  })
  .meta({ id: 'Party', description: 'A state or an international organisation.' });

export const partyDetail = party
  .extend({
    claimsAbout: z
      .array(
        z
          .object({
            kind: z.enum(CLAIM_KINDS).meta({ description: 'The kind of claim.' }),
            role: z
              .enum(PARTY_ROLES)
              .meta({ description: 'The role of the party in these claims.' }),
            claimCount: countField('The number of these claims.'),
            claimsUrl: urlField('The URL of these claims.'),
          })
          .meta({
            id: 'ClaimsAbout',
            description: 'Claims of one kind that name the party in one role.',
          }),
      )
      .max(CLAIM_KINDS.length * PARTY_ROLES.length)
      .meta({ description: 'The number of claims that name the party, by kind and role.' }),
  })
  .meta({ id: 'PartyDetail', description: 'A party, with the claims that name it.' });

export const partyList = listOf('PartyList', party, 'A page of parties.');

export const partyParams = z.strictObject({
  code: partyCodeParameter.meta({
    description:
      'The party’s code. Alpha-3, numeric and lower-case codes redirect to the canonical code.',
    param: { example: 'RU' },
  }),
});

export const partyFilters = {
  kind: anyOf(z.enum(PARTY_KINDS), 'Only parties of one of these kinds.'),
  q: wordsParameter.optional().meta({
    description:
      'Only parties whose code, name or alias contains this, ignoring case, marks and punctuation.',
  }),
};

export const partyQuery = z.strictObject({ ...partyFilters, ...pageParameters });

export function presentPartyReference(
  { code, kind, name }: PartyName,
  links: Links,
): z.input<typeof partyReference> {
  return { id: code, url: links.party(code), kind, name };
}

export function presentParty(row: Party, links: Links): z.input<typeof party> {
  const { alpha3, numeric, aliases } = row;
  return { ...presentPartyReference(row, links), alpha3, numeric, aliases };
}

export function presentPartyDetail(row: PartyDetail, links: Links): z.input<typeof partyDetail> {
  return {
    ...presentParty(row, links),
    claimsAbout: row.claimsAbout.map((about) => ({
      ...about,
      claimsUrl: links.to(`/v1/claims?about=${row.code}&kind=${about.kind}&role=${about.role}`),
    })),
  };
}
