import type { Rules } from '../rules.js';
import { findDate } from './dates.js';

/**
 * What a line of a page is: part of its furniture; a publisher, address or date, which is furniture only beside other lines of
 * the page; or neither.
 */
export type LineKind = 'page' | 'beside' | null;

/** Longer lines, in characters, are no furniture. */
const LONGEST = 160;
/** How many characters besides the date a line with only a date has: "Washington, DC". */
const LONGEST_PLACE = 30;
/** What separates the parts of a path or a row of links. */
const SEPARATOR = /\s*[>›»|·•]\s*|\s+\/\s+/;
/** "***" ends a press release, "--" a mail. */
const END = /^(?:[-–—_=]{2,}|\*(?: ?\*){2,})$/;
/** "###" and "-30-" end a press release, too, and nothing but the page follows them. */
const RELEASE_END = /^(?:#(?: ?#)+|[-–—] ?30 ?[-–—])$/;
const ADDRESS = /^(?:\S+@\S+\.\S+|(?:https?:\/\/|www\.)\S+|\+?\d[\d\s()-]{6,24})$/;

/** Words for documents, which no dateline has. */
const DOCUMENT =
  /\b(?:statement|declaration|communiqu[eé]|readout|remarks|letter|joint|conclusions|call|appeal|message|proclamation)\b/i;

/** Recognises the lines that publishers' pages and mail programs put around a text. */
export class PageFurniture {
  private readonly lines: ReadonlySet<string>;
  private readonly publishers: ReadonlySet<string>;
  private readonly buttons: ReadonlySet<string>;
  private readonly endings: ReadonlySet<string>;
  private readonly starts: RegExp;
  private readonly dated: RegExp;
  private readonly labels: RegExp;

  constructor(rules: Rules['furniture']) {
    this.lines = new Set(rules.lines.map(keyOf));
    this.publishers = new Set(rules.publishers.map(keyOf));
    this.buttons = new Set(rules.buttons);
    this.endings = new Set(rules.endings.map(keyOf));
    this.starts = startOf(rules.starts, '');
    this.dated = startOf(rules.dated, String.raw`(?=\s*:|\s+\S*\d|\s*$)`);
    this.labels = startOf(rules.labels, String.raw`(?=\s*:|\s+\d)`);
  }

  kindOf(line: string): LineKind {
    const words = line.trim();
    if (words === '' || words.length > LONGEST) return null;
    if (
      END.test(words) ||
      RELEASE_END.test(words) ||
      this.starts.test(words) ||
      this.isLabelled(words)
    )
      return 'page';
    if (this.isPath(words) || this.isButtons(words) || this.isCredit(words)) return 'page';
    const key = keyOf(words);
    if (this.lines.has(key) || this.endings.has(key)) return 'page';
    const isBeside =
      key === '' || this.publishers.has(key) || ADDRESS.test(words) || isDateOnly(words);
    return isBeside ? 'beside' : null;
  }

  /** Whether only links and addresses follow a line. */
  isEnding(line: string): boolean {
    return this.endings.has(keyOf(line)) || RELEASE_END.test(line.trim());
  }

  /** Whether a line gives a detail of the page: "Last updated: 5 May 2022". */
  isLabelled(line: string): boolean {
    return this.labels.test(line) || (this.dated.test(line) && line.length < LONGEST / 2);
  }

  /** The date of publication in a line of the page; null for other dates, such as that of an update. */
  dateOf(line: string) {
    return this.labels.test(line) && !this.dated.test(line) ? null : findDate(line);
  }

  /** "Home > News > Joint Statement", "English | Français" */
  private isPath(line: string): boolean {
    const parts = line
      .split(SEPARATOR)
      .map(keyOf)
      .filter((part) => part !== '');
    if (parts.length < 2) return false;
    const isKnown = (part = '') => this.lines.has(part) || this.publishers.has(part);
    return parts.every(isKnown) || (/[>›»]|\s\/\s/.test(line) && this.lines.has(parts[0] ?? ''));
  }

  /** "May 24, 2022 - Ottawa, Ontario - Global Affairs Canada" */
  private isCredit(line: string): boolean {
    const parts = line.split(/\s[-–—|]\s/);
    const isPublished = parts.length > 1 && parts.some((part) => this.publishers.has(keyOf(part)));
    return isPublished && findDate(line) !== null;
  }

  /** "Share on Facebook Twitter" */
  private isButtons(line: string): boolean {
    const words = line.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
    return words.length > 0 && words.every((word) => this.buttons.has(word));
  }
}

/** A line without case, date, numbers and punctuation. */
function keyOf(line: string): string {
  const date = findDate(line);
  const words = date === null ? line : line.replace(date.words, ' ');
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{M}]+/gu, ' ')
    .trim();
}

function startOf(phrases: readonly string[], end: string): RegExp {
  const words = phrases.map((phrase) => phrase.replace(/[^\p{L}\s©-]/gu, '.')).join('|');
  return new RegExp(String.raw`^\W{0,3}(?:${words})(?!\p{L})${end}`, 'iu');
}

/** "Washington, DC, May 24, 2022" */
export function isDateOnly(line: string): boolean {
  const date = findDate(line);
  return date !== null && line.length - date.words.length <= LONGEST_PLACE && !DOCUMENT.test(line);
}
