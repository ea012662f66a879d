import type { FastifyPluginAsyncZodOpenApi } from 'fastify-zod-openapi';
import * as z from 'zod';
import { coSignatureQuery } from '../../cosignatures/cosignatures.schema.js';
import { findCoSignatureGraph } from '../../cosignatures/cosignatures.store.js';
import type { Services } from '../../http/services.js';
import { renderPage } from '../page.js';
import { pageRoute } from '../page-route.js';
import { CoSignaturesPage, SIZES } from './cosignatures-page.js';
import { toMatrix } from './matrix.js';

/** The filters of the list in the API, and how many parties the picture has. */
const coSignaturesPageQuery = coSignatureQuery.omit({ format: true }).extend({
  parties: z.enum(SIZES, `must be ${SIZES.join(', ')}`).default('20'),
});

export const coSignaturePageRoutes: FastifyPluginAsyncZodOpenApi<Services> = async (
  app,
  { database, links },
) => {
  app.get(
    '/cosignatures',
    { ...pageRoute, schema: { hide: true, querystring: coSignaturesPageQuery } },
    async (request) => {
      const { parties: size, ...filter } = request.query;
      const graph = await database.read((reader) => findCoSignatureGraph(reader, filter));
      const matrix = toMatrix(graph, Number(size));
      return renderPage(<CoSignaturesPage matrix={matrix} size={size} links={links} />);
    },
  );
};
