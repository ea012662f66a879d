import { readFileSync } from 'node:fs';
import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import fp from 'fastify-plugin';
import type { Links } from '../domain/links.js';
import { PACKAGE_ROOT } from '../package-root.js';

const DOCUMENT = JSON.parse(readFileSync(new URL('openapi.json', PACKAGE_ROOT), 'utf8'));

/** Serves openapi.json, and the explorer that shows it at /docs. */
export const explorer = fp<{ links: Links }>(
  async (app, { links }) => {
    // Only the path of PUBLIC_URL: the explorer then works under any host name by which a browser reaches the server.
    const url = new URL(links.to('')).pathname;
    const servers = DOCUMENT.servers.map((server: object) => ({ ...server, url }));
    const document = { ...DOCUMENT, servers };
    let body: string | undefined;

    await app.register(swagger, { mode: 'static', specification: { document } });
    await app.register(swaggerUi, {
      routePrefix: '/docs',
      theme: { title: 'Communiqué: explorer' },
      uiConfig: { deepLinking: true, tryItOutEnabled: true },
    });
    app.get('/openapi.json', { schema: { hide: true } }, async (_request, reply) => {
      body ??= `${JSON.stringify(document, null, 2)}\n`;
      return reply.type('application/json; charset=utf-8').send(body);
    });
  },
  { name: 'explorer' },
);
