import type { CallToolResult, Tool as ToolDescription } from '@modelcontextprotocol/sdk/types.js';
import * as z from 'zod';
import type { Database } from '../db/database.js';
import { toIssues } from '../domain/issue.js';
import type { Links } from '../domain/links.js';
import type { Cursors } from '../http/cursor.js';
import { toKnownProblem } from '../plugins/known-problems.js';
import type { Compare } from '../quotes/compare-texts.js';
import '../domain/input-messages.js';

/** What tools and resources depend on. */
export interface McpServices {
  database: Database;
  links: Links;
  cursors: Cursors;
  /** Compares texts on behalf of the client. */
  compare: Compare;
  /** Logs an error that is a bug. */
  reportBug(error: unknown): void;
}

/** A request of an agent that cannot be answered. The message says why, and what would be right. */
export class ToolError extends Error {
  override name = 'ToolError';
}

export interface Tool {
  description: ToolDescription;
  call(args: unknown, services: McpServices): Promise<CallToolResult>;
}

interface ToolDefinition<Input extends z.ZodType, Output extends z.ZodObject> {
  name: string;
  title: string;
  description: string;
  input: Input;
  output: Output;
  /** @throws ToolError */
  answer(
    args: z.output<Input>,
    services: McpServices,
  ): Promise<{ content: z.input<Output>; text: string }>;
}

/** Every tool only reads, always answers the same about the same registry, and knows nothing outside it. */
const HINTS = {
  readOnlyHint: true,
  destructiveHint: false,
  idempotentHint: true,
  openWorldHint: false,
};

export function defineTool<Input extends z.ZodType, Output extends z.ZodObject>({
  name,
  title,
  description,
  input,
  output,
  answer,
}: ToolDefinition<Input, Output>): Tool {
  return {
    description: {
      ...{ name, title, description },
      inputSchema: toJsonSchema(input, 'input'),
      outputSchema: toJsonSchema(output, 'output'),
      annotations: { title, ...HINTS },
    },
    async call(args, services) {
      const given = input.safeParse(args ?? {});
      if (!given.success) {
        const issues = toIssues(given.error.issues).map(({ path, message }) =>
          path.length === 0 ? message : `${path.join('.')} ${message}`,
        );
        return refuse(`The arguments are not valid: ${issues.join('; ')}.`);
      }
      try {
        const { content, text } = await answer(given.data, services);
        return { content: [{ type: 'text', text }], structuredContent: content };
      } catch (error) {
        return refuse(explain(error, services));
      }
    },
  };
}

function refuse(text: string): CallToolResult {
  return { content: [{ type: 'text', text: text.toWellFormed() }], isError: true };
}

/** What went wrong, for the agent. Bugs are logged, and reveal nothing. */
export function explain(error: unknown, { reportBug }: McpServices): string {
  if (error instanceof ToolError) return error.message;
  const problem = toKnownProblem(error);
  if (!problem) {
    reportBug(error);
    return 'The server failed to answer. The error has been logged.';
  }
  if (problem.status >= 500) reportBug(error);
  const details = problem.errors.map(({ pointer, detail }) => `${pointer.slice(1)} ${detail}`);
  return details.length > 0 ? `${details.join('; ')}.` : problem.message;
}

/** What schemas say besides their names in the OpenAPI document, and what only concerns the parameters of HTTP. */
class Annotations extends z.core.$ZodRegistry<Record<string, unknown>> {
  override get(schema: z.core.$ZodType) {
    const { id: _, param: __, override: ___, ...annotations } = z.globalRegistry.get(schema) ?? {};
    return annotations as never;
  }
}

/** JSON Schema 2020-12, which is what a schema without `$schema` is. Some agents reject any other. */
function toJsonSchema(schema: z.ZodType, io: 'input' | 'output'): ToolDescription['inputSchema'] {
  const { $schema: _, ...json } = z.toJSONSchema(schema, {
    io,
    target: 'draft-2020-12',
    metadata: new Annotations(),
    override({ jsonSchema }) {
      // `format` says the same as zod's long pattern.
      if (jsonSchema.format === 'date') delete jsonSchema.pattern;
    },
  });
  return json as ToolDescription['inputSchema'];
}
