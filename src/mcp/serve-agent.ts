import { EventEmitter, once } from 'node:events';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import type { JSONRPCMessage } from '@modelcontextprotocol/sdk/types.js';
import { Registry } from 'prom-client';
import type { Config } from '../config.js';
import type { Database } from '../db/database.js';
import { createLinks } from '../domain/links.js';
import { createCursors } from '../http/cursor.js';
import { createLog } from '../log.js';
import { VERSION } from '../package-version.js';
import { createPool } from '../pool/pool.js';
import { compareInPool } from '../quotes/compare-in-pool.js';
import { createMcpServer } from './mcp-server.js';

/** How many comparisons an agent may ask for at once. */
const MAX_WORK = 64;

/** Answers one agent on standard input and output until its input ends, or a signal ends the process. */
export async function serveAgent(database: Database, config: Config): Promise<void> {
  const log = createLog(config, process.stderr);
  const pool = createPool({
    name: 'read',
    threads: config.poolThreads,
    timeoutMs: config.readWorkTimeoutMs,
    maxHeapMb: 128,
    maxWaiting: MAX_WORK,
    maxPerClient: MAX_WORK,
    registry: new Registry(),
  });
  // All work of the agent listens for the end of the connection.
  const connection = new EventEmitter().setMaxListeners(MAX_WORK);
  const server = createMcpServer(
    {
      database,
      links: createLinks(config.publicUrl),
      cursors: createCursors(config.cursorSecret),
      compare: compareInPool(pool, { id: 'agent', connection }),
      reportBug: (err) => log.error({ err }, 'MCP request failed'),
    },
    VERSION,
  );
  server.onerror = (err) => log.warn({ err }, 'MCP message rejected');
  const transport = new StdioServerTransport();
  const stopping = untilStopped();
  await server.connect(transport);
  const idle = watchRequests(transport);
  log.info('answering on standard input and output');
  await stopping;
  await idle(config.shutdownTimeoutMs);
  await server.close();
  await pool.close();
}

/** Resolves when the input ends, the output is closed, or a signal asks the process to end. */
function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    const stop = () => resolve();
    process.stdin.once('end', stop).once('close', stop);
    process.stdout.once('error', stop);
    process.once('SIGINT', stop).once('SIGTERM', stop);
  });
}

/**
 * Counts the requests that have no answer yet.
 *
 * @returns waits until there are none, at most for so many milliseconds
 */
function watchRequests(transport: StdioServerTransport): (maxMs: number) => Promise<void> {
  const open = new Set<string | number>();
  const events = new EventEmitter();
  const { onmessage } = transport;
  const send = transport.send.bind(transport);
  const settle = (id: string | number | undefined) => {
    if (id === undefined || !open.delete(id) || open.size > 0) return;
    events.emit('idle');
  };
  transport.onmessage = (message: JSONRPCMessage) => {
    if ('method' in message && 'id' in message) open.add(message.id);
    if ('method' in message && message.method === 'notifications/cancelled') {
      settle((message.params as { requestId?: string | number } | undefined)?.requestId);
    }
    onmessage?.(message);
  };
  transport.send = async (message) => {
    await send(message);
    if (!('method' in message)) settle(message.id);
  };
  return async (maxMs) => {
    if (open.size === 0) return;
    await once(events, 'idle', { signal: AbortSignal.timeout(maxMs) }).catch(() => undefined);
  };
}
