import type { ListPlace, Numbering } from './docx-numbering.js';
import { readXml } from './docx-xml.js';
import { markSuperscript } from './html-blocks.js';

/** The parts of a DOCX file that make up its text, in XML. */
interface DocxParts {
  document: string;
  notes: { footnote: string | null; endnote: string | null };
  styles: string | null;
  numbering: Numbering;
}

interface DocxText {
  paragraphs: string[];
  /** Footnotes and endnotes, each with its mark. */
  notes: string[];
  hasChanges: boolean;
}

/** Elements whose content is no part of the text: deletions, former properties, codes of fields, second versions. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'w:del',
  'w:moveFrom',
  'w:pPrChange',
  'w:rPrChange',
  'w:instrText',
  'w:delText',
  'w:rt',
  'mc:Fallback',
]);

/** Stands for a character that only a symbol font gives a meaning. */
export const UNKNOWN_SYMBOL = '\uFFFD';

const CHANGES: ReadonlySet<string> = new Set(['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo']);

interface Paragraph {
  parts: string[];
  /** The mark at its end is deleted, so that the next paragraph goes on. */
  isMerged: boolean;
  style: string | null;
  list: string | null;
  level: number | null;
}

interface Reading {
  /** Lists of paragraphs by their style. */
  styles: ReadonlyMap<string, ListPlace>;
  numbering: Numbering;
  /** The marks of notes by kind and id. */
  marks: Map<string, string>;
  hasChanges: boolean;
}

export function readParagraphs({ document, notes, styles, numbering }: DocxParts): DocxText {
  const reading: Reading = {
    styles: readStyles(styles),
    numbering,
    marks: new Map(),
    hasChanges: false,
  };
  const paragraphs = new BodyReader(reading).read(document);
  const texts = [
    ...readNotes('footnote', notes.footnote, reading),
    ...readNotes('endnote', notes.endnote, reading),
  ];
  return { paragraphs, notes: texts, hasChanges: reading.hasChanges };
}

/** The lists that styles of paragraphs belong to, their own or that of the style they are based on. */
function readStyles(xml: string | null): Map<string, ListPlace> {
  const styles = new Map<string, { base: string | null; list: string | null; level: number }>();
  let style = { base: null as string | null, list: null as string | null, level: 0 };
  readXml(xml ?? '', {
    open(name, attribute) {
      const value = attribute('val') ?? null;
      if (name === 'w:style') {
        style = { base: null, list: null, level: 0 };
        styles.set(attribute('styleId') ?? '', style);
      } else if (name === 'w:basedOn') style.base = value;
      else if (name === 'w:numId') style.list = value;
      else if (name === 'w:ilvl') style.level = Number(value);
    },
  });
  const places = new Map<string, ListPlace>();
  for (const [id, own] of styles) {
    let found: typeof own | undefined = own;
    for (let steps = 0; found && found.list === null && steps < 10; steps += 1) {
      found = styles.get(found.base ?? '');
    }
    if (found?.list) places.set(id, { list: found.list, level: found.level });
  }
  return places;
}

/** Reads the notes that the document refers to, in the order of their marks. */
function readNotes(kind: 'footnote' | 'endnote', xml: string | null, reading: Reading): string[] {
  const texts = new Map<string, string>();
  if (xml === null || reading.marks.size === 0) return [];
  const reader = new BodyReader(reading, (id, paragraphs) => {
    const mark = reading.marks.get(`${kind} ${id}`);
    if (mark !== undefined) texts.set(mark, `${mark} ${paragraphs.join(' ').trim()}`.trim());
  });
  reader.read(xml);
  return [...reading.marks.values()].flatMap((mark) => texts.get(mark) ?? []);
}

/** Reads paragraphs in the order of the document, a row of a table as one if its cells have one each. */
class BodyReader {
  private paragraphs: string[] = [];
  /** The open paragraphs: that of a text box stands inside another. */
  private readonly open: Paragraph[] = [];
  private readonly rows: { start: number; cells: number; isDeleted: boolean }[] = [];
  /** What goes on in the next paragraph. */
  private merged: Paragraph | null = null;
  /** The open properties, of a paragraph or row, in which a deletion is that of a paragraph's mark or of the row. */
  private properties: string | null = null;
  private leftOut = 0;
  private runs = 0;
  private isText = false;
  private isHidden = false;
  private isRaised = false;

  constructor(
    private readonly reading: Reading,
    private readonly onNote: ((id: string, paragraphs: string[]) => void) | null = null,
  ) {}

  read(xml: string): string[] {
    let note = '';
    readXml(xml, {
      open: (name, attribute) => {
        if (CHANGES.has(name)) this.reading.hasChanges = true;
        if (name === 'w:del') this.delete();
        if (this.leftOut > 0 || LEFT_OUT.has(name)) this.leftOut += 1;
        else if (name === 'w:footnote' || name === 'w:endnote') note = attribute('id') ?? '';
        else this.start(name, attribute);
      },
      close: (name) => {
        if (this.leftOut > 0) this.leftOut -= 1;
        else if (name === 'w:footnote' || name === 'w:endnote') {
          this.endMerged();
          this.onNote?.(note, this.paragraphs);
          this.paragraphs = [];
        } else this.end(name);
      },
      text: (text) => {
        if (this.leftOut > 0 || !this.isText || this.isHidden) return;
        this.write(this.isRaised ? markSuperscript(text, this.open.at(-1)?.parts.at(-1)) : text);
      },
    });
    return this.paragraphs;
  }

  private start(name: string, attribute: (name: string) => string | undefined): void {
    const paragraph = this.open.at(-1);
    if (name === 'w:p') this.startParagraph();
    else if (name === 'w:pPr' || name === 'w:trPr') this.properties = name;
    else if (name === 'w:tr')
      this.rows.push({ start: this.paragraphs.length, cells: 0, isDeleted: false });
    else if (name === 'w:tc') this.countCell();
    else if (name === 'w:r') {
      this.runs += 1;
      this.isHidden = false;
      this.isRaised = false;
    } else if (this.runs > 0) this.startInRun(name, attribute);
    else if (paragraph && name === 'w:pStyle') paragraph.style = attribute('val') ?? null;
    else if (paragraph && name === 'w:numId') paragraph.list = attribute('val') ?? null;
    else if (paragraph && name === 'w:ilvl') paragraph.level = Number(attribute('val'));
  }

  private startInRun(name: string, attribute: (name: string) => string | undefined): void {
    if (name === 'w:t') this.isText = true;
    else if (name === 'w:vanish') this.isHidden = !/^(?:0|false|off)$/.test(attribute('val') ?? '');
    else if (name === 'w:vertAlign') this.isRaised = attribute('val') === 'superscript';
    else if (name === 'w:tab') this.write('\t');
    else if (name === 'w:br' || name === 'w:cr') this.write('\n');
    else if (name === 'w:noBreakHyphen') this.write('-');
    else if (name === 'w:sym') this.write(UNKNOWN_SYMBOL);
    else if (name === 'w:footnoteReference' || name === 'w:endnoteReference') {
      // A mark of the author's own follows as text.
      if (attribute('customMarkFollows') === undefined)
        this.write(this.markOf(name, attribute('id')));
    }
  }

  private markOf(name: string, id = ''): string {
    const { marks } = this.reading;
    const mark = `[${marks.size + 1}]`;
    marks.set(`${name.slice(2, -'Reference'.length)} ${id}`, mark);
    return mark;
  }

  private end(name: string): void {
    if (name === 'w:t') this.isText = false;
    else if (name === 'w:r') this.runs -= 1;
    else if (name === this.properties) this.properties = null;
    else if (name === 'w:p') this.endParagraph();
    else if (name === 'w:tr') this.endRow();
    else if (name === 'w:tc' || name === 'w:body') this.endMerged();
  }

  private write(text: string): void {
    this.open.at(-1)?.parts.push(text);
  }

  private startParagraph(): void {
    const isOuter = this.open.length === 0;
    this.open.push({
      parts: isOuter && this.merged ? this.merged.parts : [],
      isMerged: false,
      style: null,
      list: null,
      level: null,
    });
    if (isOuter) this.merged = null;
  }

  /** A deletion among the properties of a paragraph or row. Others hold what they delete. */
  private delete(): void {
    const paragraph = this.open.at(-1);
    const row = this.rows.at(-1);
    if (this.properties === 'w:pPr' && paragraph) paragraph.isMerged = true;
    if (this.properties === 'w:trPr' && row) row.isDeleted = true;
  }

  private endParagraph(): void {
    const paragraph = this.open.pop() as Paragraph;
    if (paragraph.isMerged && this.open.length === 0) this.merged = paragraph;
    else this.addParagraph(paragraph);
  }

  /** No paragraph follows in which it could go on. */
  private endMerged(): void {
    if (this.merged) this.addParagraph(this.merged);
    this.merged = null;
  }

  private addParagraph({ parts, style, list, level }: Paragraph): void {
    const text = parts.join('').trim();
    if (text === '') return;
    const inherited = this.reading.styles.get(style ?? '');
    const id = list ?? inherited?.list;
    const place = id && { list: id, level: level ?? inherited?.level ?? 0 };
    this.paragraphs.push((place ? this.reading.numbering.next(place) : '') + text);
  }

  private countCell(): void {
    const row = this.rows.at(-1);
    if (row) row.cells += 1;
  }

  private endRow(): void {
    const row = this.rows.pop();
    if (!row) return;
    if (row.isDeleted) this.paragraphs.length = row.start;
    const cells = this.paragraphs.slice(row.start);
    if (cells.length > 1 && cells.length <= row.cells) {
      this.paragraphs.splice(row.start, cells.length, cells.join('\t'));
    }
  }
}
