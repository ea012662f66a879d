import { format } from './harness.js';
import type { QuestionKind } from './questions.js';
import type { QueryFinding, Results } from './report.js';
import { ratioOf } from './rounds.js';

/** What the registry is to reach: ratios and counts of one run. */
export interface Judgement {
  what: string;
  aim: string;
  measured: string;
  verdict: 'met' | 'missed' | 'not measured';
}

interface Aim {
  what: string;
  atLeast?: number;
  atMost?: number;
  unit?: string;
  /** NaN where it was not measured. */
  measured: number;
  /** Which of several it was, or how else to see it. */
  which?: string;
}

export function judge(results: Results): Judgement[] {
  return listAims(results).map(({ what, atLeast, atMost, unit = '', measured, which }) => ({
    what,
    aim: atLeast === undefined ? `≤ ${format(atMost ?? 0)}${unit}` : `≥ ${format(atLeast)}${unit}`,
    measured: Number.isNaN(measured)
      ? ''
      : `${format(measured)}${unit}${which === undefined ? '' : ` (${which})`}`,
    verdict: Number.isNaN(measured)
      ? 'not measured'
      : measured >= (atLeast ?? Number.NEGATIVE_INFINITY) &&
          measured <= (atMost ?? Number.POSITIVE_INFINITY)
        ? 'met'
        : 'missed',
  }));
}

function listAims(results: Results): Aim[] {
  return [
    ...listThroughputAims(results),
    ...listQueryAims(results),
    ...listPeerAims(results),
    ...listProcessAims(results),
  ];
}

/** Requests a second of one server over another's, and the same by processor time. */
function over(
  { throughput, options }: Results,
  question: string,
  server: string,
  other: string,
  size = Math.max(...options.sizes),
) {
  const find = (name: string) =>
    throughput.find((one) => one.size === size && one.question === question && one.server === name);
  const [one, two] = [find(server), find(other)];
  if (!one || !two) return { measured: Number.NaN };
  return {
    measured: ratioOf(one, two, 'perSecond'),
    which: `by processor time ${format(ratioOf(two, one, 'serverUs'))}`,
  };
}

function listThroughputAims(results: Results): Aim[] {
  return [
    {
      what: 'cached detail of 8 KB over node:http',
      atLeast: 0.85,
      ...over(results, 'detail', 'cached', 'node:http'),
    },
    {
      what: 'any detail, cache on over cache off',
      atLeast: 0.95,
      ...over(results, 'any detail', 'cached', 'uncached'),
    },
    {
      what: '304 over node:http’s',
      atLeast: 0.8,
      ...over(results, 'detail, 304', 'cached', 'node:http'),
    },
    {
      what: 'uncached detail over node:http',
      atLeast: 0.1,
      ...over(results, 'detail', 'uncached', 'node:http'),
    },
  ];
}

function listQueryAims({ queries, options }: Results): Aim[] {
  const largest = Math.max(...options.sizes);
  const last = queries.filter(({ size }) => size === largest);
  const searches = last.filter(({ kind }) => kind === 'search');
  const others = last.filter(({ kind }) => kind !== 'search' && kind !== 'matrix');
  return [
    {
      what: `any list or pair of filters, ${format(largest)} statements over ${format(BASE_SIZE)} (p50, pages of as many items)`,
      atMost: 2,
      ...steepestOf(queries, largest),
    },
    { what: 'the slowest query, p99', atMost: 10, unit: ' ms', ...slowestOf(others) },
    { what: 'the slowest search, p99', atMost: 10, unit: ' ms', ...slowestOf(searches) },
  ];
}

function listPeerAims(results: Results): Aim[] {
  return PEER_AIMS.flatMap(({ peer, question, cached, uncached }) => {
    const size = results.throughput.find(({ server }) => server === peer)?.size;
    return [
      {
        what: `${question}, cached, over ${peer}`,
        atLeast: cached,
        ...over(results, question, 'cached', peer, size),
      },
      {
        what: `${question}, uncached, over ${peer}`,
        atLeast: uncached,
        ...over(results, question, 'uncached', peer, size),
      },
    ];
  });
}

const PEER_AIMS = [
  { peer: 'Directus', question: 'detail', cached: 150, uncached: 20 },
  { peer: 'Directus', question: 'filtered list', cached: 150, uncached: 20 },
  { peer: 'json-server', question: 'detail', cached: 50, uncached: 10 },
];

function listProcessAims({ inProcess, memoryMb, starts }: Results): Aim[] {
  return [
    {
      what: 'a detail in the process, over a raw query',
      atMost: 2,
      measured: inProcess.storeUs / inProcess.rawUs,
    },
    {
      what: 'memory of a worker under load',
      atMost: 250,
      unit: ' MB',
      measured: Math.max(...memoryMb),
    },
    {
      what: 'start on an existing registry',
      atMost: 300,
      unit: ' ms',
      measured: Math.max(...starts.map(({ ms }) => ms)),
    },
  ];
}

const FOR_EVERY_MATCH: readonly QuestionKind[] = ['count', 'search', 'matrix'];

/** With the time that a registry of this size takes, that of the largest is compared. */
const BASE_SIZE = 1_000;

function slowestOf(queries: QueryFinding[]) {
  const [slowest] = queries.toSorted((a, b) => b.p99Ms - a.p99Ms);
  return named(slowest?.p99Ms, slowest?.question);
}

/**
 * Of the lists whose page holds as many items in both registries: fuller pages take more time for what they are. Counting,
 * ranking and the matrix under a filter take time for every match, and stand by themselves.
 */
function steepestOf(queries: QueryFinding[], largest: number) {
  const growth = queries
    .filter(({ size, kind }) => size === largest && !FOR_EVERY_MATCH.includes(kind))
    .flatMap(({ question, items, p50Ms }) => {
      const small = queries.find((one) => one.size === BASE_SIZE && one.question === question);
      return small?.items === items ? [{ question, growth: p50Ms / small.p50Ms }] : [];
    });
  const [steepest] = growth.toSorted((a, b) => b.growth - a.growth);
  return named(largest > BASE_SIZE ? steepest?.growth : undefined, steepest?.question);
}

function named(measured: number | undefined, which: string | undefined) {
  return {
    measured: measured ?? Number.NaN,
    ...(which === undefined ? {} : { which: `\`${which}\`` }),
  };
}
