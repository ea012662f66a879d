import type { FastifyPluginAsyncZodOpenApi } from 'fastify-zod-openapi';
import { noQuery } from '../../http/parameters.js';
import type { Services } from '../../http/services.js';
import { countResources, countStatementsByYear } from '../../registry/registry.store.js';
import { listStatements } from '../../statements/statements.store.js';
import { readListedStatements } from '../listed-statements.js';
import { renderPage } from '../page.js';
import { pageRoute } from '../page-route.js';
import { HomePage } from './home-page.js';

const NEWEST = { limit: 8, after: null, total: false };

interface Licensed {
  license: string | null;
}

export const homePageRoutes: FastifyPluginAsyncZodOpenApi<Services & Licensed> = async (
  app,
  { database, links, license },
) => {
  app.get('/', { ...pageRoute, schema: { hide: true, querystring: noQuery } }, async () => {
    const found = await database.read(async (reader) => {
      const { items } = await listStatements(reader, {}, '-issuedOn', NEWEST);
      return {
        counts: await countResources(reader),
        years: await countStatementsByYear(reader),
        newest: await readListedStatements(reader, items),
      };
    });
    return renderPage(<HomePage {...found} license={license} links={links} />);
  });
};
