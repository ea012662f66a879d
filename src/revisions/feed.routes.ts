import type { FastifyPluginAsyncZodOpenApi } from 'fastify-zod-openapi';
import * as z from 'zod';
import type { Links } from '../domain/links.js';
import { namesByRole } from '../domain/statement.js';
import { type FeedEntry, toAtom } from '../formats/atom.js';
import { noQuery } from '../http/parameters.js';
import type { Services } from '../http/services.js';
import { type LatestChange, listLatestChanges } from './latest-changes.store.js';

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
          'Returns the statements of the last 50 changes for feed readers (RFC 4287), with tombstones for deleted statements (RFC 6721). To keep a complete copy, use `/v1/changes` instead.',
        querystring: noQuery,
        response: {
          200: { description: 'The feed.', content: { [ATOM_TYPE]: { schema: feed } } },
        },
      },
    },
    async (_request, reply) => {
      const changes = await database.read(listLatestChanges);
      const xml = toAtom({
        url: links.to('/feed.atom'),
        title: 'Communiqué: joint diplomatic statements',
        author: 'Communiqué',
        entries: changes.map((change) => toEntry(change, links)),
      });
      return reply.type(`${ATOM_TYPE}; charset=utf-8`).send(xml);
    },
  );
};

function toEntry({ statement, ...change }: LatestChange, links: Links): FeedEntry {
  const { statementId, acceptedAt: updated, author } = change;
  const url = links.statement(statementId);
  if (!statement) return { url, updated, deleted: true };
  const { title, language, issuedOn, signatories } = statement;
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
  const summary = `${day}${capacities.join('; ')}.`;
  return { url, updated, deleted: false, title, language, author, summary };
}
