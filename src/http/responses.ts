import * as z from 'zod';
import { FORMATS, type Format } from './formats.js';
import { PROBLEM_TYPE, PROBLEMS, type ProblemSlug, problemDetails } from './problem.js';

/** A successful JSON answer, as a route declares it. */
export function json<T extends z.ZodType>(description: string, schema: T) {
  return { description, content: { 'application/json': { schema } } };
}

/** What is no JSON, as a text of its own media type. */
function textIn(format: Format, id: string, description: string) {
  return z.string().max(MAX_LENGTH).meta({ id, contentMediaType: FORMATS[format], description });
}

/** Lists that are sent whole have no bound but this one. */
const MAX_LENGTH = 2_147_483_647;

const csv = textIn(
  'csv',
  'Csv',
  'The whole list in CSV (RFC 4180), with a header row: a column for each value, named by the way to it (`quote.exact`), and one for each array, which stands there as JSON. A cell that a spreadsheet would take for a formula has an apostrophe before it, and so has one that begins with an apostrophe: take one away.',
);
const ndjson = textIn('ndjson', 'Ndjson', 'The whole list, an object of `data` a line (NDJSON).');

const jsonLd = z
  .looseObject({
    '@context': z.unknown().meta({ description: 'What its words mean.' }),
  })
  .meta({ id: 'JsonLd', description: 'A document in JSON-LD 1.1, compacted.' });

/** Formats of others, whose schemas are their own. */
const FOREIGN = {
  text: textIn('text', 'PlainText', 'The title, a blank line, and the text as it stands.'),
  markdown: textIn(
    'markdown',
    'Markdown',
    'Markdown (CommonMark with footnotes): the text, and each claim as a footnote that quotes it.',
  ),
  akn: textIn('akn', 'AkomaNtoso', 'Akoma Ntoso 3.0 XML (OASIS LegalDocML): a `statement`.'),
  graphml: textIn('graphml', 'GraphMl', 'GraphML 1.0: an undirected graph, its edges weighted.'),
  jsonld: jsonLd,
  annotation: jsonLd,
};

type Foreign = typeof FOREIGN;

/** What answers JSON, and formats of others. */
export function represented<T extends z.ZodType, F extends keyof Foreign>(
  description: string,
  schema: T,
  formats: readonly F[],
) {
  const foreign = Object.fromEntries(
    formats.map((format) => [FORMATS[format], { schema: FOREIGN[format] }]),
  ) as { [Key in F as (typeof FORMATS)[Key]]: { schema: Foreign[Key] } };
  return { description, content: { [FORMATS.json]: { schema }, ...foreign } };
}

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

/**
 * The errors of a route, for its `response`. plugins/openapi.ts turns each into a reference to a shared component and
 * adds the errors that every operation may return.
 */
export function problems(...slugs: ProblemSlug[]): Record<never, never> {
  const content = { [PROBLEM_TYPE]: { schema: problemDetails } };
  return Object.fromEntries(
    slugs.map((slug) => [PROBLEMS[slug].status, { description: PROBLEMS[slug].title, content }]),
  );
}
