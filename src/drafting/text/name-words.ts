/** How many characters of a line a note quotes. */
const QUOTED = 60;

/** Names words or lines for the curator, each in quotation marks: `"here", "there" and 3 others`. */
export function nameWords(words: readonly string[], most: number): string {
  const named = words
    .slice(0, most)
    .map((one) => JSON.stringify(one.length > QUOTED ? `${one.slice(0, QUOTED)}…` : one));
  const others = words.length - most;
  return (
    named.join(', ') + (others > 0 ? ` and ${others} ${others === 1 ? 'other' : 'others'}` : '')
  );
}
