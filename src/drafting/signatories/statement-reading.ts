import type { Reading } from '../knowledge/lexicon.js';
import type { Paragraph } from '../text/layout.js';
import type { Span } from '../text/sentences.js';
import type { TokenisedText } from '../text/tokenised-text.js';
import type { SignatoryList } from './signatory-list.js';

/** A statement as far as it is read for its signatories. */
export interface StatementReading extends Reading {
  title: string;
  paragraphs: readonly Paragraph[];
  day: string | null;
}

/** Where a list of signatories was found. */
export type ListPlace =
  | 'title'
  | 'opening'
  | 'release'
  | 'closing'
  | 'subject'
  | 'attendance'
  | 'relation'
  | 'aligned';

export interface FoundList extends SignatoryList {
  /** The text that contains the list: the statement's, or the title. */
  words: TokenisedText;
  place: ListPlace;
}

/** "1.", "II)", or a bullet. */
const NUMBER = /^[^\p{L}\p{N}“"‘(]*(?:(?:\d{1,3}|[IVX]{1,4})[.)]?\s+)?/u;

/** A sentence without the number of its paragraph. */
export function withoutNumber(
  { words }: StatementReading,
  sentence: Span,
): { start: number; text: string } {
  const text = words.text.slice(sentence.start, sentence.end);
  const { length } = NUMBER.exec(text)?.[0] ?? '';
  return { start: sentence.start + length, text: text.slice(length) };
}

/** How many words into a paragraph a list may start. */
export const REACH = 60;

/** Words for the statement itself. */
export const DOCUMENT =
  /\b(?:statement|declaration|communiqu[eé]|text|letter|remarks|message|appeal|announcement|conclusions|readout|note)\b/i;

/** Words for an occasion of two or more parties. */
export const MEETING =
  /\b(?:meetings?|calls?|talks|visit|conversation|consultations|summit|dialogue|bilateral|trilateral|engagement|discussions?)\b/i;

/** Prepositions before those who sign. */
export const PREPOSITIONS: ReadonlySet<string> = new Set([
  'by',
  'from',
  'of',
  'between',
  'among',
  'behalf',
]);
