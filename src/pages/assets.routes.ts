import type { FastifyPluginAsyncZodOpenApi } from 'fastify-zod-openapi';
import * as z from 'zod';
import { Problem } from '../http/problem.js';
import { listAssets } from './assets.js';
import { FLAGS_PATH, readFlag } from './flags.js';
import { readWorld } from './map/world.js';

/** The paths of these files change with their content. */
const FOR_GOOD = 'public, max-age=31536000, immutable';

const SVG = 'image/svg+xml';

const flagParams = z.strictObject({ code: z.string() });

/** Serves the files that pages load. */
export const assetRoutes: FastifyPluginAsyncZodOpenApi = async (app) => {
  const config = { isStatic: true };
  for (const { path, type, content } of listAssets()) {
    app.get(path, { schema: { hide: true }, config }, async (_request, reply) =>
      reply.type(type).header('cache-control', FOR_GOOD).send(content),
    );
  }

  app.get(
    `${FLAGS_PATH}/:code.svg`,
    { schema: { hide: true, params: flagParams }, config },
    async ({ params: { code } }, reply) => {
      const flag = readFlag(code);
      if (!flag) throw new Problem('not-found', `There is no flag ${code}.`);
      return reply.type(SVG).header('cache-control', FOR_GOOD).send(flag);
    },
  );

  app.get(
    '/assets/:version/world.svg',
    { schema: { hide: true }, config },
    async (request, reply) => {
      const { path, file } = readWorld();
      if (request.url !== path) throw new Problem('not-found', `Nothing exists at ${request.url}.`);
      return reply.type(SVG).header('cache-control', FOR_GOOD).send(file);
    },
  );
};
