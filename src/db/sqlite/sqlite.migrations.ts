import { fileURLToPath } from 'node:url';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { PACKAGE_ROOT } from '../../package-root.js';
import type { SqliteFile } from './sqlite.driver.js';

const MIGRATIONS = fileURLToPath(new URL('migrations/sqlite', PACKAGE_ROOT));

/**
 * Applies the missing migrations and records them in Drizzle's table. Drizzle's own migrator determines the missing ones
 * before its transaction begins, so one of two processes that start on a new file would fail.
 */
export function applyMigrations(client: SqliteFile): void {
  client.exec(
    'create table if not exists __drizzle_migrations (id serial primary key, hash text not null, created_at numeric)',
  );
  const last = client.prepare('select max(created_at) from __drizzle_migrations').pluck().get();
  const record = client.prepare(
    'insert into __drizzle_migrations (hash, created_at) values (?, ?)',
  );
  const missing = readMigrationFiles({ migrationsFolder: MIGRATIONS }).filter(
    ({ folderMillis }) => folderMillis > Number(last ?? 0),
  );
  for (const { sql, hash, folderMillis } of missing) {
    for (const statement of sql) client.exec(statement);
    record.run(hash, folderMillis);
  }
  // References aren't enforced while tables are rebuilt.
  const [broken] = missing.length > 0 ? (client.pragma('foreign_key_check') as unknown[]) : [];
  if (broken) throw new Error(`A migration broke a reference: ${JSON.stringify(broken)}.`);
}
