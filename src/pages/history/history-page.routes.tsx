import type { FastifyPluginAsyncZodOpenApi } from 'fastify-zod-openapi';
import * as z from 'zod';
import type { Reader } from '../../db/database.js';
import { clientOf } from '../../http/client.js';
import { statementParams } from '../../http/parameters.js';
import { Problem } from '../../http/problem.js';
import type { Services } from '../../http/services.js';
import { redirectToCanonical } from '../../http/urls.js';
import { countChanges } from '../../revisions/compare-documents.js';
import { revisionNumber } from '../../revisions/revisions.schema.js';
import {
  findRevision,
  findStatementDocuments,
  hasRevision,
  listRevisions,
  type RevisionOf,
} from '../../revisions/revisions.store.js';
import { renderPage } from '../page.js';
import { pageRoute } from '../page-route.js';
import { HistoryPage } from './history-page.js';
import { isLong, renderComparison } from './render-comparison.js';

/** How many revisions a page lists, and how long the documents may be that it compares, in characters together. */
const PAGE_LENGTH = 20;
const MAX_COMPARED = 500_000;

const number = revisionNumber(1).optional();

const historyQuery = z
  .strictObject({ from: number, to: number, before: number })
  .refine(({ from, to }) => (from === undefined) === (to === undefined), {
    error: 'must be given together with from',
    path: ['to'],
  });

export const historyPageRoutes: FastifyPluginAsyncZodOpenApi<Services> = async (
  app,
  { database, links, readPool },
) => {
  app.get(
    '/statements/:id/history',
    {
      ...pageRoute,
      schema: { hide: true, params: statementParams, querystring: historyQuery },
    },
    async (request, reply) => {
      const { id } = request.params;
      const { from, to, before } = request.query;
      if (from === undefined || to === undefined) {
        const history = await database.read((reader) => readHistory(reader, id, before));
        const redirect = redirectToCanonical(request, reply, { id });
        return redirect ?? renderPage(<HistoryPage id={id} {...history} links={links} />);
      }
      const revisions = await database.read(async (reader) => ({
        from: await requireRevision(reader, id, Math.min(from, to)),
        to: await requireRevision(reader, id, Math.max(from, to)),
      }));
      const redirect = redirectToCanonical(request, reply, { id });
      if (redirect) return redirect;
      const input = { id, ...revisions, publicUrl: links.to('') };
      return isLong(revisions)
        ? readPool.run<typeof renderComparison>('renderComparison', input, clientOf(request))
        : renderComparison(input);
    },
  );
};

/** A page of the history, newest revision first. @throws Problem if there never was such a statement */
async function readHistory(reader: Reader, id: string, before: number | undefined) {
  const { items, next } = await listRevisions(
    reader,
    { type: 'statement', id },
    // One more, with which the last is compared.
    { limit: PAGE_LENGTH + 1, after: before === undefined ? null : [before], total: false },
  );
  if (items.length === 0 && !(await hasRevision(reader, { type: 'statement', id }))) {
    throw new Problem('not-found', `There never was a statement ${id}.`);
  }
  const documents = await findStatementDocuments(
    reader,
    items.map(({ number }) => number),
    MAX_COMPARED,
  );
  const revisions = items.slice(0, PAGE_LENGTH).map((revision, at) => {
    const previous = items[at + 1]?.number ?? null;
    const [one, other] = [documents.get(previous ?? 0), documents.get(revision.number)];
    const changes = one && other ? countChanges({ before: one, after: other }) : null;
    return { ...revision, previous, changes };
  });
  const [latest] = items.flatMap(({ number }) => documents.get(number) ?? []);
  return {
    title: latest?.title ?? null,
    language: latest?.language ?? null,
    revisions,
    hasOlder: next !== null || items.length > PAGE_LENGTH,
    isNewest: before === undefined,
  };
}

/** @throws Problem `not-found` */
async function requireRevision(
  reader: Reader,
  id: string,
  number: number,
): Promise<RevisionOf<'statement'>> {
  const revision = await findRevision(reader, { type: 'statement', id }, number);
  if (!revision) throw new Problem('not-found', `The statement ${id} has no revision ${number}.`);
  return revision as RevisionOf<'statement'>;
}
