import { execFile } from 'node:child_process';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import Sqlite from 'better-sqlite3';
import { type Node, startServer } from './harness.js';
import type { Registry } from './nodes.js';

/** Another server of the same data, and the paths of the same questions. */
export interface Peer {
  node: Node;
  /** @param path of the statement in the registry */
  detail(path: string): string;
  /** As FILTERED_LIST. */
  filteredList: string;
}

type Column = readonly [field: string, type: 'string' | 'text' | 'integer' | 'boolean' | 'json'];

interface Collection {
  columns: readonly Column[];
  /** To the collection that its items belong to: the column, and what they are called there. */
  parent?: { column: string; collection: string; items: string };
  /** Its rows, out of the registry's tables. */
  rows: string;
}

const QUOTE: Column[] = [
  ['quote_exact', 'text'],
  ['quote_prefix', 'string'],
  ['quote_suffix', 'string'],
  ['quote_start', 'integer'],
  ['quote_end', 'integer'],
];
const QUOTE_COLUMNS = 'quote_exact, quote_prefix, quote_suffix, quote_start, quote_end';

/** The tables of the registry as Directus would have them; the first column is the key. */
const COLLECTIONS: Record<string, Collection> = {
  statements: {
    columns: [
      ['id', 'string'],
      ['title', 'string'],
      ['issued_on', 'string'],
      ['language', 'string'],
      ['text', 'text'],
      ['sources', 'json'],
      ['revision', 'integer'],
      // By which the registry's lists are sorted: the day, and within a day as they came in.
      ['number', 'integer'],
    ],
    rows: 'select id, title, issued_on, language, text, sources, revision, number from registry.statements',
  },
  signatories: {
    columns: [
      ['id', 'integer'],
      ['statement', 'string'],
      ['position', 'integer'],
      ['party', 'string'],
      ['name_as_signed', 'string'],
      ['office', 'string'],
      ['role', 'string'],
      ...QUOTE,
    ],
    parent: { column: 'statement', collection: 'statements', items: 'signatories' },
    rows: `select g.rowid, s.id, position, party_code, name_as_signed, office, role, ${QUOTE_COLUMNS}
      from registry.signatories g join registry.statements s on s.number = g.statement_number`,
  },
  claims: {
    columns: [
      ['id', 'integer'],
      ['statement', 'string'],
      ['position', 'integer'],
      ['key', 'string'],
      ['kind', 'string'],
      ['modality', 'string'],
      ['intensifier', 'string'],
      ['breach', 'boolean'],
      ...QUOTE,
    ],
    parent: { column: 'statement', collection: 'statements', items: 'claims' },
    rows: `select c.number, s.id, position, key, kind, modality, intensifier, breach, ${QUOTE_COLUMNS}
      from registry.claims c join registry.statements s on s.number = c.statement_number`,
  },
  claim_parties: {
    columns: [
      ['id', 'integer'],
      ['claim', 'integer'],
      ['position', 'integer'],
      ['party', 'string'],
      ['role', 'string'],
    ],
    parent: { column: 'claim', collection: 'claims', items: 'parties' },
    rows: 'select rowid, claim_number, position, party_code, role from registry.claim_parties',
  },
  citations: {
    columns: [
      ['id', 'integer'],
      ['claim', 'integer'],
      ['position', 'integer'],
      ['resolution', 'string'],
      ['instrument', 'string'],
      ...QUOTE,
    ],
    parent: { column: 'claim', collection: 'claims', items: 'citations' },
    rows: `select rowid, claim_number, position, resolution_id, instrument, ${QUOTE_COLUMNS}
      from registry.citations`,
  },
};

/** What those who are nobody may do is the matter of this policy, which Directus makes. */
const PUBLIC_POLICY = 'abf8a154-5b1c-4a46-ac9c-7300570f4f17';

const ADMIN = { email: 'bench@example.org', password: 'for-the-bench-alone' };

/** Directus on SQLite, readable by all, with an index on every foreign key and on what is filtered by. */
export async function startDirectus(registry: Registry, folder: string): Promise<Peer> {
  const program = join(folder, 'node_modules/directus/cli.js');
  const database = join(folder, basename(registry.path));
  const part = `${database}.part`;
  const toEnv = (file: string) => ({
    DB_CLIENT: 'sqlite3',
    DB_FILENAME: file,
    KEY: 'bench',
    SECRET: 'for-the-bench-alone',
    ADMIN_EMAIL: ADMIN.email,
    ADMIN_PASSWORD: ADMIN.password,
    LOG_LEVEL: 'error',
    TELEMETRY: 'false',
    NODE_ENV: 'production',
  });
  const start = (file: string) =>
    startServer(() => [program, 'start'], '/server/ping', toEnv(file), folder);
  if (!existsSync(database)) {
    rmSync(part, { force: true });
    const options = { cwd: folder, env: { ...process.env, ...toEnv(part) } };
    await promisify(execFile)(process.execPath, [program, 'bootstrap'], options);
    const node = await start(part);
    await defineCollections(node).finally(() => node.stop());
    copyRows(registry.path, part);
    renameSync(part, database);
  }
  const fields = '*,signatories.*,claims.*,claims.parties.*,claims.citations.*';
  return {
    node: await start(database),
    detail: (path) => `${path.replace('/v1', '/items')}?fields=${fields}`,
    filteredList:
      '/items/statements?filter[signatories][party][_eq]=JP&sort=-number&limit=50&fields=id,title,issued_on,language,signatories.party',
  };
}

async function defineCollections({ url }: Node): Promise<void> {
  let token: string | null = null;
  const post = async (path: string, body: object) => {
    const response = await fetch(url + path, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as { data: { access_token?: string } };
  };
  token = (await post('/auth/login', ADMIN)).data.access_token ?? null;
  for (const [collection, { columns, parent }] of Object.entries(COLLECTIONS)) {
    const fields = columns.map(([field, type], at) => ({
      field,
      type,
      meta: {},
      schema: at === 0 ? { is_primary_key: true } : {},
    }));
    await post('/collections', { collection, schema: {}, meta: {}, fields });
    if (parent) {
      const { column: field, collection: related, items } = parent;
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
  file.prepare('attach ? as registry').run(from);
  file.pragma('foreign_keys = OFF');
  file.pragma('synchronous = OFF');
  for (const [collection, { columns, parent, rows }] of Object.entries(COLLECTIONS)) {
    const names = columns.map(([name]) => `"${name}"`).join(', ');
    file.exec(`insert into ${collection} (${names}) ${rows}`);
    if (parent) {
      const { column } = parent;
      file.exec(`create index ${collection}_parent on ${collection} (${column})`);
    }
  }
  file.exec('create index statements_number on statements (number)');
  file.exec('create index signatories_party on signatories (party, statement)');
  file.exec('detach registry');
  file.exec('analyze');
  file.close();
}
