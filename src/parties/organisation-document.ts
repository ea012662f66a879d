import * as z from 'zod';
import { LIMITS } from '../domain/document-limits.js';
import { words } from '../domain/text-schema.js';

/** `EU`, which ISO 3166-1 reserves for the European Union, or an acronym of three letters or more. */
const ORGANISATION_CODE = /^(?:EU|[A-Z][A-Z0-9-]{1,14}[A-Z0-9])$/;

/** The authoring form of an organisation. States have none, because ISO 3166-1 defines them. */
export const organisationDocument = z
  .strictObject({
    code: z
      .string()
      .regex(
        ORGANISATION_CODE,
        'must be the acronym of an organisation, of three capital letters or more, or EU',
      )
      .meta({
        description: 'An acronym of three letters or more that is not an ISO 3166-1 code, or EU.',
        maxLength: 16,
      }),
    name: words(LIMITS.nameLength).describe('The name in English.'),
    aliases: z
      .array(words(LIMITS.nameLength))
      .max(LIMITS.aliases)
      .default([])
      .describe('Other names of the organisation.'),
  })
  .meta({ id: 'OrganisationDocument', description: 'The authoring form of an organisation.' });

export type OrganisationDocument = z.output<typeof organisationDocument>;

/** The party that the registry stores for a document. */
export function toParty({ code, name, aliases }: OrganisationDocument) {
  return { code, kind: 'organisation' as const, name, alpha3: null, numeric: null, aliases };
}
