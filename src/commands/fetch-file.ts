import { readFileSync } from 'node:fs';
import robotsParser from 'robots-parser';
import { ExpectedError } from '../domain/expected-error.js';
import { INPUT_TYPES } from '../drafting/input/read-input.js';
import { PACKAGE_ROOT } from '../package-root.js';
import type { LoadedInput } from './draft-input.js';

const { name, version } = JSON.parse(
  readFileSync(new URL('package.json', PACKAGE_ROOT), 'utf8'),
) as { name: string; version: string };

// The declared type is that of the module, not of the function that it is.
const parseRobots = robotsParser as unknown as typeof robotsParser.default;
type Robots = ReturnType<typeof parseRobots>;

/** Names the program to the sites it fetches from. */
const USER_AGENT = `${name}/${version}`;

const MAX_REDIRECTS = 5;

/** A longer robots.txt is read up to here (RFC 9309 §2.5). */
const MAX_ROBOTS_BYTES = 512_000;

/** Media types that may hold a statement. Servers also declare files as unknown bytes. */
const ACCEPTED: ReadonlySet<string> = new Set([
  ...Object.values(INPUT_TYPES),
  'application/xhtml+xml',
  'application/octet-stream',
  'text/markdown',
]);

/**
 * Fetches a file, politely: one request and up to five redirects, each as robots.txt allows, with limits of time and size.
 *
 * @throws ExpectedError that says why it cannot be fetched
 */
export async function fetchFile(
  place: string,
  { maxBytes, timeoutMs }: { maxBytes: number; timeoutMs: number },
): Promise<LoadedInput> {
  const signal = AbortSignal.timeout(timeoutMs);
  const robots = new Map<string, Robots | null>();
  let url = parseUrl(place);
  for (let redirects = 0; ; redirects += 1) {
    if (!robots.has(url.origin)) robots.set(url.origin, await fetchRobots(url, signal));
    requirePermission(url, robots.get(url.origin) ?? null);
    const response = await request(url, signal);
    const location = locationOf(response);
    if (location !== null) {
      await response.body?.cancel();
      if (redirects === MAX_REDIRECTS)
        throw new ExpectedError(`${place} redirects more than ${MAX_REDIRECTS} times.`);
      url = parseUrl(new URL(location, url).href);
      continue;
    }
    requireSuccess(url, response);
    const { mediaType, charset } = readType(url, response);
    const bytes = await readBody(url, response, { maxBytes, isTruncated: false });
    url.hash = '';
    return { file: { bytes, mediaType, charset }, url: url.href };
  }
}

function parseUrl(place: string): URL {
  const url = URL.canParse(place) ? new URL(place) : null;
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:') {
    throw new ExpectedError(`${place} is not an http or https URL.`);
  }
  if (url.username !== '' || url.password !== '') {
    throw new ExpectedError(`The URL of ${url.host} contains a user name or password: remove it.`);
  }
  return url;
}

async function request(url: URL, signal: AbortSignal): Promise<Response> {
  const accept = `${Object.values(INPUT_TYPES).join(', ')}, */*;q=0.1`;
  try {
    return await fetch(url, {
      redirect: 'manual',
      headers: { 'user-agent': USER_AGENT, accept, 'accept-language': 'en' },
      signal,
    });
  } catch (error) {
    throw explain(url, error);
  }
}

/** @throws ExpectedError if the robots.txt of the site forbids the URL */
function requirePermission(url: URL, robots: Robots | null): void {
  if (robots?.isDisallowed(url.href, name)) {
    throw new ExpectedError(
      `${url.origin}/robots.txt forbids programs to fetch ${url}. Save the page with a browser, and draft from the file.`,
    );
  }
}

/**
 * Fetches the robots.txt of a site (RFC 9309).
 *
 * @returns null if it has none, which allows everything
 * @throws ExpectedError if the site fails, which allows nothing
 */
async function fetchRobots({ origin }: URL, signal: AbortSignal): Promise<Robots | null> {
  let place = new URL('/robots.txt', origin);
  let response = await request(place, signal);
  for (let redirects = 0; redirects < MAX_REDIRECTS; redirects += 1) {
    const location = locationOf(response);
    if (location === null) break;
    await response.body?.cancel();
    place = parseUrl(new URL(location, place).href);
    response = await request(place, signal);
  }
  if (response.ok) {
    const bytes = await readBody(place, response, {
      maxBytes: MAX_ROBOTS_BYTES,
      isTruncated: true,
    });
    return parseRobots(`${origin}/robots.txt`, new TextDecoder().decode(bytes));
  }
  await response.body?.cancel();
  if (response.status < 500 && response.status !== 429) return null;
  throw new ExpectedError(
    `${place} is answered ${response.status}, so it is unknown whether the page may be fetched. Try again later, or save the page and draft from the file.`,
  );
}

function locationOf({ status, headers }: Response): string | null {
  return status >= 300 && status < 400 ? headers.get('location') : null;
}

const REASONS: Readonly<Record<number, string>> = {
  401: 'it requires a login',
  403: 'the site refuses programs, or requires a login: save the page with a browser, and draft from the file',
  404: 'there is no such page',
  410: 'the page was removed',
  429: 'the site got too many requests',
};

function requireSuccess(url: URL, { status, statusText, headers }: Response): void {
  if (status === 200 || status === 203) return;
  const reason = REASONS[status] ?? (status >= 500 ? 'the site fails at the moment' : statusText);
  const after = headers.get('retry-after');
  const remedy =
    after === null ? '' : ` Try again after ${/^\d+$/.test(after) ? `${after} seconds` : after}.`;
  throw new ExpectedError(`${url} is answered ${status}: ${reason}.${remedy}`);
}

function readType(url: URL, { headers }: Response) {
  const [type = '', ...parameters] = (headers.get('content-type') ?? '').split(';');
  const mediaType = type.trim().toLowerCase() || null;
  if (mediaType !== null && !ACCEPTED.has(mediaType)) {
    throw new ExpectedError(
      `${url} is ${mediaType}, which can’t be read: it must be text, HTML, DOCX or PDF.`,
    );
  }
  const [, charset = null] = /^\s*charset="?([^"\s]+)/im.exec(parameters.join('\n')) ?? [];
  return {
    mediaType: mediaType === 'application/xhtml+xml' ? INPUT_TYPES.html : mediaType,
    charset,
  };
}

/** @throws ExpectedError if the body is larger than it may be, unless it may be truncated */
async function readBody(
  url: URL,
  { body }: Response,
  { maxBytes, isTruncated }: { maxBytes: number; isTruncated: boolean },
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    // Leaving the loop closes the connection.
    for await (const chunk of body ?? []) {
      size += chunk.length;
      if (size > maxBytes && !isTruncated) {
        throw new ExpectedError(
          `${url} has more than ${maxBytes} bytes, which is the most that is read.`,
        );
      }
      chunks.push(chunk);
      if (size > maxBytes) break;
    }
  } catch (error) {
    throw explain(url, error);
  }
  return Buffer.concat(chunks);
}

/** Errors of DNS, TLS and connections, by their codes. */
const CAUSES: readonly (readonly [RegExp, string])[] = [
  [/^ENOTFOUND$/, 'there is no such host'],
  [/^EAI_AGAIN$/, 'the name of the host could not be looked up'],
  [/^ECONNREFUSED$/, 'the host refuses connections'],
  [/^(?:ECONNRESET|UND_ERR_SOCKET)$/, 'the connection was closed'],
  [
    /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ERR_TLS|ERR_SSL/,
    'its certificate or encryption (TLS) is invalid',
  ],
  [/TIMEOUT|ETIMEDOUT/, 'it does not answer in time'],
  [/HPE_|UND_ERR/, 'its answer is not valid HTTP'],
];

function explain(url: URL, error: unknown): ExpectedError {
  if (error instanceof ExpectedError) return error;
  const { name: kind, cause } = error as Error;
  if (kind === 'TimeoutError') {
    return new ExpectedError(
      `${url} could not be fetched in time. Try again later, or save the page and draft from the file.`,
    );
  }
  const code = (cause as NodeJS.ErrnoException | undefined)?.code ?? '';
  const [, reason] = CAUSES.find(([pattern]) => pattern.test(code)) ?? [];
  return new ExpectedError(
    `${url} could not be fetched: ${reason ?? String(cause ?? error)}${code === '' ? '' : ` (${code})`}.`,
  );
}
