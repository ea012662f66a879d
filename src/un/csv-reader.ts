import { SourceError, type SourcePosition } from '../documents/source.js';
import { parseSymbol } from '../domain/symbol.js';
import type { Vote } from '../domain/vocabulary.js';
import { type CsvRow, parseCsv } from './csv-rows.js';
import { addTotals, toLibrarySource, toSymbol, toTitle } from './library-values.js';
import { readMeeting } from './outcome-text.js';
import {
  addOnce,
  isDate,
  noVoters,
  type RefusedRecord,
  startRecord,
  type UnRecord,
  type UnSource,
} from './un-record.js';

/** The United Nations has 193 members. */
const MAX_VOTERS = 300;

const LETTERS: Readonly<Record<string, Vote>> = { Y: 'yes', N: 'no', A: 'abstain', X: 'absent' };

interface Dataset {
  name: string;
  source: UnSource;
  /** Columns that tell it from the others. It may have more. */
  columns: readonly string[];
  /** Whether it has a row for each vote. */
  hasVotes: boolean;
}

/** The datasets of the Digital Library, each with the columns that only it has. */
const DATASETS: readonly Dataset[] = [
  {
    name: 'votes of the Security Council',
    source: toLibrarySource('4055387'),
    columns: ['resolution', 'ms_code', 'ms_name', 'ms_vote', 'description', 'modality'],
    hasVotes: true,
  },
  {
    name: 'votes of the General Assembly',
    source: toLibrarySource('4060887'),
    columns: ['resolution', 'ms_code', 'ms_name', 'ms_vote', 'title', 'session'],
    hasVotes: true,
  },
  {
    name: 'outcomes of the General Assembly',
    source: toLibrarySource('4060945'),
    columns: ['resolution', 'title', 'modality', 'session'],
    hasVotes: false,
  },
];

/**
 * Reads a voting dataset of the UN Digital Library. The rows of a resolution follow one another, so only these are in memory.
 *
 * @throws SourceError if the file is none of the datasets, or cannot be parsed
 */
export async function* readCsv(
  text: AsyncIterable<string>,
): AsyncGenerator<UnRecord | RefusedRecord> {
  const rows = parseCsv(text);
  const header = await rows.next();
  const { dataset, cell, width } = readHeader(header.done ? [] : header.value.cells);
  let group: CsvRow[] = [];
  const finished = new Set<string>();
  const keyOf = (row: CsvRow) => `${cell(row, 'undl_id')} ${cell(row, 'resolution')}`;

  const finish = (): (UnRecord | RefusedRecord)[] => {
    const [first] = group;
    if (!first) return [];
    const record = readGroup(group, dataset, cell, width);
    group = [];
    const id = parseSymbol(record.symbol ?? '')?.id;
    if ('refused' in record || id === undefined) return [record];
    if (!finished.has(id)) {
      finished.add(id);
      return [record];
    }
    const message = 'has rows further up: these are disregarded';
    return [{ symbol: record.symbol, refused: { message, position: first.position } }];
  };

  for await (const row of rows) {
    const [first] = group;
    if (first && keyOf(first) !== keyOf(row)) yield* finish();
    // The first row too many tells that there are too many.
    if (group.length <= MAX_VOTERS) group.push(row);
  }
  yield* finish();
}

type Cell = (row: CsvRow, column: string) => string;

/** @throws SourceError if it is the header of no dataset that is read */
function readHeader(cells: readonly string[]): { dataset: Dataset; cell: Cell; width: number } {
  const columns = new Map(cells.map((name, at) => [name.trim().toLowerCase(), at]));
  const dataset = DATASETS.find((one) => one.columns.every((column) => columns.has(column)));
  if (!dataset) {
    const message = columns.has('member_state')
      ? "lists the names of member states, which aren't needed: the registry has its own"
      : `must have the columns of one of the UN's voting datasets (docs/un-data.md)`;
    throw new SourceError([{ message, position: { line: 1, column: 1 } }]);
  }
  const cell: Cell = (row, column) => {
    const at = columns.get(column);
    return at === undefined ? '' : (row.cells[at] ?? '').trim();
  };
  return { dataset, cell, width: cells.length };
}

function readGroup(
  rows: readonly CsvRow[],
  dataset: Dataset,
  cell: Cell,
  width: number,
): UnRecord | RefusedRecord {
  const [first] = rows as [CsvRow];
  const symbol = toSymbol(cell(first, 'resolution'));
  const refuse = (message: string, position = first.position): RefusedRecord => ({
    symbol: symbol || null,
    refused: { message, position },
  });
  const torn = rows.find(({ cells }) => cells.length !== width);
  if (torn) {
    const message = `has ${torn.cells.length} cells instead of ${width}`;
    return refuse(message, torn.position);
  }
  if (symbol === '') return refuse('names no resolution');
  if (rows.length > MAX_VOTERS) return refuse(`has more than ${MAX_VOTERS} votes`);

  const record: UnRecord = { ...startRecord(dataset.source, first.position), symbol };
  record.adopted = true;
  addFacts(record, first, cell);
  addOutcome(record, cell(first, 'modality'), first.position);
  if (dataset.hasVotes && record.outcome?.value.kind !== 'without-vote') {
    addVotes(record, rows, cell);
  }
  return record;
}

function addFacts(record: UnRecord, row: CsvRow, cell: Cell): void {
  const { position } = row;
  const date = cell(row, 'date');
  if (isDate(date)) record.dates.push({ value: date, position, by: 'the date' });
  const meeting = readMeeting(cell(row, 'meeting'));
  if (meeting !== null) record.meetings.push({ value: meeting, position, by: 'the meeting' });
  const title = toTitle(cell(row, 'title') || cell(row, 'description'));
  if (title !== '') record.titles.push({ value: title, position, by: 'the title' });
  for (const draft of split(cell(row, 'draft'))) {
    record.drafts.push({ value: draft, position, by: 'the draft' });
  }
  for (const item of split(cell(row, 'agenda') || cell(row, 'agenda_title'))) {
    addOnce(record.agenda, item);
  }
  for (const subject of split(cell(row, 'subjects'))) addOnce(record.subjects, subject);
}

function addOutcome(record: UnRecord, modality: string, position: SourcePosition): void {
  if (/without/i.test(modality) || /consensus|acclamation/i.test(modality)) {
    record.outcome = { value: { kind: 'without-vote' }, position, by: `“${modality}”` };
  }
}

/** The columns that hold numbers of votes. */
const TOTALS: readonly (readonly [Vote, string])[] = [
  ['yes', 'total_yes'],
  ['no', 'total_no'],
  ['abstain', 'total_abstentions'],
  ['absent', 'total_non_voting'],
];

function addVotes(record: UnRecord, rows: readonly CsvRow[], cell: Cell): void {
  const [first] = rows as [CsvRow];
  const { position } = first;
  const value = noVoters();
  for (const row of rows) {
    const letter = cell(row, 'ms_vote');
    const vote = LETTERS[letter.toUpperCase()];
    const voter = { name: cell(row, 'ms_name'), code: cell(row, 'ms_code') || null };
    if (vote) value[vote].push(voter);
    else {
      const message = `${voter.name} has the vote “${letter}”, not Y, N, A or X`;
      record.issues.push({ kind: 'votes', message, position: row.position });
    }
  }
  record.voters = { value, position, by: 'the rows' };
  const totals = TOTALS.map(([vote, column]) => [vote, cell(first, column)] as const);
  addTotals(record, totals, cell(first, 'total_ms'), position);
}

function split(cell: string): string[] {
  return cell
    .split('|')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}
