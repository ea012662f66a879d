import fp from 'fastify-plugin';
import type { FastifyZodOpenApiSchema } from 'fastify-zod-openapi';
import * as z from 'zod';
import type { Links } from '../domain/links.js';
import { urlField } from '../http/fields.js';
import { Problem } from '../http/problem.js';
import { problems } from '../http/responses.js';

const LINKSET_TYPE = 'application/linkset+json';

const target = z
  .object({
    href: urlField('The URL.'),
    type: z.string().max(100).optional().meta({ description: 'The media type.' }),
  })
  .meta({ id: 'LinkTarget', description: 'The target of a link.' });

const targets = (description: string) => z.array(target).max(10).meta({ description });

const linkset = z
  .object({
    linkset: z
      .array(
        z
          .object({
            anchor: urlField('The URL of the API.'),
            'service-desc': targets(
              'The description for programs: the OpenAPI document, or a manifest.',
            ).optional(),
            'service-doc': targets('The documentation for people or for agents.'),
            'service-meta': targets(
              'The description of the data and its distributions (DCAT 3).',
            ).optional(),
            status: targets('The readiness check.'),
          })
          .meta({ id: 'ApiLinks', description: 'The links of one API.' }),
      )
      .max(10)
      .meta({ description: 'The APIs of this server.' }),
  })
  .meta({ id: 'ApiCatalog', description: 'The API catalogue (RFC 9727) as a linkset (RFC 9264).' });

const securityTxt = z.string().max(5_000).meta({
  id: 'SecurityTxt',
  description: 'The fields Contact, Expires, Preferred-Languages and Canonical, one per line.',
});

/** RFC 9116 §2.5.5 recommends less than a year. */
const CONTACT_LIFETIME_MS = 180 * 86_400_000;

/** Makes the server discoverable: the API catalogue and the security contact. */
export const discovery = fp<{ links: Links; securityContact: string | null }>(
  async (app, { links, securityContact }) => {
    app.get(
      '/.well-known/api-catalog',
      {
        schema: {
          operationId: 'getApiCatalog',
          tags: ['Registry'],
          summary: 'Get the API catalogue',
          description:
            'Returns links to the API, its OpenAPI document and its documentation (RFC 9727).',
          response: {
            200: {
              description: 'The catalogue.',
              content: { [LINKSET_TYPE]: { schema: linkset } },
            },
          },
        } satisfies FastifyZodOpenApiSchema,
      },
      async (_request, reply) =>
        reply
          .type(`${LINKSET_TYPE}; profile="https://www.rfc-editor.org/info/rfc9727"`)
          .header('link', `<${links.to('/.well-known/api-catalog')}>; rel="api-catalog"`)
          .send({
            linkset: [
              {
                anchor: links.to('/v1'),
                'service-desc': [
                  { href: links.to('/openapi.json'), type: 'application/vnd.oai.openapi+json' },
                ],
                'service-doc': [{ href: links.to('/docs'), type: 'text/html' }],
                'service-meta': [
                  { href: links.to('/catalog.jsonld'), type: 'application/ld+json' },
                ],
                status: [{ href: links.to('/health/ready'), type: 'application/json' }],
              },
              {
                anchor: links.to('/reconcile'),
                'service-desc': [{ href: links.to('/reconcile'), type: 'application/json' }],
                'service-doc': [{ href: links.to('/docs'), type: 'text/html' }],
                status: [{ href: links.to('/health/ready'), type: 'application/json' }],
              },
              {
                anchor: links.to('/mcp'),
                'service-doc': [{ href: links.to('/llms.txt'), type: 'text/markdown' }],
                status: [{ href: links.to('/health/ready'), type: 'application/json' }],
              },
            ],
          }),
    );

    app.get(
      '/.well-known/security.txt',
      {
        schema: {
          operationId: 'getSecurityTxt',
          tags: ['Registry'],
          summary: 'Get the security contact',
          description:
            'Says where to report vulnerabilities (RFC 9116). 404 if the operator has set no contact (`SECURITY_CONTACT`).',
          response: {
            200: {
              description: 'The contact.',
              content: { 'text/plain': { schema: securityTxt } },
            },
            ...problems('not-found'),
          },
        } satisfies FastifyZodOpenApiSchema,
      },
      async (_request, reply) => {
        if (securityContact === null) {
          throw new Problem('not-found', 'This registry has no contact for security.');
        }
        const fields = [
          `Contact: ${securityContact}`,
          `Expires: ${new Date(Date.now() + CONTACT_LIFETIME_MS).toISOString()}`,
          'Preferred-Languages: en',
          `Canonical: ${links.to('/.well-known/security.txt')}`,
        ];
        // A cached one could expire: it changes with time, not with the registry.
        return reply
          .header('cache-control', 'no-store')
          .type('text/plain; charset=utf-8')
          .send(`${fields.join('\n')}\n`);
      },
    );
  },
  { name: 'discovery' },
);
