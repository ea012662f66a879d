import type { FastifyPluginAsyncZodOpenApi } from 'fastify-zod-openapi';
import type { Services } from '../../http/services.js';
import { resolutionQuery } from '../../resolutions/resolution-filters.schema.js';
import { listResolutions } from '../../resolutions/resolutions.store.js';
import { renderPage } from '../page.js';
import { pageRoute } from '../page-route.js';
import { ResolutionsPage } from './resolutions-page.js';

export const resolutionsPageRoutes: FastifyPluginAsyncZodOpenApi<Services> = async (
  app,
  { links, pagination },
) => {
  app.get(
    '/resolutions',
    {
      ...pageRoute,
      schema: { hide: true, querystring: resolutionQuery.omit({ format: true, bom: true }) },
    },
    async (request) => {
      const { items, next, total } = await pagination.readPage(
        request,
        { path: '/v1/resolutions' },
        (reader, page) => listResolutions(reader, request.query, { ...page, total: true }),
      );
      const params = new URL(request.url, 'http://localhost').searchParams;
      return renderPage(
        <ResolutionsPage
          {...{ resolutions: items, next, total: total ?? items.length, params, links }}
        />,
      );
    },
  );
};
