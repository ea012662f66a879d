import type { FastifyPluginAsyncZodOpenApi } from 'fastify-zod-openapi';
import { clientOf } from '../../http/client.js';
import { noQuery, statementParams } from '../../http/parameters.js';
import type { Services } from '../../http/services.js';
import { redirectToCanonical } from '../../http/urls.js';
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
      const statement = await database.read((reader) => requireStatement(reader, id));
      const redirect = redirectToCanonical(request, reply, { id });
      if (redirect) return redirect;
      const input = { statement, publicUrl: links.to('') };
      return isLarge(statement)
        ? readPool.run<typeof renderStatement>('renderStatement', input, clientOf(request))
        : renderStatement(input);
    },
  );
};
