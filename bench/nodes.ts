import { setTimeout } from 'node:timers/promises';
import { type Answer, ask, type Node, startModule, startNode, type Target } from './harness.js';
import { DEEP_LISTS, listQuestions, type QuestionKind } from './questions.js';
import { prepareRegistry } from './registry.js';
import type { Measurement } from './rounds.js';
import type { Yardstick } from './yardsticks.js';

/** A registry with the nodes that serve it. */
export interface Registry {
  size: number;
  path: string;
  cached: Node;
  uncached: Node;
  /** The paths of all details. */
  details: string[];
  /** The detail whose answer is nearest to DETAIL_BYTES. */
  detail: string;
}

const DETAIL_BYTES = 8_192;

/** Among so many is looked for it. */
const CANDIDATES = 300;

export const NO_CACHE = { RESPONSE_CACHE_BYTES: '0' };

export async function openRegistry(size: number, started: Node[]): Promise<Registry> {
  const path = await prepareRegistry(size);
  const start = async (env: Record<string, string>) => {
    const node = await startNode({ DATABASE_URL: path, ...env });
    started.push(node);
    return node;
  };
  const cached = await start({});
  const uncached = await start(NO_CACHE);
  const details = Array.from({ length: size }, (_, at) => `/v1/statements/synthetic-${at + 1}`);
  let [detail, distance] = ['', Number.POSITIVE_INFINITY];
  for (const candidate of details.slice(0, CANDIDATES)) {
    const { body } = await ask(uncached.url + candidate);
    const away = Math.abs(body.length - DETAIL_BYTES);
    if (away < distance) [detail, distance] = [candidate, away];
  }
  return { size, path, cached, uncached, details, detail };
}

export interface ThroughputPace {
  connections: number;
  seconds: number;
}

export const FILTERED_LIST = '/v1/statements?signatory=JP';

/** Requests a second of what is asked for most, beside the same bytes from the yardsticks. */
export async function listThroughput(
  registry: Registry,
  pace: ThroughputPace,
  started: Node[],
): Promise<Measurement[]> {
  const { cached, uncached, detail, details, path: file } = registry;
  const { headers } = await ask(cached.url + detail);
  const questions: Record<string, Target> = {
    detail: { paths: [detail] },
    'detail, 304': {
      paths: [detail],
      headers: { 'if-none-match': headers.etag ?? '' },
      status: 304,
    },
    'detail, gzip': { paths: [detail], headers: { 'accept-encoding': 'gzip' } },
    'detail, brotli': { paths: [detail], headers: { 'accept-encoding': 'br' } },
    list: { paths: ['/v1/statements'] },
    'filtered list': { paths: [FILTERED_LIST] },
  };
  const answers: Yardstick['answers'] = {};
  for (const [question, target] of Object.entries(questions)) {
    answers[toPath(question)] = await readyAnswer(cached, target);
  }
  const yardsticks = await Promise.all(
    (['node:http', 'fastify'] as const).map(async (kind) => {
      const node = await startModule('./yardsticks.ts', { kind, answers } satisfies Yardstick);
      started.push(node);
      return [kind, node] as const;
    }),
  );
  const nodes = Object.entries({ cached, uncached });
  const of = (question: string, server: string, node: Node, target: Target) => {
    return { size: registry.size, question, server, node, target, pace };
  };
  return [
    ...Object.entries(questions).flatMap(([question, target]) => [
      ...yardsticks.map(([server, node]) =>
        of(question, server, node, { ...target, paths: [toPath(question)] }),
      ),
      ...nodes.map(([server, node]) => of(question, server, node, target)),
    ]),
    ...nodes.map(([server, node]) => {
      return { ...of('any detail', server, node, { paths: details }), file };
    }),
  ];
}

/** The two questions that other programs are asked, too. */
export function listBasics(
  { size, cached, uncached, detail }: Registry,
  pace: ThroughputPace,
): Measurement[] {
  return Object.entries({ detail, 'filtered list': FILTERED_LIST }).flatMap(([question, path]) =>
    Object.entries({ cached, uncached }).map(([server, node]) => {
      return { size, question, server, node, target: { paths: [path] }, pace };
    }),
  );
}

function toPath(question: string): string {
  return `/${question.replaceAll(/\W+/g, '-')}`;
}

/** Fields that Node writes itself. */
const OWN_FIELDS = new Set(['date', 'connection', 'keep-alive', 'transfer-encoding']);

/** The answer that the cache gives, once it has it, in the coding that is asked for. */
async function readyAnswer(
  { url }: Node,
  { paths: [path], headers = {}, status = 200 }: Target,
): Promise<Yardstick['answers'][string]> {
  const coding = headers['accept-encoding'];
  let answer: Answer;
  let tries = 0;
  do {
    answer = await ask(`${url}${path}`, headers);
    await setTimeout(10);
    tries += 1;
  } while (tries < 3 || (answer.headers['content-encoding'] !== coding && tries < 100));
  if (answer.status !== status) throw new Error(`${path} is answered ${answer.status}.`);
  const shared = Object.entries(answer.headers).filter(([name]) => !OWN_FIELDS.has(name));
  return {
    status,
    headers: Object.fromEntries(shared),
    body: answer.body.toString('base64'),
  };
}

/** A question about a registry, and how many items its page holds; NaN for what is no page. */
export interface Query extends Measurement {
  kind: QuestionKind;
  items: number;
}

/**
 * Every list, filter, pair of filters and search, one request at a time, to the node without a cache. What takes longer than
 * `seconds` is asked less often than `requests`.
 */
export async function listQueries(
  registry: Registry,
  { seconds, requests }: { seconds: number; requests: number },
): Promise<Query[]> {
  const { size, uncached: node, detail } = registry;
  const id = detail.replace('/v1/statements/', '');
  const questions = [
    ...listQuestions(id).map((one) => ({ ...one, name: one.path.replace(id, '{id}') })),
    ...(await Promise.all(DEEP_LISTS.map((list) => walk(node, list, size)))),
  ];
  console.error(
    `Asking each of ${questions.length} queries of ${size} statements for the first time.`,
  );
  const queries: Query[] = [];
  for (const { kind, path, name } of questions) {
    const items = await countItems(node, path);
    const pace = { connections: 1, seconds, requests };
    const target = { paths: [path] };
    queries.push({ size, question: name, server: 'uncached', node, target, pace, kind, items });
  }
  return queries;
}

async function countItems({ url }: Node, path: string): Promise<number> {
  const { status, headers, body } = await ask(url + path);
  if (status !== 200) throw new Error(`${path} is answered ${status}: ${body}`);
  if (!headers['content-type']?.startsWith('application/json')) return Number.NaN;
  const { data } = JSON.parse(body.toString()) as { data?: unknown[] };
  return data?.length ?? Number.NaN;
}

const WALK_MS = 30_000;

/** Follows a list down to nine tenths of as many items as there are statements, to its end, or as far as WALK_MS lead. */
async function walk(node: Node, list: string, size: number) {
  const end = performance.now() + WALK_MS;
  let passed = 0;
  let cursor: string | null = null;
  for await (const { data, next } of readPages(node, list)) {
    passed += data.length;
    cursor = next ?? cursor;
    if (passed > 0.9 * size || performance.now() > end) break;
  }
  return {
    kind: 'deep page' as const,
    path: cursor === null ? list : addToQuery(list, `cursor=${cursor}`),
    name: `${list}, far down`,
  };
}

/** The pages of a list, from the first to the last. */
export async function* readPages({ url }: Node, list: string) {
  let next: string | null = '';
  while (next !== null) {
    const cursor: string = next === '' ? '' : `&cursor=${next}`;
    const { body } = await ask(url + addToQuery(list, `limit=100${cursor}`));
    const answer = JSON.parse(body.toString()) as {
      data: unknown[];
      page: { next: string | null };
    };
    next = answer.page.next;
    yield { data: answer.data, next };
  }
}

function addToQuery(path: string, parameters: string): string {
  return `${path}${path.includes('?') ? '&' : '?'}${parameters}`;
}
