import { median, NO_CACHE, percentile, sendOk, startRegistry } from './harness.js';
import { KINDS, listQuestions, listVerifications, type Question } from './questions.js';
import { format, type Result } from './report.js';

/** The aims for registries of these sizes, in milliseconds. */
const AIMS: Record<number, { p99: number; p99OfCountsByQ: number; medianP99?: number }> = {
  20000: { p99: 50, p99OfCountsByQ: 100 },
  100000: { p99: 250, p99OfCountsByQ: 250, medianP99: 25 },
};

/** How many statements quotes are taken from. */
const QUOTED_STATEMENTS = 200;
const WARM_UP_REQUESTS = 3;
/** Slow questions are asked less often. */
const MAX_SECONDS_PER_ROUND = 1;

type Latency = Question & { p50Ms: number; p99Ms: number };

/** Asks each question without the response cache, one request at a time. Figures are medians over the rounds. */
export async function measureLatencies(
  path: string,
  size: number,
  { rounds, requests }: { rounds: number; requests: number },
): Promise<Result[]> {
  const server = await startRegistry(path, NO_CACHE);
  try {
    const texts: string[] = [];
    for (let number = 1; number <= Math.min(size, QUOTED_STATEMENTS); number += 1) {
      texts.push((await sendOk(`${server.url}/v1/statements/synthetic-${number}/text`)).body);
    }
    const questions = [...listQuestions('synthetic-1'), ...listVerifications(texts)];
    const times = questions.map((): number[][] => []);
    for (const question of questions) await time(server.url, question, WARM_UP_REQUESTS);
    for (let round = 0; round < rounds; round += 1) {
      for (const [at, question] of questions.entries()) {
        times[at]?.push(await time(server.url, question, requests));
      }
    }
    const medianOf = (at: number, share: number) =>
      median((times[at] ?? []).map((ofRound) => percentile(ofRound, share)));
    const latencies = questions.map((question, at) => {
      return { ...question, p50Ms: medianOf(at, 0.5), p99Ms: medianOf(at, 0.99) };
    });
    return summarize(latencies, size);
  } finally {
    await server.stop();
  }
}

/** @returns how long each request took, in milliseconds */
async function time(url: string, { requests }: Question, count: number): Promise<number[]> {
  const times: number[] = [];
  const end = performance.now() + MAX_SECONDS_PER_ROUND * 1_000;
  for (let sent = 0; sent < count && performance.now() < end; sent += 1) {
    const { path, json } = requests[sent % requests.length] ?? { path: '/' };
    const began = performance.now();
    await sendOk(url + path, json && { method: 'POST', json });
    times.push(performance.now() - began);
  }
  return times;
}

/** The slowest question of each kind, and the median of all. */
function summarize(latencies: Latency[], size: number): Result[] {
  const aims = AIMS[size];
  const slowest = KINDS.flatMap((kind): Result[] => {
    const ofKind = latencies.filter((latency) => latency.kind === kind);
    const [first, second] = ofKind.toSorted((a, b) => b.p99Ms - a.p99Ms);
    if (!first) return [];
    const next = second ? `; next ${format(second.p99Ms)} ms` : '';
    return [
      {
        what: `slowest ${kind} of ${ofKind.length}, ${format(size)} statements, p99`,
        measured: first.p99Ms,
        unit: ' ms',
        atMost: kind === 'count of q with another filter' ? aims?.p99OfCountsByQ : aims?.p99,
        note: `\`${first.name}\`, p50 ${format(first.p50Ms)} ms${next}`,
      },
    ];
  });
  const middle: Result = {
    what: `median of all ${latencies.length}, ${format(size)} statements, p99`,
    measured: median(latencies.map(({ p99Ms }) => p99Ms)),
    unit: ' ms',
    atMost: aims?.medianP99,
    note: `median p50 ${format(median(latencies.map(({ p50Ms }) => p50Ms)))} ms`,
  };
  return [...slowest, middle];
}
