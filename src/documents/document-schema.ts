import * as z from 'zod';
import { statementDocument } from './document.js';

/** The JSON Schema (draft 2020-12) of the document as it is written, under the address where it is served. */
export function createDocumentSchema(address: string): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(statementDocument, {
    io: 'input',
    override: ({ jsonSchema }) => {
      // Names for the OpenAPI document alone.
      delete jsonSchema['outputId'];
      delete jsonSchema['override'];
      // The format says it all; the pattern that zod derives counts leap years, at length.
      if (jsonSchema.format === 'date') delete jsonSchema.pattern;
    },
  });
  return { $schema, $id: address, ...schema };
}
