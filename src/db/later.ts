/**
 * The moment of a write that replaces one of `before` (ISO 8601): now, or just after it where clocks say otherwise. What
 * was written last is told apart by its moment.
 */
export function laterThan(before: string | undefined, now: Date): Date {
  return before === undefined ? now : new Date(Math.max(now.getTime(), Date.parse(before) + 1));
}
