import type { FastifyPluginAsyncZodOpenApi } from 'fastify-zod-openapi';
import type { Services } from '../../http/services.js';
import { partyQuery } from '../../parties/parties.schema.js';
import { listAllParties } from '../../parties/parties.store.js';
import { countSigned } from '../../signatories/signatories.store.js';
import { renderPage } from '../page.js';
import { pageRoute } from '../page-route.js';
import { PartiesPage } from './parties-page.js';

export const partiesPageRoutes: FastifyPluginAsyncZodOpenApi<Services> = async (
  app,
  { database, links },
) => {
  app.get(
    '/parties',
    {
      ...pageRoute,
      schema: { hide: true, querystring: partyQuery.omit({ format: true, bom: true }) },
    },
    async (request) => {
      const { kind, q, updatedFrom, updatedTo } = request.query;
      const { parties, counts } = await database.read(async (reader) => ({
        parties: await listAllParties(reader, { kind, q, updatedFrom, updatedTo }),
        counts: await countSigned(reader),
      }));
      return renderPage(<PartiesPage {...{ parties, counts, q, links }} />);
    },
  );
};
