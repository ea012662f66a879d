import type { FastifyPluginAsyncZodOpenApi } from 'fastify-zod-openapi';
import { clientOf } from '../../http/client.js';
import { Problem } from '../../http/problem.js';
import type { Services } from '../../http/services.js';
import { compareInPool } from '../../quotes/compare-in-pool.js';
import { verifyPageQuery } from '../../quotes/quotes.schema.js';
import { verifyQuote } from '../../quotes/quotes.store.js';
import { renderPage } from '../page.js';
import { pageRoute } from '../page-route.js';
import { VerifyPage } from './verify-page.js';

export const verifyPageRoutes: FastifyPluginAsyncZodOpenApi<Services> = async (
  app,
  { database, links, readPool },
) => {
  app.get(
    '/verify',
    { ...pageRoute, schema: { hide: true, querystring: verifyPageQuery } },
    async (request) => {
      const { quote, statement } = request.query;
      const compare = compareInPool(readPool, clientOf(request));
      const verification =
        quote === undefined ? null : await verifyQuote(database, compare, quote, statement);
      if (quote !== undefined && !verification) {
        throw new Problem('not-found', `There is no statement ${statement}.`);
      }
      return renderPage(<VerifyPage quote={quote} verification={verification} links={links} />);
    },
  );
};
