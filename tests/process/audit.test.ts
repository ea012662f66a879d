import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { removeStatement } from '../../src/documents/save.store.js';
import { makeDatabaseUrl, openUrl } from '../support/database.js';
import { makeDocument, saveDocument } from '../support/documents.js';
import { runToEnd } from '../support/process.js';

/** A registry with a replaced, a deleted and a returned statement, damaged by SQL behind its back. */
async function makeRegistry(damage: string) {
  const path = await makeDatabaseUrl({ seeded: true });
  const database = await openUrl(path);
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
  await saveDocument(
    { database },
    makeDocument({ id: 'returned', text: `🚢 ${makeDocument().text}` }),
  );
  await database.close();
  const file = new Sqlite(path);
  file.exec(damage);
  file.close();
  return { DATABASE_URL: path };
}

const REPLACED = "(select number from statements where id = 'replaced')";
const AS_IT_WISHES = 'drop trigger revisions_update; drop trigger revisions_delete;';

test('audit finds nothing in a sound registry', async () => {
  expect(await runToEnd(['audit'], await makeRegistry(''))).toEqual({
    status: 0,
    output: 'statements: 3, revisions: 8, differences: 0\n',
  });
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
    'a party that is gone',
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
    'sources that are no JSON',
    `update statements set sources = '[' where id = 'replaced'`,
    ['statement replaced: statement.sources is "[", but "[]" in its document'],
  ],
  [
    'a statement that is gone',
    `pragma foreign_keys = on; delete from statements where id = 'replaced'`,
    ['statement replaced: is missing, although its latest revision is not a deletion'],
  ],
  [
    'a claim out of its place in lists',
    `update claims set number = number - 9 where key = 'c1' and statement_number = ${REPLACED}`,
    ['statement replaced: claims[0] has a number that belongs to another claim'],
  ],
  [
    'a statement at another day in lists',
    `update statements set issued_on = '2020-02-21' where id = 'replaced'`,
    [
      'statement replaced: has a number that belongs to another date of issue',
      'statement replaced: statement.issuedOn is "2020-02-21", but "2020-02-20" in its document',
    ],
  ],
  [
    'a document that was changed',
    `${AS_IT_WISHES} update revisions set document = replace(document, 'Before', 'Behind') where number = 2`,
    ['revision 2: its document does not match its hash'],
  ],
  [
    'a revision that is gone',
    `${AS_IT_WISHES} delete from revisions where number = 2`,
    ['revision 3: follows revision 1: the sequence has a gap'],
  ],
  [
    'a deletion that is gone from the end of the history',
    `${AS_IT_WISHES} delete from statements where id = 'returned'; delete from revisions where number > 6`,
    ['statement returned: is missing, although its latest revision is not a deletion'],
  ],
  [
    'a row that refers to nothing',
    `pragma foreign_keys = off; insert into votes values ('S-RES-1', 'AU', 'yes')`,
    [expect.stringMatching(/^row \d+ of votes refers to a missing row of resolutions$/)],
  ],
  [
    'an index of words that the text does not hold',
    `insert into claims_search (claims_search) values ('delete-all')`,
    ['the full-text index claims_search does not match its table'],
  ],
])('audit finds %s, and ends with status 1', async (_, damage, differences) => {
  const { status, output } = await runToEnd(['audit'], await makeRegistry(damage));

  expect(status).toBe(1);
  const lines = output.trimEnd().split('\n');
  expect(lines.slice(0, -1)).toEqual(differences);
  expect(lines.at(-1)).toMatch(new RegExp(`differences: ${differences.length}$`));
});
