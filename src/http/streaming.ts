import { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import type { Database, Reader } from '../db/database.js';
import { Problem } from './problem.js';

/** Generates text in pieces from one snapshot of the registry. */
export type Pieces = (reader: Reader) => AsyncGenerator<string, void>;

/**
 * Opens streams that generate pieces on demand. A snapshot stays open until its stream ends, fails or is destroyed. A
 * stream is returned after its first piece, so that earlier failures can still be reported as problems.
 *
 * @param maxStreams the number of concurrent streams: each holds a database connection while its client reads
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
        `The server is already sending ${maxStreams} whole lists, its maximum. Try again shortly.`,
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
          // A stream only closes once no piece is being generated, so nothing reads from an ended snapshot.
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
