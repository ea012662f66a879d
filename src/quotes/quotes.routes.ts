import type { FastifyPluginAsyncZodOpenApi } from 'fastify-zod-openapi';
import { noQuery } from '../http/parameters.js';
import { invalidBody } from '../http/problem.js';
import { json, problems } from '../http/responses.js';
import type { Services } from '../http/services.js';
import { BODY_PROBLEMS } from '../http/writing.js';
import { NEAR_SIMILARITY } from './matching.js';
import { presentVerification, quoteToVerify, verification } from './quotes.schema.js';
import { verifyQuote } from './quotes.store.js';

export const verifyRoutes: FastifyPluginAsyncZodOpenApi<Services> = async (
  app,
  { database, links },
) => {
  app.post(
    '/v1/verify',
    {
      schema: {
        operationId: 'verifyQuote',
        tags: ['Search'],
        summary: 'Verify a quote',
        description: `Checks whether a statement contains a quote. The result is \`exact\` if the words match; typographic differences (quotation marks, apostrophes, dashes, ellipses, white space) are ignored and listed in \`folded\`, but case matters. It is \`near\` if a statement contains words with a similarity of at least ${NEAR_SIMILARITY}, with a word-by-word diff; otherwise \`absent\`. Each match shows the position of the words, the claims they belong to, the signatories, and how to cite the statement. Only whole words match, except in scripts that join words. No key is needed and nothing is stored.`,
        querystring: noQuery,
        body: quoteToVerify,
        response: { 200: json('The result.', verification), ...problems(...BODY_PROBLEMS) },
      },
    },
    async (request) => {
      const { quote, statement } = request.body;
      const found = await database.read((reader) => verifyQuote(reader, quote, statement));
      if (!found) {
        throw invalidBody([{ path: ['statement'], message: `there is no statement ${statement}` }]);
      }
      return presentVerification(found, links);
    },
  );
};
