import { readFileSync } from 'node:fs';
import fp from 'fastify-plugin';
import type { Links } from '../domain/links.js';
import { PACKAGE_ROOT } from '../package-root.js';
import { formatOpenApi } from './openapi.js';

const DOCUMENT = JSON.parse(readFileSync(new URL('openapi.json', PACKAGE_ROOT), 'utf8'));

/** Serves openapi.json, also at /docs/json, where tools look that know @fastify/swagger-ui. */
export const openapiDocument = fp<{ links: Links }>(
  async (app, { links }) => {
    // Only the path of PUBLIC_URL: the explorer then works under any host name by which a browser reaches the server.
    const url = new URL(links.to('')).pathname;
    const servers = DOCUMENT.servers.map((server: object) => ({ ...server, url }));
    let body: string | undefined;
    // On the first request: it takes a third as long as building the app.
    const format = () => {
      body ??= formatOpenApi({ ...DOCUMENT, servers });
      return body;
    };
    for (const path of ['/openapi.json', '/docs/json']) {
      app.get(
        path,
        { schema: { hide: true }, config: { isStatic: true } },
        async (_request, reply) => reply.type('application/json; charset=utf-8').send(format()),
      );
    }
  },
  { name: 'openapi-document' },
);
