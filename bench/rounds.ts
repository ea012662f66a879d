import { createReadStream } from 'node:fs';
import {
  type Figures,
  load,
  median,
  medians,
  type Node,
  type Pace,
  type Target,
} from './harness.js';

/** One question to one server, asked again in every round. */
export interface Measurement {
  /** How many statements the registry has. */
  size: number;
  question: string;
  server: string;
  node: Node;
  target: Target;
  pace: Pace;
  /** What it reads any part of: read through before each turn, or the first who is asked would wait for the disk in place of all. */
  file?: string;
}

/** What was found out, without what it took. */
export interface Finding extends Figures {
  size: number;
  question: string;
  server: string;
  /** The figures of each round. */
  rounds: Figures[];
}

/**
 * One server over another, of what both were asked: the median of the ratios of each round, in which they were asked soon after one another. The
 * machine may be half as fast in one round as in the next.
 */
export function ratioOf(one: Finding, other: Finding, name: 'perSecond' | 'serverUs'): number {
  return median(
    one.rounds.map((figures, round) => figures[name] / (other.rounds[round]?.[name] ?? Number.NaN)),
  );
}

/** Enough to fill a cache and to have the code compiled. */
const WARM_UP = { seconds: 3, requests: 1_000 };

/** Queries share most of their code. */
const QUERY_WARM_UP = { seconds: 1, requests: 10 };

/** Before each turn that is long enough: what was compiled for a question may have been given up while others were asked. */
const TURN_WARM_UP = { seconds: 2.5 };

/** Takes turns, so that whatever else the machine does meets all alike. @returns medians over the rounds */
export async function takeTurns(measurements: Measurement[], rounds: number): Promise<Finding[]> {
  const figures = measurements.map((): Figures[] => []);
  console.error('Warming up.');
  for (const { node, target, pace } of measurements) {
    const warmUp = pace.requests === undefined ? WARM_UP : QUERY_WARM_UP;
    await load(node, target, { connections: pace.connections, ...warmUp });
  }
  for (let round = 1; round <= rounds; round += 1) {
    console.error(`Round ${round} of ${rounds}: ${measurements.length} measurements.`);
    for (const [at, { node, target, pace, file }] of measurements.entries()) {
      if (file !== undefined) await readThrough(file);
      if (pace.requests === undefined) await load(node, target, { ...pace, ...TURN_WARM_UP });
      figures[at]?.push(await load(node, target, pace));
    }
  }
  return measurements.map(({ size, question, server }, at) => ({
    size,
    question,
    server,
    rounds: figures[at] ?? [],
    ...medians(figures[at] ?? []),
  }));
}

/** Leaves a file in the machine's memory. */
async function readThrough(file: string): Promise<void> {
  for await (const _ of createReadStream(file, { highWaterMark: 2 ** 20 }));
}

/** Of how many of the slowest p99 is measured again: by how many requests, in how many seconds at the most. */
const SLOWEST = { measurements: 20, pace: { connections: 1, requests: 2_000, seconds: 20 } };

/**
 * Measures p99 again where it was highest: that of few requests is as much what the machine did besides, and the highest of many
 * such figures tells of nothing else.
 */
export async function askSlowestAgain<M extends Measurement>(
  measurements: readonly M[],
  findings: readonly Finding[],
  isMeant: (measurement: M) => boolean,
): Promise<Finding[]> {
  const slowest = measurements
    .flatMap((measurement, at) => {
      const finding = findings[at];
      return finding && isMeant(measurement) ? [{ measurement, finding }] : [];
    })
    .toSorted((a, b) => b.finding.p99Ms - a.finding.p99Ms)
    .slice(0, SLOWEST.measurements);
  console.error(`Asking the ${slowest.length} slowest again.`);
  const again = new Map<Finding, number>();
  for (const { measurement, finding } of slowest) {
    const { node, target } = measurement;
    await load(node, target, { ...SLOWEST.pace, ...TURN_WARM_UP });
    const { p99Ms } = await load(node, target, SLOWEST.pace);
    again.set(finding, p99Ms);
  }
  return findings.map((finding) => ({ ...finding, p99Ms: again.get(finding) ?? finding.p99Ms }));
}
