import type { FastifyPluginAsyncZodOpenApi } from 'fastify-zod-openapi';
import * as z from 'zod';
import type { Links } from '../domain/links.js';
import { namesByRole } from '../domain/statement.js';
import { parseSymbol } from '../domain/symbol.js';
import type { ResolutionType } from '../domain/vocabulary.js';
import { type FeedEntry, toAtom } from '../formats/atom.js';
import type { Services } from '../http/services.js';
import { type LatestChange, listLatestChanges } from './latest-changes.store.js';
import { DEFAULT_TYPES, feedQuery } from './revisions.schema.js';

const ATOM_TYPE = 'application/atom+xml';

const feed = z.string().max(10_000_000).meta({
  id: 'Feed',
  description: 'The latest changes as an Atom feed (RFC 4287).',
});

export const feedRoutes: FastifyPluginAsyncZodOpenApi<Services> = async (
  app,
  { database, links },
) => {
  app.get(
    '/feed.atom',
    {
      schema: {
        operationId: 'getFeed',
        tags: ['Revisions'],
        summary: 'Get the Atom feed of changes',
        description:
          'Returns the statements of the last 50 changes for feed readers (RFC 4287), with tombstones for deleted statements (RFC 6721); with `type`, also resolutions and parties. To keep a complete copy, use `/v1/changes` instead.',
        querystring: feedQuery,
        response: {
          200: { description: 'The feed.', content: { [ATOM_TYPE]: { schema: feed } } },
        },
      },
    },
    async (request, reply) => {
      const { type: types = DEFAULT_TYPES } = request.query;
      const changes = await database.read((reader) => listLatestChanges(reader, types));
      const query = request.query.type ? `?type=${types.join()}` : '';
      const xml = toAtom({
        url: links.to(`/feed.atom${query}`),
        title: 'Communiqué: joint diplomatic statements',
        author: 'Communiqué',
        entries: changes.map((change) => toEntry(change, links)),
      });
      return reply.type(`${ATOM_TYPE}; charset=utf-8`).send(xml);
    },
  );
};

function toEntry({ content, ...change }: LatestChange, links: Links): FeedEntry {
  const { type, resourceId, acceptedAt: updated, author } = change;
  const url = links[type](resourceId);
  if (!content) return { url, updated, deleted: true };
  return { url, updated, deleted: false, author, ...describe(content) };
}

const NOUNS: Readonly<Record<ResolutionType, string>> = {
  resolution: 'A resolution',
  'presidential-statement': 'A presidential statement',
  draft: 'A draft resolution',
  other: 'A document',
};

type Description = Pick<FeedEntry & { deleted: false }, 'title' | 'language' | 'summary'>;

function describe(content: NonNullable<LatestChange['content']>): Description {
  if (content.type === 'statement') return describeStatement(content.statement);
  if (content.type === 'party') {
    const { code, kind, name } = content.document;
    const noun = kind === 'group' ? 'A group' : 'An organisation';
    return { title: name, language: 'en', summary: `${noun} with the code ${code}.` };
  }
  const { symbol, title, adoptedOn, rejectedOn } = content.document;
  return {
    title: title ? `${symbol}: ${title}` : symbol,
    language: 'en',
    summary: `${NOUNS[parseSymbol(symbol)?.type ?? 'other']}${
      adoptedOn ? `, adopted on ${adoptedOn}` : rejectedOn ? `, not adopted on ${rejectedOn}` : ''
    }.`,
  };
}

function describeStatement({
  title,
  language,
  issuedOn,
  signatories,
}: Extract<LatestChange['content'], { type: 'statement' }>['statement']): Description {
  const names = namesByRole(signatories);
  const parts = [
    ['signed by', names.signatory],
    ['signed on behalf of others by', names['on-behalf-of']],
    ['aligned:', names.aligned],
  ] as const;
  const capacities = parts
    .filter(([, group]) => group.length > 0)
    .map(([words, group]) => `${words} ${group.join(', ')}`);
  const day = issuedOn ? `Of ${issuedOn}, ` : 'Undated, ';
  return { title, language, summary: `${day}${capacities.join('; ')}.` };
}
