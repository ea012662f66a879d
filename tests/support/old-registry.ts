import { readFileSync } from 'node:fs';
import { hashDocument } from '../../src/documents/revision-log.store.js';
import { toRows } from '../../src/documents/statement-rows.js';
import { anchorDocument, makeDocument } from './documents.js';

/** The statements of an old registry, in the order of their creation. Two share a day; of two without a day, one is Norway's only one. */
const DOCUMENTS = [
  makeDocument({ id: 'of-a-day-b', issuedOn: '2020-02-20' }),
  makeDocument({
    id: 'undated-a',
    issuedOn: null,
    signatories: ['AU', 'JP', 'NO'].map((party) => ({ party, nameAsSigned: party })),
  }),
  makeDocument({ id: 'newest', issuedOn: '2024-01-01' }),
  makeDocument({ id: 'of-a-day-a', issuedOn: '2020-02-20' }),
  makeDocument({ id: 'undated-b', issuedOn: null }),
  makeDocument({ id: 'oldest', issuedOn: '1648-10-24' }),
];

/** The order of lists: newest first, and within a day descending by id. */
export const OLD_ORDER = ['newest', 'of-a-day-b', 'of-a-day-a', 'oldest', 'undated-b', 'undated-a'];

/** Makes a registry as it was before statements were numbered in list order. @param execute runs SQL */
export async function makeOldRegistry(
  dialect: 'sqlite' | 'postgres',
  execute: (sql: string) => unknown,
): Promise<void> {
  const folder = new URL(`../../migrations/${dialect}/`, import.meta.url);
  const journal = JSON.parse(readFileSync(new URL('meta/_journal.json', folder), 'utf8'));
  const entries: { tag: string; when: number }[] = journal.entries;
  const old = entries.slice(
    0,
    entries.findIndex(({ tag }) => tag.endsWith('_places')),
  );
  for (const { tag } of old) await execute(readFileSync(new URL(`${tag}.sql`, folder), 'utf8'));
  await execute(
    `create table __drizzle_migrations (id ${dialect === 'sqlite' ? 'serial' : 'serial primary key'}, hash text not null, created_at ${dialect === 'sqlite' ? 'numeric' : 'bigint'})`,
  );
  const { when } = old.at(-1) ?? { when: 0 };
  await execute(`insert into __drizzle_migrations (hash, created_at) values ('', ${when})`);

  const insert = async (table: string, row: object) => {
    const names = Object.keys(row).map((name) =>
      name.replace(/[A-Z]/g, (a) => `_${a.toLowerCase()}`),
    );
    const values = Object.values(row).map((value) => toLiteral(value, dialect));
    const given = dialect === 'postgres' && 'number' in row ? ' overriding system value' : '';
    await execute(
      `insert into ${table} (${names.join(', ')})${given} values (${values.join(', ')})`,
    );
  };
  for (const code of ['AU', 'JP', 'NO']) {
    const party = { kind: 'state', name: code, aliases: [], searchText: '', updatedAt: '2026' };
    await insert('parties', { code, ...party });
  }
  await insert('resolutions', {
    id: 'S-RES-1718',
    symbol: 'S/RES/1718 (2006)',
    body: 'security-council',
    year: 2006,
    adoptedOn: '2006-10-14',
    documentUrl: '',
    searchText: '',
    updatedAt: '2026',
  });
  for (const [partyCode, vote] of [
    ['AU', 'yes'],
    ['JP', 'yes'],
    ['NO', 'abstain'],
  ]) {
    await insert('votes', { resolutionId: 'S-RES-1718', partyCode, vote });
  }
  let claimNumber = 0;
  for (const [at, written] of DOCUMENTS.entries()) {
    const anchored = anchorDocument(written);
    const number = at + 1;
    const json = JSON.stringify(anchored.document);
    const revision = {
      statementId: written.id,
      action: 'put',
      acceptedAt: '2026-01-01T00:00:00.000Z',
    };
    await insert('revisions', {
      number,
      ...revision,
      document: anchored.document,
      sha256: hashDocument(json),
    });
    const { statement, signatories, claims } = toRows(anchored);
    await insert('statements', { number, ...statement, revision: number });
    for (const { person: _, ...row } of signatories) {
      await insert('signatories', { statementNumber: number, ...row });
    }
    for (const { claim, parties, citations } of claims) {
      claimNumber += 1;
      await insert('claims', { number: claimNumber, statementNumber: number, ...claim });
      for (const row of parties) await insert('claim_parties', { claimNumber, ...row });
      for (const row of citations) await insert('citations', { claimNumber, ...row });
    }
  }
}

function toLiteral(value: unknown, dialect: 'sqlite' | 'postgres'): string {
  if (value === null) return 'null';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean')
    return dialect === 'sqlite' ? String(Number(value)) : String(value);
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return `'${text.replaceAll("'", "''")}'`;
}
