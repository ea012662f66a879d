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

// pages/assets.ts reads this folder beside itself.
cpSync('src/pages/assets', 'dist/assets', { recursive: true });

/** Writes what a module computes to a file of dist: it takes too long while somebody waits. */
async function generate(entry, compute, file) {
  const outfile = `dist/${compute}.js`;
  await build({ ...options, entryPoints: [entry], outfile, packages: 'external' });
  const module = await import(`./${outfile}`);
  writeFileSync(file, JSON.stringify(module[compute]()));
  rmSync(outfile);
}

// drafts/draft-file.ts reads the rules, pages/map/world.ts the map, and reconciliation/country-names.ts the names.
await generate('src/drafting/rules.ts', 'readRules', 'dist/rules.json');
await generate('src/pages/map/draw-world.ts', 'drawWorld', 'dist/world.json');
await generate(
  'src/reconciliation/fold-country-names.ts',
  'foldCountryNames',
  'dist/country-names.json',
);
