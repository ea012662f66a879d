/**
 * What a word is, and in which scripts words cannot be looked up as words: for regular expressions with the flag `u`. These belong
 * to no feature; documents, search and verification agree on them.
 */

/** Letters, marks and digits in a row. The first alternative finds nothing that the second does not, but most words sooner. */
export const WORD = String.raw`[A-Za-z0-9]+[\p{L}\p{M}\p{N}]*|[\p{L}\p{M}\p{N}]+`;

/** Letters of scripts that part no words by spaces: each is taken for a word. */
export const UNSPACED_LETTER = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]`;

/** These, and letters of scripts that write articles, prepositions or particles onto words: a quote may leave them out. */
export const JOINED_LETTER = String.raw`(?:${UNSPACED_LETTER}|[\p{Script=Hangul}\p{Script=Arabic}\p{Script=Hebrew}])`;
