import { type Logger, pino } from 'pino';
import pretty from 'pino-pretty';
import type { Config } from './config.js';
import { hideKeys } from './domain/api-key.js';
import { clientAddress } from './http/client.js';

interface LogOutput {
  fd: number;
  isTTY: boolean;
}

/** Creates the log: JSON lines, or readable ones on a terminal. */
export function createLog({ logLevel }: Config, output: LogOutput = process.stdout): Logger {
  const options = {
    level: logLevel,
    redact: ['req.headers.authorization', 'req.headers.cookie'],
    serializers: { req: describeRequest },
    // Keys don't belong in URLs, but some clients put them there.
    hooks: { streamWrite: hideKeys },
  };
  return output.isTTY
    ? pino(options, pretty({ sync: true, destination: output.fd }))
    : pino(options, pino.destination(output.fd));
}

/** What is logged of a request. */
function describeRequest(request: Parameters<typeof clientAddress>[0]) {
  const { method, url, host } = request;
  return { method, url, host, remoteAddress: clientAddress(request) };
}
