/**
 * Scripts of which words cannot be looked up as words: classes for regular expressions with the flag `u`. They belong to
 * no feature; documents, search and verification agree on them.
 */

/** Letters of scripts that part no words by spaces: each is taken for a word. */
export const UNSPACED_LETTER = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]`;

/** These, and letters of scripts that write articles, prepositions or particles onto words: a quote may leave them out. */
export const JOINED_LETTER = String.raw`(?:${UNSPACED_LETTER}|[\p{Script=Hangul}\p{Script=Arabic}\p{Script=Hebrew}])`;
