import type { FastifyPluginAsyncZodOpenApi } from 'fastify-zod-openapi';
import * as z from 'zod';
import { toClaimReview } from '../formats/claim-review.js';
import { clientOf } from '../http/client.js';
import { FORMATS, formatParameter } from '../http/formats.js';
import { invalidBody } from '../http/problem.js';
import { problems, represented } from '../http/responses.js';
import type { Services } from '../http/services.js';
import { BODY_PROBLEMS } from '../http/writing.js';
import { compareInPool } from './compare-in-pool.js';
import { NEAR_SIMILARITY } from './near-passage.js';
import { presentVerification, quoteToVerify, verification } from './quotes.schema.js';
import { verifyQuote } from './quotes.store.js';

/** A quote has up to 20,000 characters, each of which JSON may write as an escape. */
const MAX_BODY_BYTES = 262_144;

export const verifyRoutes: FastifyPluginAsyncZodOpenApi<Services> = async (
  app,
  { database, links, readPool },
) => {
  app.post(
    '/v1/verify',
    {
      bodyLimit: Math.min(MAX_BODY_BYTES, app.initialConfig.bodyLimit ?? MAX_BODY_BYTES),
      schema: {
        operationId: 'verifyQuote',
        tags: ['Search'],
        summary: 'Verify a quote',
        description: `Checks whether a quote was said. \`exact\`: a statement contains these words, however quotation marks, apostrophes, dashes, ellipses and white space are typed or set (\`folded\` lists these differences; case matters). \`abridged\`: a statement contains its parts, with other words in place of its ellipses, which \`omissions\` lists. \`near\`: a statement contains words with a similarity of ${NEAR_SIMILARITY} or more, listed with the differences word by word. \`absent\`: none of these. Each match gives the passages, their claims, the signatories and how to cite the statement. Only whole words match, except in scripts that join words. Also available in JSON-LD as a \`ClaimReview\` of schema.org, which rates whether the words were said, not whether they are true. No key is needed and nothing is stored.`,
        querystring: z.strictObject({ format: formatParameter(['json', 'jsonld']) }),
        body: quoteToVerify,
        response: {
          200: represented('The result.', verification, ['jsonld']),
          ...problems('unavailable', ...BODY_PROBLEMS),
        },
      },
    },
    async (request, reply) => {
      const { quote, statement } = request.body;
      const found = await verifyQuote(
        database,
        compareInPool(readPool, clientOf(request)),
        quote,
        statement,
      );
      if (!found) {
        throw invalidBody([{ path: ['statement'], message: `there is no statement ${statement}` }]);
      }
      return request.answerType === FORMATS.jsonld
        ? reply.type(FORMATS.jsonld).send(toClaimReview(quote, found, links))
        : presentVerification(found, links);
    },
  );
};
