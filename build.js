import { rmSync } from 'node:fs';
import { build } from 'esbuild';

// One program of a few files starts in half the time of one that loads a thousand: see docs/adr/0009.
rmSync('dist', { recursive: true, force: true });
await build({
  entryPoints: ['src/cli.ts'],
  outdir: 'dist',
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  // These load files of their own: a native module, workers, the pages of the explorer, the names of states.
  external: ['better-sqlite3', 'pino', 'pino-pretty', '@fastify/swagger-ui', 'i18n-iso-countries'],
  // Libraries in the older module format call require.
  banner: {
    js: "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);",
  },
  logLevel: 'warning',
});
