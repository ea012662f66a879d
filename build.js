import { cpSync, rmSync } from 'node:fs';
import { build } from 'esbuild';

// A bundle starts twice as fast as a thousand separate modules: docs/adr/0009.
rmSync('dist', { recursive: true, force: true });
await build({
  entryPoints: ['src/cli.ts', 'src/worker.ts'],
  outdir: 'dist',
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  sourcemap: 'linked',
  sourcesContent: false,
  // These load files from their own folders.
  external: ['@resvg/resvg-js', 'better-sqlite3', 'i18n-iso-countries', 'piscina'],
  // Bundled CommonJS packages call require for Node's own modules.
  banner: {
    js: "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);",
  },
  logLevel: 'warning',
});

// drafting/rules.ts reads this folder beside itself.
cpSync('src/drafting/rules', 'dist/rules', { recursive: true });
// So does pages/assets.ts.
cpSync('src/pages/assets', 'dist/assets', { recursive: true });
