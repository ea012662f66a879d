import type { Tables } from '../db/tables.js';

/** The columns of a quote, as a query selects them. */
export function quoteColumns<T extends Tables['claims' | 'citations' | 'signatories']>(table: T) {
  return {
    exact: table.quoteExact as T['quoteExact'],
    prefix: table.quotePrefix as T['quotePrefix'],
    suffix: table.quoteSuffix as T['quoteSuffix'],
    start: table.quoteStart as T['quoteStart'],
    end: table.quoteEnd as T['quoteEnd'],
  };
}
