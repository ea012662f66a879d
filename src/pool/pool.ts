import type { EventEmitter } from 'node:events';
import { Piscina } from 'piscina';
import { Counter, Gauge, type Registry } from 'prom-client';
import { PACKAGE_ROOT } from '../package-root.js';
import { createClientPlaces } from './client-places.js';

/** The pool cannot take the work on now: too much is waiting, or too much of one client's. */
export class PoolBusyError extends Error {
  override name = 'PoolBusyError';
}

/** The work was stopped at its time limit, or when it ran out of memory. */
export class WorkLimitError extends Error {
  override name = 'WorkLimitError';
}

/** The client closed its connection, so its work was cancelled. */
export class ClientGoneError extends Error {
  override name = 'ClientGoneError';
}

/** For whom work is done. */
export interface Client {
  /** Identifies the client: its address. */
  id: string;
  /** Closes when the client is gone. */
  connection: EventEmitter;
}

/** Runs CPU-heavy work in worker threads, so that it holds up no other request. */
export interface Pool {
  /**
   * Runs a function that src/worker.ts exports. Its input and output are copied between the threads.
   *
   * @param transferred buffers of the input that are handed over instead; the caller can't use them any more
   * @throws PoolBusyError, WorkLimitError, ClientGoneError
   */
  run<Task extends (input: never) => unknown>(
    name: string,
    input: Parameters<Task>[0],
    client: Client,
    transferred?: ArrayBuffer[],
  ): Promise<Awaited<ReturnType<Task>>>;
  /** Ends the threads when all work is done. */
  close(): Promise<void>;
}

export interface PoolOptions {
  /** The name in metrics. */
  name: string;
  threads: number;
  /** How long work may take, in milliseconds, not counting the time it waits. */
  timeoutMs: number;
  /** The memory of a thread, in MB. One that needs more ends, and its work with it. */
  maxHeapMb: number;
  /** How much work may wait for a thread. */
  maxWaiting: number;
  /** How much work one client may have in the pool, running or waiting. */
  maxPerClient: number;
  registry: Registry;
}

/** Work that waits for a thread. */
interface Waiting {
  client: string;
  start(): void;
}

const WORKER = new URL('dist/worker.js', PACKAGE_ROOT);

/** A thread without work ends after this time, and frees its memory. */
const IDLE_TIMEOUT_MS = 60_000;

/** Creates a pool. Its threads start when they are needed. */
export function createPool({
  name,
  threads,
  timeoutMs,
  maxHeapMb,
  maxWaiting,
  maxPerClient,
  registry,
}: PoolOptions): Pool {
  // The queue is here because Piscina's ignores its limit for work that can be aborted, and times it from its arrival.
  const waiting = new Set<Waiting>();
  const places = createClientPlaces(maxPerClient);
  let running = 0;
  let onIdle: (() => void) | null = null;
  let piscina: Piscina | null = null;
  const outcomes = new Counter({
    name: `communique_${name}_work_total`,
    help: 'Work of worker threads by outcome: done, failed, stopped at a limit, rejected, or cancelled by the client.',
    labelNames: ['outcome'],
    registers: [registry],
  });
  new Gauge({
    name: `communique_${name}_work`,
    help: 'Work of worker threads now, by state: running or waiting.',
    labelNames: ['state'],
    registers: [registry],
    collect() {
      this.set({ state: 'running' }, running);
      this.set({ state: 'waiting' }, waiting.size);
    },
  });

  /** Waits for a thread. @throws PoolBusyError */
  async function acquireThread(client: string, signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    if (running < threads) {
      running += 1;
      return;
    }
    if (waiting.size >= maxWaiting) {
      throw new PoolBusyError('The server has too much work waiting.');
    }
    await new Promise<void>((resolve, reject) => {
      const leave = () => {
        waiting.delete(turn);
        reject(signal.reason);
      };
      const start = () => {
        waiting.delete(turn);
        signal.removeEventListener('abort', leave);
        resolve();
      };
      const turn = { client, start };
      waiting.add(turn);
      signal.addEventListener('abort', leave, { once: true });
    });
  }

  /** Hands the thread to the work that has waited longest. Its client's other work waits for that of other clients. */
  function releaseThread(): void {
    const [next] = waiting;
    if (next) {
      next.start();
      for (const turn of [...waiting].filter(({ client }) => client === next.client)) {
        waiting.delete(turn);
        waiting.add(turn);
      }
      return;
    }
    running -= 1;
    if (running === 0) onIdle?.();
  }

  async function runInThread(
    task: string,
    input: unknown,
    { id, signal, transferred }: { id: string; signal: AbortSignal; transferred: ArrayBuffer[] },
  ): Promise<unknown> {
    await acquireThread(id, signal);
    piscina ??= startPiscina();
    let timeout: AbortSignal | null = null;
    try {
      // The time that a new thread takes to start is not the work's.
      if (piscina.threads.length < running) await piscina.run(null, { name: 'start', signal });
      timeout = AbortSignal.timeout(timeoutMs);
      return await piscina.run(input, {
        name: task,
        signal: AbortSignal.any([signal, timeout]),
        transferList: transferred,
      });
    } catch (error) {
      if (timeout?.aborted && !signal.aborted) {
        throw new WorkLimitError(`This takes more than ${timeoutMs / 1000} seconds.`);
      }
      if ((error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY') {
        throw new WorkLimitError(`This takes more than ${maxHeapMb} MB of memory.`);
      }
      throw error;
    } finally {
      releaseThread();
    }
  }

  function startPiscina(): Piscina {
    const started = new Piscina({
      filename: WORKER.href,
      minThreads: 0,
      maxThreads: threads,
      idleTimeout: IDLE_TIMEOUT_MS,
      resourceLimits: { maxOldGenerationSizeMb: maxHeapMb },
    });
    // A thread may run out of memory after its work was stopped. It is replaced, and must not end the process.
    started.on('error', () => undefined);
    return started;
  }

  return {
    async run(task, input, { id, connection }, transferred = []) {
      const leave = places.take(id);
      if (!leave) {
        outcomes.inc({ outcome: 'rejected' });
        throw new PoolBusyError('Earlier requests of this client are still being worked on.');
      }
      const gone = new AbortController();
      const abort = () => gone.abort();
      connection.once('close', abort);
      try {
        const result = await runInThread(task, input, { id, signal: gone.signal, transferred });
        outcomes.inc({ outcome: 'done' });
        return result as never;
      } catch (error) {
        const reason = gone.signal.aborted ? new ClientGoneError() : error;
        outcomes.inc({ outcome: outcomeOf(reason) });
        throw reason;
      } finally {
        connection.off('close', abort);
        leave();
      }
    },
    async close() {
      if (running > 0) {
        await new Promise<void>((resolve) => {
          onIdle = resolve;
        });
      }
      await piscina?.destroy();
    },
  };
}

function outcomeOf(error: unknown): string {
  if (error instanceof ClientGoneError) return 'cancelled';
  if (error instanceof PoolBusyError) return 'rejected';
  return error instanceof WorkLimitError ? 'stopped' : 'failed';
}
