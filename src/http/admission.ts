import { createClientPlaces } from '../pool/client-places.js';
import { Problem } from './problem.js';

const RETRY = { headers: { 'retry-after': '5' } };

export interface AdmissionLimits {
  /** How many may be open at once, and how many of one client. */
  max: number;
  maxPerClient: number;
}

/** Limits how many responses that take long are under way at once. */
export interface Admission {
  /**
   * @returns a function that gives the place back
   * @throws Problem `unavailable` or `too-many-requests`
   */
  enter(client: string): () => void;
  /** How many are under way. */
  count(): number;
}

/** @param what the responses, in the plural, and what a client with too many of them can do */
export function createAdmission(
  { max, maxPerClient }: AdmissionLimits,
  what: { name: string; advice: string },
): Admission {
  const places = createClientPlaces(maxPerClient);
  return {
    enter(client) {
      const isFull = places.count() >= max;
      const leave = places.take(client);
      if (!leave) {
        throw new Problem(
          'too-many-requests',
          `This client is already reading ${maxPerClient} ${what.name}. ${what.advice}`,
          RETRY,
        );
      }
      if (isFull) {
        leave();
        throw new Problem(
          'unavailable',
          `The server is already sending ${max} ${what.name}. Try again later.`,
          RETRY,
        );
      }
      return leave;
    },
    count: places.count,
  };
}
