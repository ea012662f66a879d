import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

/** @type {import('esbuild').BuildOptions} */
const options = {
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  logLevel: 'warning',
};

// A bundle starts twice as fast as a thousand separate modules: docs/adr/0009.
rmSync('dist', { recursive: true, force: true });
await build({
  ...options,
  entryPoints: ['src/cli.ts', 'src/worker.ts'],
  outdir: 'dist',
  splitting: true,
  sourcemap: 'linked',
  sourcesContent: false,
  // These load files from their own folders.
  external: ['@resvg/resvg-js', 'better-sqlite3', 'i18n-iso-countries', 'piscina'],
  // Bundled CommonJS packages call require for Node's own modules.
  banner: {
    js: "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);",
  },
});

// drafting/rules.ts reads this folder beside itself.
cpSync('src/drafting/rules', 'dist/rules', { recursive: true });
// So does pages/assets.ts.
cpSync('src/pages/assets', 'dist/assets', { recursive: true });

// pages/map/world.ts reads the map, which takes longer to draw than a page may.
const DRAWING = 'dist/draw-world.js';
await build({
  ...options,
  entryPoints: ['src/pages/map/draw-world.ts'],
  outfile: DRAWING,
  packages: 'external',
});
const { drawWorld } = await import(`./${DRAWING}`);
writeFileSync('dist/world.json', JSON.stringify(drawWorld()));
rmSync(DRAWING);
