import { createRequire } from 'node:module';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer, type TestServer } from '../support/server.js';

// The linter and its rules are CommonJS, and their types declare no ES module.
const require = createRequire(import.meta.url);
const { Spectral } =
  require('@stoplight/spectral-core') as typeof import('@stoplight/spectral-core');
const owasp = require('@stoplight/spectral-owasp-ruleset');

let server: TestServer;
let source: string;

beforeAll(async () => {
  server = await startServer();
  source = (await server.app.inject('/openapi.json')).body;
});
afterAll(() => server.close());

test('the OpenAPI document passes Redocly’s strict recommended rules', async () => {
  const config = await createConfig({ extends: ['recommended-strict'] });
  const problems = await lintFromString({ source, absoluteRef: 'openapi.json', config });
  expect(problems.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([]);
});

test('the OpenAPI document passes OWASP’s security rules', async () => {
  const spectral = new Spectral();
  spectral.setRuleset(owasp);
  const errors = (await spectral.run(source)).filter(({ severity }) => severity === 0);
  expect(errors.map(({ code, path }) => `${code}: ${path.join('.')}`)).toEqual([
    // The rule expects every POST to write. These store nothing and need no key.
    'owasp:api2:2023-write-restricted: paths./v1/verify.post.security',
    'owasp:api2:2023-write-restricted: paths./v1/drafts.post.security',
    'owasp:api2:2023-write-restricted: paths./reconcile.post.security',
  ]);
});
