import type { Links } from '../domain/links.js';
import type { Claim } from '../domain/statement.js';
import { type Cell, type Table, tableOf } from '../formats/records.js';
import { targetsOf } from './claim-events.js';
import { claim, presentClaim } from './claims.schema.js';

/** The names that event data uses for the values of a claim. */
const EVENT_COLUMNS: Record<string, string> = {
  'statement.issuedOn': 'date',
  cameo: 'cameo',
  plover: 'plover',
  mapping: 'mapping',
  'quote.exact': 'quote',
  'quote.start': 'start',
  'quote.end': 'end',
  'statement.id': 'statement',
};

const claimColumns = tableOf(claim, (item: unknown) => item);
const eventColumns = Object.keys(EVENT_COLUMNS);
/** The columns after the actors: those of event data first, then the rest of the claim. */
const order = [
  ...eventColumns,
  ...claimColumns.columns.filter((column) => !eventColumns.includes(column)),
].map((column) => claimColumns.columns.indexOf(column));
const nameOf = (column: string) => EVENT_COLUMNS[column] ?? column;
const names = claimColumns.columns.map(nameOf);

function pick<T>(values: readonly T[]): T[] {
  return order.flatMap((at) => values.slice(at, at + 1));
}

/** Claims as event data, one row per claim: the date, then the actors (party codes separated by semicolons). */
export function claimTable(links: Links): Table<Claim> {
  return makeTable(['sources', 'targets'], links, ({ speakers, kind, parties }) => [
    [
      speakers.map(({ code }) => code).join(';'),
      targetsOf(kind, parties)
        .map(({ party }) => party.code)
        .join(';'),
    ],
  ]);
}

/** Claims as dyads: one row for each pair of a source and a target, and none for a claim without a target. */
export function dyadTable(links: Links): Table<Claim> {
  return makeTable(['source', 'target', 'targetRole'], links, ({ speakers, kind, parties }) =>
    speakers.flatMap(({ code }) =>
      targetsOf(kind, parties).map(({ party, role }) => [code, party.code, role]),
    ),
  );
}

function makeTable(
  actorColumns: readonly string[],
  links: Links,
  actorsOf: (claim: Claim) => Cell[][],
): Table<Claim> {
  const [date = '', ...others] = pick(names);
  return {
    columns: [date, ...actorColumns, ...others],
    moments: (claimColumns.moments ?? []).map(nameOf),
    rows(row) {
      const [cells = []] = claimColumns.rows(presentClaim(row, links));
      const [day = null, ...rest] = pick(cells);
      return actorsOf(row).map((actors) => [day, ...actors, ...rest]);
    },
  };
}
