import type { FastifyPluginAsyncZodOpenApi } from 'fastify-zod-openapi';
import { noQuery } from '../../http/parameters.js';
import type { Services } from '../../http/services.js';
import { findPartyNames } from '../../parties/parties.store.js';
import { countResources } from '../../registry/registry.store.js';
import { listStatements } from '../../statements/statements.store.js';
import { renderPage } from '../page.js';
import { pageRoute } from '../page-route.js';
import { HomePage } from './home-page.js';

const NEWEST = { limit: 10, after: null, total: false };

interface Licensed {
  license: string | null;
}

export const homePageRoutes: FastifyPluginAsyncZodOpenApi<Services & Licensed> = async (
  app,
  { database, links, license },
) => {
  app.get('/', { ...pageRoute, schema: { hide: true, querystring: noQuery } }, async () => {
    const { counts, newest } = await database.read(async (reader) => {
      const { items } = await listStatements(reader, {}, '-issuedOn', NEWEST);
      const nameOf = await findPartyNames(
        reader,
        items.flatMap(({ codes }) => codes.signatory),
      );
      return {
        counts: await countResources(reader),
        newest: items.map(({ codes, ...item }) => ({
          ...item,
          signatories: codes.signatory.map(nameOf),
        })),
      };
    });
    return renderPage(<HomePage counts={counts} newest={newest} license={license} links={links} />);
  });
};
