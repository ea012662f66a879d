import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { extname, join } from 'node:path';
import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import fp from 'fastify-plugin';
import type { Links } from '../domain/links.js';
import { Problem } from '../http/problem.js';
import { PACKAGE_ROOT } from '../package-root.js';
import { formatOpenApi } from './openapi.js';

const OPENAPI_FILE = new URL('openapi.json', PACKAGE_ROOT);

const DOCUMENT = JSON.parse(readFileSync(OPENAPI_FILE, 'utf8'));

/** The media types of the explorer's files. */
const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/** The explorer's files that @fastify/swagger-ui replaces. */
const REPLACED: ReadonlySet<string> = new Set(['index.html', 'swagger-initializer.js']);

/** Only an upgrade changes the explorer's files, and all of them at once. */
const FILE_CACHING = 'public, max-age=3600';

/** Serves openapi.json, and the explorer that shows it at /docs. Registered after everything that sets validators. */
export const explorer = fp<{ links: Links }>(
  async (app, { links }) => {
    // Only the path of PUBLIC_URL: the explorer then works under any host name by which a browser reaches the server.
    const url = new URL(links.to('')).pathname;
    const servers = DOCUMENT.servers.map((server: object) => ({ ...server, url }));
    const document = { ...DOCUMENT, servers };
    const files = readFiles();
    let body: string | undefined;

    app.addHook('onRoute', (route) => {
      if (route.url.startsWith('/docs')) route.config = { ...route.config, isStatic: true };
    });
    app.addHook('preHandler', (request, _reply, done) => {
      // The package’s own folder: every file that the explorer needs has a route below.
      if (request.routeOptions.url === '/docs/static/*') {
        throw new Problem('not-found', `Nothing exists at ${request.url.split('?', 1)[0]}.`);
      }
      if (request.routeOptions.url?.startsWith('/docs')) request.lastChange = files.changedAt;
      done();
    });

    await app.register(swagger, { mode: 'static', specification: { document } });
    await app.register(swaggerUi, {
      routePrefix: '/docs',
      theme: { title: 'Communiqué: explorer' },
      uiConfig: { deepLinking: true, tryItOutEnabled: true },
    });
    // The package would send them from disk, uncompressed and with weak validators.
    for (const { name, content } of files.list) {
      const type = TYPES[extname(name)] ?? '';
      app.get(`/docs/static/${name}`, { schema: { hide: true } }, async (_request, reply) =>
        reply.type(type).header('cache-control', FILE_CACHING).send(content),
      );
    }

    app.get(
      '/openapi.json',
      { schema: { hide: true }, config: { isStatic: true } },
      async (_request, reply) => {
        body ??= formatOpenApi(document);
        return reply.type('application/json; charset=utf-8').send(body);
      },
    );
  },
  { name: 'explorer' },
);

/** The explorer's files, and when the newest of them changed, in seconds since 1970. */
function readFiles() {
  const folder = join(createRequire(import.meta.url).resolve('@fastify/swagger-ui'), '../static');
  const names = readdirSync(folder).filter((name) => extname(name) in TYPES);
  const changes = [OPENAPI_FILE, ...names.map((name) => join(folder, name))].map(
    (file) => statSync(file).mtimeMs,
  );
  return {
    list: names
      .filter((name) => !REPLACED.has(name))
      .map((name) => ({ name, content: readFileSync(join(folder, name)) })),
    changedAt: Math.ceil(Math.max(...changes) / 1000),
  };
}
