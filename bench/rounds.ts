import { type Figures, load, medians, type Node, type Pace, type Target } from './harness.js';

/** One question to one server, asked again in every round. */
export interface Measurement {
  /** How many statements the registry has. */
  size: number;
  question: string;
  server: string;
  node: Node;
  target: Target;
  pace: Pace;
}

/** What was found out, without what it took. */
export interface Finding extends Figures {
  size: number;
  question: string;
  server: string;
}

/** Enough to fill a cache and to have the code compiled. */
const WARM_UP = { seconds: 3, requests: 1_000 };

/** Queries share most of their code. */
const QUERY_WARM_UP = { seconds: 1, requests: 10 };

/** Before each turn under load: what was compiled for a question may have been given up while others were asked. */
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
    for (const [at, { node, target, pace }] of measurements.entries()) {
      if (pace.requests === undefined) await load(node, target, { ...pace, ...TURN_WARM_UP });
      figures[at]?.push(await load(node, target, pace));
    }
  }
  return measurements.map(({ size, question, server }, at) => ({
    size,
    question,
    server,
    ...medians(figures[at] ?? []),
  }));
}
