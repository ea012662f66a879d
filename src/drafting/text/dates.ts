const MONTHS =
  'january february march april may june july august september october november december'.split(
    ' ',
  );
const MONTH =
  '(January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)';
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${MONTH},? (\\d{4})\\b`, 'i');
const MONTH_FIRST = new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, 'i');
const ISO = /\b(\d{4})([-./])(\d{2})\2(\d{2})\b/;
const DOTTED = /\b(\d{1,2})\.(\d{1,2})\.(\d{4})\b/;

export interface FoundDate {
  /** ISO 8601. */
  day: string;
  /** As written. */
  words: string;
}

/** The first full date in a text: "5 November 2024", "November 5, 2024", "2024-11-05", "5.11.2024". */
export function findDate(words: string): FoundDate | null {
  const iso = ISO.exec(words);
  if (iso) return toDay(iso[0], Number(iso[1]), Number(iso[3]), Number(iso[4]));
  const dotted = DOTTED.exec(words);
  if (dotted) {
    return toDay(dotted[0], Number(dotted[3]), Number(dotted[2]), Number(dotted[1]));
  }
  const dayFirst = DAY_FIRST.exec(words);
  if (dayFirst) {
    return toDay(dayFirst[0], Number(dayFirst[3]), toMonth(dayFirst[2]), Number(dayFirst[1]));
  }
  const monthFirst = MONTH_FIRST.exec(words);
  if (!monthFirst) return null;
  return toDay(monthFirst[0], Number(monthFirst[3]), toMonth(monthFirst[1]), Number(monthFirst[2]));
}

function toMonth(name = ''): number {
  return MONTHS.findIndex((month) => month.startsWith(name.toLowerCase().slice(0, 3))) + 1;
}

function toDay(words: string, year: number, month: number, day: number): FoundDate | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1) return null;
  return { day: date.toISOString().slice(0, 10), words };
}
