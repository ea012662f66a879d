import { DatabaseBusyError } from './errors.js';

/**
 * How long a write waits for the writes before it, of this process and of others. Less than the time that a server has to
 * stop by default, so that a waiting write gets its answer.
 */
const WRITE_TIMEOUT_MS = 8_000;

/** Until when a write may wait, on the monotonic clock: the system's clock can be set. */
export interface Deadline {
  /** How many milliseconds are left; 0 if it has passed. */
  remainingMs(): number;
}

/** The writes of this process, which run one after another. */
export interface WriteQueue {
  /**
   * Runs `work` when it is its turn. The time in the queue counts towards its deadline.
   *
   * @throws DatabaseBusyError if its turn does not come in time
   */
  run<T>(work: (deadline: Deadline) => Promise<T>, timeoutMs?: number): Promise<T>;
  /** Resolves when no write is running or waiting. */
  idle(): Promise<void>;
}

export function createWriteQueue(): WriteQueue {
  let last: Promise<void> = Promise.resolve();
  return {
    run(work, timeoutMs = WRITE_TIMEOUT_MS) {
      const end = performance.now() + timeoutMs;
      const deadline = { remainingMs: () => Math.max(0, end - performance.now()) };
      const turn = last;
      const result = waitFor(turn, deadline).then(() => work(deadline));
      const ended = result.then(
        () => undefined,
        () => undefined,
      );
      // A write that gives up early leaves the next one waiting for those before it.
      last = turn.then(() => ended);
      return result;
    },
    idle: () => last,
  };
}

/** @throws DatabaseBusyError if the promise is still pending at the deadline */
function waitFor(turn: Promise<void>, deadline: Deadline): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new DatabaseBusyError()), deadline.remainingMs());
    void turn.then(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}
