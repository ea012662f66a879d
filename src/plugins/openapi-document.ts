import { readFileSync, statSync } from 'node:fs';
import fp from 'fastify-plugin';
import type { Links } from '../domain/links.js';
import { PACKAGE_ROOT } from '../package-root.js';
import { formatOpenApi } from './openapi.js';

const FILE = new URL('openapi.json', PACKAGE_ROOT);

const DOCUMENT = JSON.parse(readFileSync(FILE, 'utf8'));

/** When the document last changed, in seconds since 1970. */
const CHANGED_AT = Math.ceil(statSync(FILE).mtimeMs / 1000);

/**
 * Serves openapi.json, also at /docs/json, where tools look that know @fastify/swagger-ui. Registered after everything that
 * sets validators.
 */
export const openapiDocument = fp<{ links: Links }>(
  async (app, { links }) => {
    // Only the path of PUBLIC_URL: the explorer then works under any host name by which a browser reaches the server.
    const url = new URL(links.to('')).pathname;
    const servers = DOCUMENT.servers.map((server: object) => ({ ...server, url }));
    const body = formatOpenApi({ ...DOCUMENT, servers });
    for (const path of ['/openapi.json', '/docs/json']) {
      app.get(
        path,
        { schema: { hide: true }, config: { isStatic: true } },
        async (request, reply) => {
          request.lastChange = CHANGED_AT;
          return reply.type('application/json; charset=utf-8').send(body);
        },
      );
    }
  },
  { name: 'openapi-document' },
);
