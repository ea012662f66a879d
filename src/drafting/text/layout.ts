import { LIMITS } from '../../domain/document-limits.js';
import type { CleanText } from './clean-text.js';
import { type FoundDate, findDate } from './dates.js';
import { type Span, splitSentences } from './sentences.js';

/** A paragraph of the text: UTF-16 offsets, the end exclusive. */
export interface Paragraph extends Span {
  text: string;
  sentences: Span[];
}

/** A statement's title and paragraphs, before they are interpreted. */
export interface Layout {
  /** As in the heading; null if there is none. */
  title: string | null;
  /** The text to store. */
  text: string;
  /** All but the footnotes. */
  paragraphs: Paragraph[];
  /** Dates of issue on the page, in datelines and in the title, the most reliable first. */
  dates: FoundDate[];
}

export const DOCUMENT_WORD =
  /\b(?:statement|declaration|communiqu[eé]|readout|remarks|letter|joint|conclusions|call|appeal|chair|message|note|proclamation|commitment)\b/i;

/**
 * Splits the result of `cleanText` into a title and paragraphs.
 *
 * @param abbreviation matches a text after which a sentence continues
 */
export function layOut(
  { text: clean, dates: published, footnotes }: CleanText,
  abbreviation: RegExp,
): Layout {
  const blocks = clean === '' ? [] : clean.split('\n\n');
  const dates = [...published];
  const { title, rest } = takeTitle(blocks);
  const text = rest.join('\n\n');
  // A dateline is among the first or last lines, and holds little besides the date.
  for (const block of [...rest.slice(0, 2), ...rest.slice(-2)]) {
    const day = block.length <= 90 ? findDate(block) : null;
    if (day && block.length - day.words.length <= 45) dates.push(day);
  }
  const inTitle = title === null ? null : dateOfTitle(title);
  if (inTitle) dates.push(inTitle);
  const notes = new Set(footnotes);
  const paragraphs = toParagraphs(text, abbreviation).filter((one) => !notes.has(one.text));
  return { title, text, paragraphs, dates };
}

/** A date at the end of the title or in brackets is the date of issue; elsewhere it may be any date. */
function dateOfTitle(title: string): FoundDate | null {
  const day = findDate(title);
  if (!day) return null;
  const after = title.slice(title.indexOf(day.words) + day.words.length);
  const before = title.slice(0, title.indexOf(day.words));
  return /^\W*$/.test(after) && /[(,–—:-]\s*$/.test(before) ? day : null;
}

function takeTitle(blocks: readonly string[]): { title: string | null; rest: string[] } {
  const [head = '', ...rest] = blocks;
  const lines = head
    .split('\n')
    .map((line) => line.replace(/^(?:#+\s+|\*\*|__)|(?:\*\*|__)$/g, ''));
  let count = lines.length;
  // If prose follows on the next line, the title ends before it.
  const prose = lines.findIndex(
    (line, at) =>
      at > 0 && (line.length > 200 || /^(?:We|The|On|In|Today)\b.{60,}[.:]$/.test(line)),
  );
  if (prose > 0) count = prose;
  const dated = lines.findIndex(
    (line, at) => at > 0 && line.length < 60 && findDate(line) !== null,
  );
  if (dated > 0) count = Math.min(count, dated);
  const title = lines.slice(0, count).join(' ').replace(/\s+/g, ' ').trim();
  if (!isTitle(title, rest.length > 0 || count < lines.length))
    return { title: null, rest: [...blocks] };
  const left = lines.slice(count).join('\n');
  return { title, rest: left === '' ? rest : [left, ...rest] };
}

function isTitle(words: string, hasText: boolean): boolean {
  if (words === '' || words.length > LIMITS.titleLength || !hasText) return false;
  if (/^(?:we|our)\b/i.test(words) && !/^(?:our|we) .{0,60}(?:statement|declaration)$/i.test(words))
    return false;
  if (/^(?:the following|following is|the text of|begin text|text of the)/i.test(words))
    return false;
  if (!/[.;:,]$/.test(words)) return words.length < 400 || DOCUMENT_WORD.test(words.slice(0, 200));
  return (
    /[.]$/.test(words) &&
    words.length < 300 &&
    /^(?:\w+ ){0,4}(?:joint|statement|declaration|communiqu[eé])/i.test(words)
  );
}

function toParagraphs(text: string, abbreviation: RegExp): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let start = 0;
  for (const block of text.split('\n\n')) {
    if (block !== '') {
      const sentences = splitSentences(block, start, abbreviation);
      paragraphs.push({ start, end: start + block.length, text: block, sentences });
    }
    start += block.length + 2;
  }
  return paragraphs;
}

export const BEGIN_MARK =
  /^\W{0,5}(?:begin(?:ning)?(?: of)?(?: the)? (?:text|statement|quote)|text begins|start of text|(?:full )?text of (?:the )?(?:joint )?(?:statement|declaration)(?: follows)?|(?:joint )?statement text|the text (?:of the statement )?(?:is as follows|follows|reads))\W{0,5}$/i;
export const END_MARK =
  /^\W{0,5}(?:end(?:s)?(?: of)?(?: the)?(?: (?:text|statement|quote))?|text ends|unquote)\W{0,5}$/i;
