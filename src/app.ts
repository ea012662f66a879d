import { readFileSync } from 'node:fs';
import Fastify, {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyServerOptions,
} from 'fastify';
import { validatorCompiler } from 'fastify-zod-openapi';
import { claimRoutes } from './claims/claims.routes.js';
import type { Config } from './config.js';
import { coSignatureRoutes } from './cosignatures/cosignatures.routes.js';
import type { Database } from './db/database.js';
import { createLinks } from './domain/links.js';
import { draftRoutes } from './drafts/drafts.routes.js';
import { toRoutableAddress } from './http/address.js';
import { createCursors } from './http/cursor.js';
import { createPagination } from './http/pagination.js';
import { toRequestId } from './http/request-id.js';
import { ResponseCache } from './http/response-cache.js';
import type { Services } from './http/services.js';
import { type Shared, sharedWithNobody } from './http/shared.js';
import { PACKAGE_ROOT } from './package-root.js';
import { partyRoutes } from './parties/parties.routes.js';
import { authentication } from './plugins/authentication.js';
import { bodies } from './plugins/bodies.js';
import { conditionalRequests } from './plugins/conditional-requests.js';
import { discovery } from './plugins/discovery.js';
import { explorer } from './plugins/explorer.js';
import { healthProbes } from './plugins/health.js';
import { metrics } from './plugins/metrics.js';
import { negotiation } from './plugins/negotiation.js';
import { openapi } from './plugins/openapi.js';
import {
  answerClientError,
  answerConnect,
  problems,
  problemTypes,
  sendProblem,
} from './plugins/problems.js';
import { protection } from './plugins/protection.js';
import { answerFromCacheFirst, responseCache } from './plugins/response-cache.js';
import { verifyRoutes } from './quotes/quotes.routes.js';
import { resolutionRoutes } from './resolutions/resolutions.routes.js';
import { feedRoutes } from './revisions/feed.routes.js';
import { revisionRoutes } from './revisions/revisions.routes.js';
import { searchRoutes } from './search/search.routes.js';
import { signatoryRoutes } from './signatories/signatories.routes.js';
import { documentSchemaRoutes } from './statements/document-schema.routes.js';
import { statementWritingRoutes } from './statements/statement-writing.routes.js';
import { statementRoutes } from './statements/statements.routes.js';

/** Node counts the request line too, so that an address that is too long still gets its own answer. */
const MAX_HEADER_BYTES = 32_768;

const { version } = JSON.parse(readFileSync(new URL('package.json', PACKAGE_ROOT), 'utf8')) as {
  version: string;
};

/** Without these, Fastify loads a validator and a serializer that nobody here asks. Its types know theirs alone. */
const COMPILERS = {
  buildValidator: () => validatorCompiler,
  // What `present…` makes is held to the schemas by the compiler and by tests, not again for each answer: that is a tenth of its cost.
  buildSerializer: () => () => JSON.stringify,
} as unknown as NonNullable<
  NonNullable<FastifyServerOptions['schemaController']>['compilersFactory']
>;

export interface AppOptions {
  config: Config;
  /** Open and migrated. The app does not close it. */
  database: Database;
  logger: FastifyBaseLogger;
  /** What it has in common with other processes; nothing, unless told. */
  shared?: Shared;
}

/** Whether each request leaves a line in the log. */
function logsRequests({ logLevel }: Config): boolean {
  return ['info', 'debug', 'trace'].includes(logLevel);
}

/** Builds the whole server: every plugin and route, in order. It does not listen. */
export async function buildApp({
  config,
  database,
  logger,
  shared = sharedWithNobody(),
}: AppOptions): Promise<FastifyInstance> {
  const links = createLinks(config.publicUrl);
  const app = Fastify({
    loggerInstance: logger,
    genReqId: toRequestId,
    trustProxy: config.trustProxy.length > 0 ? [...config.trustProxy] : false,
    bodyLimit: config.bodyLimitBytes,
    requestTimeout: config.requestTimeoutMs,
    connectionTimeout: 2 * config.requestTimeoutMs,
    keepAliveTimeout: 72_000,
    forceCloseConnections: 'idle',
    // Requests on a connection that is still open are answered, while the server stops, like any other.
    return503OnClosing: false,
    http: {
      maxHeaderSize: MAX_HEADER_BYTES,
      // Node looks for requests that take too long only every half minute, and swaps the two limits where that of the
      // header (a minute, unless told) is the longer.
      requestTimeout: config.requestTimeoutMs,
      headersTimeout: config.requestTimeoutMs,
      connectionsCheckingInterval: Math.ceil(config.requestTimeoutMs / 4),
      // Node would answer without a body; the protection plugin looks for it.
      requireHostHeader: false,
    },
    rewriteUrl: toRoutableAddress,
    // A parameter may be as long as an address may be; its schema knows better.
    routerOptions: { maxParamLength: MAX_HEADER_BYTES },
    schemaController: { compilersFactory: COMPILERS },
    frameworkErrors: (error, request, reply) => {
      sendProblem(error, request, reply, links);
    },
    clientErrorHandler: answerClientError(links),
  });
  app.server.on('connect', answerConnect(links));
  // RFC 9110 §10.1.1 lets a server pass over expectations that it does not know; Node would answer 417 without a body.
  app.server.on('checkExpectation', (request, response) => {
    app.server.emit('request', request, response);
  });
  await app.register(protection, {
    rateLimit: config.rateLimit,
    publicUrl: config.publicUrl,
    requests: shared.requests,
  });
  const cache = config.responseCacheBytes > 0 ? new ResponseCache(config.responseCacheBytes) : null;
  if (cache) await app.register(responseCache, { database, cache });
  await app.register(problems, { links });
  await app.register(openapi, { version });
  await app.register(explorer, { links });
  await app.register(negotiation);
  await app.register(conditionalRequests, { database, cdnMaxAgeS: config.cdnMaxAgeS, cache });
  await app.register(authentication, { database, failures: shared.failures });
  await app.register(bodies);
  await app.register(problemTypes, { links });
  await app.register(metrics, { database, cache, shared });
  await app.register(healthProbes, { database });
  await app.register(discovery, { links });

  // Whole lists leave half of the connections to all other reads.
  const maxStreams = Math.floor(config.database.poolSize / 2);
  const cursors = createCursors(config.cursorSecret);
  const pagination = createPagination(database, cursors, links, maxStreams);
  const services: Services = { database, links, pagination };
  await app.register(statementRoutes, services);
  await app.register(statementWritingRoutes, services);
  await app.register(revisionRoutes, services);
  await app.register(feedRoutes, services);
  await app.register(documentSchemaRoutes, services);
  await app.register(signatoryRoutes, services);
  await app.register(coSignatureRoutes, services);
  await app.register(partyRoutes, services);
  await app.register(resolutionRoutes, services);
  await app.register(claimRoutes, services);
  await app.register(searchRoutes, services);
  await app.register(verifyRoutes, services);
  await app.register(draftRoutes, services);
  if (cache && config.rateLimit === 0 && !logsRequests(config)) {
    app.addHook('onReady', async () => answerFromCacheFirst(app, { database, cache }));
  }
  return app;
}
