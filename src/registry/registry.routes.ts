import type { FastifyPluginAsyncZodOpenApi } from 'fastify-zod-openapi';
import { noQuery } from '../http/parameters.js';
import { json, problems } from '../http/responses.js';
import type { Services } from '../http/services.js';
import { presentRegistry, registry } from './registry.schema.js';
import { countResources } from './registry.store.js';

interface About {
  version: string;
  /** Of the data. */
  license: string | null;
}

export const registryRoutes: FastifyPluginAsyncZodOpenApi<Services & About> = async (
  app,
  { database, links, version, license },
) => {
  const schema = {
    operationId: 'getRegistry',
    tags: ['Registry'],
    summary: 'Get the index of the API',
    description:
      'Returns the version of the server, the licence of the data, how many statements, claims, parties and resolutions there are, and links to the lists and the documentation.',
    querystring: noQuery,
    response: { 200: json('The index.', registry), ...problems('unavailable') },
  };
  const answer = async () => {
    const counts = await database.read(countResources);
    return presentRegistry({ version, license, counts }, links);
  };
  app.get('/v1', { schema }, answer);
  app.get('/v1/', { schema: { ...schema, hide: true } }, answer);
};
