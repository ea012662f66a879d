import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type AnswerRule, CLEAR, openTerminal } from '../tests/support/terminal.js';

/**
 * `npm run docs:record` runs `communique draft --review` in a terminal on examples/railway-statement.txt, answers as a
 * curator would, and puts what the terminal showed into docs/curating.md.
 */

const PAGE = new URL('../docs/curating.md', import.meta.url);
const STATEMENT = new URL('../examples/railway-statement.txt', import.meta.url);
const FILE = 'railway-statement.txt';

/** Enter takes the answer that is marked. Everything else that the curator does, in any order. */
const ANSWERS: readonly AnswerRule[] = [
  { when: /In doubt: "Bolvia"/, keys: 'Add' },
  { when: /Party \(name or code\)/, keys: 'boliv', choice: 'BO' },
  { when: /Name as signed/, keys: `${CLEAR}Bolvia` },
  { when: /Published by: unknown/, keys: 'Cor' },
  { when: /Publisher \(empty/, keys: 'Ministry of Transport of Chile' },
  { when: /»We, the Transport Ministers/, keys: 'Dr' },
  { when: /»The railway has always been a bridge/, keys: 'Dr' },
  { when: /»It may force/, keys: 'Cor' },
  { when: /\? Kind/, keys: 'asses', choice: 'assessment' },
];

/** @returns what the terminal showed */
export async function recordReview(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'communique-review-'));
  copyFileSync(STATEMENT, join(folder, FILE));
  const env = { DATABASE_URL: join(folder, 'communique.db'), NO_COLOR: '1' };
  const run = openTerminal(['draft', '--review', FILE], { env, folder });
  await run.answerAll(ANSWERS);
  await run.exited;
  rmSync(folder, { recursive: true, force: true });
  return `$ node dist/cli.js draft --review ${FILE}\n${run.screen().trim()}\n`;
}

/** The part of the page between the fences of the recording. */
export const RECORDING = /(?<=^```text\n)[^`]*(?=^```$)/m;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const recording = await recordReview();
  writeFileSync(
    PAGE,
    readFileSync(PAGE, 'utf8').replace(RECORDING, () => recording),
  );
}
