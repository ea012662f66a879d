import { LIMITS } from '../../domain/document-limits.js';
import { MAX_OCCURRENCES } from '../../domain/quote.js';
import type { QuoteSelection } from '../../drafting/text/quote-selection.js';

/** A stretch of a text, in UTF-16 code units. */
export interface Stretch {
  start: number;
  end: number;
}

/** Keyboards lack some of the characters of a text. Each stands for the others of its line. */
const ALIKE = ["'’‘ʼ", '"“”„«»', '-‐‑–—', '  '];

/**
 * Finds the words that a curator typed: straight quotation marks and hyphens stand for all others, white space for
 * line breaks, and small letters for capitals. `The first … the last` selects a passage by its first and last words.
 *
 * @returns up to MAX_OCCURRENCES stretches
 */
export function findWords(text: string, typed: string): Stretch[] {
  const [first = '', ...rest] = typed.split(/\s*(?:…|\.\.\.)\s*/).map((part) => part.trim());
  const last = rest.at(-1) ?? '';
  if (first === '') return [];
  const starts = matches(text, first);
  if (last === '') return starts;
  return starts.flatMap(({ start, end }) => {
    const passage = text.slice(end, start + LIMITS.quoteLength);
    const [found] = matches(passage, last);
    return found ? [{ start, end: end + found.end }] : [];
  });
}

function matches(text: string, words: string): Stretch[] {
  const pattern = new RegExp(Array.from(words.replace(/\s+/g, ' '), toPattern).join(''), 'giu');
  const found: Stretch[] = [];
  for (const { 0: match, index } of text.matchAll(pattern)) {
    found.push({ start: index, end: index + match.length });
    if (found.length === MAX_OCCURRENCES) break;
  }
  return found;
}

function toPattern(character: string): string {
  if (character === ' ') return '\\s{1,9}';
  const alike = ALIKE.find((characters) => characters.includes(character)) ?? character;
  return `[${alike.replace(/[\]\\^-]/g, '\\$&')}]`;
}

/** Where selected words stand; null if they are not in the text. */
export function findSelection(
  text: string,
  { quote, prefix = '', suffix = '' }: QuoteSelection,
): Stretch | null {
  const at = text.indexOf(prefix + quote + suffix);
  if (at === -1) return null;
  const start = at + prefix.length;
  return { start, end: start + quote.length };
}
