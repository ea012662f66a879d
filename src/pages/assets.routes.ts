import type { FastifyInstance } from 'fastify';
import { listAssets } from './assets.js';

/** Serves the files that pages load. */
export async function assetRoutes(app: FastifyInstance): Promise<void> {
  for (const { path, type, content } of listAssets()) {
    app.get(path, { schema: { hide: true }, config: { isStatic: true } }, async (_request, reply) =>
      reply.type(type).header('cache-control', 'public, max-age=31536000, immutable').send(content),
    );
  }
}
