import type { Client, Pool } from '../pool/pool.js';
import { type Compare, compareTexts } from './compare-texts.js';

/** Comparing shorter texts, in UTF-16 units together, takes less time than handing them to another thread. */
const MAX_INLINE = 20_000;

/** Compares long texts in the pool, on behalf of a client. */
export function compareInPool(pool: Pool, client: Client): Compare {
  return (comparison) =>
    comparison.texts.reduce((length, text) => length + text.length, 0) <= MAX_INLINE
      ? compareTexts(comparison)
      : pool.run<typeof compareTexts>('compareTexts', comparison, client);
}
