import type { Body } from '../domain/vocabulary.js';

/** The first day on which the Security Council had 15 members: the amendment of Article 23 of the UN Charter. */
const ENLARGED = '1966-01-01';

/** How many members an organ has on a day, or today if it is not known; null if it is not known for the organ. */
export function countMembers(body: Body, day: string | null): number | null {
  if (body === 'security-council') return day !== null && day < ENLARGED ? 11 : 15;
  return body === 'general-assembly' ? 193 : null;
}
