import type { FastifyPluginAsyncZodOpenApi } from 'fastify-zod-openapi';
import * as z from 'zod';
import { noQuery } from '../../http/parameters.js';
import { Problem } from '../../http/problem.js';
import type { Services } from '../../http/services.js';
import { type Entity, findEntities } from '../../reconciliation/entities.store.js';
import { RECONCILE_PATH } from '../../reconciliation/manifest.js';
import { renderPage } from '../page.js';
import { pageRoute } from '../page-route.js';
import { PreviewPage } from './preview-page.js';

const params = z.strictObject({ id: z.string().min(1).max(200) });

/** Only this page may be shown in frames of other sites: it has no script, no form, and nothing to click but a link. */
const FRAMED_POLICY =
  "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors *; style-src 'self'";

export const previewRoutes: FastifyPluginAsyncZodOpenApi<Services> = async (
  app,
  { database, links },
) => {
  async function requireEntity(id: string): Promise<Entity> {
    const entities = await database.read((reader) => findEntities(reader, [id], true));
    const entity = entities.get(id);
    if (!entity) throw new Problem('not-found', `There is no party or resolution ${id}.`);
    return entity;
  }

  app.get(
    `${RECONCILE_PATH}/preview/:id`,
    { ...pageRoute, schema: { hide: true, params, querystring: noQuery } },
    async (request, reply) => {
      const entity = await requireEntity(request.params.id);
      reply.header('content-security-policy', FRAMED_POLICY).removeHeader('x-frame-options');
      return renderPage(<PreviewPage entity={entity} links={links} />);
    },
  );

  /** The address of an entity: the service's identifier space followed by the id. */
  app.get(
    `${RECONCILE_PATH}/entities/:id`,
    { schema: { hide: true, params, querystring: noQuery } },
    async (request, reply) => {
      const { type, facts } = await requireEntity(request.params.id);
      const url = type === 'party' ? links.party(facts.code) : links.resolution(facts.id);
      return reply.redirect(url, 303);
    },
  );
};
