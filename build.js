import { cpSync, readFileSync, rmSync } from 'node:fs';
import { build } from 'esbuild';

/** The explorer is bundled, for it loads a hundred modules; its pages stay where they are, beside its own modules. */
const explorerFiles = {
  name: 'explorer-files',
  setup(build) {
    build.onLoad({ filter: /@fastify.swagger-ui.(?:index|lib.routes)\.js$/ }, ({ path }) => {
      const [, module] = path.replaceAll('\\', '/').split('/node_modules/');
      const folder = `require('node:path').dirname(require.resolve('${module}'))`;
      return { contents: `const __dirname = ${folder};\n${readFileSync(path, 'utf8')}` };
    });
  },
};

/** What libraries load at once and use only for what nobody here asks: a fifth of what the server would load. */
const leftOut = {
  name: 'left-out',
  setup(build) {
    build.onResolve({ filter: /^(?:fast-json-stringify|glob)$/ }, ({ path }) => ({
      path,
      namespace: 'left-out',
    }));
    build.onLoad({ filter: /.*/, namespace: 'left-out' }, ({ path }) => ({
      contents: [
        `const fail = () => { throw new Error('build.js leaves ${path} out.'); };`,
        'module.exports = Object.assign(fail, { glob: fail });',
      ].join('\n'),
    }));
  },
};

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
  // There is less to read at the start; names stay as they are, and maps lead from traces to the sources.
  minifyWhitespace: true,
  sourcemap: 'linked',
  sourcesContent: false,
  external: [
    // These load files of their own: a native module, the names of states.
    'better-sqlite3',
    'i18n-iso-countries',
    // Fastify loads these where it is not told how to check and write JSON, and where it is asked without a server.
    '@fastify/ajv-compiler',
    '@fastify/fast-json-stringify-compiler',
    'light-my-request',
  ],
  plugins: [explorerFiles, leftOut],
  // Libraries in the older module format call require.
  banner: {
    js: "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);",
  },
  logLevel: 'warning',
});

// drafting/rules.ts reads this folder beside itself.
cpSync('src/drafting/rules', 'dist/rules', { recursive: true });
