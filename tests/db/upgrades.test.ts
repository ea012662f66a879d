import pg from 'pg';
import { expect, inject, test } from 'vitest';
import { Sqlite } from '../../src/db/sqlite/sqlite.driver.js';
import { auditRegistry } from '../../src/documents/audit.store.js';
import { makeDatabaseUrl, openUrl, runSql } from '../support/database.js';
import { makeOldRegistry, OLD_ORDER } from '../support/old-registry.js';
import { startServerAt } from '../support/server.js';

async function makeOld(url: string): Promise<void> {
  if (inject('postgres') === null) {
    const file = new Sqlite(url);
    await makeOldRegistry('sqlite', (sql) => file.exec(sql));
    file.close();
    return;
  }
  const client = new pg.Client(url);
  await client.connect();
  await makeOldRegistry('postgres', (sql) => client.query(sql));
  await client.end();
}

/** Lists the columns of all tables. */
async function listColumns(url: string): Promise<unknown[]> {
  if (inject('postgres') !== null) {
    return runSql(
      url,
      `select table_name, column_name from information_schema.columns
       where table_schema = 'public' order by table_name, column_name`,
    );
  }
  const file = new Sqlite(url, { readonly: true });
  const columns = file
    .prepare(
      `select t.name as table_name, c.name as column_name
       from sqlite_master t, pragma_table_info(t.name) c
       where t.type = 'table' order by t.name, c.name`,
    )
    .all();
  file.close();
  return columns;
}

test('an upgraded registry has the tables of a new one', async () => {
  const [old, fresh] = [await makeDatabaseUrl(), await makeDatabaseUrl()];
  await makeOld(old);
  for (const url of [old, fresh]) {
    const database = await openUrl(url);
    await database.migrate();
    await database.close();
  }

  const columns = await listColumns(fresh);
  expect(columns.length).toBeGreaterThan(60);
  expect(await listColumns(old)).toEqual(columns);
});

test('an old registry keeps the order of its lists and its counts, and passes the audit', async () => {
  const url = await makeDatabaseUrl();
  await makeOld(url);
  const server = await startServerAt(url, {}, { upToDate: false });
  const ids = async (list: string) =>
    (await server.get(list)).body.data.map(({ id }: { id: string }) => id);

  // The server has migrated and seeded the registry.
  const seeded = 'dprk-troops-russia-2024';
  const all = [seeded, ...OLD_ORDER];
  expect(await ids('/v1/statements')).toEqual(all);
  expect(await ids('/v1/statements?sort=issuedOn')).toEqual([...all].reverse());
  expect(await ids('/v1/statements?signatory=JP&about=NO')).toEqual(OLD_ORDER);
  expect(await ids('/v1/claims?signatory=AU&q=railway')).toEqual([
    ...OLD_ORDER.map((id) => `${id}.c1`),
  ]);
  expect((await server.get('/v1/signatories/AU')).body).toMatchObject({
    statementCount: 7,
    firstIssuedOn: '1648-10-24',
  });
  expect((await server.get('/v1/signatories/NO')).body).toMatchObject({
    statementCount: 1,
    firstIssuedOn: null,
    lastIssuedOn: null,
  });
  expect((await server.get('/v1/cosignatures?signatory=AU&signatory=JP')).body.data).toMatchObject([
    { statementCount: 7, firstIssuedOn: '1648-10-24', lastIssuedOn: '2024-11-05' },
  ]);
  expect((await server.get('/v1/resolutions/S-RES-1718')).body.tally).toEqual({
    yes: 2,
    no: 0,
    abstain: 1,
    absent: 0,
  });
  expect(await ids('/v1/search?q=timetable')).toHaveLength(2 * OLD_ORDER.length);

  const differences: string[] = [];
  await server.database.read((reader) => auditRegistry(reader, (line) => differences.push(line)));
  expect([...differences, ...(await server.database.findDamage())]).toEqual([]);
  await server.close();
});
