import * as z from 'zod';

/** Response formats: the value of the query parameter `format`, and the media type. */
export const FORMATS = {
  json: 'application/json',
  csv: 'text/csv',
  ndjson: 'application/x-ndjson',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  text: 'text/plain',
  markdown: 'text/markdown',
  jsonld: 'application/ld+json',
  annotation: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
  akn: 'application/akn+xml',
  graphml: 'application/graphml+xml',
  bibtex: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
  csl: 'application/vnd.citationstyles.csl+json',
} as const;

export type Format = keyof typeof FORMATS;

/** The formats of every list. */
export const LIST_FORMATS = ['json', 'csv', 'ndjson', 'xlsx'] as const;

/** The query parameter `format`. The first format is the default. */
export function formatParameter<F extends Format>(formats: readonly [F, ...F[]]) {
  return z
    .enum(formats, `must be one of ${formats.join(', ')}`)
    .optional()
    .meta({
      description: `The response format. Takes precedence over \`Accept\`: ${formats
        .map((format) => `\`${format}\` (${FORMATS[format]})`)
        .join(', ')}.`,
    });
}

/** Whether a media type is that of a table. */
export function isTabular(type: string | null): boolean {
  return type === FORMATS.csv || type === FORMATS.xlsx;
}
