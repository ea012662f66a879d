import cluster, { type Worker } from 'node:cluster';
import { type Answers, Line } from './line.js';
import type { AskedOfPrimary, AskedOfWorker } from './questions.js';

/** How a worker ended: with a status, by a signal, or (neither) before it was a process. */
export interface End {
  status: number | null;
  signal: string | null;
}

/** One worker as the primary sees it, from its start to its end. */
export class Member {
  readonly startedAt = Date.now();
  /** Whether it got so far that it listens. */
  readonly ready: Promise<boolean>;
  readonly ended: Promise<End>;
  readonly line: Line<AskedOfWorker, AskedOfPrimary>;
  readonly #worker: Worker;
  #hasListened = false;
  #wasToldToLeave = false;
  #hasEnded = false;

  /** Starts it. @param answersTo what it asks */
  constructor(answersTo: (member: Member) => Omit<Answers<AskedOfPrimary>, 'ready'>) {
    const worker = cluster.fork();
    closeWhatItDoesNotTake(worker);
    const line = new Line<AskedOfWorker, AskedOfPrimary>(worker);
    this.#worker = worker;
    this.line = line;
    this.ended = new Promise((resolve) => {
      const end = (status: number | null, signal: string | null) => {
        this.#hasEnded = true;
        line.end();
        resolve({ status, signal });
      };
      worker.once('exit', end);
      worker.on('error', () => {
        // The system refused it. Other errors are of messages to one that is about to end.
        if (worker.process.pid === undefined) end(null, null);
      });
    });
    this.ready = new Promise((resolve) => {
      void this.ended.then(() => resolve(false));
      line.answer({
        ...answersTo(this),
        ready: async () => {
          this.#hasListened = true;
          resolve(true);
          return null;
        },
      });
    });
  }

  get pid(): number | undefined {
    return this.#worker.process.pid;
  }

  /** It answers requests, and is to go on. */
  get isAtWork(): boolean {
    return this.#hasListened && !this.#wasToldToLeave && !this.#hasEnded;
  }

  get hasListened(): boolean {
    return this.#hasListened;
  }

  get wasToldToLeave(): boolean {
    return this.#wasToldToLeave;
  }

  /**
   * Has it end when its requests in flight have come to their end; with `patiently`, when its clients have gone to others.
   *
   * @param timeoutMs after which it is killed
   */
  async leave({ patiently, timeoutMs }: { patiently: boolean; timeoutMs: number }): Promise<End> {
    this.#wasToldToLeave = true;
    const timer = setTimeout(() => this.kill(), timeoutMs);
    // One that only starts is told when it listens.
    if (await this.ready) void this.line.ask('leave', { patiently });
    const end = await this.ended;
    clearTimeout(timer);
    return end;
  }

  kill(): void {
    this.#worker.process.kill('SIGKILL');
  }
}

/** More connections than Node has on the way to one worker: one for each address that is listened on. */
const MAX_ON_THE_WAY = 8;

/**
 * Node forgets a connection that it hands to a worker which is killed before it takes it, and the client would wait for ever. To
 * close it tells the client. Of a connection that was taken, Node has closed the primary's side: to close it again does nothing.
 */
function closeWhatItDoesNotTake({ process }: Worker): void {
  const handed: { close(): void }[] = [];
  const send = process.send.bind(process) as (...message: unknown[]) => boolean;
  process.send = (message: unknown, handle?: unknown, ...rest: unknown[]) => {
    if (isConnection(handle)) handed.push(handle);
    if (handed.length > MAX_ON_THE_WAY) handed.shift();
    return send(message, handle, ...rest);
  };
  process.once('exit', () => {
    for (const handle of handed) handle.close();
  });
}

function isConnection(handle: unknown): handle is { close(): void } {
  return typeof handle === 'object' && handle !== null && 'close' in handle;
}
