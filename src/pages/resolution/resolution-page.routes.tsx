import type { FastifyPluginAsyncZodOpenApi } from 'fastify-zod-openapi';
import { listClaims } from '../../claims/claims.store.js';
import { noQuery } from '../../http/parameters.js';
import type { Services } from '../../http/services.js';
import { redirectToCanonical } from '../../http/urls.js';
import { requireResolution } from '../../resolutions/require-resolution.js';
import { resolutionParams } from '../../resolutions/resolutions.schema.js';
import { findResolution } from '../../resolutions/resolutions.store.js';
import { countStatementsByYear } from '../../statements/statement-years.store.js';
import { renderPage } from '../page.js';
import { pageRoute } from '../page-route.js';
import { ResolutionPage } from './resolution-page.js';

const CITING = { limit: 20, after: null, total: false };

export const resolutionPageRoutes: FastifyPluginAsyncZodOpenApi<Services> = async (
  app,
  { database, links },
) => {
  app.get(
    '/resolutions/:id',
    { ...pageRoute, schema: { hide: true, params: resolutionParams, querystring: noQuery } },
    async (request, reply) => {
      const { id, ...found } = await database.read(async (reader) => {
        const id = await requireResolution(reader, request.params.id);
        const resolution = await findResolution(reader, id);
        if (!resolution) throw new Error(`The resolution ${id} has a name but no row.`);
        const { items } = await listClaims(reader, { resolution: [[id]] }, CITING);
        const years = await countStatementsByYear(reader, { resolution: [[id]] });
        return { id, resolution, claims: items, years };
      });
      const redirect = redirectToCanonical(request, reply, { id });
      if (redirect) return redirect;
      return renderPage(<ResolutionPage {...found} links={links} />);
    },
  );
};
