import { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import type { Database, Reader } from '../db/database.js';
import { Problem } from './problem.js';

/** Text that is made of one snapshot of the registry, piece by piece. */
export type Pieces = (reader: Reader) => AsyncGenerator<string, void>;

/**
 * Opens streams whose pieces are made when there is room for them. The snapshot lasts as long as its stream does, whether
 * that is read to its end, destroyed or fails. A stream is there when its first piece is made: what fails until then can
 * still be answered as a problem.
 *
 * @param maxStreams how many are open at once: each holds a connection to the database for as long as its client reads
 */
export function createStreams(
  database: Database,
  maxStreams: number,
): (pieces: Pieces) => Promise<Readable> {
  let open = 0;

  return async (pieces) => {
    if (open >= maxStreams) {
      throw new Problem(
        'unavailable',
        `The server sends ${maxStreams} whole lists already, and no more at once. Try again a little later.`,
        { headers: { 'retry-after': '5' } },
      );
    }
    open += 1;
    return new Promise((resolve, reject) => {
      database
        .read(async (reader) => {
          const made = pieces(reader);
          const first = await made.next();
          const stream = Readable.from(continued(first, made));
          resolve(stream);
          // A stream closes when no piece is being made any more: nothing reads from a snapshot that has ended.
          await finished(stream).catch(() => undefined);
        })
        .catch(reject)
        .finally(() => {
          open -= 1;
        });
    });
  };
}

async function* continued<T>(first: IteratorResult<T, void>, rest: AsyncGenerator<T, void>) {
  if (first.done) return;
  yield first.value;
  yield* rest;
}
