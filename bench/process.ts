import { load, median, readMemoryMb, startRegistry } from './harness.js';
import { listQuestions } from './questions.js';
import { format, type Result } from './report.js';

const STARTS_PER_ROUND = 3;

/** The time from the start of the process to the first response, on a registry that exists. */
export async function measureStart(path: string, size: number, rounds: number): Promise<Result> {
  const times: number[] = [];
  for (let start = 0; start < rounds * STARTS_PER_ROUND; start += 1) {
    const server = await startRegistry(path);
    times.push(server.startMs);
    await server.stop();
  }
  return {
    what: `second start, ${format(size)} statements`,
    measured: median(times),
    unit: ' ms',
    atMost: size === 20_000 ? 700 : undefined,
  };
}

/** Resident memory after `seconds` of load: statements chosen at random and, for one request in ten, lists. */
export async function measureMemory(path: string, size: number, seconds: number): Promise<Result> {
  const server = await startRegistry(path);
  try {
    const details = Array.from({ length: size }, (_, at) => `/v1/statements/synthetic-${at + 1}`);
    const lists = listQuestions('synthetic-1')
      .filter(({ kind }) => ['list', 'filter', 'search'].includes(kind))
      .flatMap(({ requests }) => requests.map(({ path }) => path));
    const share = Math.ceil(size / 9);
    const sample = Array.from({ length: share }, (_, at) => lists[at % lists.length] ?? '/');
    const requestsPerSecond = await load(server, [...details, ...sample], seconds);
    return {
      what: `memory under load, ${format(size)} statements`,
      measured: readMemoryMb(server.pid),
      unit: ' MB',
      atMost: size === 100_000 ? 250 : undefined,
      note: `after ${seconds} s at ${format(requestsPerSecond)} requests per second`,
    };
  } finally {
    await server.stop();
  }
}
