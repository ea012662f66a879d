import type { FastifyPluginAsyncZodOpenApi } from 'fastify-zod-openapi';
import { clientOf } from '../http/client.js';
import { noQuery } from '../http/parameters.js';
import { Problem } from '../http/problem.js';
import { json, problems } from '../http/responses.js';
import type { Services } from '../http/services.js';
import { BODY_PROBLEMS } from '../http/writing.js';
import type { draftText } from './draft-text.js';
import { draft, MAX_DRAFT_BYTES, textToDraft } from './drafts.schema.js';
import { findKnowledge } from './knowledge.store.js';

export const draftRoutes: FastifyPluginAsyncZodOpenApi<Services> = async (
  app,
  { database, readPool },
) => {
  app.post(
    '/v1/drafts',
    {
      bodyLimit: Math.min(MAX_DRAFT_BYTES, app.initialConfig.bodyLimit ?? MAX_DRAFT_BYTES),
      schema: {
        operationId: 'draftDocument',
        tags: ['Drafts'],
        summary: 'Draft a document from a text',
        description:
          'Takes the text of a joint statement in English, starting with its title, and returns a document with title, signatories, citations and claims for a curator to correct and PUT. Every part comes with a confidence and a reason. Drafts are made by rules, not by a model: the same text gives the same draft as long as the registry holds the same parties and resolutions. Nothing is stored, and no key is needed. A text that is not a joint statement, or not in English, gets a draft of low confidence.',
        consumes: ['text/plain'],
        querystring: noQuery,
        body: textToDraft,
        response: { 200: json('The draft.', draft), ...problems('unavailable', ...BODY_PROBLEMS) },
      },
    },
    async (request) => {
      const knowledge = JSON.stringify(await database.read(findKnowledge));
      const work = { text: request.body, knowledge };
      const { draft, refusal } = await readPool.run<typeof draftText>(
        'draftText',
        work,
        clientOf(request),
      );
      if (draft) return draft;
      const type = refusal.reason === 'empty' ? 'malformed-request' : 'payload-too-large';
      throw new Problem(type, refusal.message);
    },
  );
};
