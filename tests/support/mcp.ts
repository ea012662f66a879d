import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import { expect } from 'vitest';
import type { TestServer } from './server.js';

export interface Agent {
  client: Client;
  /** The address of the server's root. */
  url: string;
  /** Calls a tool, which must answer. The client holds the answer to the tool's schema. */
  // biome-ignore lint/suspicious/noExplicitAny: any tool's answer, which its schema describes.
  call(tool: string, args: object): Promise<{ content: any; text: string }>;
  /** Calls a tool, which must refuse. @returns the message */
  refused(tool: string, args: object): Promise<string>;
}

/** Lets the SDK's own client talk to a server, which listens from now on. */
export async function connectAgent({ app }: TestServer): Promise<Agent> {
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  const transport = new StreamableHTTPClientTransport(new URL('/mcp', url));
  return makeAgent(transport as Transport, url);
}

export async function makeAgent(transport: Transport, url = ''): Promise<Agent> {
  const client = new Client({ name: 'test', version: '1' });
  await client.connect(transport);
  // The client checks answers by the schemas that it has listed.
  await client.listTools();
  async function callTool(name: string, args: object) {
    const answer = await client.callTool({ name, arguments: { ...args } });
    const [first] = answer.content as { type: string; text: string }[];
    return {
      isError: answer.isError === true,
      content: answer.structuredContent,
      text: first?.text ?? '',
    };
  }
  return {
    client,
    url,
    async call(tool, args) {
      const { isError, content, text } = await callTool(tool, args);
      expect(isError, text).toBe(false);
      return { content, text };
    },
    async refused(tool, args) {
      const { isError, text } = await callTool(tool, args);
      expect(isError, text).toBe(true);
      return text;
    },
  };
}

interface Selected {
  exact: string;
  start: number;
  end: number;
  prefix: string;
  suffix: string;
}

/** Everything in an answer that has selectors, with the id of its statement if the answer gives one near it. */
export function listSelected(value: unknown): Selected[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(listSelected);
  return 'exact' in value && 'start' in value ? [value as Selected, ...inside] : inside;
}

/** Expects that both selectors of the words find them in the text. */
export function expectSelected(
  { exact, start, end, prefix, suffix }: Selected,
  text: string,
): void {
  const characters = [...text];
  expect(characters.slice(start, end).join('')).toBe(exact);
  expect(characters.slice(0, start).join('').endsWith(prefix)).toBe(true);
  expect(characters.slice(end).join('').startsWith(suffix)).toBe(true);
}
