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
} from './harness.js';
import { format, type Result } from './report.js';

const BARE_SERVER = fileURLToPath(new URL('bare-server.ts', import.meta.url));

/** The statement to request is the one whose JSON is closest to this size. */
const DETAIL_BYTES = 8_192;
const CANDIDATES = 300;

const FILTERED_LIST = '/v1/statements?signatory=JP';
/** Code is compiled during the first ten thousand requests or so. */
const WARM_UP_SECONDS = 10;

/** Where other programs take the processor, ten connections are an overload, and responses 503. */
const NO_SHEDDING = { MAX_EVENT_LOOP_DELAY_MS: '0' };

interface Options {
  rounds: number;
  seconds: number;
  peers: boolean;
}

/** Compares requests per second: with plain node:http sending the same bytes and, with `peers`, with Directus. */
export async function measureThroughput(path: string, options: Options): Promise<Result[]> {
  const servers: Server[] = [];
  const start = async <T extends Server>(starting: Promise<T>): Promise<T> => {
    const server = await starting;
    servers.push(server);
    return server;
  };
  try {
    const cached = await start(startRegistry(path, NO_SHEDDING));
    const uncached = await start(startRegistry(path, { ...NO_CACHE, ...NO_SHEDDING }));
    const detail = await findDetail(uncached);
    const args = ['--import', 'tsx', BARE_SERVER];
    const bare = await start(startServer(args, '/', { SOURCE: cached.url + detail }));
    const page = detail.replace('/v1', '');
    const [ofBare, ofCached, ofUncached, ofCachedPage, ofUncachedPage] = await takeTurns(options, [
      [bare, detail],
      [cached, detail],
      [uncached, detail],
      [cached, page],
      [uncached, page],
    ]);
    const results = [
      compare('cached detail over node:http', ofCached, ofBare, 0.45),
      compare('uncached detail over node:http', ofUncached, ofBare, 0.065),
      compare('cached page over its cached JSON', ofCachedPage, ofCached, 0.9),
      // A page may cost three times its JSON.
      compare('uncached page over its uncached JSON', ofUncachedPage, ofUncached, 0.33),
    ];
    if (!options.peers) return results;

    const directus = await start(startDirectus(path));
    await expectSame(uncached.url, directus, detail);
    const [ofDetail, ofList, ofTheirDetail, ofTheirList] = await takeTurns(options, [
      [uncached, detail],
      [uncached, FILTERED_LIST],
      [directus, directus.detailPath(detail)],
      [directus, directus.filteredListPath],
    ]);
    return [
      ...results,
      compare('uncached detail over Directus', ofDetail, ofTheirDetail, 15),
      compare('uncached filtered list over Directus', ofList, ofTheirList, 100),
    ];
  } finally {
    for (const server of servers) await server.stop();
  }
}

async function findDetail({ url }: Server): Promise<string> {
  let [detail, distance] = ['', Number.POSITIVE_INFINITY];
  for (let number = 1; number <= CANDIDATES; number += 1) {
    const path = `/v1/statements/synthetic-${number}`;
    const away = Math.abs(Buffer.byteLength((await sendOk(url + path)).body) - DETAIL_BYTES);
    if (away < distance) [detail, distance] = [path, away];
  }
  return detail;
}

/** @throws Error unless Directus returns the same statement and the same list */
async function expectSame(ours: string, directus: Directus, detail: string): Promise<void> {
  const read = async (url: string) => JSON.parse((await sendOk(url)).body);
  const { text } = await read(ours + detail);
  const theirs = await read(directus.url + directus.detailPath(detail));
  const list = await read(ours + FILTERED_LIST);
  const theirList = await read(directus.url + directus.filteredListPath);
  const toIds = ({ data }: { data: { id: string }[] }) => data.map(({ id }) => id).join();
  if (theirs.data.text !== text || toIds(theirList) !== toIds(list)) {
    throw new Error('Directus returns something else.');
  }
}

/**
 * Loads the targets in turn, round by round, so that other load on the machine affects all of them alike.
 *
 * @returns the requests per second of each target in each round
 */
async function takeTurns(
  { rounds, seconds }: Options,
  targets: readonly (readonly [server: Server, path: string])[],
): Promise<number[][]> {
  const measured = targets.map((): number[] => []);
  for (const [server, path] of targets) await load(server, [path], WARM_UP_SECONDS);
  for (let round = 0; round < rounds; round += 1) {
    for (const [at, [server, path]] of targets.entries()) {
      measured[at]?.push(await load(server, [path], seconds));
    }
  }
  return measured;
}

/** The median of the ratios of each round: the machine may be twice as fast in one round as in the next. */
function compare(
  what: string,
  ours: number[] = [],
  theirs: number[] = [],
  atLeast: number,
): Result {
  return {
    what,
    atLeast,
    measured: median(ours.map((one, round) => one / (theirs[round] ?? Number.NaN))),
    note: `${format(median(ours))} requests per second`,
  };
}
