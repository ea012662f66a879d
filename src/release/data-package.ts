import {
  DATASET_TITLE,
  DESCRIPTION,
  KEYWORDS,
  REGISTRY_NAME,
  toLicenseUrl,
} from '../registry/about.js';
import type { Column, ColumnType, ForeignKey, TableDefinition } from './column.js';
import type { ReleasedTable, ReleaseFacts } from './release-facts.js';

/** The types and formats of Table Schema 1. */
const TYPES: Record<ColumnType, { type: string; format?: string }> = {
  string: { type: 'string' },
  url: { type: 'string', format: 'uri' },
  integer: { type: 'integer' },
  boolean: { type: 'boolean' },
  date: { type: 'date' },
  // The default has no fractions of seconds.
  datetime: { type: 'datetime', format: '%Y-%m-%dT%H:%M:%S.%fZ' },
};

/** The descriptor of a Tabular Data Package (Frictionless Data, version 1). */
export function toDataPackage(facts: ReleaseFacts) {
  const { version, createdAt, license, homepage, tables } = facts;
  return {
    profile: 'tabular-data-package',
    name: 'communique',
    title: DATASET_TITLE,
    description: DESCRIPTION,
    homepage,
    version,
    created: createdAt,
    keywords: KEYWORDS,
    licenses: [
      {
        ...(license.includes(':') ? {} : { name: license }),
        path: toLicenseUrl(license),
      },
    ],
    sources: [{ title: REGISTRY_NAME, path: homepage }],
    resources: tables.map(toResource),
  };
}

function toResource({ definition, csv }: ReleasedTable) {
  const { name, title, description } = definition;
  return {
    profile: 'tabular-data-resource',
    ...{ name, title, description, path: csv.path },
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: csv.bytes,
    hash: `sha256:${csv.sha256}`,
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true },
    schema: toSchema(definition),
  };
}

function toSchema({ columns, primaryKey, foreignKeys }: TableDefinition) {
  const isKey = (name: string) => primaryKey.length === 1 && primaryKey[0] === name;
  return {
    fields: Object.entries(columns).map(([name, column]) => ({
      name,
      ...TYPES[column.type],
      description: column.description,
      constraints: toConstraints(column, isKey(name)),
    })),
    missingValues: [''],
    primaryKey,
    // An empty list is invalid.
    ...(foreignKeys.length === 0 ? {} : { foreignKeys: foreignKeys.map(toForeignKey) }),
  };
}

function toForeignKey({ columns, table, references }: ForeignKey) {
  return { fields: columns, reference: { resource: table, fields: references } };
}

function toConstraints({ nullable, values, pattern }: Column, isUnique: boolean) {
  return {
    ...(nullable ? {} : { required: true }),
    ...(isUnique ? { unique: true } : {}),
    ...(values ? { enum: Object.keys(values) } : {}),
    ...(pattern ? { pattern } : {}),
  };
}
