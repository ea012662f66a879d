import { parseJson } from '../documents/json.js';
import { type Issue, toIssues } from '../domain/issue.js';
import { nearestName } from '../domain/nearest-name.js';
import { type InputFault, Problem, toPointer } from '../http/problem.js';
import { ENTITY_TYPES, type EntityType, PROPERTY_IDS } from './properties.js';
import {
  BATCH_SIZE,
  type Extension,
  extension,
  MAX_EXTENDED,
  type ReconciliationQuery,
  reconciliationQuery,
} from './reconciliation.schema.js';

/** A query with the types that it asks for; null for any. */
export interface Query extends Omit<ReconciliationQuery, 'type' | 'type_strict'> {
  types: readonly EntityType[] | null;
}

/** Where a JSON text was sent. */
type Part = 'query' | 'body';

/** Reads a batch of queries, by their keys. @throws Problem if it is malformed or too large */
export function readBatch(text: string, part: Part): Map<string, Query> {
  const value = readJson(text, 'queries', part);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw refuse('queries', part, [{ path: [], message: 'must be an object of queries by key' }]);
  }
  const entries = Object.entries(value);
  if (entries.length > BATCH_SIZE) {
    throw new Problem(
      'payload-too-large',
      `A batch may have ${BATCH_SIZE} queries; this one has ${entries.length}.`,
    );
  }
  const issues: Issue[] = [];
  const queries = new Map<string, Query>();
  for (const [key, one] of entries) {
    const read = reconciliationQuery.safeParse(one);
    const found = read.success ? findUnknown(read.data) : toIssues(read.error.issues);
    issues.push(...found.map(({ path, message }) => ({ path: [key, ...path], message })));
    if (read.success && found.length === 0) queries.set(key, toQuery(read.data));
  }
  if (issues.length > 0) throw refuse('queries', part, issues);
  return queries;
}

/** Reads which properties of which entities are asked for. @throws Problem if it is malformed or too large */
export function readExtension(text: string, part: Part): Extension {
  const read = extension.safeParse(readJson(text, 'extend', part));
  if (!read.success) throw refuse('extend', part, toIssues(read.error.issues));
  const { ids, properties } = read.data;
  if (ids.length > MAX_EXTENDED) {
    throw new Problem(
      'payload-too-large',
      `A request may name ${MAX_EXTENDED} entities; this one names ${ids.length}.`,
    );
  }
  const issues = properties.flatMap(({ id }, index) =>
    PROPERTY_IDS.has(id)
      ? []
      : [
          {
            path: ['properties', index, 'id'],
            message: explain('property', id, [...PROPERTY_IDS]),
          },
        ],
  );
  if (issues.length > 0) throw refuse('extend', part, issues);
  return read.data;
}

/** The types and properties in a query that don't exist. */
function findUnknown({ type, properties }: ReconciliationQuery): Issue[] {
  const types = [type ?? []].flat();
  return [
    ...types
      .filter((one) => !isType(one))
      .map((one) => ({ path: ['type'], message: explain('type', one, ENTITY_TYPES) })),
    ...properties.flatMap(({ pid }, index) =>
      PROPERTY_IDS.has(pid)
        ? []
        : [
            {
              path: ['properties', index, 'pid'],
              message: explain('property', pid, [...PROPERTY_IDS]),
            },
          ],
    ),
  ];
}

function toQuery({ type, type_strict: _, ...query }: ReconciliationQuery): Query {
  const types = [type ?? []].flat().filter(isType);
  return { ...query, types: types.length > 0 ? types : null };
}

export function isType(id: string): id is EntityType {
  return (ENTITY_TYPES as readonly string[]).includes(id);
}

function explain(noun: 'type' | 'property', given: string, known: readonly string[]): string {
  const nearest = nearestName(given, known);
  return nearest === null
    ? `there is no such ${noun}: these are ${known.join(', ')}`
    : `there is no such ${noun}: did you mean ${nearest}?`;
}

function readJson(text: string, name: string, part: Part): unknown {
  try {
    return parseJson(text);
  } catch (error) {
    throw refuse(name, part, [
      { path: [], message: `is not valid JSON: ${(error as Error).message}` },
    ]);
  }
}

function refuse(name: string, part: Part, issues: readonly Issue[]): Problem {
  const errors = issues.map(
    ({ path, message }): InputFault => ({
      in: part,
      pointer: toPointer([name, ...path]),
      detail: message,
    }),
  );
  const [first] = errors;
  const others = errors.length > 1 ? ` (and ${errors.length - 1} more)` : '';
  return new Problem(
    'malformed-request',
    `${name} is invalid at ${first?.pointer}: ${first?.detail}${others}.`,
    { errors },
  );
}
