import type { FastifyPluginAsyncZodOpenApi } from 'fastify-zod-openapi';
import { noQuery } from '../http/parameters.js';
import { invalidBody } from '../http/problem.js';
import { json, problems } from '../http/responses.js';
import type { Services } from '../http/services.js';
import { BODY_PROBLEMS } from '../http/writing.js';
import { NEAR_SIMILARITY } from './near-passage.js';
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
        description: `Checks whether a quote was said. \`exact\`: a statement contains these words, however quotation marks, apostrophes, dashes, ellipses and white space are typed or set (\`folded\` lists these differences; case matters). \`near\`: a statement contains words with a similarity of ${NEAR_SIMILARITY} or more, listed with the differences word by word. \`absent\`: neither. Each match gives the passages, their claims, the signatories and how to cite the statement. Only whole words match, except in scripts that join words. No key is needed and nothing is stored.`,
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
