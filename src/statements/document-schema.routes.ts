import type { FastifyPluginAsyncZodOpenApi } from 'fastify-zod-openapi';
import * as z from 'zod';
import { createDocumentSchema } from '../documents/document-schema.js';
import { noQuery } from '../http/parameters.js';
import type { Services } from '../http/services.js';

const SCHEMA_TYPE = 'application/schema+json';
const PATH = '/schemas/statement-document.json';

const jsonSchema = z.looseObject({}).meta({
  id: 'JsonSchema',
  description: 'A JSON Schema (draft 2020-12).',
});

export const documentSchemaRoutes: FastifyPluginAsyncZodOpenApi<Services> = async (
  app,
  { links },
) => {
  let schema: ReturnType<typeof createDocumentSchema> | null = null;
  app.get(
    PATH,
    {
      schema: {
        operationId: 'getStatementDocumentSchema',
        tags: ['Registry'],
        summary: 'Get the JSON Schema of a statement’s document',
        description:
          'What an editor needs to complete and check a document while it is written: name it in the first line of the file, `# yaml-language-server: $schema=` and this address. Whether the quotes stand in the text, only the import and PUT tell.',
        querystring: noQuery,
        response: {
          200: { description: 'The schema.', content: { [SCHEMA_TYPE]: { schema: jsonSchema } } },
        },
      },
    },
    async (_request, reply) => {
      schema ??= createDocumentSchema(links.to(PATH));
      return reply.type(SCHEMA_TYPE).send(schema);
    },
  );
};
