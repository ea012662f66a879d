import { randomUUID } from 'node:crypto';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Sqlite } from '../../src/db/sqlite/sqlite.driver.js';
import { removeStatement } from '../../src/documents/save.store.js';
import { auditRegistry } from '../../src/revisions/audit-registry.store.js';
import { runCommand } from '../support/cli.js';
import { makePlace, openUrl } from '../support/database.js';
import { makeDocument, saveDocument } from '../support/documents.js';
import { countRevisions } from '../support/tables.js';

const folder = mkdtempSync(join(tmpdir(), 'communique-'));
const sound = join(folder, 'sound.db');

/** How many revisions the seed has. */
let seeded: number;

/** A registry with a replaced, a deleted and a recreated statement. */
beforeAll(async () => {
  const place = await makePlace({ seeded: true });
  const database = await openUrl(place.url);
  seeded = await countRevisions({ database });
  const remove = (id: string) =>
    database.write((writer) =>
      removeStatement(writer, id, { author: null, acceptedAt: new Date() }),
    );
  await saveDocument({ database }, makeDocument({ id: 'replaced', title: 'Before' }));
  await saveDocument({ database }, makeDocument({ id: 'replaced' }));
  await saveDocument({ database }, makeDocument({ id: 'deleted' }));
  await remove('deleted');
  await saveDocument({ database }, makeDocument({ id: 'returned' }));
  await remove('returned');
  const text = `🚢 ${makeDocument().text}`;
  await saveDocument({ database }, makeDocument({ id: 'returned', text }));
  await database.close();
  copyFileSync(place.url, sound);
  await place.remove();
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A copy of that registry, damaged by SQL. */
function damage(sql: string): string {
  const path = join(folder, `${randomUUID()}.db`);
  copyFileSync(sound, path);
  const file = new Sqlite(path);
  file.exec(sql);
  file.close();
  return path;
}

/** Audits a registry as the command does. */
async function audit(path: string): Promise<string[]> {
  const database = await openUrl(path);
  const differences = await database.findDamage();
  await database.read((reader) => auditRegistry(reader, (line) => differences.push(line)));
  await database.close();
  return differences;
}

const REPLACED = "(select number from statements where id = 'replaced')";
const UNPROTECTED = 'drop trigger revisions_update; drop trigger revisions_delete;';

test('the command finds nothing in a sound registry', async () => {
  expect(await runCommand(['audit'], { DATABASE_URL: sound })).toEqual({
    status: 0,
    output: `statements: 3, revisions: ${seeded + 7}, differences: 0\n`,
  });
});

test('the command reports each difference on a line, and exits with status 1', async () => {
  const path = damage(
    `update claims set quote_start = quote_start + 1 where key = 'c1' and statement_number = ${REPLACED}`,
  );
  const { status, output } = await runCommand(['audit'], { DATABASE_URL: path });
  expect(status).toBe(1);
  const differences = await audit(path);
  expect(differences).toHaveLength(2);
  expect(output.trimEnd().split('\n')).toEqual([
    ...differences,
    `statements: 3, revisions: ${seeded + 7}, differences: 2`,
  ]);
});

test.each([
  [
    'a quote that has moved',
    `update claims set quote_start = quote_start + 1 where key = 'c1' and statement_number = ${REPLACED}`,
    [
      'statement replaced: the quote of claims[0] is not at its position in the text',
      'statement replaced: claims.0.claim.quoteStart is 53, but 52 in its document',
    ],
  ],
  [
    'another claim',
    `update claims set kind = 'support' where key = 'c2' and statement_number = ${REPLACED}`,
    ['statement replaced: claims.1.claim.kind is "support", but "appeal" in its document'],
  ],
  [
    'a missing party',
    "delete from claim_parties where party_code = 'NO' and claim_number in (select number from claims where statement_number = " +
      `${REPLACED})`,
    [
      'statement replaced: claims.1.parties.0 is missing, but {"position":0,"partyCode":"NO","role":"addressee"} in its document',
    ],
  ],
  [
    'a citation of another resolution',
    `update citations set resolution_id = 'S-RES-1874' where claim_number in (select number from claims where statement_number = ${REPLACED})`,
    [
      'statement replaced: claims.1.citations.0.resolutionId is "S-RES-1874", but "S-RES-1718" in its document',
    ],
  ],
  [
    'another office',
    `update signatories set office = null where party_code = 'JP' and statement_number = ${REPLACED}`,
    [
      'statement replaced: signatories.1.office is null, but "Minister of Transport" in its document',
    ],
  ],
  [
    'sources that are not JSON',
    `update statements set sources = '[' where id = 'replaced'`,
    ['statement replaced: statement.sources is "[", but "[]" in its document'],
  ],
  [
    'a missing statement',
    `pragma foreign_keys = on; delete from statements where id = 'replaced'`,
    ['statement replaced: is missing, although its latest revision is not a deletion'],
  ],
  [
    'a claim at the wrong position in lists',
    `pragma foreign_keys = off;
     update claims set number = number - 9 where key = 'c1' and statement_number = ${REPLACED};
     update claim_words set number = number - 9 where number not in (select number from claims)`,
    ['statement replaced: claims[0] has a number that belongs to another claim'],
  ],
  [
    'a statement with the wrong date in lists',
    `update statements set issued_on = '2020-02-21' where id = 'replaced'`,
    [
      'statement replaced: has a number that belongs to another date of issue',
      'statement replaced: statement.issuedOn is "2020-02-21", but "2020-02-20" in its document',
    ],
  ],
  [
    'a changed document',
    `${UNPROTECTED} update revisions set document = replace(document, 'Before', 'Behind')`,
    [expect.stringMatching(/^revision \d+: its document does not match its hash$/)],
  ],
  [
    'a party and a resolution that are not as in their revisions',
    `update parties set name = 'Union' where code = 'EU'; update resolutions set meeting = 1 where id = 'S-RES-2270'`,
    [
      expect.stringMatching(/^the names of parties differ/),
      expect.stringMatching(/^party EU: differs from the document of its latest revision, \d+$/),
      expect.stringMatching(/^resolution S-RES-2270: differs from the document of its latest/),
    ],
  ],
  [
    'a missing party, and one without a revision',
    `delete from parties where code = 'G4'; insert into parties (code, kind, name, aliases, search_text, updated_at) values ('NEWX', 'group', 'New X', '[]', 'newx\nnew x', '')`,
    [
      expect.stringMatching(/^the names of parties differ/),
      'party NEWX: exists, but has no revision or was deleted by its latest',
      'party G4: is missing, although its latest revision is not a deletion',
    ],
  ],
  [
    'a missing revision',
    `${UNPROTECTED} delete from revisions where number = (select min(number) from revisions where resource_id = 'replaced')`,
    [expect.stringMatching(/^revision \d+: follows revision \d+: the sequence has a gap$/)],
  ],
  [
    'a missing deletion at the end of the history',
    `${UNPROTECTED} delete from statements where id = 'returned'; delete from revisions where number > (select max(number) from revisions) - 2`,
    ['statement returned: is missing, although its latest revision is not a deletion'],
  ],
  [
    'a row with a dangling reference',
    `pragma foreign_keys = off; insert into votes values ('S-RES-1', 'AU', 'yes')`,
    [expect.stringMatching(/^row \d+ of votes refers to a missing row of resolutions$/)],
  ],
  [
    'a full-text index that does not match',
    `insert into claim_index (claim_index) values ('delete-all')`,
    ['the full-text index claim_index does not match its table'],
  ],
  [
    'words of the full-text index that the code does not make',
    `update statement_words set words = ' other ' where number = ${REPLACED}`,
    [expect.stringMatching(/^statement replaced: words is " other ", but " .+ in its document$/)],
  ],
  [
    'a claim that the full-text index lacks',
    `delete from claim_words where number in (select number from claims where key = 'c1' and statement_number = ${REPLACED})`,
    [expect.stringMatching(/^statement replaced: claims\.0\.words is null, but " /)],
  ],
])('finds %s', async (_, sql, differences) => {
  expect(await audit(damage(sql))).toEqual(differences);
});
