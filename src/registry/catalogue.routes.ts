import type { FastifyPluginAsyncZodOpenApi } from 'fastify-zod-openapi';
import { FORMATS } from '../http/formats.js';
import { noQuery } from '../http/parameters.js';
import { jsonLd, problems } from '../http/responses.js';
import type { Services } from '../http/services.js';
import { findLastChange } from '../revisions/last-change.store.js';
import { toCatalogue } from './catalogue.js';
import { findFirstChange } from './registry.store.js';

export const catalogueRoutes: FastifyPluginAsyncZodOpenApi<
  Services & { license: string | null }
> = async (app, { database, links, license }) => {
  app.get(
    '/catalog.jsonld',
    {
      schema: {
        operationId: 'getDataCatalogue',
        tags: ['Registry'],
        summary: 'Get the data catalogue',
        description:
          'Describes the data, its files and the API for catalogues of open data: DCAT 3 as JSON-LD.',
        querystring: noQuery,
        response: {
          200: {
            description: 'The catalogue.',
            content: { [FORMATS.jsonld]: { schema: jsonLd } },
          },
          ...problems('unavailable'),
        },
      },
    },
    async (_request, reply) => {
      const [issued, modified] = await database.read(
        async (reader) => [await findFirstChange(reader), await findLastChange(reader)] as const,
      );
      const facts = { license, issued, modified: modified?.toISOString() ?? null };
      return reply.type(FORMATS.jsonld).send(toCatalogue(facts, links));
    },
  );
};
