import { Resolver } from 'node:dns/promises';
import http, { type IncomingMessage, type RequestOptions } from 'node:http';
import https from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import type { Attempt } from '../db/subscription-tables.js';
import {
  type AllowedRanges,
  hostOf,
  isLocalhost,
  LOCALHOST,
  requireAllowed,
} from './receiver-address.js';

/** How long a receiver has for everything: its name, the connection, and the beginning of its response. */
const TIMEOUT_MS = 10_000;

/** How much of the body of a response is read, and how long its rest is waited for. */
const MAX_EXCERPT_BYTES = 1_024;
const EXCERPT_TIMEOUT_MS = 1_000;

const MAX_HEADER_BYTES = 16_384;

const STOPPING = 'The server is stopping.';
const CLOSED = 'The receiver closed the connection without an answer.';

const REDIRECTS = [301, 302, 303, 307, 308];

/** Finds the addresses of a name. */
export type ResolveHost = (name: string) => Promise<string[]>;

export interface SendOptions {
  allowedRanges: AllowedRanges;
  resolve?: ResolveHost;
  timeoutMs?: number;
}

/** What came of an attempt, without its time. */
export interface SendResult extends Omit<Attempt, 'at'> {
  /** The value of Retry-After. */
  retryAfter: string | null;
}

/**
 * Sends a webhook. Never throws: what went wrong is in the result. When the signal aborts, the request is given up.
 */
export type SendWebhook = (
  webhook: { url: string; headers: Record<string, string>; body: string },
  signal?: AbortSignal,
) => Promise<SendResult>;

interface Answer {
  status: number;
  retryAfter: string | null;
  excerpt: string;
}

/**
 * Makes a function that sends webhooks. For every connection, all addresses of the host are checked, and one of those that
 * were checked is connected to: what the name resolves to before or after doesn't matter. Redirects are not followed, no
 * proxy is used, and connections are not shared.
 */
export function createWebhookSender({
  allowedRanges,
  resolve = resolveHost,
  timeoutMs = TIMEOUT_MS,
}: SendOptions): SendWebhook {
  return async ({ url, headers, body }, signal) => {
    const started = performance.now();
    let answer: Answer | null = null;
    let error: string | null = null;
    try {
      const target = new URL(url);
      answer = await post(target, body, {
        headers: { ...headers, 'content-type': 'application/json', 'user-agent': 'Communique' },
        lookup: createLookup(target.protocol, allowedRanges, resolve),
        deadline: AbortSignal.timeout(timeoutMs),
        ...(signal ? { signal } : {}),
        ...{ allowedRanges, timeoutMs },
      });
      error = explainStatus(answer.status);
    } catch (reason) {
      error = explainFailure(reason);
    }
    return {
      durationMs: Math.round(performance.now() - started),
      status: answer?.status ?? null,
      error,
      excerpt: answer?.excerpt ?? '',
      retryAfter: answer?.retryAfter ?? null,
    };
  };
}

function explainFailure(reason: unknown): string {
  if (!(reason instanceof Error)) return String(reason);
  const [, ofTls] = /:SSL routines:[^:]*:([^:]+):/.exec(reason.message) ?? [];
  const [, ofHttp] = /^Parse Error: (.+)/.exec(reason.message) ?? [];
  if (reason.message === 'socket hang up') return CLOSED;
  if (ofTls) return `TLS failed: ${ofTls}.`;
  if (ofHttp) return `The receiver did not answer with valid HTTP/1.1: ${ofHttp}.`;
  return toPlainText(reason.message.slice(0, 500));
}

/** Why a status is not a success; null if it is one. */
function explainStatus(status: number): string | null {
  if (status >= 200 && status < 300) return null;
  return REDIRECTS.includes(status)
    ? `The receiver answered ${status}. Redirects are not followed: change the address.`
    : `The receiver answered ${status}.`;
}

interface PostOptions {
  headers: Record<string, string>;
  lookup: LookupFunction;
  deadline: AbortSignal;
  signal?: AbortSignal;
  allowedRanges: AllowedRanges;
  timeoutMs: number;
}

function post(url: URL, body: string, options: PostOptions): Promise<Answer> {
  const { headers, lookup, deadline, signal, allowedRanges, timeoutMs } = options;
  if (signal?.aborted) throw new Error(STOPPING);
  const host = hostOf(url);
  // Sockets don't look up literal addresses.
  if (isIP(host) !== 0) requireAllowed([host], url.protocol, allowedRanges);
  const requestOptions: RequestOptions & https.RequestOptions = {
    method: 'POST',
    headers: { ...headers, 'content-length': Buffer.byteLength(body) },
    // A connection of its own for each request, without the proxies of the environment.
    agent: false,
    lookup,
    maxHeaderSize: MAX_HEADER_BYTES,
    // Whatever the environment says.
    rejectUnauthorized: true,
    insecureHTTPParser: false,
  };
  return new Promise((fulfil, reject) => {
    const request = (url.protocol === 'https:' ? https : http).request(url, requestOptions);
    const fail = (message: string) => {
      reject(new Error(message));
      request.destroy();
    };
    const onDeadline = () =>
      fail(`The receiver did not answer within ${timeoutMs / 1000} seconds.`);
    const onAbort = () => fail(STOPPING);
    const settle = () => {
      deadline.removeEventListener('abort', onDeadline);
      signal?.removeEventListener('abort', onAbort);
    };
    deadline.addEventListener('abort', onDeadline);
    signal?.addEventListener('abort', onAbort);
    let isAnswered = false;
    request.on('response', (response) => {
      isAnswered = true;
      settle();
      const { statusCode: status = 0, headers } = response;
      if (status < 100) return fail('The receiver answered with a status that does not exist.');
      const retryAfter = headers['retry-after'] ?? null;
      void readExcerpt(response).then((excerpt) => {
        request.destroy();
        fulfil({ status, retryAfter, excerpt });
      });
    });
    request.on('error', (error) => {
      settle();
      // What follows the answer doesn't matter.
      if (!isAnswered) reject(error);
    });
    request.on('close', () => {
      settle();
      if (!isAnswered) reject(new Error(CLOSED));
    });
    request.end(body);
  });
}

/** The beginning of a body as text, as far as it arrives in time. An encoded body is not read. */
function readExcerpt(response: IncomingMessage): Promise<string> {
  return new Promise((fulfil) => {
    const parts: Buffer[] = [];
    let length = 0;
    const timer = setTimeout(finish, EXCERPT_TIMEOUT_MS);
    function finish(): void {
      clearTimeout(timer);
      response.removeAllListeners('data');
      response.destroy();
      fulfil(toPlainText(Buffer.concat(parts).toString('utf8')));
    }
    response.on('error', () => undefined);
    response.on('close', finish);
    if (response.headers['content-encoding'] !== undefined) return finish();
    response.on('data', (part: Buffer) => {
      parts.push(part.subarray(0, MAX_EXCERPT_BYTES - length));
      length += part.length;
      if (length >= MAX_EXCERPT_BYTES) finish();
    });
    response.on('end', finish);
  });
}

/** Text that every database takes and every terminal shows. */
function toPlainText(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to replace.
  const controls = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g;
  return text.toWellFormed().replace(controls, '\uFFFD');
}

function createLookup(
  protocol: string,
  allowedRanges: AllowedRanges,
  resolve: ResolveHost,
): LookupFunction {
  return (name, options, callback) => {
    resolve(name)
      .then((addresses) => {
        requireAllowed(addresses, protocol, allowedRanges);
        return addresses.map((address) => ({ address, family: isIP(address) }));
      })
      .then(
        (checked) => {
          const [first] = checked;
          if (options.all) callback(null, checked);
          else callback(null, first?.address ?? '', first?.family);
        },
        (error: Error) => callback(error, ''),
      );
  };
}

/**
 * Asks the DNS. Unlike `dns.lookup`, this occupies no thread while a server of names doesn't answer, and doesn't read the
 * file of hosts.
 */
async function resolveHost(name: string): Promise<string[]> {
  if (isLocalhost(name)) return LOCALHOST;
  const resolver = new Resolver({ timeout: 2_000, tries: 2 });
  const answers = await Promise.allSettled([resolver.resolve4(name), resolver.resolve6(name)]);
  const addresses = answers.flatMap((answer) =>
    answer.status === 'fulfilled' ? answer.value : [],
  );
  if (addresses.length === 0) throw new Error(`The name ${name} cannot be resolved.`);
  return addresses;
}
