import { iso6392 } from 'iso-639-2';
import { SourceError, type SourcePosition } from '../documents/source.js';
import type { Vote } from '../domain/vocabulary.js';
import { readMeeting, readOccasion, readOutcome } from './outcome-text.js';
import { addOnce, isDate, noVoters, startRecord, type UnRecord } from './un-record.js';
import type { XmlElement, XmlHandler } from './xml-events.js';

export const AKOMA_NTOSO = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

const SOURCE = { publisher: 'United Nations', url: null };

/** What the file calls its type. */
const TYPES: ReadonlyMap<string | null, UnRecord['declaredType']> = new Map([
  ['resolution', 'resolution'],
  ['presidentialStatement', 'presidential-statement'],
  ['draftResolution', 'draft'],
]);

/** More than any file of the UN has of anything. */
const MAX_VALUES = 2_000;

/** What the metadata calls a group of voters. */
const WAYS: ReadonlyMap<string, Vote> = new Map([
  ['inFavour', 'yes'],
  ['against', 'no'],
  ['abstaining', 'abstain'],
  ['absent', 'absent'],
  ['notVoting', 'absent'],
  ['notParticipating', 'absent'],
]);

/** The date that the UN writes where it has none. */
const NO_DATE = '0001-01-01';

/**
 * Reads a document of the UN's repository of machine-readable documents (AKN4UN): a resolution, a presidential statement or a
 * draft of the Security Council. Its facts are in the metadata and on the cover page, so an error in the markup of the text that
 * follows does not spoil them.
 */
export class AkomaNtosoReader implements XmlHandler {
  private readonly path: XmlElement[] = [];
  private readonly record: Omit<UnRecord, 'symbol'>;
  private symbol: string | null = null;
  private way: Vote | null = null;
  private valueCount = 0;
  private hasMetadata = false;
  private hasCover = false;
  private inSubjects = false;

  constructor(root: XmlElement) {
    this.record = startRecord(SOURCE, root.position);
  }

  open(element: XmlElement): void {
    this.path.push(element);
    this.valueCount += 1;
    if (!this.hasCover && this.valueCount > MAX_VALUES) {
      throw refuse(`has more than ${MAX_VALUES} elements of metadata`, element.position);
    }
    if (this.hasMetadata) this.openCover(element);
    else this.openMetadata(element);
  }

  close(name: string, text: string): void {
    const element = this.path.pop();
    if (!element) return;
    if (name === 'meta') this.hasMetadata = true;
    if (name === 'coverPage') this.hasCover = true;
    if (name === 'organization' && this.way) this.addVoter(text, element.position);
    if (name === 'count') this.way = null;
    if (this.hasMetadata && !this.hasCover) this.closeCover(name, text, element);
  }

  malformed(error: SourceError): void {
    if (!this.hasCover) throw error;
    const [issue] = error.issues;
    if (!issue) throw error;
    const message = `${issue.message}. The metadata before it was read`;
    this.record.issues.push({ ...issue, message, kind: 'text' });
  }

  /** @throws SourceError if the document isn't one of the UN's */
  finish(): UnRecord {
    const { symbol, record } = this;
    if (!symbol) {
      throw refuse('has no document symbol of the United Nations', record.position);
    }
    return { ...record, symbol };
  }

  private openMetadata(element: XmlElement): void {
    const { attribute, position } = element;
    switch (element.name) {
      case 'statement':
        this.record.declaredType = TYPES.get(attribute('name')) ?? null;
        break;
      case 'FRBRdate':
        if (this.parent() === 'FRBRWork') {
          this.addDate(attribute('date'), position, 'the date of the work');
        }
        break;
      case 'FRBRlanguage':
        this.record.language = toLanguage(attribute('language') ?? '');
        break;
      case 'classification':
        // The others map the text to the Sustainable Development Goals by machine.
        this.inSubjects = attribute('source') === 'DHLAUTH';
        break;
      case 'keyword':
        this.addKeyword(element);
        break;
      case 'step':
        this.addStep(element);
        break;
      case 'count':
        this.addCount(element);
        break;
    }
  }

  private addKeyword({ attribute, position }: XmlElement): void {
    const shown = (attribute('showAs') ?? '').trim();
    const { agenda, subjects, titles } = this.record;
    const refersTo = attribute('refersTo');
    if (shown === '') return;
    if (refersTo === 'agenda') addOnce(agenda, shown.replace(/\.$/, ''));
    else if (refersTo === 'title') {
      titles.push({ value: shown, position, by: 'the title' });
      const occasion = readOccasion(shown);
      this.addDate(occasion?.date ?? null, position, 'the title');
      this.addMeeting(occasion ? `PV.${occasion.meeting}` : '', position, 'the title');
    } else if (this.inSubjects && attribute('dictionary') === 'UNBIS Thesaurus') {
      addOnce(subjects, shown);
    }
  }

  private addStep({ attribute, position }: XmlElement): void {
    const outcome = attribute('outcome')?.toLowerCase() ?? '';
    const as = (attribute('as') ?? '').trim();
    const text = (attribute('by') ?? '').trim();
    if (outcome.startsWith('draftresolution')) {
      if (as !== '') this.record.drafts.push({ value: as, position, by: 'the step' });
      if (text !== '') this.record.sponsors.push({ value: text, position, by: 'the step' });
      return;
    }
    this.addDate(attribute('date'), position, 'the step of the adoption');
    this.addMeeting(as, position, 'the meeting record');
    this.addMeeting(text, position, 'the text of the step');
    this.record.chapter ??=
      /\bChapter\s+([IVX]+)\b/i.exec(attribute('refersTo') ?? '')?.[1] ?? null;
    if (outcome === 'adopted') this.record.adopted = true;
    if (outcome === 'veto' || outcome === 'notadopted') this.record.adopted = false;
    const value = readOutcome(text);
    if (value) this.record.outcome = { value, position, by: `“${text}”` };
    else if (text !== '') {
      this.record.issues.push({
        kind: 'votes',
        message: `the outcome “${text}” is not understood`,
        position,
      });
    }
  }

  private addCount({ attribute, position }: XmlElement): void {
    const refersTo = (attribute('refersTo') ?? '').replace(/^#/, '');
    const way = WAYS.get(refersTo);
    const value = attribute('value') ?? '';
    if (!way) {
      throw refuse(`has votes of an unknown kind: “${refersTo}”`, position);
    }
    this.way = way;
    if (!/^\d{1,3}$/.test(value)) return;
    const { counts } = this.record;
    this.record.counts = {
      position: counts?.position ?? position,
      by: 'the numbers',
      value: { ...counts?.value, [way]: Number(value) },
    };
  }

  private addVoter(text: string, position: SourcePosition): void {
    const name = text.replace(/\s+/g, ' ').trim();
    if (name === '' || !this.way) return;
    this.record.voters ??= {
      position,
      by: 'the names',
      value: noVoters(),
    };
    this.record.voters.value[this.way].push({ name, code: null });
  }

  private openCover({ name, attribute, position }: XmlElement): void {
    if (this.hasCover) return;
    if (name === 'docDate' && attribute('refersTo') === '#adoptionDate') {
      this.addDate(attribute('date'), position, 'the cover page');
    }
  }

  private closeCover(name: string, text: string, { attribute, position }: XmlElement): void {
    if (name === 'docNumber' && !this.symbol && text.trim() !== '') {
      this.symbol = text.trim();
    }
    if (name === 'inline' && attribute('name') === 'adoptionMeeting') {
      this.addMeeting(text, position, 'the cover page');
    }
  }

  private addDate(date: string | null, position: SourcePosition, by: string): void {
    if (date === null || date === NO_DATE || !isDate(date)) return;
    this.record.dates.push({ value: date, position, by });
  }

  private addMeeting(text: string, position: SourcePosition, by: string): void {
    const value = readMeeting(text);
    if (value !== null) this.record.meetings.push({ value, position, by });
  }

  private parent(): string | undefined {
    return this.path.at(-2)?.name;
  }
}

function refuse(message: string, position: SourcePosition): SourceError {
  return new SourceError([{ message, position }]);
}

/** The BCP 47 tag of a code of three letters. */
function toLanguage(code: string): string {
  const known = iso6392.find(({ iso6392B, iso6392T }) => code === iso6392B || code === iso6392T);
  return known?.iso6391 ?? 'und';
}
