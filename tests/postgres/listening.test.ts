import { expect, onTestFinished, test } from 'vitest';
import { makeDatabaseUrl, openUrl, runSql } from '../support/database.js';
import { makeDocument, saveDocument } from '../support/documents.js';
import { countRevisions } from '../support/tables.js';

const LISTENERS = `from pg_stat_activity
  where application_name = 'communique listener' and datname = current_database()`;

test('a node whose listening connection breaks is still told of the commits of others', async () => {
  const url = await makeDatabaseUrl({ seeded: true });
  const [node, other] = [await openUrl(url), await openUrl(url)];
  onTestFinished(async () => {
    await node.close();
    await other.close();
  });
  const before = await countRevisions({ database: node });
  let seen = before;
  node.watch(() => {
    void countRevisions({ database: node }).then((count) => {
      seen = count;
    });
  });
  const countListening = async () => (await runSql(url, `select 1 ${LISTENERS}`)).length;
  await expect.poll(countListening).toBe(1);

  await runSql(url, `select pg_terminate_backend(pid) ${LISTENERS}`);
  await saveDocument({ database: other }, makeDocument());

  await expect.poll(() => seen).toBe(before + 1);
  await expect.poll(countListening).toBe(1);
});
