import * as z from 'zod';
import { LIMITS } from '../domain/document-limits.js';
import { visibleText } from '../domain/text-schema.js';

/** `EU`, which ISO 3166-1 reserves for the European Union, or an acronym of at least three letters. */
const ORGANISATION_CODE = /^(?:EU|[A-Z][A-Z0-9-]{1,14}[A-Z0-9])$/;

/** The authoring form of an organisation. States come from ISO 3166-1 and have none. */
export const organisationDocument = z
  .strictObject({
    code: z
      .string()
      .regex(
        ORGANISATION_CODE,
        'must be the acronym of an organisation, of three capital letters or more, or EU',
      )
      .meta({
        description: 'The acronym: at least three letters and not an ISO 3166-1 code, or `EU`.',
        maxLength: 16,
      }),
    name: visibleText(LIMITS.nameLength).describe('The name in English.'),
    aliases: z
      .array(visibleText(LIMITS.nameLength))
      .max(LIMITS.aliases)
      .default([])
      .describe('Other names.'),
  })
  .meta({ id: 'OrganisationDocument', description: 'The authoring form of an organisation.' });

export type OrganisationDocument = z.output<typeof organisationDocument>;

/** The stored form of the document. */
export function toParty({ code, name, aliases }: OrganisationDocument) {
  return { code, kind: 'organisation' as const, name, alpha3: null, numeric: null, aliases };
}
