import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZodOpenApi } from 'fastify-zod-openapi';
import * as z from 'zod';
import { claimTable } from '../claims/claim-table.schema.js';
import { presentStatementClaim } from '../claims/claims.schema.js';
import { listClaims } from '../claims/claims.store.js';
import type { Reader } from '../db/database.js';
import { anchorAccepted } from '../documents/check.js';
import type { Links } from '../domain/links.js';
import type { Statement } from '../domain/statement.js';
import { toAkomaNtoso } from '../formats/akoma-ntoso.js';
import { type Reference, toBibtex, toCsl, toRis } from '../formats/citations.js';
import { toJson } from '../formats/json.js';
import { type PartyItems, toJsonLd } from '../formats/json-ld.js';
import { toMarkdown } from '../formats/markdown.js';
import { clientOf } from '../http/client.js';
import { FORMATS } from '../http/formats.js';
import { pageParameters } from '../http/list.schema.js';
import { statementParams } from '../http/parameters.js';
import { Problem } from '../http/problem.js';
import { list, problems, represented } from '../http/responses.js';
import type { Services } from '../http/services.js';
import { redirectToCanonical } from '../http/urls.js';
import { findItems } from '../parties/parties.store.js';
import { missingResource } from '../revisions/missing-resource.js';
import { findRevisionAt } from '../revisions/revisions.store.js';
import { requireStatement } from './require-statement.js';
import {
  findText,
  hasStatement,
  listCitedResolutions,
  listSignatoriesOfStatement,
  readStatementOfRevision,
} from './statement.store.js';
import {
  citedResolutionList,
  presentCitedResolution,
  presentSignatory,
  presentStatement,
  presentStatementSummary,
  STATEMENT_FORMATS,
  signatoryList,
  statement,
  statementClaimList,
  statementDetailQuery,
  statementMoment,
  statementQuery,
  statementSummaryList,
  statementText,
} from './statements.schema.js';
import { listStatements } from './statements.store.js';

/** Writes a statement in a format other than JSON, by media type. `textUrl` is the address of its text. */
const WRITERS: Record<
  string,
  (row: Statement, links: Links, textUrl: string, items: PartyItems) => string
> = {
  [FORMATS.text]: ({ title, text }) => `${title}\n\n${text}`,
  [FORMATS.markdown]: toMarkdown,
  [FORMATS.jsonld]: (row, links, textUrl, items) => toJson(toJsonLd(row, items, textUrl, links)),
  [FORMATS.akn]: toAkomaNtoso,
  [FORMATS.bibtex]: (row, links) => `${toBibtex(toReference(row, links))}\n`,
  [FORMATS.ris]: (row, links) => toRis(toReference(row, links)),
  [FORMATS.csl]: (row, links) => toJson([toCsl(toReference(row, links))]),
};

function toReference(row: Statement, links: Links): Reference {
  return { ...row, url: links.statement(row.id) };
}

/** Finding so many quotes in so long a text, multiplied, takes less time than handing both to another thread. */
const MAX_INLINE_SEARCH = 2_000_000;

export const statementRoutes: FastifyPluginAsyncZodOpenApi<Services> = async (
  app,
  { database, links, pagination, readPool },
) => {
  async function readStatementAt(
    request: FastifyRequest,
    id: string,
    at: Date,
  ): Promise<Statement> {
    const { revision, document } = await database.read((reader) => findDocumentAt(reader, id, at));
    const anchored =
      document.claims.length * document.text.length <= MAX_INLINE_SEARCH
        ? anchorAccepted(document)
        : await readPool.run<typeof anchorAccepted>('anchorAccepted', document, clientOf(request));
    return database.read((reader) => readStatementOfRevision(reader, revision, anchored));
  }

  app.get(
    '/v1/statements',
    {
      schema: {
        operationId: 'listStatements',
        tags: ['Statements'],
        summary: 'List statements',
        description:
          'Returns summaries of statements, newest first. Filters combine: a statement must match all of them. Statements without a known date come last, or first with `sort=issuedOn`.',
        querystring: statementQuery,
        response: {
          200: list('A page of statements.', statementSummaryList),
          ...problems('unavailable'),
        },
      },
    },
    async (request, reply) => {
      const { sort, ...filter } = request.query;
      return pagination.answer(request, reply, statementSummaryList, {
        read: (reader, page) => listStatements(reader, filter, sort, page),
        present: (row) => presentStatementSummary(row, links),
      });
    },
  );

  app.get(
    '/v1/statements/:id',
    {
      schema: {
        operationId: 'getStatement',
        tags: ['Statements'],
        summary: 'Get a statement',
        description:
          'Returns a statement with its text, signatories and their capacity, claims with their exact words, and cited resolutions. Also available as plain text, Markdown with claims as footnotes, JSON-LD with claims as Web Annotations, Akoma Ntoso XML, and as a reference in BibTeX, RIS and CSL-JSON.',
        params: statementParams,
        querystring: statementDetailQuery,
        response: {
          200: represented('The statement.', statement, STATEMENT_FORMATS),
          ...problems('not-found', 'gone', 'unavailable'),
        },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const { at } = request.query;
      const found = at
        ? await readStatementAt(request, id, at)
        : await database.read((reader) => requireStatement(reader, id));
      const redirect = redirectToCanonical(request, reply, { id });
      if (redirect) return redirect;
      reply.version = String(found.revision);
      const type = request.answerType ?? FORMATS.json;
      const write = WRITERS[type];
      if (!write) return presentStatement(found, links);
      const parties = found.signatories.map(({ party }) => party);
      const items =
        type === FORMATS.jsonld ? await database.read((reader) => findItems(reader, parties)) : {};
      const textUrl = `${links.statement(id)}/text${at ? `?at=${at.toISOString()}` : ''}`;
      return reply
        .type(`${type}; charset=utf-8`)
        .header('content-language', found.language)
        .send(write(found, links, textUrl, items));
    },
  );

  app.get(
    '/v1/statements/:id/signatories',
    {
      schema: {
        operationId: 'listStatementSignatories',
        tags: ['Statements'],
        summary: 'List the signatories of a statement',
        description:
          'Returns who signed the statement, under which name and in which capacity, in signing order.',
        params: statementParams,
        querystring: z.strictObject(pageParameters),
        response: {
          200: list('A page of signatories.', signatoryList),
          ...problems('not-found', 'gone', 'unavailable'),
        },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      return pagination.answer(request, reply, signatoryList, {
        ids: { id },
        read: (reader, page) =>
          readPart(reader, id, () => listSignatoriesOfStatement(reader, id, page)),
        present: (row) => presentSignatory(row, links),
      });
    },
  );

  app.get(
    '/v1/statements/:id/claims',
    {
      schema: {
        operationId: 'listStatementClaims',
        tags: ['Statements'],
        summary: 'List the claims of a statement',
        description: 'Returns the claims of a statement in document order.',
        params: statementParams,
        querystring: z.strictObject(pageParameters),
        response: {
          200: list('A page of claims.', statementClaimList),
          ...problems('not-found', 'gone', 'unavailable'),
        },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      return pagination.answer(request, reply, statementClaimList, {
        ids: { id },
        read: (reader, page) =>
          readPart(reader, id, () => listClaims(reader, { statement: [id] }, page)),
        present: (row) => presentStatementClaim(row, links),
        table: claimTable(links),
      });
    },
  );

  app.get(
    '/v1/statements/:id/resolutions',
    {
      schema: {
        operationId: 'listStatementResolutions',
        tags: ['Statements'],
        summary: 'List the resolutions cited by a statement',
        description:
          'Returns the cited resolutions, newest first, with the citing words and the votes of the parties whose conduct the statement describes.',
        params: statementParams,
        querystring: z.strictObject(pageParameters),
        response: {
          200: list('A page of resolutions.', citedResolutionList),
          ...problems('not-found', 'gone', 'unavailable'),
        },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      return pagination.answer(request, reply, citedResolutionList, {
        ids: { id },
        read: (reader, page) => readPart(reader, id, () => listCitedResolutions(reader, id, page)),
        present: (row) => presentCitedResolution(row, id, links),
      });
    },
  );

  app.get(
    '/v1/statements/:id/text',
    {
      config: { produces: ['text/plain'] },
      schema: {
        operationId: 'getStatementText',
        tags: ['Statements'],
        summary: 'Get the text of a statement',
        description:
          'Returns only the text, byte for byte, in UTF-8. Quote offsets count its Unicode code points.',
        params: statementParams,
        querystring: statementMoment,
        response: {
          200: { description: 'The text.', content: { 'text/plain': { schema: statementText } } },
          ...problems('not-found', 'gone'),
        },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const { at } = request.query;
      const found = await database.read(async (reader) => {
        const text = at
          ? (await findDocumentAt(reader, id, at)).document
          : await findText(reader, id);
        if (!text) throw await missingResource(reader, { type: 'statement', id });
        return text;
      });
      const redirect = redirectToCanonical(request, reply, { id });
      if (redirect) return redirect;
      return reply
        .type('text/plain; charset=utf-8')
        .header('content-language', found.language)
        .send(found.text);
    },
  );
};

/** Reads a part of a statement, which must exist. */
async function readPart<T>(reader: Reader, id: string, read: () => Promise<T>): Promise<T> {
  if (!(await hasStatement(reader, id)))
    throw await missingResource(reader, { type: 'statement', id });
  return read();
}

/** The document of a statement at a moment. @throws Problem if there was none at that time */
async function findDocumentAt(reader: Reader, id: string, at: Date) {
  const revision = await findRevisionAt(reader, id, at);
  const moment = at.toISOString();
  if (!revision) throw new Problem('not-found', `There was no statement ${id} at ${moment}.`);
  if (!revision.document) {
    throw new Problem('gone', `The statement ${id} had been deleted by ${moment}.`);
  }
  return { revision, document: revision.document };
}
