import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { runCommand } from '../support/cli.js';
import { makeDatabaseUrl, openUrl } from '../support/database.js';

test('says what it added of each kind, and what it left as it is', async () => {
  const url = await makeDatabaseUrl();
  const seed = async () => {
    const { status, output } = await runCommand(['seed'], { DATABASE_URL: url });
    expect(status).toBe(0);
    return output.trimEnd().split('\n');
  };
  const first = await seed();
  expect(first).toEqual([
    expect.stringMatching(/^parties: \d{3} added, 0 changed, 0 unchanged$/),
    expect.stringMatching(/^resolutions: \d+ added \(S-RES-.*\), 0 changed, 0 unchanged$/),
    'statements: 1 added (dprk-troops-russia-2024), 0 changed, 0 unchanged',
  ]);
  const [parties = 0, resolutions = 0] = first.map((line) => Number(/\d+/.exec(line)?.[0]));

  expect(await seed()).toEqual([
    'nothing to add',
    `parties: 0 added, 0 changed, ${parties} unchanged`,
    `resolutions: 0 added, 0 changed, ${resolutions} unchanged`,
    'statements: 0 added, 0 changed, 1 unchanged',
  ]);

  const database = await openUrl(url);
  await database.write(async ({ tables, queries }) => {
    // As if the seed had gained it. States have no revisions.
    await queries.delete(tables.parties).where(eq(tables.parties.code, 'TV'));
  });
  await database.close();
  expect(await seed()).toEqual([
    `parties: 1 added (TV), 0 changed, ${parties - 1} unchanged`,
    `resolutions: 0 added, 0 changed, ${resolutions} unchanged`,
    'statements: 0 added, 0 changed, 1 unchanged',
  ]);

  const changed = await openUrl(url);
  await changed.write(async ({ tables, queries }) => {
    // As if the seed had it otherwise.
    const { resolutions, parties: partyTable } = tables;
    await queries
      .update(resolutions)
      .set({ title: 'On the harbour' })
      .where(eq(resolutions.id, 'S-RES-2094'));
    await queries.update(partyTable).set({ aliases: [] }).where(eq(partyTable.code, 'EU'));
  });
  await changed.close();
  expect(await seed()).toEqual([
    'nothing to add',
    `parties: 0 added, 0 changed, 1 kept, other than in seed/ (EU), ${parties - 1} unchanged`,
    `resolutions: 0 added, 0 changed, 1 kept, other than in seed/ (S-RES-2094), ${resolutions - 1} unchanged`,
    'statements: 0 added, 0 changed, 1 unchanged',
  ]);
});
