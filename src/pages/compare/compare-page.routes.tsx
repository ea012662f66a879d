import type { FastifyPluginAsyncZodOpenApi } from 'fastify-zod-openapi';
import * as z from 'zod';
import { compareParties } from '../../comparisons/comparison.store.js';
import type { Reader } from '../../db/database.js';
import { LIMITS } from '../../domain/document-limits.js';
import { UnknownReferenceError } from '../../domain/unknown-reference.js';
import { PROBLEM_TYPE } from '../../http/problem.js';
import type { Services } from '../../http/services.js';
import { findPartyNames, listParties } from '../../parties/parties.store.js';
import { prefersHtml } from '../../plugins/pages.js';
import { renderPage } from '../page.js';
import { pageRoute } from '../page-route.js';
import { type ComparedParties, ComparePage } from './compare-page.js';

/** What a form sends. Whether it names parties is said beside the form. */
const given = z
  .string()
  .max(LIMITS.nameLength)
  .transform((code) => code.trim())
  .optional();

const compareQuery = z.strictObject({ a: given, b: given });

/** The most parties to choose from. */
const CHOICES = { limit: 1_000, after: null, total: false };

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
        parties: (await listParties(reader, {}, CHOICES)).items,
        compared: a === '' && b === '' ? null : await compare(reader, { a, b }),
      }));
      if (compared && 'errors' in compared) {
        if (!prefersHtml(request, [PROBLEM_TYPE])) {
          throw new UnknownReferenceError('query', compared.errors);
        }
        reply.code(400);
      }
      return renderPage(
        <ComparePage given={{ a, b }} parties={parties} compared={compared} links={links} />,
      );
    },
  );
};

async function compare(reader: Reader, given: { a: string; b: string }): Promise<ComparedParties> {
  const missing = (['a', 'b'] as const).filter((name) => given[name] === '');
  if (missing.length > 0) {
    return { errors: missing.map((parameter) => ({ parameter, message: 'choose a party' })) };
  }
  try {
    const comparison = await compareParties(reader, given);
    const nameOf = await findPartyNames(
      reader,
      comparison.latestTogether.flatMap(({ codes }) => codes.signatory),
    );
    const latestTogether = comparison.latestTogether.map(({ codes, ...one }) => ({
      ...one,
      signatories: codes.signatory.map(nameOf),
    }));
    return { comparison, latestTogether };
  } catch (error) {
    if (error instanceof UnknownReferenceError) return { errors: error.references };
    throw error;
  }
}
