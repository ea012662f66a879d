import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZodOpenApi } from 'fastify-zod-openapi';
import type * as z from 'zod';
import { MODALITIES } from '../domain/vocabulary.js';
import { toAtom } from '../formats/atom.js';
import type { Feed } from '../formats/feed.js';
import { describeFilter } from '../formats/filter-words.js';
import { toJson } from '../formats/json.js';
import { toJsonFeed } from '../formats/json-feed.js';
import type { Services } from '../http/services.js';
import { resolveFilter } from '../parties/filter-references.store.js';
import { findPartyNames } from '../parties/parties.store.js';
import { type ChangeFilter, isFilter } from './change-matches.store.js';
import { ATOM_TYPE, atomFeed, JSON_FEED_TYPE, jsonFeed } from './feed.schema.js';
import { toFeedEntry } from './feed-entry.js';
import { listLatestChanges } from './latest-changes.store.js';
import { DEFAULT_TYPES, feedQuery } from './revisions.schema.js';

const CONTENTS =
  'with `type`, also those of resolutions and parties. With the filters of statements and claims, it has the last 50 changes of statements that match before or after the change, and says of each whether it began to match, changed, or no longer matches.';

export const feedRoutes: FastifyPluginAsyncZodOpenApi<Services> = async (
  app,
  { database, links },
) => {
  async function readFeed(
    path: string,
    { url, query }: Pick<FastifyRequest, 'url'> & { query: z.output<typeof feedQuery> },
  ): Promise<Feed> {
    const { type: types = DEFAULT_TYPES, ...given } = query;
    const { labels, changes } = await database.read(async (reader) => {
      const filter = isFilter(given) ? await resolveFilter(reader, given) : null;
      const codes = [filter?.signatory, filter?.about].flatMap((groups) => groups?.flat() ?? []);
      const nameOf = await findPartyNames(reader, codes);
      return {
        labels: filter ? describeFilters(filter, (code) => nameOf(code).name) : [],
        changes: await listLatestChanges(reader, types, filter),
      };
    });
    const { searchParams } = new URL(url, 'http://localhost');
    searchParams.sort();
    return {
      url: links.to(withQuery(path, searchParams)),
      page: links.to(pageOf(given, searchParams)),
      title: `Communiqué: ${labels.length > 0 ? labels.join(' · ') : 'joint diplomatic statements'}`,
      author: 'Communiqué',
      entries: changes.map((change) => toFeedEntry(change, links)),
    };
  }

  app.get(
    '/feed.atom',
    {
      schema: {
        operationId: 'getFeed',
        tags: ['Revisions'],
        summary: 'Get the Atom feed of changes',
        description: `Returns the statements of the last 50 changes for feed readers (RFC 4287), with tombstones for deleted statements (RFC 6721); ${CONTENTS} To keep a complete copy, use \`/v1/changes\` instead.`,
        querystring: feedQuery,
        response: {
          200: { description: 'The feed.', content: { [ATOM_TYPE]: { schema: atomFeed } } },
        },
      },
    },
    async (request, reply) => {
      const feed = await readFeed('/feed.atom', request);
      return reply.type(`${ATOM_TYPE}; charset=utf-8`).send(toAtom(feed));
    },
  );

  app.get(
    '/feed.json',
    {
      schema: {
        operationId: 'getJsonFeed',
        tags: ['Revisions'],
        summary: 'Get the JSON Feed of changes',
        description: `Returns the statements of the last 50 changes for feed readers (JSON Feed 1.1), with items that say so for deleted statements; ${CONTENTS}`,
        querystring: feedQuery,
        response: {
          200: { description: 'The feed.', content: { [JSON_FEED_TYPE]: { schema: jsonFeed } } },
        },
      },
    },
    async (request, reply) => {
      const feed = toJsonFeed(await readFeed('/feed.json', request));
      return reply.type(`${JSON_FEED_TYPE}; charset=utf-8`).send(toJson(feed) as never);
    },
  );
};

/** A path with a query in which commas stay readable. */
function withQuery(path: string, params: URLSearchParams): string {
  const query = String(params).replaceAll('%2C', ',');
  return query === '' ? path : `${path}?${query}`;
}

/** The search that shows what matches now; without filters, the home page. */
function pageOf(filter: ChangeFilter, given: URLSearchParams): string {
  if (!isFilter(filter)) return '/';
  const params = new URLSearchParams(given);
  const { role, modality, statement } = filter;
  if (role ?? modality ?? statement) params.delete('type');
  else params.set('type', 'statement');
  return withQuery('/search', params);
}

/** The filters in words: the query first, and each list of values of which one must match. */
function describeFilters(filter: ChangeFilter, nameOf: (code: string) => string): string[] {
  const { q, derived, modality, ...others } = filter;
  const named = Object.entries({
    ...others,
    derived: derived ? 'true' : undefined,
    // All modalities say nothing of claims.
    modality: MODALITIES.every((one) => modality?.includes(one)) ? undefined : modality,
  });
  const labels = named.flatMap(([name, value = []]) =>
    toLists(value).map((list) => describeFilter(name, list, nameOf)),
  );
  return [q ?? null, ...labels].filter((label) => label !== null);
}

/** A parameter has one value, a list of values, or several lists. */
function toLists(value: string | readonly (string | readonly string[])[]): string[][] {
  if (typeof value === 'string') return [[value]];
  const lists = value.filter((one) => typeof one !== 'string');
  const values = value.filter((one) => typeof one === 'string');
  return [...lists.map((list) => [...list]), ...(values.length > 0 ? [values] : [])];
}
