import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { Sqlite } from '../../src/db/sqlite/sqlite.driver.js';
import {
  BODIES,
  CLAIM_KINDS,
  DELIVERY_STATES,
  KEY_SCOPES,
  MATCHES,
  MODALITIES,
  OUTCOMES,
  PARTY_KINDS,
  PARTY_ROLES,
  PROCEDURES,
  RESOLUTION_TYPES,
  REVISION_ACTIONS,
  SIGNATORY_ROLES,
  SUBSCRIPTION_STATES,
  TERM_KINDS,
  VOTES,
} from '../../src/domain/vocabulary.js';
import { openUrl } from '../support/database.js';
import { makeFolder } from '../support/process.js';

type Row = Record<string, string | number | null>;

const QUOTE = {
  quote_exact: 'We',
  quote_prefix: '',
  quote_suffix: '',
  quote_start: 0,
  quote_end: 2,
};

/** A valid row for each table. */
const ROWS = {
  parties: {
    code: 'AU',
    kind: 'state',
    name: 'Australia',
    aliases: '[]',
    search_text: '',
    updated_at: '',
  },
  statements: {
    number: 1,
    id: 'railway',
    title: 'Railway',
    issued_on: '2020-02-20',
    language: 'en',
    text: 'We',
    sources: '[]',
    revision: 1,
  },
  signatories: {
    statement_number: 1,
    position: 0,
    party_code: 'AU',
    name_as_signed: 'Australia',
    role: 'signatory',
  },
  resolutions: {
    id: 'S-RES-1',
    symbol: 'S/RES/1 (1946)',
    body: 'security-council',
    type: 'resolution',
    known: 1,
    year: 1946,
    outcome: 'adopted',
    decided_on: '1946-01-25',
    titles: '{}',
    sources: '[]',
    search_text: '',
    updated_at: '',
  },
  resolution_terms: {
    resolution_id: 'S-RES-1',
    kind: 'subject',
    position: 0,
    term: 'SANCTIONS',
    key: 'sanctions',
  },
  votes: { resolution_id: 'S-RES-1', party_code: 'AU', vote: 'yes' },
  claims: {
    number: 1,
    statement_number: 1,
    position: 0,
    key: 'c1',
    kind: 'assertion',
    modality: 'actual',
    breach: 0,
    ...QUOTE,
  },
  claim_parties: { claim_number: 1, position: 0, party_code: 'AU', role: 'subject' },
  citations: { claim_number: 1, position: 0, resolution_id: 'S-RES-1', ...QUOTE },
  revisions: {
    type: 'statement',
    resource_id: 'railway',
    action: 'put',
    document: '{}',
    sha256: '0',
    accepted_at: '',
  },
  api_keys: { name: 'curator', sha256: '0', scope: 'write', created_at: '' },
  subscriptions: {
    id: 'sub_1',
    key_number: 1,
    url: 'https://receiver.example/',
    host: 'receiver.example:443',
    filter: '{}',
    secret: '',
    state: 'active',
    starts_after: 0,
    waiting: 0,
    failures: 0,
    created_at: '',
  },
  deliveries: {
    subscription_number: 1,
    revision: 1,
    id: 'msg_1',
    state: 'waiting',
    attempts: '[]',
    created_at: '',
  },
} satisfies Record<string, Row>;

type TableName = keyof typeof ROWS;

/** The content of a migrated file. Each test starts with a copy. */
let migrated: Buffer | undefined;

async function migrateFile(path: string): Promise<Buffer> {
  const database = await openUrl(path);
  await database.migrate();
  await database.close();
  return readFileSync(path);
}

/** Opens a file with empty tables, without our own code. Another test checks foreign keys. */
async function openTables() {
  const path = join(makeFolder(), 'communique.db');
  migrated ??= await migrateFile(path);
  writeFileSync(path, migrated);
  const file = new Sqlite(path);
  file.pragma('foreign_keys = OFF');
  onTestFinished(() => {
    file.close();
  });
  return {
    file,
    insert(table: TableName, changes: Row = {}) {
      const row: Row = { ...ROWS[table], ...changes };
      const names = Object.keys(row);
      const values = names.map((name) => `@${name}`);
      file.prepare(`insert into ${table} (${names}) values (${values})`).run(row);
    },
    remove(table: TableName) {
      file.prepare(`delete from ${table}`).run();
    },
  };
}

test.each(Object.keys(ROWS) as TableName[])('%s accepts a valid row', async (table) => {
  const { insert } = await openTables();

  expect(() => insert(table)).not.toThrow();
});

test.each<[TableName, string, readonly string[]]>([
  ['parties', 'kind', PARTY_KINDS],
  ['signatories', 'role', SIGNATORY_ROLES],
  ['resolutions', 'body', BODIES],
  ['resolutions', 'type', RESOLUTION_TYPES],
  ['resolutions', 'outcome', OUTCOMES],
  ['resolutions', 'procedure', PROCEDURES],
  ['resolution_terms', 'kind', TERM_KINDS],
  ['votes', 'vote', VOTES],
  ['claims', 'kind', CLAIM_KINDS],
  ['claims', 'modality', MODALITIES],
  ['claim_parties', 'role', PARTY_ROLES],
  ['api_keys', 'scope', KEY_SCOPES],
  ['subscriptions', 'state', SUBSCRIPTION_STATES],
  ['deliveries', 'state', DELIVERY_STATES],
  ['deliveries', 'match', MATCHES],
])('%s.%s accepts only the words of its vocabulary', async (table, column, words) => {
  const { insert, remove } = await openTables();
  for (const word of words) {
    expect(() => insert(table, { [column]: word }), word).not.toThrow();
    remove(table);
  }
  for (const word of ['', 'elsewhere', words[0]?.toUpperCase() ?? '', ` ${words[0]}`]) {
    expect(() => insert(table, { [column]: word }), word).toThrow(
      `CHECK constraint failed: ${table}_${column}_check`,
    );
  }
});

test('a revision has a document unless it is a deletion', async () => {
  const { insert } = await openTables();
  const deletion = { action: 'delete', document: null, sha256: null };
  insert('revisions', deletion);
  for (const action of ['', 'other', 'PUT', 'patch']) {
    expect(() => insert('revisions', { ...deletion, action }), action).toThrow(
      'CHECK constraint failed: revisions_action_check',
    );
  }
  expect(REVISION_ACTIONS).toEqual(['put', 'delete']);
});

test.each<[string, TableName, Row, string]>([
  ['a date of issue in words', 'statements', { issued_on: 'today' }, 'statements_issued_on_check'],
  [
    'a date of adoption in words',
    'resolutions',
    { decided_on: 'today' },
    'resolutions_decided_on_check',
  ],
  ['an empty quote', 'claims', { quote_end: 0 }, 'claims_quote_check'],
  ['a quote before the text', 'claims', { quote_start: -1 }, 'claims_quote_check'],
  ['a citation of no words', 'citations', { quote_end: 0 }, 'citations_quote_check'],
  ['a citation before the text', 'citations', { quote_start: -1 }, 'citations_quote_check'],
  ['a citation of two things', 'citations', { instrument: 'x' }, 'citations_resolved_once_check'],
  ['a put without its document', 'revisions', { document: null }, 'revisions_document_check'],
  ['a put without its hash', 'revisions', { sha256: null }, 'revisions_document_check'],
  ['a deletion with a document', 'revisions', { action: 'delete' }, 'revisions_document_check'],
])('%s is refused', async (_, table, changes, constraint) => {
  const { insert } = await openTables();

  expect(() => insert(table, changes)).toThrow(`CHECK constraint failed: ${constraint}`);
});

test('accepts an unknown date of issue', async () => {
  const { insert } = await openTables();

  expect(() => insert('statements', { issued_on: '' })).not.toThrow();
});

test.each<[string, TableName, Row, string]>([
  ['an id of a statement', 'statements', { number: 2 }, 'statements.id'],
  ['a symbol', 'resolutions', { id: 'S-RES-2' }, 'resolutions.symbol'],
  ['a place among the signatories', 'signatories', { party_code: 'JP' }, 'signatories.position'],
  ['a key of a claim', 'claims', { number: 2, position: 1 }, 'claims.key'],
  ['a place of a claim', 'claims', { number: 2, key: 'c2' }, 'claims.position'],
  ['a party of a claim in one role', 'claim_parties', { position: 1 }, 'claim_parties.party_code'],
  ['a vote', 'votes', { vote: 'no' }, 'votes.resolution_id, votes.party_code'],
])('%s is unique', async (_, table, changes, columns) => {
  const { insert } = await openTables();
  insert(table);

  expect(() => insert(table, changes)).toThrow('UNIQUE constraint failed');
  expect(() => insert(table, changes)).toThrow(columns);
});

test.each([
  ['changed', "update revisions set author = 'somebody'"],
  ['deleted', 'delete from revisions'],
  ['replaced', 'insert or replace into revisions select * from revisions'],
])('a revision cannot be %s', async (_, statement) => {
  const { file, insert } = await openTables();
  insert('revisions');
  const before = file.prepare('select * from revisions').all();

  expect(() => file.exec(statement)).toThrow('revisions are append-only');
  expect(file.prepare('select * from revisions').all()).toEqual(before);
});
