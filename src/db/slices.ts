/** How many rows or values one query is given at the most: databases bound how many parameters a query has. */
const SLICE_LENGTH = 1_000;

/** The values in slices that one query each can take; none where there are no values. */
export function* slices<T>(values: readonly T[]): Generator<T[]> {
  for (let at = 0; at < values.length; at += SLICE_LENGTH) {
    yield values.slice(at, at + SLICE_LENGTH);
  }
}
