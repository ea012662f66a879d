import * as z from 'zod';
import { FORMATS } from './formats.js';

/** A successful JSON answer, as a route declares it. */
export function json<T extends z.ZodType>(description: string, schema: T) {
  return { description, content: { 'application/json': { schema } } };
}

const csv = z.string().meta({
  id: 'Csv',
  description:
    'The whole list in CSV (RFC 4180), with a header row: a column for each value, named by the way to it (`quote.exact`), and one for each array, which stands there as JSON. A cell that a spreadsheet would take for a formula has an apostrophe before it, and so has one that begins with an apostrophe: take one away.',
});

const ndjson = z.string().meta({
  id: 'Ndjson',
  description: 'The whole list, an object of `data` a line (NDJSON).',
});

/** A list: a page of it in JSON, or all of it in CSV or NDJSON. */
export function list<T extends z.ZodType>(description: string, schema: T) {
  return {
    description: `${description} All of the list, in CSV and NDJSON.`,
    content: {
      [FORMATS.json]: { schema },
      [FORMATS.csv]: { schema: csv },
      [FORMATS.ndjson]: { schema: ndjson },
    },
  };
}
