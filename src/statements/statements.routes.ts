import type { FastifyPluginAsyncZodOpenApi } from 'fastify-zod-openapi';
import * as z from 'zod';
import { presentStatementClaim } from '../claims/claims.schema.js';
import { listClaims } from '../claims/claims.store.js';
import type { Reader } from '../db/database.js';
import { readDocument } from '../documents/check.js';
import { redirectToCanonical } from '../http/canonical.js';
import { missingStatement } from '../http/missing-statement.js';
import { pageParameters } from '../http/pagination.js';
import { noQuery } from '../http/parameters.js';
import { Problem } from '../http/problem.js';
import { json } from '../http/responses.js';
import type { Services } from '../http/services.js';
import { findRevisionAt } from '../revisions/revisions.store.js';
import { assembleStatement } from './assemble-statement.store.js';
import { listCitedResolutions } from './cited-resolutions.store.js';
import {
  citedResolutionList,
  presentCitedResolution,
  presentSignatory,
  presentStatement,
  presentStatementSummary,
  signatoryList,
  statement,
  statementClaimList,
  statementMoment,
  statementParams,
  statementQuery,
  statementSummaryList,
  statementText,
} from './statements.schema.js';
import {
  findStatement,
  findText,
  hasStatement,
  listSignatoriesOfStatement,
  listStatements,
  type Statement,
} from './statements.store.js';

export const statementRoutes: FastifyPluginAsyncZodOpenApi<Services> = async (
  app,
  { database, links, pagination },
) => {
  /** Reads a part of a statement, which must exist. */
  function readPart<T>(id: string, read: (reader: Reader) => Promise<T>): Promise<T> {
    return database.read(async (reader) => {
      if (!(await hasStatement(reader, id))) throw await missingStatement(reader, id);
      return read(reader);
    });
  }

  app.get(
    '/v1/statements',
    {
      schema: {
        operationId: 'listStatements',
        tags: ['Statements'],
        summary: 'List statements',
        description:
          'Summaries of the statements, the newest first. Filters combine: a statement must meet them all. Those whose day of issue is not known come last (first with `sort=issuedOn`).',
        querystring: statementQuery,
        response: { 200: json('A page of statements.', statementSummaryList) },
      },
    },
    async (request, reply) => {
      const { sort, ...filter } = request.query;
      const page = pagination.read(request, request.query);
      const rows = await database.read((reader) => listStatements(reader, filter, sort, page));
      return pagination.answer(request, reply, page, rows, (row) =>
        presentStatementSummary(row, links),
      );
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
          'The whole statement: its text, who signed it in which capacity, every claim with the words that carry it, and the resolutions that it cites.',
        params: statementParams,
        querystring: statementMoment,
        response: { 200: json('The statement.', statement) },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const { at } = request.query;
      const found = await database.read(async (reader) => {
        const statement = at
          ? await readStatementAt(reader, id, at)
          : await findStatement(reader, id);
        if (!statement) throw await missingStatement(reader, id);
        return statement;
      });
      const redirect = redirectToCanonical(request, reply, { id });
      if (redirect) return redirect;
      reply.version = String(found.revision);
      return presentStatement(found, links);
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
          'Who signed the statement, under which name and in which capacity, in signing order.',
        params: statementParams,
        querystring: z.strictObject(pageParameters),
        response: { 200: json('A page of signatories.', signatoryList) },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const page = pagination.read(request, request.query);
      const rows = await readPart(id, (reader) => listSignatoriesOfStatement(reader, id, page));
      return (
        redirectToCanonical(request, reply, { id }) ??
        pagination.answer(request, reply, page, rows, (row) => presentSignatory(row, links))
      );
    },
  );

  app.get(
    '/v1/statements/:id/claims',
    {
      schema: {
        operationId: 'listStatementClaims',
        tags: ['Statements'],
        summary: 'List the claims of a statement',
        description:
          'What the statement says, speech act by speech act, in the order of its document.',
        params: statementParams,
        querystring: z.strictObject(pageParameters),
        response: { 200: json('A page of claims.', statementClaimList) },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const page = pagination.read(request, request.query);
      const rows = await readPart(id, (reader) => listClaims(reader, { statement: id }, page));
      return (
        redirectToCanonical(request, reply, { id }) ??
        pagination.answer(request, reply, page, rows, (row) => presentStatementClaim(row, links))
      );
    },
  );

  app.get(
    '/v1/statements/:id/resolutions',
    {
      schema: {
        operationId: 'listStatementResolutions',
        tags: ['Statements'],
        summary: 'List the resolutions that a statement cites',
        description:
          'The resolutions, the newest first, each with the words that cite it and with how those of whom the statement speaks voted on it.',
        params: statementParams,
        querystring: z.strictObject(pageParameters),
        response: { 200: json('A page of resolutions.', citedResolutionList) },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const page = pagination.read(request, request.query);
      const rows = await readPart(id, (reader) => listCitedResolutions(reader, id, page));
      return (
        redirectToCanonical(request, reply, { id }) ??
        pagination.answer(request, reply, page, rows, (row) =>
          presentCitedResolution(row, id, links),
        )
      );
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
          'The text alone, byte for byte, in UTF-8. The offsets of every quote count its Unicode code points.',
        params: statementParams,
        querystring: noQuery,
        response: {
          200: { description: 'The text.', content: { 'text/plain': { schema: statementText } } },
        },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const found = await database.read(async (reader) => {
        const text = await findText(reader, id);
        if (!text) throw await missingStatement(reader, id);
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

/** The statement as it stood at a moment. @throws Problem where there was none then */
async function readStatementAt(reader: Reader, id: string, at: Date): Promise<Statement> {
  const revision = await findRevisionAt(reader, id, at);
  const moment = at.toISOString();
  if (!revision) throw new Problem('not-found', `There was no statement ${id} at ${moment}.`);
  if (!revision.document) {
    throw new Problem('gone', `The statement ${id} had been deleted by ${moment}.`);
  }
  const { anchored } = readDocument(revision.document);
  if (!anchored) throw new Error(`The document of revision ${revision.number} is not valid.`);
  return assembleStatement(reader, anchored, revision.number);
}
