import type { FastifyInstance } from 'fastify';

/** The parts of the OpenAPI document that tests and scripts/openapi.ts read. */
export interface OpenApi {
  paths: Record<string, Record<string, Operation>>;
  components: {
    schemas: Record<string, Schema>;
    responses: Record<string, Response>;
    headers: Record<string, { schema: Schema }>;
  };
}

export interface Operation {
  operationId: string;
  summary: string;
  description: string;
  tags: string[];
  parameters?: Parameter[];
  requestBody?: { content: Record<string, { schema: Schema; example?: unknown }> };
  security: unknown[];
  responses: Record<string, Response & { $ref?: string }>;
}

export interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required?: boolean;
  description?: string;
  example?: unknown;
  schema: Schema;
}

export interface Response {
  description: string;
  headers?: Record<string, unknown>;
  content?: Record<
    string,
    { schema: Schema; example?: unknown; examples?: Record<string, unknown> }
  >;
}

export interface Schema {
  $ref?: string;
  type?: string | string[];
  description?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
  anyOf?: Schema[];
  enum?: string[];
  examples?: unknown[];
  format?: string;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  maxItems?: number;
}

export async function readOpenApi(app: FastifyInstance): Promise<OpenApi> {
  const response = await app.inject('/openapi.json');
  return response.json();
}

export interface NamedOperation extends Operation {
  path: string;
  method: string;
}

export function listOperations({ paths }: OpenApi): NamedOperation[] {
  return Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]) => ({ ...operation, path, method })),
  );
}

/** The request of an operation's examples: its ids, its required parameters, and a short page or the whole list. */
export function exampleUrl(
  { path, parameters = [] }: NamedOperation,
  { isWhole = false } = {},
): string {
  const exampleOf = ({ example, schema }: Parameter) => String(example ?? schema.examples?.[0]);
  const query = new URLSearchParams();
  let url = path;
  for (const parameter of parameters) {
    if (parameter.in === 'path') url = url.replace(`{${parameter.name}}`, exampleOf(parameter));
    else if (parameter.required) query.set(parameter.name, exampleOf(parameter));
    else if (parameter.name === 'limit' && !isWhole) query.set('limit', '2');
  }
  return query.size > 0 ? `${url}?${query}` : url;
}

/** Whether only a key gives access to the operation. */
export function needsKey({ security }: Operation): boolean {
  return JSON.stringify(security).includes('"key"');
}

/** Whether a response of the operation ends: event streams don't. */
export function hasEnd({ responses }: Operation): boolean {
  return responses['200']?.content?.['text/event-stream'] === undefined;
}
