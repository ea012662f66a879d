import { parseArgs } from 'node:util';
import Sqlite from 'better-sqlite3';
import { pino } from 'pino';
import { buildApp } from '../src/app.js';
import { readConfig } from '../src/config.js';
import { openDatabase } from '../src/db/open.js';
import { createLinks } from '../src/http/links.js';
import { presentStatement } from '../src/statements/statements.schema.js';
import { findStatement } from '../src/statements/statements.store.js';

/**
 * `tsx bench/detail.ts FILE` tells what a statement with all that belongs to it costs, on a registry of bench/registry.ts: as one
 * query of SQLite that builds the JSON itself, as the store reads it, with its addresses and as JSON, and as a whole
 * request without the network. All in turns, so that what else the machine does slows each of them.
 */

const ROUNDS = 20;
const STATEMENTS_A_ROUND = 100;

const QUOTE = (table: string) =>
  `json_object('exact', ${table}.quote_exact, 'prefix', ${table}.quote_prefix, 'suffix', ${table}.quote_suffix, 'start', ${table}.quote_start, 'end', ${table}.quote_end)`;
const PARTY = `json_object('id', p.code, 'kind', p.kind, 'name', p.name, 'url', 'http://127.0.0.1:3000/v1/parties/' || p.code)`;
const RAW = `select json_object('id', s.id, 'title', s.title, 'issuedOn', nullif(s.issued_on, ''), 'language', s.language, 'text', s.text,
  'sources', json(s.sources), 'revision', s.revision,
  'signatories', (select json_group_array(json_object('position', g.position, 'nameAsSigned', g.name_as_signed, 'office', g.office,
      'role', g.role, 'quote', ${QUOTE('g')}, 'party', ${PARTY}) order by g.position)
    from signatories g join parties p on p.code = g.party_code where g.statement_number = s.number),
  'claims', (select json_group_array(json_object('key', c.key, 'kind', c.kind, 'modality', c.modality, 'intensifier', c.intensifier,
      'breach', c.breach, 'quote', ${QUOTE('c')},
      'parties', (select json_group_array(json_object('role', n.role, 'party', ${PARTY}) order by n.position)
        from claim_parties n join parties p on p.code = n.party_code where n.claim_number = c.number),
      'citations', (select json_group_array(json_object('quote', ${QUOTE('q')}, 'instrument', q.instrument,
          'resolution', json_object('id', r.id, 'symbol', r.symbol),
          'votes', (select json_group_array(json_object('party', ${PARTY}, 'vote', v.vote)) from claim_parties n
            join parties p on p.code = n.party_code left join votes v on v.resolution_id = r.id and v.party_code = n.party_code
            where n.claim_number = c.number and n.role = 'subject')) order by q.position)
        from citations q left join resolutions r on r.id = q.resolution_id where q.claim_number = c.number)) order by c.position)
    from claims c where c.statement_number = s.number),
  'resolutions', (select json_group_array(json_object('id', r.id, 'symbol', r.symbol, 'body', r.body, 'year', r.year,
      'adoptedOn', r.adopted_on, 'meeting', r.meeting, 'title', r.title, 'chapter', r.chapter, 'documentUrl', r.document_url,
      'tally', (select json_object('yes', sum(vote = 'yes'), 'no', sum(vote = 'no'), 'abstain', sum(vote = 'abstain'), 'absent', sum(vote = 'absent')) from votes v where v.resolution_id = r.id),
      'citations', (select json_group_array(json_object('claim', c.key, 'quote', ${QUOTE('q')}) order by q.quote_start)
        from claims c join citations q on q.claim_number = c.number where c.statement_number = s.number and q.resolution_id = r.id)))
    from resolutions r where r.id in (select q.resolution_id from claims c join citations q on q.claim_number = c.number where c.statement_number = s.number)))
  from statements s where s.id = ?`;

const { positionals } = parseArgs({ allowPositionals: true });
const [path] = positionals;
if (path === undefined) throw new Error('Name a registry.');
const config = readConfig({
  DATABASE_URL: path,
  RATE_LIMIT: '0',
  LOG_LEVEL: 'silent',
  RESPONSE_CACHE_BYTES: '0',
});
const database = await openDatabase(config.database);
const app = await buildApp({ config, database, logger: pino({ level: 'silent' }) });
const links = createLinks('http://127.0.0.1:3000');
const file = new Sqlite(path, { readonly: true });
const raw = file.prepare<[string], string>(RAW).pluck();
const ids = file
  .prepare<[], string>(
    "select id from statements where language = 'en' and length(text) between 2000 and 4000 limit 2000",
  )
  .pluck()
  .all();

const find = (id: string) => database.read((reader) => findStatement(reader, id));
const WAYS: Record<string, (id: string) => unknown> = {
  'one query of SQLite': (id) => raw.get(id),
  'the store': find,
  'with addresses, as JSON': async (id) => {
    const found = await find(id);
    return found && JSON.stringify(presentStatement(found, links));
  },
  'a request': (id) => app.inject(`/v1/statements/${id}`),
};

const spent = new Map<string, number[]>();
for (let round = 0; round < ROUNDS; round += 1) {
  for (const [name, run] of Object.entries(WAYS)) {
    const before = process.cpuUsage();
    for (let at = 0; at < STATEMENTS_A_ROUND; at += 1) {
      await run(ids[(round * STATEMENTS_A_ROUND + at) % ids.length] ?? '');
    }
    const { user, system } = process.cpuUsage(before);
    spent.set(name, [...(spent.get(name) ?? []), (user + system) / STATEMENTS_A_ROUND]);
  }
}
let least = 0;
for (const [name, costs] of spent) {
  const median = costs.sort((a, b) => a - b)[Math.floor(costs.length / 2)] ?? 0;
  least ||= median;
  console.log(`${name}: ${Math.round(median)} µs, ${(median / least).toFixed(1)} times the first`);
}
await app.close();
await database.close();
file.close();
