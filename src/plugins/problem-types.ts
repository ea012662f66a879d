import type { FastifyInstance } from 'fastify';
import fp from 'fastify-plugin';
import type { FastifyZodOpenApiSchema } from 'fastify-zod-openapi';
import * as z from 'zod';
import type { Links } from '../domain/links.js';
import { textField, urlField } from '../http/fields.js';
import { PROBLEM_SLUGS, PROBLEMS, Problem, type ProblemSlug } from '../http/problem.js';
import { json, problems } from '../http/responses.js';

const problemType = z
  .object({
    slug: z.enum(PROBLEM_SLUGS).meta({ description: 'The last path segment of `type`.' }),
    type: urlField('The URL of the error type.'),
    title: textField(200, 'A short name of the error type.'),
    status: z
      .int()
      .min(400)
      .max(599)
      .meta({ format: 'int32', description: 'The HTTP status code.' }),
    description: textField(1_000, 'What the error means and how to fix it.'),
  })
  .meta({ id: 'ProblemType', description: 'An error type.' });

/** Serves `/problems/{slug}`, which explains an error type. */
export const problemTypes = fp<{ links: Links }>(
  async (app: FastifyInstance, { links }) => {
    app.get(
      '/problems/:slug',
      {
        schema: {
          operationId: 'getProblemType',
          tags: ['Registry'],
          summary: 'Get an error type',
          description: 'Explains an error: the target of `type` in problem details.',
          params: z.strictObject({
            slug: z
              .string()
              .max(100)
              .meta({
                description: 'The last path segment of `type`.',
                param: { example: 'not-found' },
              }),
          }),
          response: {
            200: json('The error type.', problemType),
            ...problems('not-found'),
          },
        } satisfies FastifyZodOpenApiSchema,
      },
      async (request) => {
        const { slug } = request.params as { slug: string };
        // Not `in`, which would find inherited names such as `constructor`.
        if (!Object.hasOwn(PROBLEMS, slug)) {
          throw new Problem('not-found', `There is no error type ${slug}.`);
        }
        return { slug, type: links.problem(slug), ...PROBLEMS[slug as ProblemSlug] };
      },
    );
  },
  { name: 'problem-types' },
);
