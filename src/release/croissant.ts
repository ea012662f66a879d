import {
  DATASET_TITLE,
  DESCRIPTION,
  KEYWORDS,
  REGISTRY_NAME,
  toLicenseUrl,
} from '../registry/about.js';
import type { ColumnType, TableDefinition } from './column.js';
import {
  type ReleasedFile,
  type ReleasedTable,
  type ReleaseFacts,
  toCitation,
} from './release-facts.js';

/** The context that Croissant 1.0 recommends (appendix 1), as far as a release uses it. */
const CONTEXT = {
  '@language': 'en',
  '@vocab': 'https://schema.org/',
  sc: 'https://schema.org/',
  cr: 'http://mlcommons.org/croissant/',
  dct: 'http://purl.org/dc/terms/',
  citeAs: 'cr:citeAs',
  column: 'cr:column',
  conformsTo: 'dct:conformsTo',
  data: { '@id': 'cr:data', '@type': '@json' },
  dataType: { '@id': 'cr:dataType', '@type': '@vocab' },
  examples: { '@id': 'cr:examples', '@type': '@json' },
  extract: 'cr:extract',
  field: 'cr:field',
  fileObject: 'cr:fileObject',
  fileProperty: 'cr:fileProperty',
  fileSet: 'cr:fileSet',
  format: 'cr:format',
  includes: 'cr:includes',
  isLiveDataset: 'cr:isLiveDataset',
  jsonPath: 'cr:jsonPath',
  key: 'cr:key',
  md5: 'cr:md5',
  parentField: 'cr:parentField',
  path: 'cr:path',
  recordSet: 'cr:recordSet',
  references: 'cr:references',
  regex: 'cr:regex',
  repeated: 'cr:repeated',
  replace: 'cr:replace',
  separator: 'cr:separator',
  source: 'cr:source',
  subField: 'cr:subField',
  transform: 'cr:transform',
};

/** Not the registered type: mlcroissant knows Parquet by this one. */
const PARQUET = 'application/x-parquet';

const TYPES: Record<ColumnType, string | string[]> = {
  string: 'sc:Text',
  url: 'sc:URL',
  integer: 'sc:Integer',
  boolean: 'sc:Boolean',
  date: 'sc:Date',
  // mlcroissant reads times by the first, and refuses a field that has only the second.
  datetime: ['sc:Date', 'sc:DateTime'],
};

/** The description of a release in Croissant 1.0 (ML Commons). */
export function toCroissant(facts: ReleaseFacts) {
  const { version, createdAt, license, homepage, tables } = facts;
  const organization = { '@type': 'sc:Organization', name: REGISTRY_NAME, url: homepage };
  return {
    '@context': CONTEXT,
    '@type': 'sc:Dataset',
    conformsTo: 'http://mlcommons.org/croissant/1.0',
    name: 'communique',
    alternateName: DATASET_TITLE,
    description: DESCRIPTION,
    url: homepage,
    version,
    license: toLicenseUrl(license),
    citeAs: toCitation(facts, DATASET_TITLE),
    datePublished: createdAt.slice(0, 10),
    dateModified: createdAt,
    inLanguage: 'en',
    isLiveDataset: false,
    keywords: KEYWORDS,
    creator: organization,
    publisher: organization,
    distribution: tables.flatMap(({ definition, csv, parquet }) => [
      toFileObject(csv, 'text/csv', `${definition.title} as CSV.`),
      toFileObject(parquet, PARQUET, `${definition.title} as Parquet.`),
    ]),
    recordSet: tables.map(toRecordSet),
  };
}

function toFileObject({ path, bytes, sha256 }: ReleasedFile, type: string, description: string) {
  return {
    '@type': 'cr:FileObject',
    '@id': path,
    name: path,
    description,
    contentUrl: path,
    contentSize: `${bytes} B`,
    encodingFormat: type,
    sha256,
  };
}

function toRecordSet({ definition, csv }: ReleasedTable) {
  const { name, description, primaryKey, columns } = definition;
  return {
    '@type': 'cr:RecordSet',
    '@id': name,
    name,
    description,
    key: primaryKey.map((column) => ({ '@id': `${name}/${column}` })),
    field: Object.entries(columns).map(([column, { type, description }]) => ({
      '@type': 'cr:Field',
      '@id': `${name}/${column}`,
      name: column,
      description,
      dataType: TYPES[type],
      source: { fileObject: { '@id': csv.path }, extract: { column } },
      ...toReferences(definition, column),
    })),
  };
}

/** Croissant knows references of one field to one other. */
function toReferences({ foreignKeys }: TableDefinition, column: string) {
  const key = foreignKeys.find(({ columns }) => columns.length === 1 && columns[0] === column);
  return key ? { references: { field: { '@id': `${key.table}/${key.references[0]}` } } } : {};
}
