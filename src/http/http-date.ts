/** HTTP-dates (RFC 9110 §5.6.7). */

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const MONTH = `(?<month>${MONTHS.join('|')})`;
const DAY_NAME = '(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)';
const LONG_DAY_NAME = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const TIME = String.raw`(?<hour>\d{2}):(?<minute>\d{2}):(?<second>\d{2})`;

const FORMATS = [
  // IMF-fixdate, the only one that is still generated.
  String.raw`${DAY_NAME}, (?<day>\d{2}) ${MONTH} (?<year>\d{4}) ${TIME} GMT`,
  // RFC 850
  String.raw`${LONG_DAY_NAME}, (?<day>\d{2})-${MONTH}-(?<year>\d{2}) ${TIME} GMT`,
  // asctime() of ANSI C
  String.raw`${DAY_NAME} ${MONTH} (?<day>\d{2}| \d) ${TIME} (?<year>\d{4})`,
].map((format) => new RegExp(`^${format}$`));

/** The seconds since 1970 of an HTTP-date in any of its three formats; null for anything else. */
export function parseHttpDate(text: string): number | null {
  for (const format of FORMATS) {
    const { groups } = format.exec(text.trim()) ?? {};
    if (groups) return toSeconds(groups);
  }
  return null;
}

function toSeconds(groups: Record<string, string>): number | null {
  const [day, hour, minute, second] = ['day', 'hour', 'minute', 'second'].map((name) =>
    Number(groups[name]),
  ) as [number, number, number, number];
  const month = MONTHS.indexOf(groups['month'] ?? '');
  const year = toFullYear(groups['year'] ?? '');
  // 60 is a leap second.
  if (hour > 23 || minute > 59 || second > 60) return null;
  const date = new Date(0);
  // Unlike Date.UTC, it takes years before 100 as they are.
  date.setUTCFullYear(year, month, day);
  if (date.getUTCMonth() !== month || date.getUTCDate() !== day) return null;
  return date.setUTCHours(hour, minute, second) / 1000;
}

/** Two digits name a year that is at most 50 years in the future. */
function toFullYear(digits: string): number {
  if (digits.length === 4) return Number(digits);
  const now = new Date().getUTCFullYear();
  const year = now - (now % 100) + Number(digits);
  return year > now + 50 ? year - 100 : year;
}

export function toHttpDate(seconds: number): string {
  return new Date(seconds * 1000).toUTCString();
}
