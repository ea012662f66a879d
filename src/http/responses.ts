import * as z from 'zod';
import { FORMATS, type Format } from './formats.js';
import { PROBLEM_TYPE, PROBLEMS, type ProblemSlug, problemDetails } from './problem.js';

/** A successful JSON response. */
export function json<T extends z.ZodType>(description: string, schema: T) {
  return { description, content: { 'application/json': { schema } } };
}

/** A response in a format other than JSON. */
function textIn(format: Format, id: string, description: string) {
  return z.string().max(MAX_LENGTH).meta({ id, contentMediaType: FORMATS[format], description });
}

/** Whole lists have no limit of their own. */
const MAX_LENGTH = 2_147_483_647;

const csv = textIn(
  'csv',
  'Csv',
  'The whole list as CSV (RFC 4180) with a header row. Columns of nested values are named by their path (`quote.exact`); arrays are JSON. Cells that a spreadsheet would read as a formula, or that start with an apostrophe, are prefixed with an apostrophe: remove it when parsing.',
);
const ndjson = textIn('ndjson', 'Ndjson', 'The whole list as NDJSON: one item of `data` per line.');

/** A binary body has no type: OpenAPI 3.1 describes it by its media type. */
const xlsx = z.unknown().meta({
  id: 'Xlsx',
  contentMediaType: FORMATS.xlsx,
  description:
    'The whole list as an Excel file with one sheet, with the columns of CSV. Numbers, booleans and dates have types; times are in UTC. Text is never a formula, and has no apostrophe before it. Cells hold 32,767 characters: the last column, `truncated`, names those that are cut off. Lists of more than 30,000 cells or 3,000,000 characters are refused.',
});

export const jsonLd = z
  .looseObject({
    '@context': z.unknown().meta({ description: 'The JSON-LD context.' }),
  })
  .meta({ id: 'JsonLd', description: 'A compacted JSON-LD 1.1 document.' });

const csl = z
  .array(
    z
      .looseObject({
        id: z.string().max(MAX_LENGTH).meta({ description: 'The id of the statement.' }),
        type: z.literal('document').meta({ description: 'The type of the reference.' }),
      })
      .meta({ id: 'CslItem', description: 'A reference as an item of CSL-JSON.' }),
  )
  .max(1)
  .meta({ id: 'CslJson', description: 'CSL-JSON: the input of citation processors.' });

/** Formats whose schemas are defined elsewhere. */
const FOREIGN = {
  text: textIn('text', 'PlainText', 'The title, a blank line, and the text verbatim.'),
  markdown: textIn(
    'markdown',
    'Markdown',
    'Markdown (CommonMark with footnotes): the text, with each claim as a footnote.',
  ),
  akn: textIn('akn', 'AkomaNtoso', 'An Akoma Ntoso 3.0 (OASIS LegalDocML) `statement`.'),
  graphml: textIn('graphml', 'GraphMl', 'GraphML 1.0: an undirected, weighted graph.'),
  bibtex: textIn('bibtex', 'BibTeX', 'A BibTeX entry in UTF-8.'),
  ris: textIn('ris', 'Ris', 'A RIS record, as reference managers import it.'),
  csl,
  jsonld: jsonLd,
  annotation: jsonLd,
};

type Foreign = typeof FOREIGN;

/** A response in JSON and in foreign formats. */
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

/** A list: one page in JSON, or the whole list in CSV, NDJSON or an Excel file. */
export function list<T extends z.ZodType>(description: string, schema: T) {
  return {
    description: `${description} CSV, NDJSON and Excel files return the whole list.`,
    content: {
      [FORMATS.json]: { schema },
      [FORMATS.csv]: { schema: csv },
      [FORMATS.ndjson]: { schema: ndjson },
      [FORMATS.xlsx]: { schema: xlsx },
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
