import type { FastifyPluginAsyncZodOpenApi } from 'fastify-zod-openapi';
import { noQuery, statementParams } from '../../http/parameters.js';
import type { Services } from '../../http/services.js';
import { redirectToCanonical } from '../../http/urls.js';
import { requireStatement } from '../../statements/require-statement.js';
import { renderPage } from '../page.js';
import { pageRoute } from '../page-route.js';
import { StatementPage } from './statement-page.js';

export const statementPageRoutes: FastifyPluginAsyncZodOpenApi<Services> = async (
  app,
  { database, links },
) => {
  app.get(
    '/statements/:id',
    { ...pageRoute, schema: { hide: true, params: statementParams, querystring: noQuery } },
    async (request, reply) => {
      const { id } = request.params;
      const statement = await database.read((reader) => requireStatement(reader, id));
      const redirect = redirectToCanonical(request, reply, { id });
      if (redirect) return redirect;
      return renderPage(<StatementPage statement={statement} links={links} />);
    },
  );
};
