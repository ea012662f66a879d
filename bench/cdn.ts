import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { readConfig } from '../src/config.js';
import type { Database } from '../src/db/database.js';
import { openDatabase } from '../src/db/open.js';
import { saveStatement } from '../src/documents/save.store.js';
import { type Cdn, startCdn } from '../tests/support/nginx.js';
import { findProgram } from '../tests/support/programs.js';
import { createRandom } from './documents.js';
import {
  ask,
  type Figures,
  format,
  load,
  median,
  medians,
  type Node,
  startNode,
  table,
} from './harness.js';
import { makeAnchored, prepareRegistry } from './registry.js';

/**
 * `npm run bench:cdn`: what nginx in the place of a CDN, as docs/nginx-cdn.conf makes it, takes off a node, when a change shows
 * behind it, and what it answers when the node is down. It needs nginx.
 */
const SIZE = 1_000;
/** Short and many, for the machine may do other things too. */
const ROUNDS = 7;
const PACE = { connections: 10, seconds: 0.7 };
const CHANGES = 3;
const WARM_UP = { ...PACE, requests: 500 };
const MAX_AGE_S = 60;
/** Of the node on which changes are waited for. */
const SHORT_MAX_AGE_S = 5;

const DETAIL = `/v1/statements/synthetic-${SIZE / 2}`;
const QUESTIONS: Record<string, string[]> = {
  detail: [DETAIL],
  list: ['/v1/statements?signatory=JP&limit=20'],
  search: ['/v1/search?q=international+peace&limit=20'],
  'any of 1,000 details': Array.from(
    { length: SIZE },
    (_, at) => `/v1/statements/synthetic-${at + 1}`,
  ),
};

const folder = mkdtempSync(join(tmpdir(), 'communique-bench-'));
const opened: (() => Promise<void>)[] = [];

async function startBehindCdn(file: string, name: string, maxAgeS: number) {
  const node = await startNode({ DATABASE_URL: file, CDN_MAX_AGE_S: String(maxAgeS) });
  opened.push(node.stop);
  const own = mkdtempSync(join(folder, name));
  const cdn = await startCdn(findProgram('nginx') ?? 'nginx', own, new URL(node.url).host);
  opened.push(cdn.stop);
  return { node, cdn };
}

/** How many requests a node has got so far, this one among them. */
async function countRequests({ url }: Node): Promise<number> {
  const { body } = await ask(`${url}/metrics`);
  const counts = String(body).matchAll(/^communique_response_cache_(?:hits|misses)_total (\d+)$/gm);
  return [...counts].reduce((sum, [, count]) => sum + Number(count), 0);
}

/** `load` asks for something before it begins, and the second count counts itself. */
const NOT_OF_THE_LOAD = 2;

/** A question to a server, and what came of it. */
interface Reads {
  question: string;
  server: string;
  figures: Figures;
  /** How many of a thousand requests the node got. */
  reached: number;
}

/** Each question to each server in turns. */
async function measureReads(node: Node, cdn: Cdn): Promise<Reads[]> {
  const servers: Record<string, Node> = {
    'the node': node,
    'nginx, no cache': { ...node, url: cdn.originUrl, pid: cdn.pid },
    'nginx as a CDN': { ...node, url: cdn.url, pid: cdn.pid },
  };
  const turns = Object.entries(QUESTIONS).flatMap(([question, paths]) =>
    Object.entries(servers).map(([server, at]) => {
      return { question, server, at, paths, rounds: [] as Figures[], sent: 0, reached: 0 };
    }),
  );
  for (const { at, paths } of turns) await load(at, { paths }, WARM_UP);
  for (let round = 1; round <= ROUNDS; round += 1) {
    console.error(`Round ${round} of ${ROUNDS}: ${turns.length} measurements.`);
    for (const turn of turns) {
      const before = await countRequests(node);
      const figures = await load(turn.at, { paths: turn.paths }, PACE);
      turn.reached += (await countRequests(node)) - before - NOT_OF_THE_LOAD;
      // At its end each connection waits for an answer that no longer counts.
      turn.sent += figures.answers + PACE.connections;
      turn.rounds.push(figures);
    }
  }
  return turns.map(({ question, server, rounds, sent, reached }) => {
    return { question, server, figures: medians(rounds), reached: (1_000 * reached) / sent };
  });
}

function tabulate(all: Reads[]): string {
  const rateOfNode = (question: string) =>
    all.find((one) => one.question === question)?.figures.perSecond ?? Number.NaN;
  const rows = all.map(({ question, server, figures, reached }) => [
    question,
    server,
    `${format(figures.perSecond)} (${format(figures.perSecond / rateOfNode(question))})`,
    figures.p50Ms,
    figures.p99Ms,
    reached,
  ]);
  const head = ['question', 'asked of', 'answers a second', 'p50, ms', 'p99, ms'];
  return table([...head, 'of 1,000 requests reach the node'], rows);
}

/** How a change comes to show. */
const WAYS: Record<string, { purges: boolean; headers: Record<string, string> }> = {
  [`by itself, CDN_MAX_AGE_S=${SHORT_MAX_AGE_S}`]: { purges: false, headers: {} },
  'when the cache is purged': { purges: true, headers: {} },
  'to who shows a key': { purges: false, headers: { authorization: 'Bearer key' } },
};

/** How long it takes from a change that is stored until a reader sees it, in turns. @returns rows of the table */
async function measureChanges(database: Database, cdn: Cdn): Promise<(string | number)[][]> {
  const random = createRandom(2);
  const turns = Object.entries(WAYS).map(([way, how]) => ({ way, ...how, taken: [] as number[] }));
  console.error(`Waiting ${CHANGES} times for changes to show.`);
  for (let round = 1; round <= CHANGES; round += 1) {
    for (const { purges, headers, taken } of turns) {
      cdn.purge();
      const before = await ask(cdn.url + DETAIL);
      await database.write((writer) =>
        saveStatement(writer, makeAnchored(SIZE / 2, random), {
          author: 'bench',
          acceptedAt: new Date(),
        }),
      );
      const began = performance.now();
      if (purges) cdn.purge();
      while ((await ask(cdn.url + DETAIL, headers)).headers.etag === before.headers.etag)
        await setTimeout(2);
      taken.push((performance.now() - began) / 1_000);
    }
  }
  return turns.map(({ way, taken }) => [way, median(taken), Math.max(...taken)]);
}

try {
  const file = join(folder, 'communique.db');
  copyFileSync(await prepareRegistry(SIZE), file);
  const database = await openDatabase(readConfig({ DATABASE_URL: file }).database);
  opened.push(() => database.close());
  const long = await startBehindCdn(file, 'long-', MAX_AGE_S);
  const short = await startBehindCdn(file, 'short-', SHORT_MAX_AGE_S);

  const reads = await measureReads(long.node, long.cdn);
  const changes = await measureChanges(database, short.cdn);
  await short.node.stop();
  // nginx counts whole seconds.
  await setTimeout((SHORT_MAX_AGE_S + 1) * 1_000);
  const down = { ...short.node, url: short.cdn.url, pid: short.cdn.pid };
  reads.push({
    question: 'detail',
    server: 'nginx as a CDN, the node down',
    figures: await load(down, { paths: [DETAIL] }, PACE),
    reached: 0,
  });

  console.log(tabulate(reads));
  console.log(`\n${table(['a change shows', 'after, s', 'at the most, s'], changes)}`);
} finally {
  for (const close of opened.reverse()) await close();
  rmSync(folder, { recursive: true });
}
