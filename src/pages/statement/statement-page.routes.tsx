import type { FastifyPluginAsyncZodOpenApi } from 'fastify-zod-openapi';
import { clientOf } from '../../http/client.js';
import { noQuery, statementParams } from '../../http/parameters.js';
import type { Services } from '../../http/services.js';
import { redirectToCanonical } from '../../http/urls.js';
import { findItems } from '../../parties/parties.store.js';
import { requireStatement } from '../../statements/require-statement.js';
import { pageRoute } from '../page-route.js';
import { isLarge, renderStatement } from './render-statement.js';

export const statementPageRoutes: FastifyPluginAsyncZodOpenApi<Services> = async (
  app,
  { database, links, readPool },
) => {
  app.get(
    '/statements/:id',
    { ...pageRoute, schema: { hide: true, params: statementParams, querystring: noQuery } },
    async (request, reply) => {
      const { id } = request.params;
      const { statement, items } = await database.read(async (reader) => {
        const statement = await requireStatement(reader, id);
        const parties = statement.signatories.map(({ party }) => party);
        return { statement, items: await findItems(reader, parties) };
      });
      const redirect = redirectToCanonical(request, reply, { id });
      if (redirect) return redirect;
      const input = { statement, items, publicUrl: links.to('') };
      return isLarge(statement)
        ? readPool.run<typeof renderStatement>('renderStatement', input, clientOf(request))
        : renderStatement(input);
    },
  );
};
