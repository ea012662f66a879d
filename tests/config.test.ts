import { availableParallelism } from 'node:os';
import { describe, expect, test } from 'vitest';
import { ConfigError, ENVIRONMENT_VARIABLES, readConfig } from '../src/config.js';

/** The errors for which an environment is rejected, one per line. */
function errorsOf(env: Record<string, string>): string[] {
  try {
    readConfig(env);
    return [];
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    const [first, ...errors] = error.message.split('\n');
    expect(first).toBe('Invalid environment:');
    return errors.map((line) => line.trim());
  }
}

test('an empty environment gives the defaults', () => {
  expect(readConfig({})).toEqual({
    host: '127.0.0.1',
    port: 3000,
    database: {
      url: 'data/communique.db',
      replicaUrl: null,
      poolSize: 10,
      statementTimeoutMs: 10_000,
    },
    publicUrl: 'http://127.0.0.1:3000',
    isPublicUrlGuessed: true,
    logLevel: 'info',
    rateLimit: 1200,
    trustProxy: [],
    cursorSecret: 'communique-cursors',
    metricsToken: null,
    securityContact: null,
    dataLicense: null,
    requestTimeoutMs: 30_000,
    bodyLimitBytes: 4_194_304,
    shutdownTimeoutMs: 10_000,
    responseCacheBytes: 67_108_864,
    eventStreams: { max: 1_000, maxPerClient: 20 },
    cdnMaxAgeS: 0,
    webhookAllowedRanges: [],
    poolThreads: Math.max(1, availableParallelism() - 1),
    readWorkTimeoutMs: 2_000,
    writeWorkTimeoutMs: 15_000,
    maxEventLoopDelayMs: 500,
    minTransferRate: 10_240,
    maxTransferMs: 600_000,
  });
});

test('an environment that says everything is taken at its word', () => {
  const config = readConfig({
    HOST: '0.0.0.0',
    PORT: '8080',
    DATABASE_URL: 'postgres://registry:secret@db.example/communique?sslmode=verify-full',
    DATABASE_REPLICA_URL: 'postgresql://db-replica.example/communique',
    DATABASE_POOL_SIZE: '20',
    DATABASE_TIMEOUT_MS: '1000',
    PUBLIC_URL: 'https://communique.example',
    LOG_LEVEL: 'debug',
    RATE_LIMIT: '0',
    TRUST_PROXY: '10.0.0.0/8, 127.0.0.1,',
    CURSOR_SECRET: 'sixteen-letters!',
    METRICS_TOKEN: 'sixteen-letter-s=',
    SECURITY_CONTACT: 'https://communique.example/security',
    DATA_LICENSE: 'CC-BY-4.0',
    REQUEST_TIMEOUT_MS: '1',
    BODY_LIMIT_BYTES: '1024',
    SHUTDOWN_TIMEOUT_MS: '600000',
    RESPONSE_CACHE_BYTES: '0',
    MAX_EVENT_STREAMS: '50',
    MAX_EVENT_STREAMS_PER_CLIENT: '5',
    CDN_MAX_AGE_S: '60',
    WEBHOOK_ALLOWED_RANGES: '127.0.0.0/8, fd00::/8',
    POOL_THREADS: '3',
    READ_WORK_TIMEOUT_MS: '1000',
    WRITE_WORK_TIMEOUT_MS: '60000',
    MAX_EVENT_LOOP_DELAY_MS: '0',
    MIN_TRANSFER_RATE: '0',
    MAX_TRANSFER_MS: '86400000',
  });

  expect(config).toEqual({
    host: '0.0.0.0',
    port: 8080,
    database: {
      url: 'postgres://registry:secret@db.example/communique?sslmode=verify-full',
      replicaUrl: 'postgresql://db-replica.example/communique',
      poolSize: 20,
      statementTimeoutMs: 1_000,
    },
    publicUrl: 'https://communique.example',
    isPublicUrlGuessed: false,
    logLevel: 'debug',
    rateLimit: 0,
    trustProxy: ['10.0.0.0/8', '127.0.0.1'],
    cursorSecret: 'sixteen-letters!',
    metricsToken: 'sixteen-letter-s=',
    securityContact: 'https://communique.example/security',
    dataLicense: 'CC-BY-4.0',
    requestTimeoutMs: 1,
    bodyLimitBytes: 1024,
    shutdownTimeoutMs: 600_000,
    responseCacheBytes: 0,
    eventStreams: { max: 50, maxPerClient: 5 },
    cdnMaxAgeS: 60,
    webhookAllowedRanges: ['127.0.0.0/8', 'fd00::/8'],
    poolThreads: 3,
    readWorkTimeoutMs: 1_000,
    writeWorkTimeoutMs: 60_000,
    maxEventLoopDelayMs: 0,
    minTransferRate: 0,
    maxTransferMs: 86_400_000,
  });
});

test.each(ENVIRONMENT_VARIABLES)('an empty %s counts as unset', (name) => {
  expect(readConfig({ [name]: '' })).toEqual(readConfig({}));
});

test('other variables are ignored', () => {
  expect(readConfig({ PATH: '/bin', WORKERS: '4', port: '1', HOSTNAME: 'here' })).toEqual(
    readConfig({}),
  );
});

test('the config is frozen', () => {
  const config = readConfig({ TRUST_PROXY: '10.0.0.1' });

  expect(Object.isFrozen(config)).toBe(true);
  expect(Object.isFrozen(config.trustProxy)).toBe(true);
});

describe('an invalid value is rejected', () => {
  const port = 'must be a whole number from 0 to 65535';
  const path = 'must be the path of a SQLite file, a file: URL or a postgres: URL';
  const memory = 'must be a file: in-memory databases have no snapshots';
  const address = 'must be an http or https URL';
  const token = 'must be 16 or more letters, digits and -._~+/';
  const license = 'must be an SPDX identifier, such as CC-BY-4.0, or an http or https URL';
  const contact = 'must be a mailto: or https: URL';

  test.each([
    ['PORT', '65536', port],
    ['PORT', '-1', port],
    ['PORT', '80.5', port],
    ['PORT', '0x50', port],
    ['PORT', '1e3', port],
    ['PORT', ' 80', port],
    ['PORT', 'http', port],
    ['PORT', '99999999999', port],
    ['DATABASE_URL', 'postgres://', path],
    ['DATABASE_URL', 'postgres://localhost:port/communique', path],
    ['DATABASE_URL', 'postgres:', path],
    ['DATABASE_POOL_SIZE', '1', 'must be a whole number from 2 to 1000'],
    ['DATABASE_TIMEOUT_MS', '0', 'must be a whole number from 1 to 600000'],
    ['DATABASE_URL', 'mysql:communique', path],
    ['DATABASE_URL', 'https://example.org/communique.db', path],
    ['DATABASE_URL', 'file:', path],
    ['DATABASE_URL', 'file://', path],
    ['DATABASE_URL', ':memory:', memory],
    ['DATABASE_URL', 'file::memory:', memory],
    ['PUBLIC_URL', 'communique.example', address],
    ['PUBLIC_URL', 'ftp://communique.example', address],
    ['PUBLIC_URL', '/communique', address],
    ['PUBLIC_URL', 'https://communique.example/?page=1', 'must have no query and no fragment'],
    ['PUBLIC_URL', 'https://communique.example/#top', 'must have no query and no fragment'],
    ['RATE_LIMIT', '1000001', 'must be a whole number from 0 to 1000000'],
    ['CURSOR_SECRET', 'fifteen letters', 'must have at least 16 characters'],
    ['METRICS_TOKEN', 'fifteen-letters', token],
    ['METRICS_TOKEN', 'sixteen letters!', token],
    ['SECURITY_CONTACT', 'security@communique.example', contact],
    ['SECURITY_CONTACT', 'http://communique.example', contact],
    ['DATA_LICENSE', 'CC BY 4.0', license],
    ['DATA_LICENSE', 'nonsense', license],
    ['DATA_LICENSE', 'cc-by-4.0', license],
    ['DATA_LICENSE', 'https://', license],
    ['SECURITY_CONTACT', 'mailto:security@communique.example\nContact: x', contact],
    ['REQUEST_TIMEOUT_MS', '0', 'must be a whole number from 1 to 600000'],
    ['BODY_LIMIT_BYTES', '1023', 'must be a whole number from 1024 to 104857600'],
    ['SHUTDOWN_TIMEOUT_MS', '600001', 'must be a whole number from 1 to 600000'],
  ])('%s=%s', (name, value, message) => {
    expect(errorsOf({ [name]: value })).toEqual([`${name}: ${message}`]);
  });

  test('LOG_LEVEL=loud, with the valid values in the message', () => {
    expect(errorsOf({ LOG_LEVEL: 'loud' })).toEqual([
      'LOG_LEVEL: must be one of: fatal, error, warn, info, debug, trace, silent',
    ]);
  });

  test('with all invalid variables in one message', () => {
    const errors = errorsOf({
      SHUTDOWN_TIMEOUT_MS: 'soon',
      PORT: 'http',
      LOG_LEVEL: 'INFO',
      PUBLIC_URL: 'here',
      DATABASE_URL: 'mysql://localhost',
    });

    expect(errors.map((line) => line.split(':')[0])).toEqual([
      'PORT',
      'DATABASE_URL',
      'PUBLIC_URL',
      'LOG_LEVEL',
      'SHUTDOWN_TIMEOUT_MS',
    ]);
  });
});

describe('the public URL', () => {
  test.each([
    ['https://communique.example/', 'https://communique.example'],
    ['https://communique.example///', 'https://communique.example'],
    ['http://communique.example/registry/', 'http://communique.example/registry'],
    ['http://localhost:8080', 'http://localhost:8080'],
  ])('%s loses its trailing slash', (written, publicUrl) => {
    expect(readConfig({ PUBLIC_URL: written }).publicUrl).toBe(publicUrl);
  });

  test.each([
    ['127.0.0.1', '80', 'http://127.0.0.1:80'],
    ['0.0.0.0', '8080', 'http://localhost:8080'],
    ['::', '8080', 'http://localhost:8080'],
    ['::1', '8080', 'http://[::1]:8080'],
    ['registry.internal', '8080', 'http://registry.internal:8080'],
  ])('defaults to HOST=%s and PORT=%s', (HOST, PORT, publicUrl) => {
    expect(readConfig({ HOST, PORT }).publicUrl).toBe(publicUrl);
  });
});

test.each([
  'communique.db',
  './data/communique.db',
  '/var/lib/communique.db',
  'file:communique.db',
  'file:///var/lib/communique.db',
  'FILE:communique.db',
  'C:\\communique.db',
])('a SQLite file can be given as %s', (url) => {
  expect(readConfig({ DATABASE_URL: url }).database.url).toBe(url);
});

test('a replica needs a primary', () => {
  const DATABASE_REPLICA_URL = 'postgres://db-replica.example/communique';
  expect(errorsOf({ DATABASE_REPLICA_URL })).toEqual([
    'DATABASE_REPLICA_URL: must not be set unless DATABASE_URL is a postgres: URL: SQLite has no replicas',
  ]);
  expect(
    errorsOf({ DATABASE_URL: DATABASE_REPLICA_URL, DATABASE_REPLICA_URL: 'replica.db' }),
  ).toEqual(['DATABASE_REPLICA_URL: must be the postgres: URL of a replica']);
});
