import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js';
import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZodOpenApi } from 'fastify-zod-openapi';
import * as z from 'zod';
import { clientOf } from '../http/client.js';
import type { Cursors } from '../http/cursor.js';
import { noQuery } from '../http/parameters.js';
import type { Services } from '../http/services.js';
import { compareInPool } from '../quotes/compare-in-pool.js';
import { createMcpServer } from './mcp-server.js';

interface McpOptions extends Services {
  cursors: Cursors;
  version: string;
}

/** A quote has up to 20,000 characters, each of which JSON may write as an escape. */
const MAX_BODY_BYTES = 262_144;

/** How many messages one request may carry: the limits of a client count requests. */
const MAX_BATCH = 10;

/** JSON-RPC 2.0, §5.1 */
const INVALID_REQUEST = -32600;

const USAGE =
  'This is the address for agents that speak the Model Context Protocol: enter it in the settings of one. There are no streams and no sessions, so only POST is needed.';

/** The Model Context Protocol over streamable HTTP, without sessions: each request is answered by a server of its own. */
export const mcpRoutes: FastifyPluginAsyncZodOpenApi<McpOptions> = async (
  app,
  { database, links, cursors, readPool, version },
) => {
  app.post(
    '/mcp',
    {
      bodyLimit: Math.min(MAX_BODY_BYTES, app.initialConfig.bodyLimit ?? MAX_BODY_BYTES),
      config: { usage: USAGE },
      schema: { hide: true, querystring: noQuery, body: z.unknown() },
    },
    async (request, reply) => {
      const messages = request.body;
      if (Array.isArray(messages) && messages.length > MAX_BATCH) {
        const message = `A batch may have at most ${MAX_BATCH} messages.`;
        const error = { code: INVALID_REQUEST, message };
        return reply.code(400).send({ jsonrpc: '2.0', error, id: null });
      }
      const server = createMcpServer(
        {
          ...{ database, links, cursors },
          compare: compareInPool(readPool, clientOf(request)),
          reportBug: (error) => request.log.error({ err: error }, 'MCP request failed'),
        },
        version,
      );
      const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true });
      // Its type has optional callbacks that the SDK's own interface requires.
      await server.connect(transport as Parameters<typeof server.connect>[0]);
      try {
        const response = await transport.handleRequest(toWebRequest(request, links.to('/mcp')), {
          parsedBody: withoutCancellations(messages),
        });
        reply.code(response.status);
        const type = response.headers.get('content-type');
        if (type !== null) reply.type(type);
        return reply.send(await response.text());
      } finally {
        await server.close();
      }
    },
  );
};

/** The SDK never answers a request that is cancelled, and there is none that was not sent along. */
function withoutCancellations(body: unknown): unknown {
  if (!Array.isArray(body)) return body;
  return body.filter((message) => message?.method !== 'notifications/cancelled');
}

/** The headers that the transport reads. */
const HEADERS = ['accept', 'content-type', 'mcp-protocol-version'];

function toWebRequest({ method, headers }: FastifyRequest, url: string): Request {
  const given = HEADERS.flatMap((name): [string, string][] =>
    headers[name] === undefined ? [] : [[name, String(headers[name])]],
  );
  return new Request(url, { method, headers: given });
}
