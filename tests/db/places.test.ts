import Sqlite from 'better-sqlite3';
import pg from 'pg';
import { expect, inject, test } from 'vitest';
import { verifyRegistry } from '../../src/documents/audit.store.js';
import { makeDatabaseUrl } from '../support/database.js';
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

test('a registry of before is numbered in the order that its lists had, and all of it is sound', async () => {
  const url = await makeDatabaseUrl();
  await makeOld(url);
  const server = await startServerAt(url, {}, { upToDate: false });
  const ids = async (list: string) =>
    (await server.get(list)).body.data.map(({ id }: { id: string }) => id);

  // The server has brought it up to date, and seeded it.
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
  await server.database.read((reader) => verifyRegistry(reader, (line) => differences.push(line)));
  expect([...differences, ...(await server.database.findDamage())]).toEqual([]);
  await server.close();
});
