/**
 * A client of Communiqué, typed by its OpenAPI document. Copy this file and generate schema.d.ts beside it:
 *
 *     npm install openapi-fetch && npm install -D openapi-typescript tsx
 *     npx openapi-typescript http://127.0.0.1:3000/openapi.json -o schema.d.ts
 *     npx tsx communique.ts sync statements.json
 *     npx tsx communique.ts verify 'We urge the DPRK to stop'
 *     npx tsx communique.ts signed KR
 *
 * COMMUNIQUE_URL is the URL of the registry. Exit status: 0; 1 if a quote is not exact; 2 if the registry can't be reached
 * or returns an error.
 */
import { readFile, rename, writeFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import createClient from 'openapi-fetch';
import type { components, paths } from './schema.js';

type Problem = components['schemas']['Problem'];

const ATTEMPTS = 5;
const TIMEOUT_MS = 30_000;
/** Errors that may go away: too many requests, and a server that is starting, stopping or busy. */
const TRANSIENT = new Set([429, 502, 503, 504]);

/** Tries up to five times. It waits as long as the server says, or 1, 2, 4 and 8 seconds. */
async function fetchAgain(request: Request): Promise<Response> {
  for (let attempt = 1; ; attempt += 1) {
    let wait = 2 ** (attempt - 1);
    try {
      // A body can be sent only once, so each attempt sends a copy.
      const response = await fetch(request.clone(), { signal: AbortSignal.timeout(TIMEOUT_MS) });
      if (!TRANSIENT.has(response.status) || attempt === ATTEMPTS) return response;
      const seconds = Number(response.headers.get('retry-after') ?? wait);
      if (seconds >= 0 && seconds <= 60) wait = seconds;
    } catch (error) {
      if (attempt === ATTEMPTS) throw error;
    }
    await setTimeout(1_000 * wait);
  }
}

const client = createClient<paths, 'application/json' | 'application/problem+json'>({
  baseUrl: process.env['COMMUNIQUE_URL'] ?? 'http://127.0.0.1:3000',
  fetch: fetchAgain,
});

/** The data of a response. @throws Error with the registry's error message */
function dataOf<T>({
  data,
  error,
  response,
}: {
  data?: T;
  error?: Problem;
  response: Response;
}): T {
  if (data !== undefined) return data;
  const issues = error?.errors?.map(({ pointer, detail }) => `\n  ${pointer} ${detail}`) ?? [];
  throw new Error(
    `${error?.detail ?? `The server answered ${response.status}.`}${issues.join('')}`,
  );
}

/** The copy: all statements as of the change with the number `after`. */
interface Copy {
  after: number;
  statements: Record<string, unknown>;
}

async function readCopy(path: string): Promise<Copy> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Copy;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { after: 0, statements: {} };
    throw error;
  }
}

/** Updates the copy from where it stopped last time. The copy is complete after each page. */
async function sync(path: string): Promise<void> {
  const copy = await readCopy(path);
  for (;;) {
    const query = { after: copy.after, limit: 100 };
    const { data: changes } = dataOf(await client.GET('/v1/changes', { params: { query } }));
    for (const { id, action, resource, document } of changes) {
      if (action === 'put') copy.statements[resource] = document;
      else delete copy.statements[resource];
      copy.after = id;
    }
    if (changes.length === 0) break;
    await writeFile(`${path}.partial`, JSON.stringify(copy));
    await rename(`${path}.partial`, path);
  }
  console.log(`${Object.keys(copy.statements).length} statements after change ${copy.after}`);
}

/** Prints whether a quote was said, where, and by whom. */
async function verify(quote: string): Promise<void> {
  const found = dataOf(await client.POST('/v1/verify', { body: { quote } }));
  const others = found.complete ? '' : ', and there may be others';
  console.log(`${found.result}: ${found.searchedCount} statements searched${others}`);
  for (const { statement, passages, citation } of found.matches) {
    console.log(`${statement.issuedOn ?? 'undated'} ${statement.url}`);
    for (const { quote: words, claims } of passages) {
      console.log(`  [${words.start}, ${words.end}) ${JSON.stringify(words.exact)}`);
      for (const claim of claims) console.log(`    ${claim.relation} ${claim.kind} ${claim.id}`);
    }
    console.log(`  ${citation.text}`);
  }
  if (found.result !== 'exact') process.exitCode = 1;
}

/** Lists the statements that a party signed, newest first, each with all its signatories. */
async function signed(party: string): Promise<void> {
  let cursor: string | null = null;
  do {
    const query = { signatory: [party], limit: 100, ...(cursor === null ? {} : { cursor }) };
    const answer = await client.GET('/v1/statements', { params: { query } });
    const list: components['schemas']['StatementSummaryList'] = dataOf(answer);
    for (const { id, issuedOn, signatories } of list.data) {
      console.log(`${issuedOn ?? 'undated'} ${id}: ${signatories.join(' ')}`);
    }
    cursor = list.page.next;
  } while (cursor !== null);
}

const COMMANDS: Record<string, (argument: string) => Promise<void>> = { sync, verify, signed };

const [name = '', argument] = process.argv.slice(2);
const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
if (!command || argument === undefined) {
  console.error('usage: communique.ts sync FILE | verify QUOTE | signed PARTY');
  process.exit(2);
}
try {
  await command(argument);
} catch (error) {
  const { message, cause } = error as Error;
  console.error(cause instanceof Error ? `${message}: ${cause.message}` : message);
  process.exitCode = 2;
}
