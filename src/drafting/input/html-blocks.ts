import { BLOCKS, type HtmlElement } from './html-tree.js';

/** A paragraph, heading, item of a list or row of a table. */
export interface HtmlBlock {
  text: string;
  /** `h1` to `h6` for a heading, else `p`. */
  name: string;
  /** How many characters of the text belong to links. */
  linked: number;
  /** The part of the page that it stands in: not its list or table. */
  section: HtmlElement | null;
}

/** Elements whose content isn't part of the text. */
const SILENT: ReadonlySet<string> = new Set(
  'audio button canvas dialog embed head iframe input map math noscript object option script select style svg template textarea title video'.split(
    ' ',
  ),
);

/** Elements that part a page, but not its text. */
const SECTIONS: ReadonlySet<string> = new Set(
  'article aside body center div footer form header main section'.split(' '),
);

const HEADING = /^h[1-6]$/;

/** The author's own marks of items. */
const MARKED = /^\s*(?:[-–—•*·▪◦‣]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)])\s/i;

/** Lists whose items have no marks. */
const UNMARKED = /\b(?:no-?bullets?|list-?unstyled|unstyled)\b/i;

/** Units with powers, and the beginning of "CO₂". */
const UNIT = /\b(?:[kcdm]?m|CO)$/;

/** Long enough for a unit. */
const TAIL_LENGTH = 8;

/** Splits the visible text of an element into blocks. @param isLeftOut tells which elements are no part of the text */
export function toBlocks(
  root: HtmlElement,
  isLeftOut: (element: HtmlElement) => boolean = () => false,
): HtmlBlock[] {
  const writer = new BlockWriter(isLeftOut);
  writer.addAll(root);
  writer.endBlock();
  return writer.blocks;
}

class BlockWriter {
  readonly blocks: HtmlBlock[] = [];
  private parts: string[] = [];
  /** The last characters of the block. */
  private tail = '';
  private linked = 0;
  private section: HtmlElement | null = null;
  private heading = 'p';
  private links = 0;
  private preformatted = 0;
  /** The mark of an item whose text has not begun. */
  private mark = '';

  constructor(private readonly isLeftOut: (element: HtmlElement) => boolean) {}

  addAll({ children }: Pick<HtmlElement, 'children'>): void {
    for (const child of children) {
      if (typeof child === 'string') this.addText(child);
      else if (!SILENT.has(child.name) && !this.isLeftOut(child)) this.add(child);
    }
  }

  endBlock(): void {
    const text = this.parts
      .join('')
      .replace(/ ?\t ?/g, '\t')
      .split('\n')
      .map((line) => line.trim())
      .join('\n')
      .trim();
    if (text !== '') {
      const mark = MARKED.test(text) ? '' : this.mark;
      this.blocks.push({
        text: mark + text,
        name: this.heading,
        linked: this.linked,
        section: this.section,
      });
      this.mark = '';
    }
    this.parts = [];
    this.tail = '';
    this.linked = 0;
  }

  private addText(source: string): void {
    const text = this.preformatted > 0 ? source : source.replace(/[\t\n\r\f ]+/g, ' ');
    this.write(/[ \n\t]$/.test(this.tail) ? text.replace(/^ /, '') : text);
    if (this.links > 0) this.linked += text.length;
  }

  private write(text: string): void {
    this.parts.push(text);
    this.tail = (this.tail + text.slice(-TAIL_LENGTH)).slice(-TAIL_LENGTH);
  }

  private add(element: HtmlElement): void {
    const { name } = element;
    if (name === 'br') this.write('\n');
    else if (name === 'sup') this.addSuperscript(element);
    else if (name === 'a') this.addLink(element);
    else if (name === 'pre') this.addPreformatted(element);
    else if (HEADING.test(name)) this.addHeading(element);
    else if (name === 'ul' || name === 'ol' || name === 'menu') this.addList(element);
    else if (name === 'tr' && !hasBlocks(element)) this.addRow(element);
    else if (BLOCKS.has(name)) this.addBlock(element);
    else this.addAll(element);
  }

  private addBlock(element: HtmlElement): void {
    this.endBlock();
    const outer = this.section;
    if (SECTIONS.has(element.name)) this.section = element;
    this.addAll(element);
    this.endBlock();
    this.section = outer;
  }

  private addHeading(element: HtmlElement): void {
    this.endBlock();
    this.heading = element.name;
    this.addAll(element);
    this.endBlock();
    this.heading = 'p';
  }

  private addLink(element: HtmlElement): void {
    this.links += 1;
    this.addAll(element);
    this.links -= 1;
  }

  private addPreformatted(element: HtmlElement): void {
    this.endBlock();
    this.preformatted += 1;
    this.addAll(element);
    this.preformatted -= 1;
    this.endBlock();
  }

  private addList(list: HtmlElement): void {
    this.endBlock();
    const nextMark = createMarks(list);
    for (const child of list.children) {
      if (typeof child === 'string' || child.name !== 'li') {
        this.addAll({ ...list, children: [child] });
        continue;
      }
      this.endBlock();
      const outer = this.mark;
      this.mark = nextMark(child);
      if (!this.isLeftOut(child)) this.addAll(child);
      this.endBlock();
      this.mark = outer;
    }
  }

  /** The cells of a row without paragraphs of their own stand on one line. */
  private addRow(row: HtmlElement): void {
    this.endBlock();
    row.children.forEach((cell, at) => {
      if (typeof cell === 'string') return;
      if (at > 0) this.write('\t');
      this.addAll(cell);
    });
    this.endBlock();
  }

  /** Marks of footnotes must not become part of the word before them, unlike those of square metres and "21st". */
  private addSuperscript(element: HtmlElement): void {
    const before = this.tail;
    const start = this.parts.length;
    this.addAll(element);
    const words = this.parts.slice(start).join('');
    this.parts.length = start;
    this.write(markSuperscript(words, before));
  }
}

/** Writes a raised number as the mark of a footnote, or as a power behind a unit. @param before the text before it */
export function markSuperscript(words: string, before = ''): string {
  const number = words.trim();
  if (!/^\d{1,3}$/.test(number)) return words;
  return UNIT.test(before) ? raise(number) : `[${number}]`;
}

function raise(digits: string): string {
  return digits.replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? digit);
}

/** Whether the cells of a row contain paragraphs, as in tables that only lay out a page. */
function hasBlocks(row: HtmlElement): boolean {
  return row.children.some(
    (cell) =>
      typeof cell !== 'string' &&
      cell.children.some((child) => typeof child !== 'string' && BLOCKS.has(child.name)),
  );
}

/** Gives each item of a list its mark. */
function createMarks({ name, attributes }: HtmlElement): (item: HtmlElement) => string {
  const style = attributes.get('style') ?? '';
  if (UNMARKED.test(attributes.get('class') ?? '') || /list-style(?:-type)?:\s*none/i.test(style)) {
    return () => '';
  }
  if (name !== 'ol') return () => '- ';
  const type = attributes.get('type') ?? typeOfStyle(style);
  let next = toInteger(attributes.get('start')) ?? 1;
  return (item) => {
    next = toInteger(item.attributes.get('value')) ?? next;
    const mark = `${numeral(next, type)}. `;
    next += 1;
    return mark;
  };
}

function typeOfStyle(style: string): string {
  const [, kind = ''] =
    /list-style(?:-type)?:\s*(lower|upper)-(?:alpha|latin|roman)/i.exec(style) ?? [];
  const letter = /roman/i.test(style) ? 'i' : 'a';
  if (kind === '') return '1';
  return /upper/i.test(kind) ? letter.toUpperCase() : letter;
}

function toInteger(value: string | undefined): number | null {
  return value !== undefined && /^-?\d{1,6}$/.test(value.trim()) ? Number(value) : null;
}

/** A number in the style of a list: `1`, `a`, `A`, `i` or `I`. */
export function numeral(number: number, type: string): string {
  if (type === 'a' || type === 'A') return inCase(toLetters(number), type);
  return type === 'i' || type === 'I' ? inCase(toRoman(number), type) : String(number);
}

function inCase(letters: string, type: string): string {
  return type === type.toUpperCase() ? letters.toUpperCase() : letters;
}

function toLetters(number: number): string {
  if (number < 1) return String(number);
  let letters = '';
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(97 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function toRoman(number: number): string {
  if (number < 1 || number > 3999) return String(number);
  let rest = number;
  let letters = '';
  for (const [value, sign] of ROMAN) {
    while (rest >= value) {
      letters += sign;
      rest -= value;
    }
  }
  return letters;
}
