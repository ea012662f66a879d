import * as z from 'zod';
import { LIMITS } from '../domain/document-limits.js';
import { words } from '../domain/text-schema.js';

/** `EU`, a code that ISO 3166-1 reserves for the European Union, or an acronym of three letters or more. */
const ORGANISATION_CODE = /^(?:EU|[A-Z][A-Z0-9-]{1,14}[A-Z0-9])$/;

/** The authoring form of an organisation. States have none: ISO 3166-1 says which there are. */
export const organisationDocument = z
  .strictObject({
    code: z
      .string()
      .regex(
        ORGANISATION_CODE,
        'must be the acronym of an organisation, of three capital letters or more, or EU',
      )
      .meta({
        description: 'The acronym: three letters or more, and never a code of ISO 3166-1. Or EU.',
        maxLength: 16,
      }),
    name: words(LIMITS.nameLength).describe('The name in English.'),
    aliases: z
      .array(words(LIMITS.nameLength))
      .max(LIMITS.aliases)
      .default([])
      .describe('What else it is called.'),
  })
  .meta({ id: 'OrganisationDocument', description: 'The authoring form of an organisation.' });

export type OrganisationDocument = z.output<typeof organisationDocument>;

/** What the registry stores of the document. */
export function toParty({ code, name, aliases }: OrganisationDocument) {
  return { code, kind: 'organisation' as const, name, alpha3: null, numeric: null, aliases };
}
