import { type Logger, pino } from 'pino';
import type { Config } from './config.js';
import { hideKeys } from './keys/api-key.js';

/** The log: JSON lines, each with the process that wrote it; readable ones on a terminal. */
export async function createLog({ logLevel }: Config): Promise<Logger> {
  const options = {
    level: logLevel,
    redact: ['req.headers.authorization', 'req.headers.cookie'],
    serializers: { req: describeRequest },
  };
  if (!process.stdout.isTTY) return pino(options);
  const { default: pretty } = await import('pino-pretty');
  return pino(options, pretty({ sync: true }));
}

/** What the log tells of a request. Nobody should send a key in an address; somebody will. */
function describeRequest({
  method,
  url,
  host,
  ip,
}: Record<'method' | 'url' | 'host' | 'ip', string>) {
  return { method, url: hideKeys(url), host, remoteAddress: ip };
}
