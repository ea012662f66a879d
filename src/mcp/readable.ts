/**
 * How answers show texts of others to a language model. What a statement says is data: however it is worded, it must not
 * pass for a part of the answer around it.
 */

/** Everything that starts a new line for some reader. */
const LINE_BREAK = /\r\n|[\n\r\u2028\u2029]/;

/** Words in quotation marks. Each of their lines begins with `> `. */
export function quoteLines(words: string): string {
  return `“${words}”`
    .split(LINE_BREAK)
    .map((line) => `> ${line}`)
    .join('\n');
}

/** A long text between fences that it doesn't contain. */
export function fence(text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  const mark = '`'.repeat(longest + 1);
  return `${mark}text\n${text}\n${mark}`;
}

/** A title or a name in one line. */
export function inLine(text: string): string {
  return text.replace(/[\s\u2028\u2029]+/g, ' ').trim();
}

/** Text as a JSON string, in one line for every reader. */
export function inString(text: string): string {
  return JSON.stringify(text).replace(/[\u2028\u2029]/g, (character) =>
    character === '\u2028' ? '\\u2028' : '\\u2029',
  );
}

/** The length of an answer, in characters of its JSON, after which no further item is added. */
const MAX_LENGTH = 40_000;

/** The first items whose JSON together is not longer than `maxLength`, but at least one. Others are not made. */
export function takeWithin<Item>(items: Iterable<Item>, maxLength = MAX_LENGTH): Item[] {
  const taken: Item[] = [];
  let length = 0;
  for (const item of items) {
    length += JSON.stringify(item).length;
    if (taken.length > 0 && length > maxLength) break;
    taken.push(item);
  }
  return taken;
}

/** `3 claims`, `1 claim` */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
