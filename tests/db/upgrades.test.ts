import pg from 'pg';
import { expect, inject, test } from 'vitest';
import { Sqlite } from '../../src/db/sqlite/sqlite.driver.js';
import { auditRegistry } from '../../src/revisions/audit-registry.store.js';
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

  // The old states have the names and aliases of the seed.
  expect((await server.get('/v1/parties/AU')).body).toMatchObject({ name: 'Australia' });
  expect((await server.get('/v1/parties/UK')).headers['location']).toBe('/v1/parties/GB');
  expect(await ids('/v1/parties?q=commonwealth%20of%20australia')).toEqual(['AU']);
  expect((await server.get('/v1/parties/G7')).body.members).toHaveLength(7);

  const differences: string[] = [];
  await server.database.read((reader) => auditRegistry(reader, (line) => differences.push(line)));
  expect([...differences, ...(await server.database.findDamage())]).toEqual([]);
  await server.close();
});

test('an old registry keeps its revisions, and records its resolutions and the groups of the seed after them', async () => {
  const url = await makeDatabaseUrl();
  await makeOld(url);
  const server = await startServerAt(url, {}, { upToDate: false });
  const { body } = await server.get('/v1/changes?type=statement,resolution,party&limit=100');
  const old = body.data.slice(0, OLD_ORDER.length);
  expect(old.map(({ type }: { type: string }) => type)).toEqual(OLD_ORDER.map(() => 'statement'));
  expect(old.map(({ resource }: { resource: string }) => resource).sort()).toEqual(
    [...OLD_ORDER].sort(),
  );
  expect(body.data[OLD_ORDER.length]).toMatchObject({
    id: OLD_ORDER.length + 1,
    type: 'resolution',
    resource: 'S-RES-1718',
    author: null,
    document: { votes: { yes: ['AU', 'JP'], abstain: ['NO'] } },
  });
  const groups = await server.get('/v1/parties/G7/revisions');
  expect(groups.body.data).toMatchObject([{ action: 'put', author: null }]);
  await server.close();
});

test('an old registry finds its parties by their codes before it is seeded again', async () => {
  const url = await makeDatabaseUrl();
  await makeOld(url);
  const database = await openUrl(url);
  await database.migrate();
  await database.close();
  const server = await startServerAt(url, {}, { upToDate: true });
  expect((await server.get('/v1/parties/jp')).headers['location']).toBe('/v1/parties/JP');
  expect((await server.get('/v1/statements?signatory=NO')).body.data).toHaveLength(1);
  expect((await server.get('/v1/statements?signatory=KR')).status).toBe(400);
  await server.close();
});

test('of parties that shared a name, the first keeps it; seeding leaves it with the party of a curator', async () => {
  const url = await makeDatabaseUrl();
  await makeOld(url);
  const database = await openUrl(url);
  await database.migrate();
  await database.write(async ({ tables: { parties }, queries }) => {
    const organisation = { kind: 'organisation', searchText: '', updatedAt: '2026' } as const;
    await queries.insert(parties).values([
      { ...organisation, code: 'BODYB', name: 'Body', aliases: ['UK', 'JP'] },
      { ...organisation, code: 'BODYC', name: 'Third', aliases: ['Body', 'The Quad'] },
      {
        ...organisation,
        code: 'ASEAN',
        name: 'Association of Southeast Asian Nations',
        aliases: [],
      },
    ]);
  });
  await database.migrate();
  await database.close();
  const server = await startServerAt(url, {}, { upToDate: false });
  const location = async (code: string) =>
    (await server.get(`/v1/parties/${code}`)).headers['location'];
  expect(await location('UK')).toBe('/v1/parties/BODYB');
  expect(await location('gbr')).toBe('/v1/parties/GB');
  expect((await server.get('/v1/parties/GB')).body.aliases).not.toContain('UK');
  expect((await server.get('/v1/parties/JP')).body.name).toBe('Japan');
  expect((await server.get('/v1/parties/Body')).body.detail).toContain('BODYB (Body)');
  const { body: asean } = await server.get('/v1/parties/ASEAN');
  expect([asean.kind, asean.members.length]).toEqual(['group', 11]);
  await server.close();
});
