import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { type Peer, startDirectus } from './directus.js';
import { ask, type Node, startServer } from './harness.js';
import { FILTERED_LIST, listBasics, openRegistry, type Registry, readPages } from './nodes.js';
import { BENCH_FOLDER } from './registry.js';
import type { Measurement } from './rounds.js';

/** What a user might pick instead, asked the same of the same data. It is installed for the bench alone, in data/bench. */

/** More than that json-server, which holds all in memory and writes it to one file, is not made for. */
const JSON_SERVER_SIZE = 10_000;

interface Candidate {
  name: string;
  install: string;
  size: number;
  start(registry: Registry, folder: string): Promise<Peer>;
}

export async function listPeers(
  largest: Registry,
  pace: { connections: number; seconds: number },
  started: Node[],
): Promise<{ measurements: Measurement[]; leftOut: string[] }> {
  const candidates: Candidate[] = [
    // The newest that runs on Node 20.
    { name: 'Directus', install: 'directus@11.1.0', size: largest.size, start: startDirectus },
    {
      name: 'json-server',
      install: 'json-server@0.17.4',
      size: Math.min(largest.size, JSON_SERVER_SIZE),
      start: startJsonServer,
    },
  ];
  const measurements: Measurement[] = [];
  const leftOut: string[] = [];
  for (const { name: server, install: what, size, start } of candidates) {
    try {
      const registry = size === largest.size ? largest : await openRegistry(size, started);
      const peer = await start(registry, await install(what));
      started.push(peer.node);
      await expectSame(registry, peer);
      if (registry !== largest) measurements.push(...listBasics(registry, pace));
      const of = (question: string, path: string) =>
        measurements.push({
          size,
          question,
          server,
          node: peer.node,
          target: { paths: [path] },
          pace,
        });
      of('detail', peer.detail(registry.detail));
      of('filtered list', peer.filteredList);
    } catch (error) {
      leftOut.push(`${server} (${what}): ${String(error).split('\n').slice(0, 3).join(' ')}`);
    }
  }
  return { measurements, leftOut };
}

/** @returns the folder in which it is installed */
async function install(what: string): Promise<string> {
  const folder = join(BENCH_FOLDER, 'peers', what);
  const done = join(folder, 'installed');
  if (existsSync(done)) return folder;
  console.error(`Installing ${what}.`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const options = ['--no-audit', '--no-fund', '--loglevel=error'];
  await promisify(execFile)('npm', ['install', what, ...options], { cwd: folder });
  writeFileSync(done, '');
  return folder;
}

/** @throws Error where a peer does not answer the same: the statement's text and claims, the ids of the list */
async function expectSame({ cached, detail }: Registry, peer: Peer): Promise<void> {
  const read = async ({ url }: Node, path: string) => {
    const { status, body } = await ask(url + path);
    if (status !== 200) throw new Error(`It answers ${path} with ${status}: ${body}`);
    return JSON.parse(body.toString());
  };
  const [ours, theirs] = [await read(cached, detail), await read(peer.node, peer.detail(detail))];
  const found = theirs.data ?? theirs;
  if (found.text !== ours.text || found.claims.length !== ours.claims.length) {
    throw new Error(`It answers ${peer.detail(detail)} differently.`);
  }
  const idsOf = (list: { id: string }[]) => list.map(({ id }) => id).join(' ');
  const list = await read(peer.node, peer.filteredList);
  const { data } = await read(cached, FILTERED_LIST);
  if (idsOf(list.data ?? list) !== idsOf(data)) {
    throw new Error(`It answers ${peer.filteredList} differently.`);
  }
}

/** json-server holds the registry's own answers. */
async function startJsonServer(registry: Registry, folder: string): Promise<Peer> {
  const file = join(folder, basename(registry.path).replace(/db$/, 'json'));
  if (!existsSync(file)) writeFileSync(file, JSON.stringify(await readAll(registry)));
  const program = join(folder, 'node_modules/json-server/lib/cli/bin.js');
  // It takes its port from its arguments alone.
  const node = await startServer(
    (port) => [program, file, '--quiet', '--ro', '--host', '127.0.0.1', '--port', port],
    '/statements/synthetic-1',
    {},
    folder,
  );
  return {
    node,
    detail: (path) => path.replace('/v1', ''),
    filteredList: '/summaries?signatories_like=JP&_sort=place&_limit=50',
  };
}

/** All details, and all items of the list. */
async function readAll({ uncached: node, details }: Registry) {
  const statements: unknown[] = [];
  for (const path of details)
    statements.push(JSON.parse((await ask(node.url + path)).body.toString()));
  const summaries: unknown[] = [];
  for await (const { data } of readPages(node, '/v1/statements')) summaries.push(...data);
  // It sorts by what an item says, and so is told the place of each.
  return {
    statements,
    summaries: summaries.map((summary, place) => ({ ...(summary as object), place })),
  };
}
