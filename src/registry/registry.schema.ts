import * as z from 'zod';
import type { Links } from '../domain/links.js';
import { countField, textField, urlField } from '../http/fields.js';
import { REGISTRY_NAME } from './about.js';
import type { RegistryCounts } from './registry.store.js';

/** What the index links to, by name: the path and the description of each. */
const TARGETS = {
  statements: ['/v1/statements', 'The statements.'],
  signatories: ['/v1/signatories', 'The parties that signed statements.'],
  cosignatures: ['/v1/cosignatures', 'Who signs with whom.'],
  parties: ['/v1/parties', 'The parties.'],
  resolutions: ['/v1/resolutions', 'The resolutions.'],
  claims: ['/v1/claims', 'The claims.'],
  claimKinds: ['/v1/claim-kinds', 'The kinds of claims.'],
  search: ['/v1/search', 'The full-text search.'],
  changes: ['/v1/changes', 'The change feed.'],
  catalogue: ['/catalog.jsonld', 'The description of the data for catalogues (DCAT 3).'],
  documentation: ['/docs', 'The explorer.'],
  openapi: ['/openapi.json', 'The OpenAPI document.'],
  reconciliation: ['/reconcile', 'The reconciliation service, for OpenRefine.'],
  mcp: ['/mcp', 'The server of the Model Context Protocol, for agents.'],
} as const;

type Target = keyof typeof TARGETS;

const NAMES = Object.keys(TARGETS) as Target[];

const links = z
  .object(
    Object.fromEntries(NAMES.map((name) => [name, urlField(TARGETS[name][1])])) as Record<
      Target,
      z.ZodString
    >,
  )
  .meta({ id: 'RegistryLinks', description: 'The URLs of the lists and of the documentation.' });

const counts = z
  .object({
    statements: countField('The number of statements.'),
    claims: countField('The number of claims.'),
    parties: countField('The number of parties.'),
    resolutions: countField('The number of resolutions.'),
  })
  .meta({ id: 'RegistryCounts', description: 'How much the registry holds.' });

export const registry = z
  .object({
    name: textField(100, 'The name of the registry.'),
    version: textField(100, 'The version of the server.', '0.1.0'),
    url: urlField('The URL of the API.'),
    license: textField(
      2_000,
      'The licence of the data: an SPDX identifier or a URL. Null if the operator has set none (`DATA_LICENSE`).',
    ).nullable(),
    counts,
    links,
  })
  .meta({ id: 'Registry', description: 'The registry at a glance.' });

export function presentRegistry(
  about: { version: string; license: string | null; counts: RegistryCounts },
  { to }: Links,
): z.input<typeof registry> {
  const { version, license, counts } = about;
  const urls = Object.fromEntries(NAMES.map((name) => [name, to(TARGETS[name][0])]));
  return {
    name: REGISTRY_NAME,
    version,
    url: to('/v1'),
    license,
    counts,
    links: urls as Record<Target, string>,
  };
}
