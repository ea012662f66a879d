import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { makeDatabaseUrl } from '../support/database.js';
import { makeFolder } from '../support/process.js';
import { linesIn, readTable, release } from '../support/release.js';

/** The first of these programs that runs the lines; null if none does. */
function findRunning(programs: readonly string[], option: string, lines: string): string | null {
  for (const program of programs) {
    try {
      execFileSync(program, [option, lines], { stdio: 'ignore' });
      return program;
    } catch {
      // Not installed, or without the library.
    }
  }
  return null;
}

// Neither is required, not even where REQUIRE_PROGRAMS is set: they are large.
const python = findRunning(['python3', '/usr/bin/python3'], '-c', 'import pandas');
const r = findRunning(['Rscript'], '-e', '1');

/** Runs lines of the README of a release in its folder. @returns what they print */
async function runIn(language: string, program: string, option: string, lines: string) {
  const folder = await release(await makeDatabaseUrl({ seeded: true }), makeFolder());
  const output = execFileSync(program, [option, linesIn(folder, language) + lines], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { folder, output };
}

test.skipIf(python === null)('pandas loads a release with its types', async () => {
  const lines = `
claims, parties = tables["claims"], tables["parties"]
texts = tables["statements"].set_index("id").text
print(all(texts[c.statement_id][c.start:c.end] == c.exact for c in claims.itertuples()))
print(claims.cameo[0], (parties.code == "NA").sum(), tables["statements"].issued_on[0].year)
`;
  const { folder, output } = await runIn('python', python ?? '', '-c', lines);
  const cameo = readTable(folder, 'claims')[0]?.['cameo'];
  expect(output).toBe(`True\n${cameo} 1 2024\n`);
});

test.skipIf(r === null)('R loads a release', async () => {
  const lines = `
text <- statements$text[match(claims$statement_id, statements$id)]
cat(all(substr(text, claims$start + 1, claims$end) == claims$exact), claims$cameo[1],
    sum(load("parties")$code == "NA"), format(statements$issued_on[1], "%Y"), "\\n")
`;
  const { folder, output } = await runIn('r', r ?? '', '-e', lines);
  const cameo = readTable(folder, 'claims')[0]?.['cameo'];
  expect(output).toBe(`TRUE ${cameo} 1 2024 \n`);
});
