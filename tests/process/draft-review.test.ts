import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { runCommand } from '../support/cli.js';
import { makePlace } from '../support/database.js';
import { makeFolder, runToEnd } from '../support/process.js';
import { findProgram } from '../support/programs.js';
import { CLEAR, CTRL_C, DOWN, openTerminal } from '../support/terminal.js';

const TEXT = `Joint Statement by Chile and Peru on the railway

Lima, 5 November 2024

We condemn the closure of the railway. The closure of the railway has cut off two towns.

The blockade of the harbour is grave. We urge Norway to open the line, in keeping with Security Council resolution 2735.

Fish is cheaper in Lima.
`;

const env = { DATABASE_URL: '', NO_COLOR: '1' };

let remove: () => Promise<void>;

beforeAll(async () => {
  const place = await makePlace();
  env.DATABASE_URL = place.url;
  remove = place.remove;
});
afterAll(() => remove());

/** A curator's desk: a folder with a text. */
function setUp(text = TEXT) {
  const folder = makeFolder();
  const output = join(folder, 'text.yaml');
  writeFileSync(join(folder, 'text.txt'), text);
  const review = (file = 'text.txt', columns = 80) =>
    openTerminal(['draft', '--review', file], { folder, env, columns });
  return { folder, output, review, read: () => readFileSync(output, 'utf8') };
}

const isTerminalMade = process.platform === 'linux' && findProgram('script') !== null;

describe.skipIf(!isTerminalMade)('communique draft --review', () => {
  // The tests below need its registry.
  test('accepts everything by Enter alone on a narrow terminal without colours, and imports it into a new registry', async () => {
    const { review, read, output } = setUp();
    const run = review('text.txt', 24);
    await run.answerAll();
    expect(await run.exited).toBe(0);
    expect(run.screen()).toMatch(/created text\.yaml\n1 created$/);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the codes that set colours.
    expect(run.raw()).not.toMatch(/\u001B\[[\d;]*m/);
    expect(read()).not.toContain('#');
    expect(parse(read())).toMatchObject({
      id: 'railway-2024',
      issuedOn: '2024-11-05',
      signatories: [{ party: 'CL' }, { party: 'PE' }],
      sources: [],
    });
    expect(await runCommand(['import', output], env)).toEqual({
      status: 0,
      output: `unchanged ${output}\n1 unchanged\n`,
    });
  });

  test('writes what was corrected, dropped and added', async () => {
    const { review, read } = setUp();
    const run = review();
    await run.answerAll([
      // The head.
      { when: /\? Id: railway-2024/, keys: 'Cor' },
      { when: /\? Id \(?railway-2024/, keys: `${CLEAR}The railway` },
      { when: /It must be lower-case letters/, keys: `${CLEAR}andes-railway` },
      { when: /Published by: unknown/, keys: 'Cor' },
      { when: /Publisher/, keys: 'Foreign Ministry of Peru' },
      { when: /URL/, keys: 'ftp://gob.pe' },
      { when: /It must be an http or https URL/, keys: `${CLEAR}https://gob.pe/1` },
      { when: /parts of the head/, keys: 'Look' },
      { when: /Date: 2024-11-05/, keys: 'Cor' },
      { when: /Date of issue/, keys: `${CLEAR}2024-02-30` },
      { when: /It must be a date/, keys: `${CLEAR}2024-11-06` },
      // A signatory.
      { when: /These 2 signatories/, keys: 'Look' },
      { when: /Signatory: CL/, keys: 'Cor' },
      { when: /Party: CL/, keys: 'Off' },
      { when: /Office \(empty/, keys: 'President' },
      // Claims.
      { when: /»Fish is cheaper/, keys: 'Dr' },
      { when: /»The blockade of the harbour/, keys: 'Cor' },
      { when: /Kind: assessment|Kind: assertion/, keys: 'Int' },
      { when: /Intensifier \(empty/, keys: 'serious' },
      { when: /not in the quote/, keys: `${CLEAR}grave` },
      { when: /Intensifier: grave/, keys: 'Par' },
      { when: /Parties of the claim/, keys: 'Add' },
      { when: /Party \(name or code\)/, keys: 'KR', choice: 'KR' },
      { when: /\? Role/, keys: 'ben', choice: 'beneficiary' },
      { when: /Remove KR beneficiary/, keys: 'Do' },
      { when: /Parties: KR beneficiary/, keys: 'Do' },
      // A claim that the draft lacks, whose words occur twice.
      { when: /Is anything missing/, keys: 'Add a c' },
      { when: /Words of the claim/, keys: 'no such words' },
      { when: /These words are not there/, keys: `${CLEAR}closure … railway` },
      { when: /occur more than once/, keys: DOWN },
      { when: /\? Kind/, keys: 'conc', choice: 'concern' },
      { when: /Correct what.*Add nothing/, keys: 'Cit' },
      { when: /Citations of the claim/, keys: 'Add' },
      { when: /Words that cite/, keys: 'railway' },
      { when: /What does “railway” cite/, keys: 'Ano' },
      { when: /Name of the instrument/, keys: 'Railway Treaty' },
      { when: /Correct “railway”: Railway Treaty/, keys: 'Do' },
      { when: /\? Import/, keys: 'No' },
    ]);
    expect(await run.exited).toBe(0);
    const { claims, ...rest } = parse(read());
    expect(rest).toMatchObject({
      id: 'andes-railway',
      issuedOn: '2024-11-06',
      sources: [{ publisher: 'Foreign Ministry of Peru', url: 'https://gob.pe/1' }],
      signatories: [{ party: 'CL', office: 'President' }, { party: 'PE' }],
    });
    expect(claims.map(({ quote }: { quote: string }) => quote)).not.toContain(
      'Fish is cheaper in Lima.',
    );
    expect(claims).toContainEqual(
      expect.objectContaining({
        quote: 'The blockade of the harbour is grave.',
        intensifier: 'grave',
        parties: [{ party: 'KR', role: 'beneficiary' }],
      }),
    );
    expect(claims).toContainEqual(
      expect.objectContaining({
        kind: 'concern',
        quote: 'closure of the railway',
        prefix: 'The ',
        citations: [{ quote: 'railway', instrument: 'Railway Treaty' }],
      }),
    );
  });

  test('keeps the work at Ctrl-C, goes on with the text or with the file, goes back, and stops with status 2', async () => {
    const { folder, review } = setUp();
    renameSync(join(folder, 'text.txt'), join(folder, 'my text.txt'));
    const first = review('my text.txt');
    await first.answerAll([], /\? Published/);
    first.type(CTRL_C);
    expect(await first.exited).toBe(130);
    expect(first.screen()).toMatch(/^To go on:\n {2}communique draft --review 'my text\.yaml'$/m);
    const file = () => readFileSync(join(folder, 'my text.yaml'), 'utf8');
    expect(file()).toContain('# Reviewed in part: ');
    expect(file()).toContain("# To go on: communique draft --review 'my text.yaml'\n");
    expect(file()).toMatch(/^signatories:\n {2}- \{/m);
    expect(file()).toMatch(/^ {2}# 0\.5: .*\n {2}- key:/m);

    const second = review('my text.txt');
    await second.answerAll([
      { when: /my text\.yaml already exists/, keys: 'Go' },
      { when: /\? Published/, keys: '' },
      { when: /\? Id/, keys: 'Go' },
      { when: /\? Published/, keys: 'Stop' },
      { when: /although not all was reviewed/, keys: '' },
    ]);
    expect(await second.exited).toBe(2);
    expect(second.screen()).not.toContain('signatories of confidence');
    expect(file()).toContain('# 0: the text doesn’t say where it was published\nsources: []');

    const third = review('my text.yaml');
    expect(await third.nextQuestion()).toMatch(/\? Published by/);
    await third.answerAll();
    expect(await third.exited).toBe(0);
    expect(third.screen()).toContain(
      'The registry holds the statement railway-2024, "Joint Statement by Chile and',
    );
    expect(third.screen()).toMatch(/communique import 'my text\.yaml'$/);
    expect(file()).not.toContain('#');
  });

  test('asks again about a party that the registry would refuse', async () => {
    const { review, read } = setUp(TEXT.replace('Chile and Peru', 'Chile, Peru and Utopia'));
    const run = review();
    await run.answerAll([
      { when: /In doubt: "Utopia"/, keys: 'Add' },
      { when: /Party \(name or code\)/, keys: 'utop', choice: 'The code UTOP' },
      { when: /registry would refuse .* there is no party UTOP/, keys: 'Dr' },
      { when: /would replace it.*\? Import/, keys: 'Yes' },
    ]);
    expect(await run.exited).toBe(0);
    expect(run.screen()).toMatch(/replaced text\.yaml\n1 replaced$/);
    expect(parse(read()).signatories).toMatchObject([{ party: 'CL' }, { party: 'PE' }]);
  });

  test('asks who signed, and for a title, if the text names neither', async () => {
    const { review, read } = setUp('We condemn the closure of the railway in the strongest terms.');
    const run = review();
    await run.answerAll([
      // Enter alone chooses nobody.
      { when: /Who signed\?/, keys: '' },
      { when: /Party \(name or code\)/, keys: '' },
      { when: /Who signed\?/, keys: '' },
      { when: /Party \(name or code\)/, keys: 'fiji', choice: 'FJ' },
      { when: /\? Title: /, keys: 'Cor' },
      { when: /\? Title \(?Joint statement/, keys: `${CLEAR}Statement on the railway` },
      { when: /\? Import/, keys: 'No' },
    ]);
    expect(await run.exited).toBe(0);
    expect(parse(read())).toMatchObject({
      title: 'Statement on the railway',
      signatories: [{ party: 'FJ', nameAsSigned: 'Fiji', office: null }],
    });
  });

  test('replaces no file without asking, and no folder', async () => {
    const { review, read, output } = setUp();
    writeFileSync(output, 'mine');
    const run = review();
    await run.answerAll([{ when: /text\.yaml already exists/, keys: 'Leave' }]);
    expect(await run.exited).toBe(0);
    expect(read()).toBe('mine');
    rmSync(output);
    mkdirSync(output);
    const other = review();
    expect(await other.exited).toBe(1);
    expect(other.screen()).toBe('text.yaml is a folder. Name a file by --output.');
  });
});

test('refuses a run without a terminal, and options that don’t fit', async () => {
  const { folder, output } = setUp();
  const file = join(folder, 'text.txt');
  const { status, output: printed } = await runToEnd(['draft', '--review', file], env);
  expect(status).toBe(1);
  expect(printed).toMatch(/^--review reads answers from the terminal: /);
  expect(await runCommand(['draft', '--output', output, file], env)).toEqual({
    status: 1,
    output: '--output goes with --review. Without it, redirect standard output.\n',
  });
  expect(existsSync(output)).toBe(false);
});
