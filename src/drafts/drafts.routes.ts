import type { FastifyPluginAsyncZodOpenApi } from 'fastify-zod-openapi';
import type { InputFile } from '../drafting/input/input-text.js';
import { INPUT_TYPES } from '../drafting/input/read-input.js';
import { clientOf } from '../http/client.js';
import { noQuery } from '../http/parameters.js';
import { Problem } from '../http/problem.js';
import { json, problems } from '../http/responses.js';
import type { Services } from '../http/services.js';
import { BODY_PROBLEMS, leaveBodyToHandler } from '../http/writing.js';
import type { draftFile } from './draft-file.js';
import { draft, fileToDraft } from './drafts.schema.js';
import { findKnowledge } from './knowledge.store.js';

const TYPES: readonly string[] = Object.values(INPUT_TYPES);

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
        consumes: [...TYPES],
        querystring: noQuery,
        body: fileToDraft,
        response: { 200: json('The draft.', draft), ...problems('unavailable', ...BODY_PROBLEMS) },
      },
      validatorCompiler: leaveBodyToHandler,
      config: { takesFile: true },
    },
    async (request) => {
      const knowledge = JSON.stringify(await database.read(findKnowledge));
      // Without a body, nothing is parsed.
      const body = request.body as unknown as InputFile | undefined;
      const file = { mediaType: null, charset: null, ...body, bytes: own(body?.bytes) };
      const { draft, refusal } = await readPool.run<typeof draftFile>(
        'draftFile',
        { file, knowledge },
        clientOf(request),
        [file.bytes.buffer],
      );
      if (draft) return draft;
      throw refuse(refusal);
    },
  );
};

/** The bytes in a buffer of their own, which can be handed to another thread. Small bodies share one with others. */
function own(bytes: Uint8Array = new Uint8Array()): Uint8Array<ArrayBuffer> {
  const { buffer, byteLength } = bytes;
  const isOwn = buffer instanceof ArrayBuffer && buffer.byteLength === byteLength;
  return isOwn ? new Uint8Array(buffer) : Uint8Array.from(bytes);
}

type Refusal = NonNullable<Awaited<ReturnType<typeof draftFile>>['refusal']>;

function refuse({ reason, message }: Refusal): Problem {
  if (reason === 'unsupported') {
    return new Problem('unsupported-media-type', message, {
      headers: { accept: TYPES.join(', ') },
    });
  }
  return new Problem(reason === 'too-long' ? 'payload-too-large' : 'malformed-request', message);
}
