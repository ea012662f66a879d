import * as z from 'zod';
import { LIMITS } from '../domain/document-limits.js';
import type { Links } from '../domain/links.js';
import type { PartyName } from '../domain/statement.js';
import { CLAIM_KINDS, PARTY_KINDS, PARTY_ROLES } from '../domain/vocabulary.js';
import { countField, dateField, momentField, textField, urlField } from '../http/fields.js';
import { listOf, pageParameters } from '../http/list.schema.js';
import {
  anyOf,
  partyCodeParameter,
  updateFilters,
  updateOrderParameter,
  wordsParameter,
} from '../http/parameters.js';
import type { ListedParty, PartyDetail } from './parties.store.js';

export const partyUpdatedAt = momentField('When the registry last changed the party.');

function yearField(description: string) {
  return z.int().min(0).max(9999).meta({ format: 'int32', description }).nullable();
}

const partyFields = {
  id: textField(
    16,
    'The party’s code: ISO 3166-1 alpha-2 for a state, ISO 3166-3 for a former state, `EU`, the acronym of an organisation, or the code of a group.',
    'KR',
  ),
  url: urlField('The URL of the party.'),
  kind: z.enum(PARTY_KINDS).meta({
    description:
      'A `state` has an entry in ISO 3166, now or in the past. An `organisation` signs in its own name. A `group` is a name for its members, such as the G7.',
  }),
  name: textField(LIMITS.nameLength, 'The party’s name in English.', 'Republic of Korea'),
};

export const partyReference = z.object(partyFields).meta({
  id: 'PartyReference',
  description: 'A reference to a state, an organisation or a group.',
});

export const party = z
  .object({
    ...partyFields,
    alpha3: textField(
      3,
      'ISO 3166-1 alpha-3, or that of a former state; null for other parties.',
      'KOR',
    ).nullable(),
    numeric: textField(
      3,
      'ISO 3166-1 numeric, or that of a former state; null for other parties.',
      '410',
    ).nullable(),
    aliases: z.array(z.string().max(LIMITS.nameLength)).max(LIMITS.aliases).meta({
      description:
        'Other names of the party. An alias in capital letters or of three digits is a code, such as `UK`: filters, paths and documents accept it.',
    }),
    existedFrom: yearField('The year in which a former state began; null for other parties.'),
    existedTo: yearField(
      'The year in which a former state ceased to exist; null for other parties.',
    ),
    wikidata: textField(
      16,
      'The id of its item in Wikidata, at `http://www.wikidata.org/entity/`; null if it is not known.',
      'Q884',
    ).nullable(),
    updatedAt: partyUpdatedAt,
  })
  .meta({ id: 'Party', description: 'A state, an organisation or a group.' });

const member = z
  .object({
    party: partyReference,
    from: dateField(
      'The first day of membership; null if it was always a member.',
      '2007-05-01',
    ).nullable(),
    to: dateField(
      'The last day of membership; null if it still is a member.',
      '2014-03-23',
    ).nullable(),
  })
  .meta({ id: 'Member', description: 'A member of a group or an organisation, with the dates.' });

export const partyDetail = party
  .extend({
    members: z
      .array(member)
      .max(LIMITS.members)
      .meta({ description: 'The members of a group or an organisation, past ones included.' }),
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
  .meta({
    id: 'PartyDetail',
    description: 'A party, with its members and the claims that name it.',
  });

export const partyList = listOf('PartyList', party, 'A page of parties.');

export const partyParams = z.strictObject({
  code: partyCodeParameter.meta({
    description:
      'The party’s code. Any other code of the party redirects to it: alpha-3, numeric, lower case, and aliases that are codes, such as `UK`.',
    param: { example: 'RU' },
  }),
});

export const partyFilters = {
  kind: anyOf(z.enum(PARTY_KINDS), 'Only parties of one of these kinds.'),
  q: wordsParameter.optional().meta({
    description:
      'Only parties whose code, name or alias contains this, ignoring case, marks and punctuation.',
  }),
  ...updateFilters('parties'),
};

export const partyQuery = z.strictObject({
  ...partyFilters,
  sort: updateOrderParameter('by code'),
  ...pageParameters,
});

export function presentPartyReference(
  { code, kind, name }: PartyName,
  links: Links,
): z.input<typeof partyReference> {
  return { id: code, url: links.party(code), kind, name };
}

export function presentParty(row: ListedParty, links: Links): z.input<typeof party> {
  const { alpha3, numeric, aliases, existedFrom, existedTo, wikidata, updatedAt } = row;
  return {
    ...presentPartyReference(row, links),
    ...{ alpha3, numeric, aliases, existedFrom, existedTo, wikidata, updatedAt },
  };
}

export function presentPartyDetail(row: PartyDetail, links: Links): z.input<typeof partyDetail> {
  return {
    ...presentParty(row, links),
    members: row.members.map(({ party, from, to }) => ({
      party: presentPartyReference(party, links),
      from,
      to,
    })),
    claimsAbout: row.claimsAbout.map((about) => ({
      ...about,
      claimsUrl: links.to(`/v1/claims?about=${row.code}&kind=${about.kind}&role=${about.role}`),
    })),
  };
}
