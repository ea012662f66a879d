import { availableParallelism } from 'node:os';
import * as z from 'zod';
import { type DatabaseOptions, isPostgres } from './db/open.js';
import { ExpectedError } from './domain/expected-error.js';
import './domain/input-messages.js';
import { isLicense } from './registry/about.js';
import { isRange } from './subscriptions/receiver-address.js';

/** A whole number from `min` to `max` in decimal digits. */
function whole(min: number, max: number) {
  const message = `must be a whole number from ${min} to ${max}`;
  return z
    .string()
    .regex(/^\d{1,10}$/, message)
    .transform(Number)
    .refine((value) => value >= min && value <= max, message);
}

function splitList(list: string): string[] {
  return list
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

/** Whether `url` names a PostgreSQL server by host or, with `?host=`, by the folder of its socket. */
function isPostgresAddress(url: string): boolean {
  if (!isPostgres(url) || !URL.canParse(url)) return false;
  const { hostname, searchParams } = new URL(url);
  return hostname !== '' || searchParams.has('host');
}

const databaseUrl = z
  .string()
  .min(1)
  .refine(
    (url) =>
      isPostgresAddress(url) ||
      /^file:(?!(?:\/\/)?$)/i.test(url) ||
      !/^[a-z][a-z0-9+.-]+:/i.test(url),
    {
      error: 'must be the path of a SQLite file, a file: URL or a postgres: URL',
    },
  )
  .refine((url) => !url.includes(':memory:'), {
    error: 'must be a file: in-memory databases have no snapshots',
  });

const PUBLIC_CURSOR_SECRET = 'communique-cursors';

/** Every environment variable with its default. A test compares them with the table in docs/settings.md. */
const environment = z
  .object({
    HOST: z.string().min(1).default('127.0.0.1'),
    PORT: whole(0, 65_535).default(3000),
    DATABASE_URL: databaseUrl.default('data/communique.db'),
    DATABASE_REPLICA_URL: z
      .string()
      .refine(isPostgresAddress, 'must be the postgres: URL of a replica')
      .optional(),
    DATABASE_POOL_SIZE: whole(2, 1_000).default(10),
    DATABASE_TIMEOUT_MS: whole(1, 600_000).default(10_000),
    PUBLIC_URL: z
      .url({ protocol: /^https?$/, error: 'must be an http or https URL' })
      .refine((url) => !/[?#]/.test(url), { error: 'must have no query and no fragment' })
      .transform((url) => url.replace(/\/+$/, ''))
      .optional(),
    LOG_LEVEL: z
      .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])
      .default('info'),
    RATE_LIMIT: whole(0, 1_000_000).default(1200),
    TRUST_PROXY: z.string().default('').transform(splitList),
    CURSOR_SECRET: z
      .string()
      .min(16, 'must have at least 16 characters')
      .default(PUBLIC_CURSOR_SECRET),
    METRICS_TOKEN: z
      .string()
      .regex(/^[\w.~+/-]{16,}=*$/, 'must be 16 or more letters, digits and -._~+/')
      .optional(),
    SECURITY_CONTACT: z
      .string()
      .regex(/^(?:mailto:[^\s@]+@[^\s@]+|https:\/\/[^\s/]\S*)$/, 'must be a mailto: or https: URL')
      .optional(),
    DATA_LICENSE: z
      .string()
      .max(2_000)
      .refine(isLicense, 'must be an SPDX identifier, such as CC-BY-4.0, or an http or https URL')
      .optional(),
    REQUEST_TIMEOUT_MS: whole(1, 600_000).default(30_000),
    BODY_LIMIT_BYTES: whole(1024, 104_857_600).default(4_194_304),
    SHUTDOWN_TIMEOUT_MS: whole(1, 600_000).default(10_000),
    RESPONSE_CACHE_BYTES: whole(0, 9_999_999_999).default(67_108_864),
    POOL_THREADS: whole(1, 256).optional(),
    READ_WORK_TIMEOUT_MS: whole(1, 600_000).default(2_000),
    WRITE_WORK_TIMEOUT_MS: whole(1, 600_000).default(15_000),
    MAX_EVENT_LOOP_DELAY_MS: whole(0, 600_000).default(500),
    MIN_TRANSFER_RATE: whole(0, 1_073_741_824).default(10_240),
    MAX_TRANSFER_MS: whole(1, 86_400_000).default(600_000),
    MAX_EVENT_STREAMS: whole(0, 1_000_000).default(1_000),
    MAX_EVENT_STREAMS_PER_CLIENT: whole(1, 1_000_000).default(20),
    CDN_MAX_AGE_S: whole(0, 31_536_000).default(0),
    WEBHOOK_ALLOWED_RANGES: z
      .string()
      .default('')
      .transform(splitList)
      .refine((ranges) => ranges.every(isRange), {
        error: 'must be ranges of addresses such as 127.0.0.0/8,fd00::/8',
      }),
  })
  .refine(
    (values) => values.DATABASE_REPLICA_URL === undefined || isPostgres(values.DATABASE_URL),
    {
      error: 'must not be set unless DATABASE_URL is a postgres: URL: SQLite has no replicas',
      path: ['DATABASE_REPLICA_URL'],
    },
  );

export interface Config {
  readonly host: string;
  readonly port: number;
  readonly database: Readonly<DatabaseOptions>;
  /** The URL by which clients reach the registry, without a trailing slash. */
  readonly publicUrl: string;
  /** Whether PUBLIC_URL is unset. */
  readonly isPublicUrlGuessed: boolean;
  readonly logLevel: z.output<typeof environment>['LOG_LEVEL'];
  /** Requests per minute and client; 0 for no limit. */
  readonly rateLimit: number;
  /** The proxies whose X-Forwarded-For is trusted: addresses or CIDR ranges. */
  readonly trustProxy: readonly string[];
  readonly cursorSecret: string;
  /** The token that `/metrics` requires; null if it is open. */
  readonly metricsToken: string | null;
  /** Where to report vulnerabilities: a mailto: or https: URL. */
  readonly securityContact: string | null;
  /** The licence of the data: an SPDX identifier or a URL. */
  readonly dataLicense: string | null;
  readonly requestTimeoutMs: number;
  readonly bodyLimitBytes: number;
  readonly shutdownTimeoutMs: number;
  /** Memory for cached responses; 0 disables the cache. */
  readonly responseCacheBytes: number;
  /** How many threads do the work of requests without a key. Writes have one more. */
  readonly poolThreads: number;
  /** How long the CPU-heavy work of a request may take in a thread, without a key and with one. */
  readonly readWorkTimeoutMs: number;
  readonly writeWorkTimeoutMs: number;
  /** While the event loop is later than this on average, requests are answered 503; 0 for never. */
  readonly maxEventLoopDelayMs: number;
  /** A client that reads a whole list more slowly, in bytes per second, is cut off; 0 for never. */
  readonly minTransferRate: number;
  /** How long a whole list may take to be sent. */
  readonly maxTransferMs: number;
  /** How many event streams may be open, and how many of one client. */
  readonly eventStreams: Readonly<{ max: number; maxPerClient: number }>;
  /** How many seconds a CDN may serve a response without revalidating it; 0 for never. */
  readonly cdnMaxAgeS: number;
  /** Ranges of addresses that receivers of webhooks may have although they aren't public. */
  readonly webhookAllowedRanges: readonly string[];
}

export const ENVIRONMENT_VARIABLES = Object.keys(environment.shape);

/** The environment is invalid. The message names each invalid variable. */
export class ConfigError extends ExpectedError {
  override name = 'ConfigError';
}

/** Reads the environment. An empty variable counts as unset. @throws ConfigError */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const set = Object.fromEntries(
    ENVIRONMENT_VARIABLES.flatMap((name) => (env[name] ? [[name, env[name]]] : [])),
  );
  const result = environment.safeParse(set);
  if (!result.success) {
    const errors = result.error.issues.map(
      ({ path, message }) => `  ${path.join('.')}: ${message}`,
    );
    throw new ConfigError(`Invalid environment:\n${errors.join('\n')}`);
  }
  const values = result.data;
  return Object.freeze({
    host: values.HOST,
    port: values.PORT,
    database: Object.freeze({
      url: values.DATABASE_URL,
      replicaUrl: values.DATABASE_REPLICA_URL ?? null,
      poolSize: values.DATABASE_POOL_SIZE,
      statementTimeoutMs: values.DATABASE_TIMEOUT_MS,
    }),
    publicUrl: values.PUBLIC_URL ?? defaultPublicUrl(values.HOST, values.PORT),
    isPublicUrlGuessed: values.PUBLIC_URL === undefined,
    logLevel: values.LOG_LEVEL,
    rateLimit: values.RATE_LIMIT,
    trustProxy: Object.freeze(values.TRUST_PROXY),
    cursorSecret: values.CURSOR_SECRET,
    metricsToken: values.METRICS_TOKEN ?? null,
    securityContact: values.SECURITY_CONTACT ?? null,
    dataLicense: values.DATA_LICENSE ?? null,
    requestTimeoutMs: values.REQUEST_TIMEOUT_MS,
    bodyLimitBytes: values.BODY_LIMIT_BYTES,
    shutdownTimeoutMs: values.SHUTDOWN_TIMEOUT_MS,
    responseCacheBytes: values.RESPONSE_CACHE_BYTES,
    poolThreads: values.POOL_THREADS ?? Math.max(1, availableParallelism() - 1),
    readWorkTimeoutMs: values.READ_WORK_TIMEOUT_MS,
    writeWorkTimeoutMs: values.WRITE_WORK_TIMEOUT_MS,
    maxEventLoopDelayMs: values.MAX_EVENT_LOOP_DELAY_MS,
    minTransferRate: values.MIN_TRANSFER_RATE,
    maxTransferMs: values.MAX_TRANSFER_MS,
    eventStreams: Object.freeze({
      max: values.MAX_EVENT_STREAMS,
      maxPerClient: values.MAX_EVENT_STREAMS_PER_CLIENT,
    }),
    cdnMaxAgeS: values.CDN_MAX_AGE_S,
    webhookAllowedRanges: Object.freeze(values.WEBHOOK_ALLOWED_RANGES),
  });
}

function defaultPublicUrl(host: string, port: number): string {
  if (host === '0.0.0.0' || host === '::') return `http://localhost:${port}`;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/** Describes settings that are fine for trying the registry out, but not for serving it to others. */
export function listWarnings(config: Config): string[] {
  const { host, publicUrl, isPublicUrlGuessed, cursorSecret, metricsToken } = config;
  const isPublic = !isLoopback(host) || !isLoopback(new URL(publicUrl).hostname);
  const warnings: string[] = [];
  if (cursorSecret === PUBLIC_CURSOR_SECRET) {
    warnings.push('CURSOR_SECRET is the public default: anyone can forge list cursors');
  }
  if (!isLoopback(host) && isPublicUrlGuessed) {
    warnings.push(`HOST is ${host} but PUBLIC_URL is not set: all links start with ${publicUrl}`);
  }
  if (isPublic && metricsToken === null) {
    warnings.push('METRICS_TOKEN is not set: /metrics is open to everyone who reaches the server');
  }
  return warnings;
}

function isLoopback(host: string): boolean {
  return /^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/i.test(host);
}
