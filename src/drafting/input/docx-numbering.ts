import { readXml } from './docx-xml.js';
import { numeral } from './html-blocks.js';

/** The place of a paragraph in a list. */
export interface ListPlace {
  list: string;
  level: number;
}

interface Level {
  start: number;
  format: string;
  /** "%1." or "(%2)" */
  text: string;
  /** Shows the numbers of outer levels as digits. */
  isLegal: boolean;
}

/** Lists have nine levels (ISO/IEC 29500-1 §17.9.3). */
const MAX_LEVEL = 8;

/** More digits, in a number or in the mark of an item, are an error or an attack. */
const MAX_NUMBER = 32_767;
const MAX_MARK_LENGTH = 40;

/** A list in its definition: `num` of OOXML. */
interface List {
  definition: string;
  /** The number at which each restarted level begins. */
  starts: Map<number, number>;
}

/** Counts the items of all lists of a document (ISO/IEC 29500-1 §17.9). */
export class Numbering {
  private readonly definitions = new Map<string, Map<number, Level>>();
  private readonly lists = new Map<string, List>();
  /** How far each definition has been counted, by level: its lists share their numbers. */
  private readonly counts = new Map<string, number[]>();

  /** @param xml the part with the definitions of lists; null if there is none */
  constructor(xml: string | null) {
    let definition = new Map<number, Level>();
    let level: Level | null = null;
    let list: List | null = null;
    let overridden = 0;
    readXml(xml ?? '', {
      open: (name, attribute) => {
        const value = attribute('val') ?? '';
        if (name === 'w:abstractNum') {
          definition = new Map();
          this.definitions.set(attribute('abstractNumId') ?? '', definition);
        } else if (name === 'w:num') {
          list = { definition: '', starts: new Map() };
          this.lists.set(attribute('numId') ?? '', list);
        } else if (name === 'w:lvl') {
          level = { start: 1, format: 'decimal', text: '', isLegal: false };
          if (!list) definition.set(Number(attribute('ilvl')), level);
        } else if (name === 'w:lvlOverride') overridden = Number(attribute('ilvl'));
        else if (name === 'w:startOverride') list?.starts.set(overridden, toStart(value));
        else if (name === 'w:abstractNumId' && list) list.definition = value;
        else if (name === 'w:start' && level) level.start = toStart(value);
        else if (name === 'w:numFmt' && level) level.format = value;
        else if (name === 'w:isLgl' && level) level.isLegal = !/^(?:0|false|off)$/.test(value);
        else if (name === 'w:lvlText' && level) level.text = value.slice(0, MAX_MARK_LENGTH);
      },
    });
  }

  /** The mark of the next item: "3. ", "(a) ", "- "; empty if it has none. */
  next({ list: id, level: at }: ListPlace): string {
    const list = this.lists.get(id);
    const levels = list && this.definitions.get(list.definition);
    const level = levels?.get(at);
    if (!list || !levels || !level || at > MAX_LEVEL) return '';
    if (level.format === 'bullet') return '- ';
    const counts = this.counts.get(list.definition) ?? [];
    this.counts.set(list.definition, counts);
    const restart = list.starts.get(at);
    list.starts.delete(at);
    const before = counts[at];
    counts.length = Math.min(counts.length, at);
    for (let outer = 0; outer < at; outer += 1) counts[outer] ??= levels.get(outer)?.start ?? 1;
    counts[at] = restart ?? (before === undefined ? level.start : before + 1);
    const mark = level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const part = Number(digit) - 1;
      const format = levels.get(part)?.format ?? 'decimal';
      return toNumeral(counts[part] ?? 1, level.isLegal ? 'decimal' : format);
    });
    return level.format === 'none' || mark.trim() === '' ? '' : `${mark.trim()} `;
  }
}

function toStart(value: string): number {
  const number = Number(value);
  return number >= 0 && number <= MAX_NUMBER ? Math.floor(number) : 1;
}

const TYPES: Readonly<Record<string, string>> = {
  lowerLetter: 'a',
  upperLetter: 'A',
  lowerRoman: 'i',
  upperRoman: 'I',
};

function toNumeral(number: number, format: string): string {
  return format === 'none' ? '' : numeral(number, TYPES[format] ?? '1');
}
