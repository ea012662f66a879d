import type { FastifyPluginAsyncZodOpenApi } from 'fastify-zod-openapi';
import type { Rules } from '../drafting/rules.js';
import { noQuery } from '../http/parameters.js';
import { Problem } from '../http/problem.js';
import { json, problems } from '../http/responses.js';
import type { Services } from '../http/services.js';
import { BODY_PROBLEMS } from '../http/writing.js';
import { draft, draftText, MAX_DRAFT_BYTES, presentDraft } from './drafts.schema.js';
import { readKnowledge } from './knowledge.store.js';

export const draftRoutes: FastifyPluginAsyncZodOpenApi<Services> = async (app, { database }) => {
  let rules: Rules | null = null;
  app.post(
    '/v1/drafts',
    {
      bodyLimit: Math.min(MAX_DRAFT_BYTES, app.initialConfig.bodyLimit ?? MAX_DRAFT_BYTES),
      schema: {
        operationId: 'draftDocument',
        tags: ['Drafts'],
        summary: 'Draft a document from a text',
        description:
          'Takes the text of a joint statement in English, its title first, and answers a document with title, signatories, citations and claims, for a curator to correct and PUT. Every part has a confidence and the reason for it. Rules find them, and no model: the same text gives the same draft, as long as the registry knows the same parties and resolutions. Nothing is stored, and no key is needed. What is no joint statement, or not in English, gets a draft of little confidence.',
        consumes: ['text/plain'],
        querystring: noQuery,
        body: draftText,
        response: { 200: json('The draft.', draft), ...problems(...BODY_PROBLEMS) },
      },
    },
    async (request) => {
      // What drafts, and its rules, are loaded for the first draft: the start is quicker without them.
      const { createDrafter, UndraftableError } = await import('../drafting/draft.js');
      const { readRules } = await import('../drafting/rules.js');
      rules ??= readRules();
      const knowledge = await database.read(readKnowledge);
      try {
        return presentDraft(createDrafter(rules, knowledge)(request.body));
      } catch (error) {
        if (!(error instanceof UndraftableError)) throw error;
        throw new Problem(
          error.reason === 'empty' ? 'malformed-request' : 'payload-too-large',
          error.message,
        );
      }
    },
  );
};
