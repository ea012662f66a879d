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
      // The protocol has had no batches since 2025-06-18, and one would count as a single request against the client's limit.
      if (Array.isArray(request.body)) {
        const error = {
          code: INVALID_REQUEST,
          message: 'Send each message in a request of its own.',
        };
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
          parsedBody: request.body,
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

/** The headers that the transport reads. */
const HEADERS = ['accept', 'content-type', 'mcp-protocol-version'];

function toWebRequest({ method, headers }: FastifyRequest, url: string): Request {
  const given = HEADERS.flatMap((name): [string, string][] =>
    headers[name] === undefined ? [] : [[name, String(headers[name])]],
  );
  return new Request(url, { method, headers: given });
}
