import type { FastifyPluginAsyncZodOpenApi } from 'fastify-zod-openapi';
import * as z from 'zod';
import { compareParties } from '../../comparisons/comparison.store.js';
import type { Reader } from '../../db/database.js';
import { LIMITS } from '../../domain/document-limits.js';
import { UnknownReferenceError } from '../../domain/unknown-reference.js';
import type { Services } from '../../http/services.js';
import { listAllParties } from '../../parties/parties.store.js';
import { readListedStatements } from '../listed-statements.js';
import { resolveNames } from '../named-parties.js';
import { renderPage } from '../page.js';
import { pageRoute } from '../page-route.js';
import { UnclearParty } from '../party-field.js';
import { comparePath } from '../paths.js';
import { type ComparedParties, ComparePage } from './compare-page.js';

/** What a form sends. Whether it names parties is said beside the form. */
const given = z
  .string()
  .max(LIMITS.nameLength)
  .transform((code) => code.trim())
  .optional();

const compareQuery = z.strictObject({ a: given, b: given });

export const comparePageRoutes: FastifyPluginAsyncZodOpenApi<Services> = async (
  app,
  { database, links },
) => {
  app.get(
    '/compare',
    { ...pageRoute, schema: { hide: true, querystring: compareQuery } },
    async (request, reply) => {
      const { a = '', b = '' } = request.query;
      const { parties, compared } = await database.read(async (reader) => ({
        parties: await listAllParties(reader),
        compared: a === '' && b === '' ? null : await compare(reader, { a, b }),
      }));
      if (compared && 'codes' in compared) {
        return reply.redirect(comparePath(compared.codes.a, compared.codes.b), 303);
      }
      if (compared && 'errors' in compared) reply.code(400);
      return renderPage(
        <ComparePage given={{ a, b }} parties={parties} compared={compared} links={links} />,
      );
    },
  );
};

async function compare(
  reader: Reader,
  given: { a: string; b: string },
): Promise<ComparedParties | { codes: { a: string; b: string } }> {
  const missing = (['a', 'b'] as const).filter((name) => given[name] === '');
  if (missing.length > 0) {
    return { errors: missing.map((parameter) => ({ parameter, message: 'Choose a party.' })) };
  }
  const { resolved, unclear } = await resolveNames(reader, new URLSearchParams(given), ['a', 'b']);
  if (unclear.length > 0) {
    return {
      errors: unclear.map(({ parameter, ...name }) => ({
        parameter,
        message: <UnclearParty path="/compare" {...name} />,
      })),
    };
  }
  const codes = { a: resolved.get('a') ?? '', b: resolved.get('b') ?? '' };
  if (codes.a !== given.a || codes.b !== given.b) return { codes };
  try {
    const comparison = await compareParties(reader, given);
    const latestTogether = await readListedStatements(reader, comparison.latestTogether);
    return { comparison, latestTogether };
  } catch (error) {
    if (error instanceof UnknownReferenceError) return { errors: error.references };
    throw error;
  }
}
