import { isDeepStrictEqual } from 'node:util';
import Sqlite from 'better-sqlite3';
import { pino } from 'pino';
import { buildApp } from '../src/app.js';
import { readConfig } from '../src/config.js';
import { openDatabase } from '../src/db/open.js';
import { eventCodes } from '../src/domain/claim-kinds.js';
import { createLinks } from '../src/domain/links.js';
import { CLAIM_KINDS, VOTES } from '../src/domain/vocabulary.js';
import { findStatement } from '../src/statements/statement.store.js';
import { presentStatement } from '../src/statements/statements.schema.js';
import { median } from './harness.js';

/** What a detail costs inside the process, without a network: in microseconds of the processor. */
export interface InProcess {
  /** One prepared query that builds the same JSON, on better-sqlite3 alone. */
  rawUs: number;
  /** The store's queries, the presenter, and JSON.stringify. */
  storeUs: number;
  /** The whole server, by `inject`. */
  injectUs: number;
}

/** @throws Error where the raw query does not build what the server answers */
export async function measureInProcess(
  path: string,
  ids: readonly string[],
  rounds: number,
): Promise<InProcess> {
  const config = readConfig({
    DATABASE_URL: path,
    RATE_LIMIT: '0',
    LOG_LEVEL: 'silent',
    RESPONSE_CACHE_BYTES: '0',
  });
  const links = createLinks(config.publicUrl);
  const database = await openDatabase(config.database);
  const app = await buildApp({ config, database, logger: pino({ level: 'silent' }) });
  const file = new Sqlite(path, { readonly: true });
  const query = file.prepare<[string], string>(detailQuery(config.publicUrl)).pluck();
  const ways: Record<keyof InProcess, (id: string) => unknown> = {
    rawUs: (id) => query.get(id),
    storeUs: async (id) => {
      const found = await database.read((reader) => findStatement(reader, id));
      return found && JSON.stringify(presentStatement(found, links));
    },
    injectUs: async (id) => (await app.inject(`/v1/statements/${id}`)).body,
  };
  try {
    for (const id of ids) await expectSame(id, Object.values(ways));
    const times: Record<keyof InProcess, number[]> = { rawUs: [], storeUs: [], injectUs: [] };
    for (let round = 0; round <= rounds; round += 1) {
      for (const way of Object.keys(ways) as (keyof InProcess)[]) {
        const time = await timeOf(ways[way], ids);
        // The first round only warms up.
        if (round > 0) times[way].push(time);
      }
    }
    return {
      rawUs: median(times.rawUs),
      storeUs: median(times.storeUs),
      injectUs: median(times.injectUs),
    };
  } finally {
    file.close();
    await app.close();
    await database.close();
  }
}

async function timeOf(work: (id: string) => unknown, ids: readonly string[]): Promise<number> {
  const before = process.cpuUsage();
  for (const id of ids) await work(id);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / ids.length;
}

async function expectSame(id: string, ways: ((id: string) => unknown)[]): Promise<void> {
  const [first, ...others] = await Promise.all(
    ways.map(async (way) => JSON.parse(String(await way(id))) as unknown),
  );
  for (const other of others) {
    if (!isDeepStrictEqual(first, other)) throw new Error(`${id} is not the same in all ways.`);
  }
}

/** The columns of a quote as its JSON object. */
function quoteOf(table: string): string {
  return `json_object('exact', ${table}.quote_exact, 'prefix', ${table}.quote_prefix,
    'suffix', ${table}.quote_suffix, 'start', ${table}.quote_start, 'end', ${table}.quote_end)`;
}

/** A statement's answer, made by SQLite alone: its one parameter is the id. */
function detailQuery(url: string): string {
  const party = (table: string) => `json_object('id', ${table}.code,
    'url', '${url}/v1/parties/' || ${table}.code, 'kind', ${table}.kind, 'name', ${table}.name)`;
  const vote = (resolution: string) => `json_object('party', ${party('p')}, 'vote',
    (select v.vote from votes v where v.resolution_id = ${resolution} and v.party_code = p.code))`;
  const tally = VOTES.map(
    (one) =>
      `'${one}', (select count(*) from votes t where t.resolution_id = r.id and t.vote = '${one}')`,
  );
  const codes = CLAIM_KINDS.flatMap((kind) =>
    [false, true].map((breach) => {
      const { cameo, plover, mapping } = eventCodes(kind, breach);
      return `('${kind}', ${Number(breach)}, '${cameo}', ${plover === null ? 'null' : `'${plover}'`}, '${mapping}')`;
    }),
  );
  return `
with codes (kind, breach, cameo, plover, mapping) as materialized (values ${codes.join(', ')})
select json_object(
  'id', s.id, 'url', '${url}/v1/statements/' || s.id, 'title', s.title,
  'issuedOn', nullif(s.issued_on, ''), 'language', s.language, 'text', s.text,
  'textUrl', '${url}/v1/statements/' || s.id || '/text',
  'sources', json(s.sources), 'revision', s.revision,
  'signatories', (
    select json_group_array(json_object('position', g.position, 'party', ${party('p')},
      'nameAsSigned', g.name_as_signed, 'office', g.office, 'role', g.role,
      'quote', case when g.quote_exact is not null then ${quoteOf('g')} end) order by g.position)
    from signatories g join parties p on p.code = g.party_code
    where g.statement_number = s.number),
  'claims', (
    select json_group_array(json_object('id', s.id || '.' || c.key,
      'url', '${url}/v1/claims/' || s.id || '.' || c.key, 'kind', c.kind, 'modality', c.modality,
      'intensifier', c.intensifier, 'breach', json(iif(c.breach, 'true', 'false')),
      'cameo', e.cameo, 'plover', e.plover, 'mapping', e.mapping, 'quote', ${quoteOf('c')},
      'textFragment', null,
      'parties', (
        select json_group_array(json_object('party', ${party('p')}, 'role', cp.role) order by cp.position)
        from claim_parties cp join parties p on p.code = cp.party_code
        where cp.claim_number = c.number),
      'citations', (
        select json_group_array(json_object('quote', ${quoteOf('x')},
          'resolution', case when r.id is not null then json_object('id', r.id,
            'url', '${url}/v1/resolutions/' || r.id, 'symbol', r.symbol) end,
          'instrument', x.instrument,
          'votes', case when r.id is null then json('[]') else (
            select json_group_array(${vote('r.id')} order by cp.position)
            from claim_parties cp join parties p on p.code = cp.party_code
            where cp.claim_number = c.number and cp.role = 'subject') end) order by x.position)
        from citations x left join resolutions r on r.id = x.resolution_id
        where x.claim_number = c.number)) order by c.position)
    from claims c cross join codes e on e.kind = c.kind and e.breach = c.breach
    where c.statement_number = s.number),
  'resolutions', (
    select json_group_array(json_object('id', r.id, 'url', '${url}/v1/resolutions/' || r.id,
      'symbol', r.symbol, 'body', r.body, 'year', r.year, 'adoptedOn', r.adopted_on,
      'meeting', r.meeting, 'title', r.title, 'chapter', r.chapter, 'documentUrl', r.document_url,
      'tally', json_object(${tally.join(', ')}),
      'citations', (
        select json_group_array(json_object('claim', s.id || '.' || c.key,
          'claimUrl', '${url}/v1/claims/' || s.id || '.' || c.key, 'quote', ${quoteOf('x')}) order by x.quote_start, c.position, x.position)
        from claims c join citations x on x.claim_number = c.number
        where c.statement_number = s.number and x.resolution_id = r.id),
      'votes', (
        select json_group_array(${vote('r.id')} order by p.code)
        from parties p where p.code in (
          select cp.party_code from claims c join claim_parties cp on cp.claim_number = c.number
          where c.statement_number = s.number and cp.role = 'subject'))) order by r.adopted_on desc, r.id desc)
    from resolutions r where r.id in (
      select x.resolution_id from claims c join citations x on x.claim_number = c.number
      where c.statement_number = s.number)))
from statements s where s.id = ?`;
}
