import type { FastifyPluginAsyncZodOpenApi } from 'fastify-zod-openapi';
import { noQuery } from '../../http/parameters.js';
import type { Services } from '../../http/services.js';
import { renderPage } from '../page.js';
import { pageRoute } from '../page-route.js';
import { ExplorerPage } from './explorer-page.js';

export const explorerPageRoutes: FastifyPluginAsyncZodOpenApi<Services> = async (
  app,
  { links },
) => {
  app.get('/docs', { ...pageRoute, schema: { hide: true, querystring: noQuery } }, async () =>
    renderPage(<ExplorerPage links={links} />),
  );
  app.get('/docs/', { schema: { hide: true } }, async (_request, reply) =>
    reply.redirect('/docs', 308),
  );
};
