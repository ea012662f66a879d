import { setTimeout } from 'node:timers/promises';
import pg from 'pg';

const CHANNEL = 'communique_commits';

/** How often the connection is tested, and how long a test may take. */
const PROBE_MS = 15_000;
const PROBE_TIMEOUT_MS = 5_000;

/** How long to wait before connecting again. Until then, and while notifications don't arrive, commits are assumed to happen. */
const RETRY_MS = 10_000;
const POLL_MS = 1_000;

export interface ListeningOptions {
  url: string;
  /** Identifies this node in its notifications. */
  nodeId: string;
  /** Runs SQL on another connection to the same server. */
  query(sql: string): Promise<unknown>;
  /** Called after commits of other nodes, and once a second while notifications don't arrive. */
  onCommit(client: pg.Client | null): Promise<void> | void;
}

/** The SQL by which a transaction tells all nodes of its commit. */
export function notifySql(nodeId: string): string {
  return `notify ${CHANNEL}, '${nodeId}'`;
}

/**
 * Listens for the commits of other nodes on a connection of its own, which is made again when it breaks. A connection may be
 * deaf without an error: behind a pooler that gives each transaction another connection, or when the network drops its
 * packets. So it is tested by notifications that the node sends to itself.
 *
 * @returns how to stop
 */
export function listenForCommits({ url, nodeId, query, onCommit }: ListeningOptions): () => void {
  const stopped = new AbortController();
  const probe = `probe of ${nodeId}`;
  let isHearing = false;

  async function listen(): Promise<void> {
    const broken = new AbortController();
    const signal = AbortSignal.any([stopped.signal, broken.signal]);
    const client = new pg.Client({
      connectionString: url,
      connectionTimeoutMillis: PROBE_TIMEOUT_MS,
      application_name: 'communique listener',
    });
    client.on('error', () => broken.abort());
    client.on('end', () => broken.abort());
    let onProbe = () => {};
    client.on('notification', ({ payload }) => {
      if (payload === probe) onProbe();
      else if (payload !== nodeId) void onCommit(client);
    });
    try {
      await client.connect();
      await client.query(`listen ${CHANNEL}`);
      while (!signal.aborted) {
        const heard = new Promise<void>((resolve) => {
          onProbe = resolve;
        });
        await query(`notify ${CHANNEL}, '${probe}'`);
        await Promise.race([heard, failAfter(PROBE_TIMEOUT_MS, signal)]);
        // Notifications before the first test may have been lost.
        if (!isHearing) void onCommit(client);
        isHearing = true;
        await setTimeout(PROBE_MS, undefined, { signal, ref: false });
      }
    } finally {
      isHearing = false;
      await client.end().catch(() => undefined);
    }
  }

  async function keepListening(): Promise<void> {
    while (!stopped.signal.aborted) {
      await listen().catch(() => undefined);
      const { signal } = stopped;
      await setTimeout(RETRY_MS, undefined, { signal, ref: false }).catch(() => undefined);
    }
  }

  const poll = setInterval(() => {
    if (!isHearing) void onCommit(null);
  }, POLL_MS).unref();
  void keepListening();
  return () => {
    clearInterval(poll);
    stopped.abort();
  };
}

async function failAfter(ms: number, signal: AbortSignal): Promise<never> {
  await setTimeout(ms, undefined, { signal, ref: false });
  throw new Error('The server sends no notifications.');
}
