import Fastify, { type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import { validatorCompiler } from 'fastify-zod-openapi';
import { Registry } from 'prom-client';
import { claimRoutes } from './claims/claims.routes.js';
import { comparisonRoutes } from './comparisons/comparison.routes.js';
import type { Config } from './config.js';
import { coSignatureRoutes } from './cosignatures/cosignatures.routes.js';
import type { Database } from './db/database.js';
import { createLinks } from './domain/links.js';
import { draftRoutes } from './drafts/drafts.routes.js';
import { toJson } from './formats/json.js';
import { trustProxies } from './http/client.js';
import { createCursors } from './http/cursor.js';
import { createPagination } from './http/pagination.js';
import type { Services } from './http/services.js';
import { toRoutableUrl } from './http/urls.js';
import { mcpRoutes } from './mcp/mcp.routes.js';
import { VERSION } from './package-version.js';
import { assetRoutes } from './pages/assets.routes.js';
import { comparePageRoutes } from './pages/compare/compare-page.routes.js';
import { coSignaturePageRoutes } from './pages/cosignatures/cosignatures-page.routes.js';
import { crawlerRoutes } from './pages/crawlers/crawlers.routes.js';
import { draftPageRoutes } from './pages/draft/draft-page.routes.js';
import { explorerPageRoutes } from './pages/explorer/explorer-page.routes.js';
import { historyPageRoutes } from './pages/history/history-page.routes.js';
import { homePageRoutes } from './pages/home/home-page.routes.js';
import { cardRoutes } from './pages/open-graph/card.routes.js';
import { partiesPageRoutes } from './pages/parties/parties-page.routes.js';
import { partyPageRoutes } from './pages/party/party-page.routes.js';
import { previewRoutes } from './pages/reconciliation/preview.routes.js';
import { resolutionPageRoutes } from './pages/resolution/resolution-page.routes.js';
import { resolutionsPageRoutes } from './pages/resolutions/resolutions-page.routes.js';
import { searchPageRoutes } from './pages/search/search-page.routes.js';
import { statementPageRoutes } from './pages/statement/statement-page.routes.js';
import { verifyPageRoutes } from './pages/verify/verify-page.routes.js';
import { partyRoutes } from './parties/parties.routes.js';
import { partyWritingRoutes } from './parties/party-writing.routes.js';
import { authentication } from './plugins/authentication.js';
import { basePath } from './plugins/base-path.js';
import { bodies } from './plugins/bodies.js';
import { compression } from './plugins/compression.js';
import { preconditions, validators } from './plugins/conditional-requests.js';
import { discovery } from './plugins/discovery.js';
import { healthProbes } from './plugins/health.js';
import { loadShedding } from './plugins/load-shedding.js';
import { metrics } from './plugins/metrics.js';
import { negotiation } from './plugins/negotiation.js';
import { openapi } from './plugins/openapi.js';
import { openapiDocument } from './plugins/openapi-document.js';
import { pages } from './plugins/pages.js';
import { problemTypes } from './plugins/problem-types.js';
import { sendProblem } from './plugins/problems.js';
import { protection, toRequestId } from './plugins/protection.js';
import { RequestLog } from './plugins/request-log.js';
import { responseCache } from './plugins/response-cache.js';
import { answerClientError, answerConnect } from './plugins/socket-errors.js';
import { unroutedRequests } from './plugins/unrouted-requests.js';
import { createWebhookMetrics } from './plugins/webhook-metrics.js';
import { createPool } from './pool/pool.js';
import { verifyRoutes } from './quotes/quotes.routes.js';
import { reconciliationRoutes } from './reconciliation/reconciliation.routes.js';
import { catalogueRoutes } from './registry/catalogue.routes.js';
import { registryRoutes } from './registry/registry.routes.js';
import { resolutionWritingRoutes } from './resolutions/resolution-writing.routes.js';
import { resolutionRoutes } from './resolutions/resolutions.routes.js';
import { changeStreamRoutes } from './revisions/change-stream.routes.js';
import { changeRoutes } from './revisions/changes.routes.js';
import { feedRoutes } from './revisions/feed.routes.js';
import { revisionRoutes } from './revisions/revisions.routes.js';
import { searchRoutes } from './search/search.routes.js';
import { signatoryRoutes } from './signatories/signatories.routes.js';
import { citingRoutes } from './statements/citing.routes.js';
import { documentSchemaRoutes } from './statements/document-schema.routes.js';
import { statementWritingRoutes } from './statements/statement-writing.routes.js';
import { statementRoutes } from './statements/statements.routes.js';
import { deliveryRoutes } from './subscriptions/deliveries.routes.js';
import { createWebhookSender } from './subscriptions/send-webhook.js';
import { subscriptionRoutes } from './subscriptions/subscriptions.routes.js';
import { createWebhookWorker } from './subscriptions/webhook-worker.js';
import { voteRoutes } from './votes/votes.routes.js';

/** Node counts the request line too: large enough for a URL that is too long to get its own error. */
const MAX_HEADER_BYTES = 32_768;

export interface AppOptions {
  config: Config;
  /** Open and migrated. The app does not close it. */
  database: Database;
  logger: FastifyBaseLogger;
  /** Whether this process delivers webhooks. */
  delivers?: boolean;
}

/** Builds the server with every plugin and route, in order. It does not listen. */
export async function buildApp({
  config,
  database,
  logger,
  delivers = false,
}: AppOptions): Promise<FastifyInstance> {
  const links = createLinks(config.publicUrl);
  const app = Fastify({
    loggerInstance: logger,
    logController: new RequestLog(),
    genReqId: toRequestId,
    trustProxy: trustProxies(config.trustProxy),
    bodyLimit: config.bodyLimitBytes,
    requestTimeout: config.requestTimeoutMs,
    connectionTimeout: 2 * config.requestTimeoutMs,
    keepAliveTimeout: 72_000,
    forceCloseConnections: 'idle',
    // A stopping server still answers requests on open connections.
    return503OnClosing: false,
    http: {
      maxHeaderSize: MAX_HEADER_BYTES,
      // By default Node checks only every 30 seconds, and swaps the two timeouts if that of the headers is longer.
      requestTimeout: config.requestTimeoutMs,
      headersTimeout: config.requestTimeoutMs,
      connectionsCheckingInterval: Math.ceil(config.requestTimeoutMs / 4),
      // Node's own response has no body; the protection plugin checks the header instead.
      requireHostHeader: false,
    },
    rewriteUrl: toRoutableUrl,
    // The schemas limit the length of parameters.
    routerOptions: { maxParamLength: MAX_HEADER_BYTES },
    frameworkErrors: (error, request, reply) => {
      sendProblem(error, request, reply, links);
    },
    clientErrorHandler: answerClientError(links),
  });
  // Before all routes: those that exist already would keep Fastify's own.
  app.setErrorHandler<Error>((error, request, reply) => sendProblem(error, request, reply, links));
  app.setValidatorCompiler(validatorCompiler);
  // Types and tests ensure that responses match their schemas. Checking each one would cost a tenth of its time.
  app.setSerializerCompiler(() => (payload) => toJson(payload));
  app.server.on('connect', answerConnect(links));
  // RFC 9110 §10.1.1 allows ignoring unknown expectations; Node would send 417 without a body.
  app.server.on('checkExpectation', (request, response) => {
    app.server.emit('request', request, response);
  });

  const registry = new Registry();
  // More waiting work would be answered too late to be of use.
  const queue = { maxWaiting: 64, maxPerClient: 16, registry };
  const readPool = createPool({
    name: 'read',
    threads: config.poolThreads,
    timeoutMs: config.readWorkTimeoutMs,
    maxHeapMb: 128,
    ...queue,
  });
  const writePool = createPool({
    name: 'write',
    threads: 1,
    timeoutMs: config.writeWorkTimeoutMs,
    // Enough for YAML at the limits of a document.
    maxHeapMb: 320,
    ...queue,
  });
  app.addHook('onClose', async () => {
    await Promise.all([readPool.close(), writePool.close()]);
  });
  await app.register(protection, {
    database,
    rateLimit: config.rateLimit,
    publicUrl: config.publicUrl,
  });
  await app.register(basePath, { links });
  await app.register(unroutedRequests);
  await app.register(loadShedding, { maxDelayMs: config.maxEventLoopDelayMs, registry });
  await app.register(openapi, { version: VERSION });
  await app.register(validators, { database, cdnMaxAgeS: config.cdnMaxAgeS });
  await app.register(compression);
  if (config.responseCacheBytes > 0) {
    await app.register(responseCache, { database, maxBytes: config.responseCacheBytes, registry });
  }
  await app.register(preconditions);
  await app.register(openapiDocument, { links });
  await app.register(pages);
  await app.register(negotiation);
  await app.register(authentication, { database });
  await app.register(bodies, { pool: writePool });
  await app.register(problemTypes, { links });
  await app.register(metrics, { database, registry, token: config.metricsToken });
  await app.register(healthProbes, { database });
  await app.register(discovery, { links, securityContact: config.securityContact });

  const wholeLists = {
    // With PostgreSQL, some connections must remain for other reads.
    max: Math.min(8, Math.max(1, config.database.poolSize - 2)),
    maxPerClient: 2,
    minRate: config.minTransferRate,
    maxMs: config.maxTransferMs,
  };
  const cursors = createCursors(config.cursorSecret);
  const pagination = createPagination(database, cursors, links, {
    limits: wholeLists,
    pool: readPool,
  });
  const services: Services = { database, links, pagination, readPool, writePool };
  await app.register(registryRoutes, {
    ...services,
    version: VERSION,
    license: config.dataLicense,
  });
  await app.register(catalogueRoutes, { ...services, license: config.dataLicense });
  await app.register(statementRoutes, services);
  await app.register(statementWritingRoutes, services);
  await app.register(revisionRoutes, services);
  await app.register(changeRoutes, services);
  await app.register(changeStreamRoutes, { ...services, limits: config.eventStreams, registry });
  await app.register(feedRoutes, services);
  await app.register(documentSchemaRoutes, services);
  await app.register(signatoryRoutes, services);
  await app.register(coSignatureRoutes, services);
  await app.register(comparisonRoutes, services);
  await app.register(partyRoutes, services);
  await app.register(partyWritingRoutes, services);
  await app.register(resolutionRoutes, services);
  await app.register(resolutionWritingRoutes, services);
  await app.register(citingRoutes, services);
  await app.register(voteRoutes, services);
  await app.register(claimRoutes, services);
  await app.register(searchRoutes, services);
  await app.register(verifyRoutes, services);
  await app.register(draftRoutes, services);
  await app.register(reconciliationRoutes, { ...services, version: VERSION });
  await app.register(mcpRoutes, { ...services, cursors, version: VERSION });
  const allowedRanges = config.webhookAllowedRanges;
  const send = createWebhookSender({ allowedRanges });
  await app.register(subscriptionRoutes, { ...services, allowedRanges });
  await app.register(deliveryRoutes, { ...services, send });
  if (delivers) {
    const onAttempt = createWebhookMetrics(database, registry);
    const worker = createWebhookWorker({ database, links, send, log: logger, onAttempt });
    app.addHook('onReady', async () => worker.start());
    // The other half of the time is for the requests of clients.
    app.addHook('preClose', () => worker.stop(config.shutdownTimeoutMs / 2));
  }

  await app.register(assetRoutes);
  await app.register(homePageRoutes, { ...services, license: config.dataLicense });
  await app.register(searchPageRoutes, services);
  await app.register(statementPageRoutes, services);
  await app.register(historyPageRoutes, services);
  await app.register(verifyPageRoutes, services);
  await app.register(draftPageRoutes, services);
  await app.register(explorerPageRoutes, services);
  await app.register(partiesPageRoutes, services);
  await app.register(partyPageRoutes, services);
  await app.register(resolutionsPageRoutes, services);
  await app.register(resolutionPageRoutes, services);
  await app.register(comparePageRoutes, services);
  await app.register(coSignaturePageRoutes, services);
  await app.register(cardRoutes, services);
  await app.register(previewRoutes, services);
  await app.register(crawlerRoutes, services);
  return app;
}
