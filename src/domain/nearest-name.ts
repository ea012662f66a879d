import { distance } from 'fastest-levenshtein';

/** Nobody misspells a longer name of ours. */
const MAX_LENGTH = 40;

/** Shorter beginnings fit too many names. */
const MIN_BEGINNING = 3;

/** The known name that a misspelt one most likely stands for; null if none is close. */
export function nearestName(name: string, known: readonly string[]): string | null {
  if (name.length > MAX_LENGTH) return null;
  const wanted = fold(name);
  const [nearest] = known
    .map((one) => ({ one, distance: distance(wanted, fold(one)) }))
    .sort((a, b) => a.distance - b.distance);
  if (nearest && nearest.distance <= Math.ceil(wanted.length * 0.4)) return nearest.one;
  const isBeginning = wanted.length >= MIN_BEGINNING;
  return known.find((one) => isBeginning && fold(one).startsWith(wanted)) ?? null;
}

/** `name_as_signed` means `nameAsSigned`. */
function fold(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
