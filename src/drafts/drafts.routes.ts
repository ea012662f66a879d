import type { FastifyPluginAsyncZodOpenApi } from 'fastify-zod-openapi';
import type { InputFile } from '../drafting/input/input-text.js';
import { clientOf } from '../http/client.js';
import { noQuery } from '../http/parameters.js';
import { json, problems } from '../http/responses.js';
import type { Services } from '../http/services.js';
import { BODY_PROBLEMS, leaveBodyToHandler } from '../http/writing.js';
import type { draftFile } from './draft-file.js';
import { DRAFT_TYPES, draftInPool } from './draft-in-pool.js';
import { draft, fileToDraft } from './drafts.schema.js';

export const draftRoutes: FastifyPluginAsyncZodOpenApi<Services> = async (
  app,
  { database, readPool },
) => {
  app.post(
    '/v1/drafts',
    {
      schema: {
        operationId: 'draftDocument',
        tags: ['Drafts'],
        summary: 'Draft a document from a text or a file',
        description:
          'Takes a joint statement in English, starting with its title, as plain text, a web page, a DOCX file or a PDF with a text layer, and returns a document with title, signatories, citations and claims for a curator to correct and PUT: `curl --data-binary @statement.pdf -H "Content-Type: application/pdf" …/v1/drafts`. Every part comes with a confidence and a reason. The bytes decide about the format: a PDF that is declared as text is read as a PDF. A text that is not UTF-8 is read in the declared encoding, or else in a detected one, which is a doubt. Scanned, encrypted or damaged files, and other formats, are refused by name. Drafts are made by rules, not by a model: the same text gives the same draft as long as the registry holds the same parties and resolutions. Nothing is stored, and no key is needed. A text that is not a joint statement, or not in English, gets a draft of low confidence.',
        consumes: [...DRAFT_TYPES],
        querystring: noQuery,
        body: fileToDraft,
        response: { 200: json('The draft.', draft), ...problems('unavailable', ...BODY_PROBLEMS) },
      },
      validatorCompiler: leaveBodyToHandler,
      config: { takesFile: true },
    },
    // Without a body, nothing is parsed.
    (request) => {
      const file = request.body as unknown as InputFile | undefined;
      return draftInPool(database, file, (input, transferred) =>
        readPool.run<typeof draftFile>('draftFile', input, clientOf(request), transferred),
      );
    },
  );
};
