import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { runCommand } from '../support/cli.js';
import { makeDatabaseUrl } from '../support/database.js';
import { makeFolder } from '../support/process.js';

const FIXTURE = new URL('../fixtures/statement.txt', import.meta.url);

const TEXT = `Joint Statement by Chile, Peru and the High Representative of the European Union on the railway

Lima, 5 November 2024

We condemn the closure of the railway, in violation of Security Council resolutions 1718 and 2735, and urge Norway to open it.

We recall the UN Charter.
`;

async function setUp({ seeded = true } = {}) {
  const folder = makeFolder();
  const write = (name: string, content: string | Uint8Array) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  return { write, env: { DATABASE_URL: await makeDatabaseUrl({ seeded }) } };
}

test('prints YAML with the reasons, which can be imported as it is', async () => {
  const { write, env } = await setUp();
  const { status, output } = await runCommand(['draft', write('text.txt', TEXT)], env);
  expect(status).toBe(0);
  expect(output).toContain('# Cited, but nothing else is known of them yet: S/RES/2735. ');
  expect(output).toContain(
    '  # 0.95: named in the title as a signatory\n  - { party: CL, nameAsSigned: Chile, office: null, role: signatory }',
  );
  expect(output).toContain(
    '  # 0.9: "condemn" makes a condemnation\n  - key: c1\n    kind: condemnation',
  );
  expect(parse(output)).toMatchObject({
    id: 'railway-2024',
    issuedOn: '2024-11-05',
    claims: [
      {
        kind: 'condemnation',
        citations: [
          { resolution: 'S/RES/1718 (2006)' },
          { quote: '2735', resolution: 'S/RES/2735' },
        ],
      },
      { kind: 'appeal', parties: [{ party: 'NO', role: 'addressee' }] },
      { kind: 'recognition' },
    ],
  });
  const draft = write('draft.yaml', output);
  expect(await runCommand(['import', draft], env)).toEqual({
    status: 0,
    output: `created ${draft}\n1 created\n`,
  });
});

test('prints JSON, and works on an empty registry', async () => {
  const { env } = await setUp({ seeded: false });
  const { status, output } = await runCommand(['draft', '--format', 'json', FIXTURE.pathname], env);
  expect(status).toBe(0);
  const { document, suggestions, ready } = JSON.parse(output);
  expect(ready).toBe(true);
  expect(document.signatories).toHaveLength(11);
  expect(document.text).toBe(
    readFileSync(FIXTURE, 'utf8').split('\n\n').slice(1).join('\n\n').trimEnd(),
  );
  expect(suggestions[0]).toEqual({
    pointer: '/id',
    confidence: 0.5,
    rationale: 'made from the title and the year',
  });
});

test('exits with status 2 if no signatories were found', async () => {
  const { write, env } = await setUp();
  const { status, output } = await runCommand(
    ['draft', write('text.txt', 'Pancakes\n\nTake the flour and stir it in a bowl.')],
    env,
  );
  expect(status).toBe(2);
  expect(output).toContain('# Confidence overall: 0.1');
  expect(output).toContain('signatories: []');
  expect(output).toContain(
    'Not ready:\n  No signatories were found. Add them: a document without signatories is rejected.',
  );
});

test('exits with status 1 if the file is not a text', async () => {
  const { write, env } = await setUp();
  expect(await runCommand(['draft', write('empty.txt', ' \n')], env)).toEqual({
    status: 1,
    output: 'The text is empty.\n',
  });
  const image = write('image.png', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'));
  expect(await runCommand(['draft', image], env)).toEqual({
    status: 1,
    output: 'This is an image: recognise its text (OCR), and check it.\n',
  });
  const { status, output } = await runCommand(['draft', 'nowhere.txt'], env);
  expect(status).toBe(1);
  expect(output).toMatch(/^ENOENT/);
});
