import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { runCommand } from '../support/cli.js';
import { makeDatabaseUrl } from '../support/database.js';
import { makeFolder, runToEnd } from '../support/process.js';
import { findProgram } from '../support/programs.js';
import { CLEAR, CTRL_C, DOWN, openTerminal } from '../support/terminal.js';

const TEXT = `Joint Statement by Chile and Peru on the railway

Lima, 5 November 2024

We condemn the closure of the railway. The closure of the railway has cut off two towns.

The blockade of the harbour is grave. We urge Norway to open the line, in keeping with Security Council resolution 2735.

Fish is cheaper in Lima.
`;

/** A curator's desk: a folder with a text, and a registry that nobody has opened yet. */
async function setUp(text = TEXT) {
  const folder = makeFolder();
  const env = { DATABASE_URL: await makeDatabaseUrl(), NO_COLOR: '1' };
  const output = join(folder, 'text.yaml');
  writeFileSync(join(folder, 'text.txt'), text);
  const review = (...args: string[]) =>
    openTerminal(['draft', '--review', ...(args.length > 0 ? args : ['text.txt'])], {
      folder,
      env,
    });
  return { folder, env, output, review, read: () => readFileSync(output, 'utf8') };
}

const isTerminalMade = process.platform === 'linux' && findProgram('script') !== null;

describe.skipIf(!isTerminalMade)('communique draft --review', () => {
  test('accepts everything by Enter alone, writes the file and imports it into a new registry', async () => {
    const { review, read, output, env } = await setUp();
    const run = review();
    await run.answerAll();
    expect(await run.exited).toBe(0);
    expect(run.screen()).toMatch(/created text\.yaml\n1 created$/);
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
    const { review, read } = await setUp();
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

  test('keeps the work at Ctrl-C, and goes on with the text or with the file', async () => {
    const { review, read } = await setUp();
    const first = review();
    await first.answerAll([], /\? Claim/);
    first.type(CTRL_C);
    expect(await first.exited).toBe(130);
    expect(first.screen()).toMatch(/To\s+go\s+on:\s+communique\s+draft\s+--review\s+text\.yaml/);
    expect(read()).toContain('# Reviewed in part: ');
    expect(read()).toMatch(/^signatories:\n {2}- \{/m);
    expect(read()).toMatch(/^ {2}# 0\.5: .*\n {2}- key:/m);

    const second = review();
    await second.answerAll([{ when: /text\.yaml already exists/, keys: 'Go' }], /\? Claim/);
    second.type(CTRL_C);
    expect(await second.exited).toBe(130);
    expect(second.screen()).not.toContain('Published by: conf');

    const third = review('text.yaml');
    expect(await third.nextQuestion()).toMatch(/\? Published by|\? Claim/);
    await third.answerAll();
    expect(await third.exited).toBe(0);
    expect(third.screen()).toMatch(/1 created$/);
    expect(read()).not.toContain('#');
  });

  test('goes back, and stops with status 2 if something was skipped', async () => {
    const { review, read } = await setUp();
    const run = review();
    await run.answerAll([
      { when: /These 2 signatories/, keys: '' },
      { when: /\? Published/, keys: 'Go' },
      { when: /These 2 signatories/, keys: '' },
      { when: /\? Published/, keys: 'Stop' },
      { when: /although not all was reviewed/, keys: '' },
    ]);
    expect(await run.exited).toBe(2);
    expect(read()).toContain('# 0: the text doesn’t say where it was published\nsources: []');
  });

  test('asks again about a party that the registry would refuse', async () => {
    const { review, read, env } = await setUp(
      TEXT.replace('Chile and Peru', 'Chile, Peru and Utopia'),
    );
    await runCommand(['seed'], env);
    const run = review();
    await run.answerAll([
      { when: /In doubt: "Utopia"/, keys: 'Add' },
      { when: /Party \(name or code\)/, keys: 'utop', choice: 'The code UTOP' },
      { when: /registry would refuse .* there is no party UTOP/, keys: 'Dr' },
    ]);
    expect(await run.exited).toBe(0);
    expect(parse(read()).signatories).toMatchObject([{ party: 'CL' }, { party: 'PE' }]);
  });

  test('asks who signed, and for a title, if the text names neither', async () => {
    const { review, read } = await setUp(
      'We condemn the closure of the railway in the strongest terms.',
    );
    const run = review();
    await run.answerAll([
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

  test('replaces no file without asking', async () => {
    const { review, read, output } = await setUp();
    writeFileSync(output, 'mine');
    const run = review();
    await run.answerAll([{ when: /text\.yaml already exists/, keys: 'Leave' }]);
    expect(await run.exited).toBe(0);
    expect(read()).toBe('mine');
  });

  test('works on a narrow terminal without colours', async () => {
    const { folder, env, output } = await setUp();
    const run = openTerminal(['draft', '--review', 'text.txt'], { folder, env, columns: 24 });
    await run.answerAll();
    expect(await run.exited).toBe(0);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the codes that set colours.
    expect(run.raw()).not.toMatch(/\u001B\[[\d;]*m/);
    expect(existsSync(output)).toBe(true);
  });
});

test('refuses a run without a terminal, and options that don’t fit', async () => {
  const { folder, env, output } = await setUp();
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
