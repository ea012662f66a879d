import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { stringify } from 'yaml';
import { runCommand } from '../support/cli.js';
import { makeDatabaseUrl, openUrl } from '../support/database.js';
import { makeDocument } from '../support/documents.js';
import { makeFolder } from '../support/process.js';
import { idsOf } from '../support/registry.js';
import { startServerAt } from '../support/server.js';
import { dumpTables } from '../support/tables.js';

async function setUp() {
  const folder = makeFolder();
  const env = { DATABASE_URL: await makeDatabaseUrl({ seeded: true }) };
  const write = (name: string, document: unknown) => {
    const path = join(folder, name);
    writeFileSync(path, typeof document === 'string' ? document : stringify(document));
    return path;
  };
  return { folder, env, write };
}

test('import saves YAML and JSON files and folders, and repeating it changes nothing', async () => {
  const { folder, env, write } = await setUp();
  mkdirSync(join(folder, 'more', 'deep'), { recursive: true });
  const yaml = write('one.yaml', makeDocument({ id: 'one' }));
  const json = write('more/deep/two.json', JSON.stringify(makeDocument({ id: 'two' })));
  write('more/notes.txt', 'not a document');

  expect(await runCommand(['import', yaml, join(folder, 'more')], env)).toEqual({
    status: 0,
    output: `created ${yaml}\ncreated ${json}\n2 created\n`,
  });
  expect(await runCommand(['import', yaml], env)).toEqual({
    status: 0,
    output: `unchanged ${yaml}\n1 unchanged\n`,
  });

  const server = await startServerAt(env.DATABASE_URL, {}, { upToDate: true });
  onTestFinished(server.close);
  expect(idsOf(await server.get('/v1/statements/two/claims'))).toEqual(['two.c1', 'two.c2']);
});

test('import reports every error of every file by line and column, and saves only valid files', async () => {
  const { env, write } = await setUp();
  const bad = write(
    'bad.yaml',
    [
      'id: bad',
      'title: A statement',
      'language: en',
      'text: |',
      '  We urge Norway to publish the timetable.',
      'signatories:',
      '  - { party: JPX, nameAsSigned: Japan }',
      'claims:',
      '  - key: c1',
      '    kind: plea',
      '    quote: We urge Norway',
      '  - key: c2',
      '    kind: appeal',
      '    quote: We urge Sweden to publish the timetable.',
      '',
    ].join('\n'),
  );
  const broken = write('broken.yaml', 'id: a\nid: b\n');
  const unknown = write(
    'unknown.yaml',
    makeDocument({ id: 'unknown', signatories: [{ party: 'QX', nameAsSigned: 'Australia' }] }),
  );
  const good = write('good.yaml', makeDocument({ id: 'good' }));

  const { status, output } = await runCommand(['import', bad, broken, unknown, good], env);

  expect(status).toBe(1);
  const lines = output.split('\n');
  expect(lines).toContain(
    `${bad}:10:11: claims[0].kind: must be one of: assertion, assessment, concern, condemnation, appeal, demand, warning, commitment, support, welcome, recognition, announcement`,
  );
  expect(lines).toContain(
    `${bad}:14:12: claims[1].quote: these words are not in the text; nearest: "We urge Norway to publish the timetable"`,
  );
  expect(lines).toContain(`${broken}:2:1: Duplicate key id`);
  expect(output).toMatch(
    /unknown\.yaml:\d+:\d+: signatories\[0\]\.party: there is no party QX: look up codes/,
  );
  expect(lines).toContain(`created ${good}`);
  expect(lines.at(-2)).toBe('3 refused, 1 created');
  const again = await runCommand(['import', '--dry-run', good], env);
  expect(again).toEqual({ status: 0, output: `valid ${good}\n1 valid\n` });
});

test('import takes documents of parties and resolutions, too', async () => {
  const { env, write } = await setUp();
  const union = { code: 'NRWU', name: 'Northern Railway Union', members: [{ party: 'nor' }] };
  const ukraine = { symbol: 'A/RES/68/262', adoptedOn: '2014-03-27', votes: { yes: ['DE'] } };
  const party = write('union.yaml', union);
  const resolution = write('ukraine.json', JSON.stringify(ukraine));
  const dry = await runCommand(['import', '--dry-run', party, resolution], env);
  expect(dry).toEqual({ status: 0, output: `valid ${party}\nvalid ${resolution}\n2 valid\n` });
  for (const outcome of ['created', 'unchanged']) {
    expect(await runCommand(['import', '--as', 'archivist', party, resolution], env)).toEqual({
      status: 0,
      output: `${outcome} ${party}\n${outcome} ${resolution}\n2 ${outcome}\n`,
    });
  }
  write('union.yaml', { ...union, name: 'The Union' });
  expect((await runCommand(['import', party], env)).output).toContain(`replaced ${party}`);

  const server = await startServerAt(env.DATABASE_URL, {}, { upToDate: true });
  onTestFinished(server.close);
  const { body } = await server.get('/v1/parties/NRWU/revisions');
  expect(body.data.map(({ author }: { author: string }) => author)).toEqual([
    'import',
    'archivist',
  ]);
  expect((await server.get('/v1/resolutions/A-RES-68-262')).body.tally.yes).toBe(1);
});

test('import reports what is wrong with parties and resolutions, and documents of neither', async () => {
  const { env, write } = await setUp();
  const party = write('party.yaml', 'code: KR\nname: Korea\nmembers: []\n');
  const member = write('member.yaml', 'code: NRWU\nname: Union\nmembers:\n  - party: QX\n');
  const resolution = write('resolution.yaml', 'symbol: S/RES/1\nchapter: seven\n');
  const votes = write('votes.yaml', 'symbol: A/RES/68/262\nvotes:\n  yes: [DE, deu]\n');
  const neither = write('neither.yaml', 'name: Union\n');
  const paths = [party, member, resolution, votes, neither];
  const lines = [
    `${party}:1:7: code: KR is a code of ISO 3166`,
    expect.stringMatching(/member\.yaml:4:12: members\[0\]\.party: there is no party QX/),
    `${resolution}:2:10: chapter: must be the Roman numeral of a chapter of the UN Charter, I to XIX`,
    `${votes}:3:13: votes.yes[1]: deu occurs more than once`,
    `${neither}:1:1: the document: must be the document of a statement (with id and text), of a resolution (with symbol) or of a party (with code)`,
    '5 refused',
  ];
  for (const options of [[], ['--dry-run']]) {
    const { status, output } = await runCommand(['import', ...options, ...paths], env);
    expect(status).toBe(1);
    expect(output.trimEnd().split('\n')).toEqual(lines);
  }
});

test('--dry-run saves nothing', async () => {
  const { env, write } = await setUp();
  const path = write('one.yaml', makeDocument({ id: 'one' }));
  expect((await runCommand(['import', '--dry-run', path], env)).output).toBe(
    `valid ${path}\n1 valid\n`,
  );
  expect((await runCommand(['import', path], env)).output).toBe(`created ${path}\n1 created\n`);
});

test('a key is printed once, on the last line, listed by name and revoked', async () => {
  const env = { DATABASE_URL: await makeDatabaseUrl() };
  const made = await runCommand(['key', 'create', '--name', 'curator'], env);
  expect(made.status).toBe(0);
  const key = made.output.trimEnd().split('\n').at(-1) ?? '';
  expect(key).toMatch(/^communique_[\w-]{43}$/);

  expect(await runCommand(['key', 'create', '--name', 'curator'], env)).toEqual({
    status: 1,
    output: 'A key named curator already exists. Choose another name.\n',
  });
  const listed = await runCommand(['key', 'list'], env);
  expect(listed.output).toMatch(/^curator\twrite\t\d{4}-[^\t]*\tvalid\n$/);
  expect(await runCommand(['key', 'revoke', 'curator'], env)).toEqual({
    status: 0,
    output: 'revoked curator\n',
  });
  expect((await runCommand(['key', 'list'], env)).output).toMatch(/\trevoked \d{4}-/);
  expect((await runCommand(['key', 'revoke', 'curator'], env)).status).toBe(1);
  const database = await openUrl(env.DATABASE_URL);
  onTestFinished(database.close);
  expect(JSON.stringify(await dumpTables(database))).not.toContain(key);
});
