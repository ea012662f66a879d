import { format } from './harness.js';
import type { QueryFinding, Results } from './report.js';

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
  const { throughput, queries, inProcess, memoryMb, starts } = results;
  const largest = Math.max(...results.options.sizes);
  const find = (question: string, server: string, size = largest) =>
    throughput.find(
      (one) => one.size === size && one.question === question && one.server === server,
    );
  /** Requests a second of one server over another's, with the same by processor time. */
  const over = (question: string, server: string, other: string, size = largest) => {
    const [one, two] = [find(question, server, size), find(question, other, size)];
    if (!one || !two) return { measured: Number.NaN };
    const byProcessor = format(two.serverUs / one.serverUs);
    return {
      measured: one.perSecond / two.perSecond,
      which: `by processor time ${byProcessor}`,
    };
  };
  const last = queries.filter(({ size }) => size === largest);
  const slowest = slowestOf(last.filter(({ kind }) => kind !== 'search'));
  const slowestSearch = slowestOf(last.filter(({ kind }) => kind === 'search'));
  const steepest = steepestOf(queries, largest);
  const peers: Aim[] = PEER_AIMS.flatMap(({ peer, question, cached, uncached }) => {
    const size = throughput.find(({ server }) => server === peer)?.size;
    return [
      {
        what: `${question}, cached, over ${peer}`,
        atLeast: cached,
        ...over(question, 'cached', peer, size),
      },
      {
        what: `${question}, uncached, over ${peer}`,
        atLeast: uncached,
        ...over(question, 'uncached', peer, size),
      },
    ];
  });
  return [
    {
      what: 'cached detail of 8 KB over node:http',
      atLeast: 0.85,
      ...over('detail', 'cached', 'node:http'),
    },
    {
      what: 'any detail, cache on over cache off',
      atLeast: 0.95,
      ...over('any detail', 'cached', 'uncached'),
    },
    {
      what: '304 over node:http’s',
      atLeast: 0.8,
      ...over('detail, 304', 'cached', 'node:http'),
    },
    {
      what: 'uncached detail over node:http',
      atLeast: 0.1,
      ...over('detail', 'uncached', 'node:http'),
    },
    {
      what: 'a detail in the process, over a raw query',
      atMost: 2,
      measured: inProcess.storeUs / inProcess.rawUs,
    },
    {
      what: `any list or pair of filters, ${format(largest)} statements over 1,000 (p50, pages of as many items)`,
      atMost: 2,
      ...steepest,
    },
    { what: 'the slowest query, p99', atMost: 10, unit: ' ms', ...slowest },
    { what: 'the slowest search, p99', atMost: 10, unit: ' ms', ...slowestSearch },
    {
      what: 'two workers over one, uncached',
      atLeast: 1.6,
      ...over('any detail', 'two workers', 'uncached'),
    },
    ...peers,
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

const PEER_AIMS = [
  { peer: 'Directus', question: 'detail', cached: 150, uncached: 20 },
  { peer: 'Directus', question: 'filtered list', cached: 150, uncached: 20 },
  { peer: 'json-server', question: 'detail', cached: 50, uncached: 10 },
];

function slowestOf(queries: QueryFinding[]) {
  const [slowest] = queries.toSorted((a, b) => b.p99Ms - a.p99Ms);
  return named(slowest?.p99Ms, slowest?.question);
}

/** Of the queries whose page holds as many items in both registries: fuller pages take more time for what they are. */
function steepestOf(queries: QueryFinding[], largest: number) {
  const growth = queries
    .filter(({ size, items }) => size === largest && !Number.isNaN(items))
    .flatMap(({ question, items, p50Ms }) => {
      const small = queries.find((one) => one.size === 1_000 && one.question === question);
      return small?.items === items ? [{ question, growth: p50Ms / small.p50Ms }] : [];
    });
  const [steepest] = growth.toSorted((a, b) => b.growth - a.growth);
  return named(largest > 1_000 ? steepest?.growth : undefined, steepest?.question);
}

function named(measured: number | undefined, which: string | undefined) {
  return {
    measured: measured ?? Number.NaN,
    ...(which === undefined ? {} : { which: `\`${which}\`` }),
  };
}
