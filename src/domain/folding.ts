/**
 * How text is compared: what counts as a word, which scripts have no words that could be looked up, and which
 * differences between letters are ignored. The regular-expression sources need the flag `u`.
 */

/** A run of letters, marks and digits. The first alternative is redundant, but matches most words faster. */
export const WORD = String.raw`[A-Za-z0-9]+[\p{L}\p{M}\p{N}]*|[\p{L}\p{M}\p{N}]+`;

/** A letter of a script without spaces between words. Each counts as a word. */
export const UNSPACED_LETTER = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]`;

/** The same, or a letter of a script that attaches articles, prepositions or particles to words: a quote may omit them. */
export const JOINED_LETTER = String.raw`(?:${UNSPACED_LETTER}|[\p{Script=Hangul}\p{Script=Arabic}\p{Script=Hebrew}])`;

/** The content of a search column: lower case without accents, so that `turkiye` finds Türkiye on any database. */
export function toSearchText(words: readonly (string | null)[]): string {
  return words
    .filter((word) => word !== null)
    .map(foldLetters)
    .join('\n');
}

/** The LIKE pattern, escaped by `\`, of the search columns that contain a query. */
export function toPattern(query: string): string {
  return `%${foldLetters(query).replace(/[\\%_]/g, '\\$&')}%`;
}

function foldLetters(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();
}

/** The words of a query, separated by white space. Punctuation alone is not a word. */
export function listQueryWords(query: string): string[] {
  return query.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}
