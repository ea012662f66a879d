import fp from 'fastify-plugin';
import type { Links } from '../domain/links.js';

/** Adds the path of PUBLIC_URL, which a proxy removes from requests, to the addresses of redirects. */
export const basePath = fp<{ links: Links }>(
  async (app, { links }) => {
    const base = new URL(links.to('')).pathname.replace(/\/$/, '');
    app.addHook('onSend', (_request, reply, payload, done) => {
      const location = reply.getHeader('location');
      if (base !== '' && typeof location === 'string' && location.startsWith('/')) {
        reply.header('location', base + location);
      }
      done(null, payload);
    });
  },
  { name: 'base-path' },
);
