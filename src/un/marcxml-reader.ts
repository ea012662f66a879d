import { SourceError, type SourcePosition } from '../documents/source.js';
import type { Vote } from '../domain/vocabulary.js';
import { addTotals, toLibrarySource, toTitle } from './library-values.js';
import { readMeeting } from './outcome-text.js';
import {
  addOnce,
  isDate,
  noVoters,
  type RefusedRecord,
  startRecord,
  type UnRecord,
} from './un-record.js';
import type { XmlElement, XmlHandler } from './xml-events.js';

export const MARCXML = 'http://www.loc.gov/MARC21/slim';

/** A vote record has one field for each member, and some fifty more. */
const MAX_FIELDS = 2_000;

const LETTERS: Readonly<Record<string, Vote>> = { Y: 'yes', N: 'no', A: 'abstain', '': 'absent' };

/** The subfields of the field 996 that hold numbers of votes. */
const TOTALS: readonly (readonly [Vote, string])[] = [
  ['yes', 'b'],
  ['no', 'c'],
  ['abstain', 'd'],
  ['absent', 'e'],
];

interface Field {
  tag: string;
  position: SourcePosition;
  /** The text of the first subfield of each code. */
  subfields: Map<string, string>;
}

/** Reads vote records of the UN Digital Library, as it exports them in MARCXML, one after the other. */
export class MarcxmlReader implements XmlHandler {
  private readonly ready: (UnRecord | RefusedRecord)[] = [];
  private fields: Field[] = [];
  private recordNumber = '';
  private field: Field | null = null;
  private tag = '';
  private code = '';
  private start: SourcePosition = { line: 1, column: 1 };

  open({ name, attribute, position }: XmlElement): void {
    if (name === 'record') {
      this.start = position;
      this.fields = [];
      this.recordNumber = '';
    }
    if (name === 'controlfield') this.tag = attribute('tag') ?? '';
    if (name === 'datafield') {
      this.field = { tag: attribute('tag') ?? '', position, subfields: new Map() };
      if (this.fields.push(this.field) > MAX_FIELDS) {
        throw new SourceError([{ message: `has more than ${MAX_FIELDS} fields`, position }]);
      }
    }
    if (name === 'subfield') this.code = attribute('code') ?? '';
  }

  close(name: string, text: string): void {
    if (name === 'subfield' && this.field && !this.field.subfields.has(this.code)) {
      this.field.subfields.set(this.code, text.trim());
    }
    if (name === 'controlfield' && this.tag === '001') this.recordNumber = text.trim();
    if (name === 'datafield') this.field = null;
    if (name === 'record') this.ready.push(this.toRecord());
  }

  malformed(error: SourceError): void {
    throw error;
  }

  /** The records that are complete, each once. */
  take(): (UnRecord | RefusedRecord)[] {
    return this.ready.splice(0);
  }

  private toRecord(): UnRecord | RefusedRecord {
    const symbol = this.find('791')?.subfields.get('a');
    if (!symbol) {
      const message = 'names no resolution in field 791';
      return { symbol: null, refused: { message, position: this.start } };
    }
    const source = toLibrarySource(this.recordNumber);
    const record: UnRecord = { ...startRecord(source, this.start), symbol, adopted: true };
    this.addFacts(record);
    this.addVotes(record);
    return record;
  }

  private addFacts(record: UnRecord): void {
    this.each('269', 'a', (value, position) => {
      if (isDate(value)) record.dates.push({ value, position, by: 'field 269' });
    });
    this.each('952', 'a', (text, position) => {
      const value = readMeeting(text);
      if (value !== null) record.meetings.push({ value, position, by: 'field 952' });
    });
    this.each('245', 'a', (text, position) => {
      record.titles.push({ value: toTitle(text), position, by: 'field 245' });
    });
    this.each('993', 'a', (value, position) => {
      record.drafts.push({ value, position, by: 'field 993' });
    });
    this.each('991', 'd', (subject) => addOnce(record.subjects, subject));
  }

  private addVotes(record: UnRecord): void {
    const value = noVoters();
    const votes = this.fields.filter(({ tag }) => tag === '967');
    for (const { subfields, position } of votes) {
      const letter = subfields.get('d') ?? '';
      const vote = LETTERS[letter.toUpperCase()];
      const voter = { name: subfields.get('e') ?? '', code: subfields.get('c') ?? null };
      if (vote) value[vote].push(voter);
      else {
        const message = `${voter.name} has the vote “${letter}”, not Y, N or A`;
        record.issues.push({ kind: 'votes', message, position });
      }
    }
    const [first] = votes;
    if (first) record.voters = { value, position: first.position, by: 'the fields 967' };
    const totals = this.find('996');
    if (!totals) return;
    const { subfields, position } = totals;
    const counts = TOTALS.map(([vote, code]) => [vote, subfields.get(code) ?? ''] as const);
    addTotals(record, counts, subfields.get('f') ?? '', position);
  }

  private find(tag: string): Field | undefined {
    return this.fields.find((field) => field.tag === tag);
  }

  private each(tag: string, code: string, take: (text: string, at: SourcePosition) => void): void {
    for (const field of this.fields) {
      const text = field.tag === tag ? field.subfields.get(code) : undefined;
      if (text) take(text, field.position);
    }
  }
}
