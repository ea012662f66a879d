import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCommand } from '../support/cli.js';
import { makeDatabaseUrl } from '../support/database.js';
import { HARD } from '../support/formats.js';
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

/** Emoji, quotation marks, and lines that end with LF or CRLF. */
const TEXTS = [
  { ...HARD, issuedOn: '2025-03-04' },
  {
    ...JSON.parse(JSON.stringify(HARD).replaceAll(String.raw`\n`, String.raw`\r\n`)),
    ...{ id: 'with-crlf', issuedOn: null },
  },
];

/** Runs lines of the README of a release in its folder. @returns what they print */
async function runIn(language: string, program: string, option: string, lines: string) {
  const databaseUrl = await makeDatabaseUrl({ seeded: true });
  const parent = makeFolder();
  const files = TEXTS.map((document) => {
    const file = join(parent, `${document.id}.json`);
    writeFileSync(file, JSON.stringify(document));
    return file;
  });
  expect(await runCommand(['import', ...files], { DATABASE_URL: databaseUrl })).toMatchObject({
    status: 0,
  });
  const folder = await release(databaseUrl, parent);
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
print(texts.str.contains("\\r\\n").sum())
`;
  const { folder, output } = await runIn('python', python ?? '', '-c', lines);
  const cameo = readTable(folder, 'claims')[0]?.['cameo'];
  expect(output).toBe(`True\n${cameo} 1 2025\n1\n`);
});

test.skipIf(r === null)('R loads a release', async () => {
  const lines = `
text <- statements$text[match(claims$statement_id, statements$id)]
cat(all(substr(text, claims$start + 1, claims$end) == claims$exact), claims$cameo[1],
    sum(read_table("parties")$code == "NA"), format(statements$issued_on[1], "%Y"),
    sum(grepl("\\r\\n", statements$text)), "\\n")
`;
  const { folder, output } = await runIn('r', r ?? '', '-e', lines);
  const cameo = readTable(folder, 'claims')[0]?.['cameo'];
  expect(output).toBe(`TRUE ${cameo} 1 2025 1 \n`);
});
