import type { FastifyPluginAsyncZodOpenApi } from 'fastify-zod-openapi';
import type { Services } from '../../http/services.js';
import { partyQuery } from '../../parties/parties.schema.js';
import { listParties } from '../../parties/parties.store.js';
import { countSigned } from '../../signatories/signatories.store.js';
import { renderPage } from '../page.js';
import { pageRoute } from '../page-route.js';
import { PartiesPage } from './parties-page.js';

/** More parties than there are states, organisations and groups of them. */
const ALL = { limit: 2_000, after: null, total: false };

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
      const { kind, q } = request.query;
      const { parties, counts } = await database.read(async (reader) => ({
        parties: (await listParties(reader, { kind, q }, ALL)).items,
        counts: await countSigned(reader),
      }));
      return renderPage(<PartiesPage {...{ parties, counts, q, links }} />);
    },
  );
};
