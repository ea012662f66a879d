import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { Sqlite } from '../src/db/sqlite/sqlite.driver.js';
import { type Server, sendOk, startServer } from './harness.js';
import { BENCH_FOLDER } from './registry.js';

/** The last version that runs on Node 20. */
const PACKAGE = 'directus@11.1.0';
const PROGRAM = 'node_modules/directus/cli.js';

/** Directus with the data of a registry, and its paths of the same requests. */
export interface Directus extends Server {
  /** @param path of the statement in the registry */
  detailPath(path: string): string;
  filteredListPath: string;
}

interface Collection {
  /** Names and types. The first column is the key. */
  columns: string;
  /** The collection to which its items belong: the column that refers to it, and their name there. */
  parent?: readonly [column: string, collection: string, items: string];
  /** Selects its rows from the registry's tables. */
  rows: string;
}

const QUOTE =
  'quote_exact text, quote_prefix string, quote_suffix string, quote_start integer, quote_end integer';
const QUOTE_COLUMNS = 'quote_exact, quote_prefix, quote_suffix, quote_start, quote_end';
const OF_STATEMENT = 'join registry.statements s on s.number = t.statement_number';

/** The registry's tables. Its lists are in the order of the number of statements. */
const COLLECTIONS: Record<string, Collection> = {
  statements: {
    columns:
      'id string, title string, issued_on string, language string, text text, sources json, revision integer, number integer',
    rows: 'select id, title, issued_on, language, text, sources, revision, number from registry.statements',
  },
  signatories: {
    columns: `id integer, statement string, position integer, party string, name_as_signed string, office string, role string, ${QUOTE}`,
    parent: ['statement', 'statements', 'signatories'],
    rows: `select t.rowid, s.id, position, party_code, name_as_signed, office, role, ${QUOTE_COLUMNS} from registry.signatories t ${OF_STATEMENT}`,
  },
  claims: {
    columns: `id integer, statement string, position integer, key string, kind string, modality string, intensifier string, breach boolean, ${QUOTE}`,
    parent: ['statement', 'statements', 'claims'],
    rows: `select t.number, s.id, position, key, kind, modality, intensifier, breach, ${QUOTE_COLUMNS} from registry.claims t ${OF_STATEMENT}`,
  },
  claim_parties: {
    columns: 'id integer, claim integer, position integer, party string, role string',
    parent: ['claim', 'claims', 'parties'],
    rows: 'select rowid, claim_number, position, party_code, role from registry.claim_parties',
  },
  citations: {
    columns: `id integer, claim integer, position integer, resolution string, instrument string, ${QUOTE}`,
    parent: ['claim', 'claims', 'citations'],
    rows: `select rowid, claim_number, position, resolution_id, instrument, ${QUOTE_COLUMNS} from registry.citations`,
  },
};

/** Directus gives anonymous clients the permissions of this policy. */
const PUBLIC_POLICY = 'abf8a154-5b1c-4a46-ac9c-7300570f4f17';

const ADMIN = { email: 'bench@example.org', password: 'only-for-the-benchmark' };

/** Starts Directus on SQLite, readable by all, with an index on every foreign key and filtered column. */
export async function startDirectus(registry: string): Promise<Directus> {
  const folder = await install();
  const program = join(folder, PROGRAM);
  const database = join(folder, basename(registry));
  const toEnv = (file: string) => ({
    DB_CLIENT: 'sqlite3',
    DB_FILENAME: file,
    KEY: 'bench',
    SECRET: ADMIN.password,
    ADMIN_EMAIL: ADMIN.email,
    ADMIN_PASSWORD: ADMIN.password,
    LOG_LEVEL: 'error',
    TELEMETRY: 'false',
    NODE_ENV: 'production',
  });
  const start = (file: string) =>
    startServer([program, 'start'], '/server/ping', toEnv(file), folder);
  if (!existsSync(database)) {
    const part = `${database}.part`;
    rmSync(part, { force: true });
    const options = { cwd: folder, env: { ...process.env, ...toEnv(part) } };
    await promisify(execFile)(process.execPath, [program, 'bootstrap'], options);
    const server = await start(part);
    await defineCollections(server).finally(() => server.stop());
    copyRows(registry, part);
    renameSync(part, database);
  }
  const fields = '*,signatories.*,claims.*,claims.parties.*,claims.citations.*';
  return {
    ...(await start(database)),
    detailPath: (path) => `${path.replace('/v1', '/items')}?fields=${fields}`,
    filteredListPath:
      '/items/statements?filter[signatories][party][_eq]=JP&sort=-number&limit=50&fields=id,title,issued_on,language,signatories.party',
  };
}

/** @returns the folder in which Directus is installed */
async function install(): Promise<string> {
  const folder = join(BENCH_FOLDER, 'peers', PACKAGE);
  if (existsSync(join(folder, PROGRAM))) return folder;
  console.error(`Installing ${PACKAGE}.`);
  mkdirSync(folder, { recursive: true });
  const options = ['--no-audit', '--no-fund', '--loglevel=error', '--prefix', folder];
  await promisify(execFile)('npm', ['install', PACKAGE, ...options]);
  return folder;
}

async function defineCollections({ url }: Server): Promise<void> {
  let headers = {};
  const post = async (path: string, json: object) =>
    (await sendOk(url + path, { method: 'POST', headers, json })).body;
  const { data } = JSON.parse(await post('/auth/login', ADMIN));
  headers = { authorization: `Bearer ${data.access_token}` };
  for (const [collection, { columns, parent }] of Object.entries(COLLECTIONS)) {
    const fields = columns.split(', ').map((column, at) => {
      const [field, type] = column.split(' ');
      return { field, type, meta: {}, schema: at === 0 ? { is_primary_key: true } : {} };
    });
    await post('/collections', { collection, schema: {}, meta: {}, fields });
    if (parent) {
      const [field, related, items] = parent;
      const alias = { field: items, type: 'alias', meta: { special: ['o2m'] } };
      await post(`/fields/${related}`, alias);
      const relation = { collection, field, related_collection: related };
      await post('/relations', { ...relation, meta: { one_field: items }, schema: {} });
    }
    const read = { policy: PUBLIC_POLICY, collection, action: 'read', fields: ['*'] };
    await post('/permissions', { ...read, permissions: {}, validation: {} });
  }
}

function copyRows(from: string, to: string): void {
  const file = new Sqlite(to);
  file.pragma('foreign_keys = OFF');
  file.prepare('attach ? as registry').run(from);
  for (const [collection, { columns, parent, rows }] of Object.entries(COLLECTIONS)) {
    const names = columns.replace(/(\w+) \w+/g, '"$1"');
    file.exec(`insert into ${collection} (${names}) ${rows}`);
    if (parent) file.exec(`create index ${collection}_parent on ${collection} (${parent[0]})`);
  }
  file.exec('create index statements_number on statements (number)');
  file.exec('create index signatories_party on signatories (party, statement)');
  file.exec('detach registry; analyze');
  file.close();
}
