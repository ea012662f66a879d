import { defineConfig } from 'drizzle-kit';

/** `npm run migrations` runs drizzle-kit twice: DIALECT tells it for which of the two databases. */
const dialect = process.env['DIALECT'] === 'postgres' ? 'postgres' : 'sqlite';

export default defineConfig({
  dialect: dialect === 'postgres' ? 'postgresql' : 'sqlite',
  schema: `./src/db/${dialect}/${dialect}.tables.ts`,
  out: `./migrations/${dialect}`,
});
