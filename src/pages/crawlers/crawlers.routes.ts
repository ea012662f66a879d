import { setImmediate } from 'node:timers/promises';
import type { FastifyPluginAsyncZodOpenApi } from 'fastify-zod-openapi';
import * as z from 'zod';
import type { Reader } from '../../db/database.js';
import type { Links } from '../../domain/links.js';
import { toSitemap, toSitemapIndex } from '../../formats/sitemap.js';
import { noQuery } from '../../http/parameters.js';
import { Problem } from '../../http/problem.js';
import type { Services } from '../../http/services.js';
import { NAVIGATION } from '../page.js';
import { partyPath, resolutionPath, statementPath } from '../paths.js';
import { toLlmsText } from './llms-text.js';
import { countEntries, readEntries, SITEMAP_TYPES, type SitemapType } from './sitemap.store.js';

/** How many URLs a sitemap lists. The protocol allows 50,000, which would be a response of 6 MB. */
const URLS_PER_SITEMAP = 10_000;

/** The pages that are none of a resource. */
const PAGES = ['/', '/parties', '/resolutions', '/cosignatures', ...NAVIGATION.map(({ to }) => to)];

const PATHS: Record<SitemapType, (id: string) => string> = {
  statements: statementPath,
  parties: partyPath,
  resolutions: resolutionPath,
};

const XML = 'application/xml; charset=utf-8';
const TEXT = 'text/plain; charset=utf-8';
const MARKDOWN = 'text/markdown; charset=utf-8';

const sitemapParams = z.strictObject({
  type: z.enum(SITEMAP_TYPES),
  number: z
    .string()
    .regex(/^[1-9]\d{0,6}$/, 'must be the number of a sitemap')
    .transform(Number),
});

/** What tells crawlers and language models which pages there are. */
export const crawlerRoutes: FastifyPluginAsyncZodOpenApi<Services> = async (
  app,
  { database, links },
) => {
  const hidden = { hide: true, querystring: noQuery };

  app.get('/robots.txt', { schema: hidden }, async (_request, reply) =>
    reply.type(TEXT).send(toRobotsTxt(links)),
  );

  app.get('/llms.txt', { schema: hidden }, async (_request, reply) =>
    reply.type(MARKDOWN).send(toLlmsText(links)),
  );

  app.get('/sitemap.xml', { schema: hidden }, async (_request, reply) => {
    const paths = await database.read(listSitemaps);
    return reply.type(XML).send(toSitemapIndex(paths.map((path) => ({ url: links.to(path) }))));
  });

  app.get('/sitemap-pages.xml', { schema: hidden }, async (_request, reply) =>
    reply.type(XML).send(toSitemap(PAGES.map((path) => ({ url: links.to(path) })))),
  );

  app.get(
    '/sitemap-:type-:number.xml',
    { schema: { ...hidden, params: sitemapParams } },
    async ({ params: { type, number } }, reply) => {
      const place = { offset: (number - 1) * URLS_PER_SITEMAP, limit: URLS_PER_SITEMAP };
      const entries = await database.read(async (reader) => {
        const read = [];
        for await (const chunk of readEntries(reader, type, place)) {
          read.push(...chunk);
          // Other requests run between the chunks.
          await setImmediate();
        }
        return read;
      });
      if (entries.length === 0) throw new Problem('not-found', `There is no sitemap ${number}.`);
      const toPath = PATHS[type];
      return reply
        .type(XML)
        .send(
          toSitemap(entries.map(({ id, changedAt }) => ({ url: links.to(toPath(id)), changedAt }))),
        );
    },
  );
};

async function listSitemaps(reader: Reader): Promise<string[]> {
  const paths = ['/sitemap-pages.xml'];
  for (const type of SITEMAP_TYPES) {
    const count = Math.ceil((await countEntries(reader, type)) / URLS_PER_SITEMAP);
    for (let number = 1; number <= count; number += 1) paths.push(`/sitemap-${type}-${number}.xml`);
  }
  return paths;
}

/**
 * Rules for crawlers (RFC 9309): every page, searches for words and comparisons that pages link to, but not the endless
 * combinations of other parameters. The longest rule that matches counts.
 */
function toRobotsTxt(links: Links): string {
  const base = new URL(links.to('/')).pathname;
  return [
    'User-agent: *',
    `Disallow: ${base}*?`,
    `Allow: ${base}search?q=`,
    `Disallow: ${base}search?q=*&`,
    `Allow: ${base}compare?a=`,
    `Sitemap: ${links.to('/sitemap.xml')}`,
    '',
  ].join('\n');
}
