import { fileURLToPath } from 'node:url';
import { type Directus, startDirectus } from './directus.js';
import {
  load,
  median,
  NO_CACHE,
  type Server,
  sendOk,
  startRegistry,
  startServer,
  type Throughput,
} from './harness.js';
import { format, type Result } from './report.js';

const BARE_SERVER = fileURLToPath(new URL('bare-server.ts', import.meta.url));

/** The statement to request is the one whose JSON is closest to this size. */
const DETAIL_BYTES = 8_192;
const CANDIDATES = 300;

const FILTERED_LIST = '/v1/statements?signatory=JP';
/** Code is compiled during the first ten thousand requests or so. */
const WARM_UP_SECONDS = 10;

/** Compares requests per second: with plain node:http sending the same bytes and, with `peers`, with Directus. */
export async function measureThroughput(
  path: string,
  { rounds, seconds, peers }: { rounds: number; seconds: number; peers: boolean },
): Promise<Result[]> {
  const servers: Server[] = [];
  const started = async (starting: Promise<Server>) => {
    const server = await starting;
    servers.push(server);
    return server;
  };
  try {
    const cached = await started(startRegistry(path));
    const uncached = await started(startRegistry(path, NO_CACHE));
    const detail = await findDetail(uncached);
    const args = ['--import', 'tsx', BARE_SERVER];
    const bare = await started(startServer(args, '/', { SOURCE: cached.url + detail }));
    const targets = {
      bare: [bare, detail],
      cached: [cached, detail],
      uncached: [uncached, detail],
    } as const;
    const measured = await takeTurns(targets, rounds, seconds);
    const results = [
      compare('cached detail over node:http', measured.cached, measured.bare, 0.45),
      compare('uncached detail over node:http', measured.uncached, measured.bare, 0.065),
    ];
    if (!peers) return results;

    const directus = await startDirectus(path);
    servers.push(directus);
    await expectSame(uncached.url, directus, detail);
    const withDirectus = {
      detail: [uncached, detail],
      directusDetail: [directus, directus.detailPath(detail)],
      list: [uncached, FILTERED_LIST],
      directusList: [directus, directus.filteredListPath],
    } as const;
    const { detail: ours, list, ...theirs } = await takeTurns(withDirectus, rounds, seconds);
    return [
      ...results,
      compare('uncached detail over Directus', ours, theirs.directusDetail, 15),
      compare('uncached filtered list over Directus', list, theirs.directusList, 100),
    ];
  } finally {
    for (const server of servers) await server.stop();
  }
}

async function findDetail({ url }: Server): Promise<string> {
  let [detail, distance] = ['', Number.POSITIVE_INFINITY];
  for (let number = 1; number <= CANDIDATES; number += 1) {
    const path = `/v1/statements/synthetic-${number}`;
    const { body } = await sendOk(url + path);
    const away = Math.abs(Buffer.byteLength(body) - DETAIL_BYTES);
    if (away < distance) [detail, distance] = [path, away];
  }
  return detail;
}

/** @throws Error unless Directus returns the same statement and the same list */
async function expectSame(ours: string, directus: Directus, detail: string): Promise<void> {
  const read = async (url: string) => JSON.parse((await sendOk(url)).body);
  const statement = await read(ours + detail);
  const { data: theirs } = await read(directus.url + directus.detailPath(detail));
  const toIds = ({ data }: { data: { id: string }[] }) => data.map(({ id }) => id).join();
  const list = toIds(await read(ours + FILTERED_LIST));
  const theirList = toIds(await read(directus.url + directus.filteredListPath));
  if (theirs.text !== statement.text || theirs.claims.length !== statement.claims.length) {
    throw new Error(`Directus returns a different statement for ${detail}.`);
  }
  if (theirList !== list) throw new Error('Directus returns a different list.');
}

/** Loads the targets in turn, round by round, so that whatever else the machine does affects all of them. */
async function takeTurns<Name extends string>(
  targets: Record<Name, readonly [server: Server, path: string]>,
  rounds: number,
  seconds: number,
): Promise<Record<Name, Throughput[]>> {
  const entries = Object.entries(targets) as [Name, readonly [Server, string]][];
  const measured = Object.fromEntries(entries.map(([name]) => [name, [] as Throughput[]]));
  for (const [, [server, path]] of entries) await load(server, [path], WARM_UP_SECONDS);
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, [server, path]] of entries) {
      measured[name]?.push(await load(server, [path], seconds));
    }
  }
  return measured as Record<Name, Throughput[]>;
}

/** The median of the ratios of each round: the machine may be twice as fast in one round as in the next. */
function compare(what: string, ours: Throughput[], theirs: Throughput[], atLeast: number): Result {
  const ratios = (toRatio: (one: Throughput, other: Throughput) => number) =>
    median(ours.flatMap((one, round) => (theirs[round] ? [toRatio(one, theirs[round])] : [])));
  const byCpu = ratios((one, other) => other.cpuUs / one.cpuUs);
  const perSecond = median(ours.map(({ requestsPerSecond }) => requestsPerSecond));
  return {
    what,
    atLeast,
    measured: ratios((one, other) => one.requestsPerSecond / other.requestsPerSecond),
    note: `${format(perSecond)} requests per second; ratio of processor time ${format(byCpu)}`,
  };
}
