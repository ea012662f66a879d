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
}

/** A list in its definition: `num` of OOXML. */
interface List {
  definition: string;
  /** The first numbers of levels that start anew. */
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
          level = { start: 1, format: 'decimal', text: '' };
          if (!list) definition.set(Number(attribute('ilvl')), level);
        } else if (name === 'w:lvlOverride') overridden = Number(attribute('ilvl'));
        else if (name === 'w:startOverride') list?.starts.set(overridden, Number(value));
        else if (name === 'w:abstractNumId' && list) list.definition = value;
        else if (name === 'w:start' && level) level.start = Number(value);
        else if (name === 'w:numFmt' && level) level.format = value;
        else if (name === 'w:lvlText' && level) level.text = value;
      },
    });
  }

  /** The mark of the next item: "3. ", "(a) ", "- "; empty if it has none. */
  next({ list: id, level: at }: ListPlace): string {
    const list = this.lists.get(id);
    const levels = list && this.definitions.get(list.definition);
    const level = levels?.get(at);
    if (!list || !levels || !level) return '';
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
      return toNumeral(counts[part] ?? 1, levels.get(part)?.format ?? 'decimal');
    });
    return level.format === 'none' || mark.trim() === '' ? '' : `${mark.trim()} `;
  }
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
