import { setImmediate } from 'node:timers/promises';

let last: Promise<void> = Promise.resolve();

/**
 * Waits for a turn of the event loop. Only one caller goes on in each turn: work that waits before every step holds up
 * requests by one step, however much such work there is. Not for transactions that write: they would wait for all others.
 */
export function takeTurn(): Promise<void> {
  last = last.then(() => setImmediate());
  return last;
}
