import type { FastifyPluginAsyncZodOpenApi } from 'fastify-zod-openapi';
import * as z from 'zod';
import { createDocumentSchema } from '../documents/document.js';
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
        summary: 'Get the JSON Schema of statement documents',
        description:
          'Returns a schema with which editors complete and validate documents. Put `# yaml-language-server: $schema=` and this URL in the first line of a YAML file. Only import and PUT check that quotes are in the text.',
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
