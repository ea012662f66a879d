import type { FastifyPluginAsyncZodOpenApi } from 'fastify-zod-openapi';
import { invalidBody } from '../http/invalid-body.js';
import { noQuery } from '../http/parameters.js';
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
        description: `Whether the words of a quote were said: \`exact\` where a statement has these very words, however quotation marks, apostrophes, dashes, ellipses and white space are typed or set (\`folded\` tells in what they differ; case does count); \`near\` where one has words of a similarity of ${NEAR_SIMILARITY} or more, with the differences word by word; else \`absent\`. Each match tells where the words stand, to which claims they belong, who signed, and how to cite them. Whole words are looked for, but in scripts that write words onto others. Anyone may ask; nothing is stored.`,
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
