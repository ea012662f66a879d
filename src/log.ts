import { type Logger, pino } from 'pino';
import pretty from 'pino-pretty';
import type { Config } from './config.js';
import { hideKeys } from './domain/api-key.js';

/** Creates the log: JSON lines, or readable ones on a terminal. */
export function createLog({ logLevel }: Config): Logger {
  const options = {
    level: logLevel,
    redact: ['req.headers.authorization', 'req.headers.cookie'],
    serializers: { req: describeRequest },
  };
  return process.stdout.isTTY ? pino(options, pretty({ sync: true })) : pino(options);
}

/** What is logged of a request. Keys don't belong in URLs, but some clients put them there. */
function describeRequest({
  method,
  url,
  host,
  ip,
}: Record<'method' | 'url' | 'host' | 'ip', string>) {
  return { method, url: hideKeys(url), host, remoteAddress: ip };
}
