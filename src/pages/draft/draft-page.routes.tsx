import type { FastifyPluginAsyncZodOpenApi } from 'fastify-zod-openapi';
import * as z from 'zod';
import { checkReferences } from '../../documents/references.store.js';
import type { Issue } from '../../domain/issue.js';
import { type correctDraft, FILE_FORMATS, type FileFormat } from '../../drafts/correct-draft.js';
import type { draftToCorrect } from '../../drafts/draft-file.js';
import { DRAFT_TYPES, draftInPool } from '../../drafts/draft-in-pool.js';
import { readDraftStatement, withPartyCodes } from '../../drafts/draft-statement.store.js';
import type { OpenDraft } from '../../drafts/open-draft.js';
import { clientOf } from '../../http/client.js';
import { FORM_TYPE, type Form } from '../../http/form.js';
import { noQuery } from '../../http/parameters.js';
import { Problem, type ProblemDetails, toPointer } from '../../http/problem.js';
import type { Services } from '../../http/services.js';
import { leaveBodyToHandler } from '../../http/writing.js';
import { listAllParties } from '../../parties/parties.store.js';
import type { Client } from '../../pool/pool.js';
import { renderPage } from '../page.js';
import { pageRoute } from '../page-route.js';
import { DRAFT_PATH, DraftStartPage } from './draft-start-page.js';
import { toFault } from './faults.js';
import { NOT_REFUSED } from './fields.js';
import type { renderDraft } from './render-draft.js';
import { TryAgainPage } from './try-again-page.js';

const NO_FORM: Form = { fields: new Map(), file: null };

const FILE_TYPES: Record<FileFormat, string> = {
  yaml: 'application/yaml; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

export const draftPageRoutes: FastifyPluginAsyncZodOpenApi<Services> = async (
  app,
  { database, links, readPool },
) => {
  const { bodyLimit: maxBytes = 0 } = app.initialConfig;

  app.get(DRAFT_PATH, { ...pageRoute, schema: { hide: true, querystring: noQuery } }, async () =>
    renderPage(<DraftStartPage maxBytes={maxBytes} links={links} />),
  );

  app.post(
    DRAFT_PATH,
    {
      schema: { hide: true, consumes: [FORM_TYPE], querystring: noQuery, body: z.unknown() },
      validatorCompiler: leaveBodyToHandler,
      config: {
        ...pageRoute.config,
        renderProblem: (problem, { body }) => renderRefusal(problem, body as Form | undefined),
      },
    },
    async (request, reply) => {
      const form = (request.body as Form | undefined) ?? NO_FORM;
      const client = clientOf(request);
      const state = form.fields.get('draft');
      if (state === undefined) return show(await draftFrom(form, client), false, client);

      const format = FILE_FORMATS.find((one) => one === form.fields.get('action')) ?? null;
      const fields = await database.read((reader) => withPartyCodes(reader, form.fields));
      const outcome = await readPool.run<typeof correctDraft>(
        'correctDraft',
        { state, fields, format },
        client,
      );
      if (!outcome.before) throw notADraft(outcome.issues);
      const { before, after, parts, origins, file } = outcome;
      const references = await database.read((reader) => checkReferences(reader, parts));
      const issues = [...outcome.issues, ...references.issues];
      const isWanting = format !== null && issues.length > 0;
      if (!after || isWanting || references.issues.some(isOfSignatory)) {
        const faults = issues.map((issue) => toFault(issue, origins));
        reply.code(422);
        return show(before, true, client, { typed: form.fields, faults });
      }
      if (format === null || file === null) return show(after, true, client);
      const name = `${after.anchored.document.id}.${format}`;
      return reply
        .type(FILE_TYPES[format])
        .header('content-disposition', `attachment; filename="${name}"`)
        .send(file);
    },
  );

  /** The form again, with what was sent in it and why it was refused; null if it is of no use. */
  function renderRefusal(problem: ProblemDetails, { fields, file } = NO_FORM): string | null {
    if (fields.has('draft')) {
      return problem.status === 400
        ? null
        : renderPage(<TryAgainPage problem={problem} fields={fields} links={links} />);
    }
    const field = file ? 'file' : fields.has('text') ? 'text' : null;
    const refused = { problem, field, text: fields.get('text') ?? '' } as const;
    return renderPage(<DraftStartPage maxBytes={maxBytes} links={links} refused={refused} />);
  }

  function draftFrom({ fields, file }: Form, client: Client): Promise<OpenDraft> {
    const text = fields.get('text');
    if (!file && text === undefined) {
      throw new Problem('malformed-request', 'Paste a text, or choose a file.');
    }
    const given = file
      ? { ...file, mediaType: toKnownType(file.mediaType), charset: null }
      : { bytes: Buffer.from(text ?? ''), mediaType: 'text/plain', charset: 'utf-8' };
    return draftInPool(database, given, (input, transferred) =>
      readPool.run<typeof draftToCorrect>('draftToCorrect', input, client, transferred),
    );
  }

  async function show(
    draft: OpenDraft,
    isCorrected: boolean,
    client: Client,
    form = NOT_REFUSED,
  ): Promise<string> {
    const { facts, parties } = await database.read(async (reader) => ({
      facts: await readDraftStatement(reader, draft.anchored),
      parties: await listAllParties(reader),
    }));
    const { statement } = facts;
    if (!statement) throw notADraft(facts.issues);
    const publicUrl = links.to('');
    return readPool.run<typeof renderDraft>(
      'renderDraft',
      { draft, statement, facts, parties, form, isCorrected, publicUrl },
      client,
    );
  }
};

/** The media type of a file as a browser gives it, by its name; null if nothing can be drafted from it. */
function toKnownType(mediaType: string): string | null {
  const [type = ''] = mediaType.split(';');
  return DRAFT_TYPES.includes(type) ? type : null;
}

/** What came back from the page is not what it was given. */
function notADraft(issues: readonly Issue[]): Problem {
  return new Problem(
    'malformed-request',
    'The draft that was sent back is damaged. Draft the text again.',
    {
      errors: issues.map(({ path, message }) => ({
        in: 'body',
        pointer: toPointer(path),
        detail: message,
      })),
    },
  );
}

function isOfSignatory({ path: [list] }: Issue): boolean {
  return list === 'signatories';
}
