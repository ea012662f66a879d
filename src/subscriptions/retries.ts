/** The delays between attempts double from the first to the longest. */
const FIRST_DELAY_MS = 10_000;
const LONGEST_DELAY_MS = 8 * 60 * 60 * 1000;

/** How much each delay varies, so that what failed together is not retried together. */
const JITTER = 0.2;

/** For how long a delivery is retried. Then the subscription is paused. */
const RETRIED_FOR_MS = 3 * 24 * 60 * 60 * 1000;

export interface Failure {
  /** How many attempts have failed in succession, this one included. */
  failures: number;
  /** When the first of them failed. */
  failingSince: Date;
  /** The value of Retry-After; null if there was none. */
  retryAfter: string | null;
}

/** When to try again after a failure; null if it has been tried for long enough. */
export function nextAttemptAt(
  { failures, failingSince, retryAfter }: Failure,
  now: Date,
  random = Math.random(),
): Date | null {
  const endMs = failingSince.getTime() + RETRIED_FOR_MS;
  if (now.getTime() >= endMs) return null;
  const backOffMs = Math.min(FIRST_DELAY_MS * 2 ** (failures - 1), LONGEST_DELAY_MS);
  const delayMs = backOffMs * (1 - JITTER + 2 * JITTER * random);
  const wantedMs = Math.min(readRetryAfter(retryAfter, now), LONGEST_DELAY_MS);
  return new Date(Math.min(now.getTime() + Math.max(delayMs, wantedMs), endMs));
}

/** How long a receiver asks to wait, by seconds or by a date; 0 if it doesn't, or not intelligibly. */
function readRetryAfter(value: string | null, now: Date): number {
  if (value === null) return 0;
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? 0 : Math.max(0, date - now.getTime());
}
