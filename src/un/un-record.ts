import type { SourceIssue, SourcePosition } from '../documents/source.js';
import type { Vote } from '../domain/vocabulary.js';

/** Where the United Nations publishes a kind of file. */
export interface UnSource {
  publisher: string;
  /** The address of the dataset, whose files have other names at each release; null if the file itself is the source. */
  url: string | null;
}

/** Something that a file says, and where. */
export interface Said<T> {
  value: T;
  position: SourcePosition;
  /** What says so, as reports name it: "the cover page". */
  by: string;
}

/** A member of an organ as the United Nations names it at the time. */
export interface Voter {
  name: string;
  /** Of three letters, as the Digital Library has it: ISO 3166-1 or a former code of it. */
  code: string | null;
}

export type Tally = Readonly<Record<Vote, number>>;

/** "Adopted 9-0-6", or with the number of those who did not vote: "Adopted (14-0-0, 1 absent)". */
export interface CountedOutcome {
  kind: 'counted';
  yes: number;
  no: number;
  abstain: number;
  absent: number | null;
}

/** What the text on the outcome says: "Adopted 9-0-6", "Adopted unanimously", "Adopted without vote". */
export type Outcome =
  | CountedOutcome
  | { kind: 'unanimous' }
  | { kind: 'without-vote' }
  | { kind: 'vetoed'; by: readonly string[] }
  | { kind: 'not-enough-votes' };

/** What one file, or one group of rows, says about a resolution. Nothing of it is checked, and it may contradict itself. */
export interface UnRecord {
  source: UnSource;
  /** Where the record begins. */
  position: SourcePosition;
  symbol: string;
  /** The type of text that the file declares, which its symbol may contradict; null if it declares none. */
  declaredType: 'resolution' | 'presidential-statement' | 'draft' | null;
  /** Whether the text was adopted; null if nothing says so. */
  adopted: boolean | null;
  /** BCP 47. */
  language: string;
  /** The day of the vote or of the adoption (ISO 8601). */
  dates: Said<string>[];
  /** Numbers of the meeting. */
  meetings: Said<number>[];
  titles: Said<string>[];
  chapter: string | null;
  agenda: string[];
  subjects: string[];
  /** Lists of states, such as "Chile, France and Togo". */
  sponsors: Said<string>[];
  drafts: Said<string>[];
  outcome: Said<Outcome> | null;
  /** Null if the file names nobody. */
  voters: Said<Record<Vote, Voter[]>> | null;
  /** The numbers of votes that it gives. Null if it gives none. */
  counts: Said<Partial<Tally>> | null;
  /** How many members the organ has, if the file says so. */
  members: number | null;
  /** What the reader found wrong. */
  issues: UnIssue[];
}

/** Part of a record that is left out, and why; or something a reader should know. */
export interface UnIssue extends SourceIssue {
  kind: IssueKind;
}

/** What an issue is about. The summary of an import counts them by it. */
export type IssueKind =
  | 'text'
  | 'symbol'
  | 'date'
  | 'meeting'
  | 'title'
  | 'sponsors'
  | 'draft'
  | 'numbers of votes'
  | 'votes'
  | 'states'
  | 'kept';

/** A record that cannot be read. The records after it are read. */
export interface RefusedRecord {
  symbol: string | null;
  refused: SourceIssue;
}

/** A record that has only a symbol yet. */
export function startRecord(source: UnSource, position: SourcePosition): Omit<UnRecord, 'symbol'> {
  return {
    source,
    position,
    declaredType: null,
    adopted: null,
    language: 'en',
    dates: [],
    meetings: [],
    titles: [],
    chapter: null,
    agenda: [],
    subjects: [],
    sponsors: [],
    drafts: [],
    outcome: null,
    voters: null,
    counts: null,
    members: null,
    issues: [],
  };
}

/** Lists of voters, all empty. */
export function noVoters(): Record<Vote, Voter[]> {
  return { yes: [], no: [], abstain: [], absent: [] };
}

/** Whether text is a day of the calendar (ISO 8601). */
export function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(text).toJSON()?.slice(0, 10) === text;
}

/** Adds a value to a list unless it has it. */
export function addOnce(values: string[], value: string): void {
  if (!values.includes(value)) values.push(value);
}
