import type { Body, ResolutionType } from './vocabulary.js';

/** A series of documents whose symbols have the same form. */
export interface Series {
  body: Body;
  type: ResolutionType;
  /** The symbol as the United Nations prints it, with names of `FIELDS` in braces. */
  form: string;
  /** The first and the last year in which the series was or can be used. */
  years: readonly [number, number];
}

/** A part of a symbol that differs within its series. */
export interface Field {
  /** Matches the field in a symbol in capitals, with a hyphen for each separator. */
  pattern: string;
  /** The field as the United Nations prints it. */
  print: (written: string) => string;
}

export const LAST_YEAR = 2099;

/** The sessions of the General Assembly that symbols give as Roman numerals, from 1946 to 1976. */
const ROMAN_SESSIONS = [
  ...['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'],
  ...['XI', 'XII', 'XIII', 'XIV', 'XV', 'XVI', 'XVII', 'XVIII', 'XIX', 'XX'],
  ...['XXI', 'XXII', 'XXIII', 'XXIV', 'XXV', 'XXVI', 'XXVII', 'XXVIII', 'XXIX', 'XXX'],
];

export const FIELDS: Readonly<Record<string, Field>> = {
  number: { pattern: '0*[1-9]\\d{0,4}', print: dropZeros },
  year: { pattern: '(?:19|20)\\d\\d', print: String },
  /** A session of the General Assembly since 1976: regular, special (`S-10`) or emergency special (`ES-11`). */
  session: {
    pattern: '0*(?:3[1-9]|[4-9]\\d|[1-9]\\d\\d)|S-?0*(?:[89]|[1-9]\\d)|ES-?0*(?:[6-9]|[1-9]\\d)',
    print: printSession,
  },
  /** The first two special sessions have Arabic numerals. */
  romanSession: {
    pattern: `${ROMAN_SESSIONS.join('|')}|S-(?:1|2|I{1,3}|IV|V|VI|VII)|ES-(?:I{1,3}|IV|V)`,
    print: (written) => written.replace(/^S-(I{1,2})$/, (_, { length }) => `S-${length}`),
  },
  /** A session of the Human Rights Council: regular or special (`S-31`). */
  councilSession: { pattern: '(?:S-?)?0*[1-9]\\d{0,2}', print: printSession },
  /** The part of a resolution, or several printed as one document: ` B`, ` A-C`. */
  part: { pattern: '(?:-?[A-Z](?:-[A-Z])?)?', print: printPart },
  /** `S` would read as the beginning of a special session. */
  earlyPart: { pattern: '(?:-?[A-R](?:-[A-R])?)?', print: printPart },
  /** A main committee of the General Assembly; the Special Political Committee existed until 1993. */
  committee: {
    pattern: 'C[.-]?[1-6]|SPC',
    print: (written) => written.replace(/^C\W?/, 'C.'),
  },
  revision: {
    pattern: '(?:-REV[.-]{0,2}0*[1-9]\\d?)?',
    print: (written) => written.replace(/^\D+0*/, '/Rev.'),
  },
};

function dropZeros(written: string): string {
  return written.replace(/^0+/, '');
}

function printSession(written: string): string {
  const [, special = '', number = ''] = /^(E?S)?-?0*(\d+)$/.exec(written) ?? [];
  return special === '' ? number : `${special}-${number}`;
}

function printPart(written: string): string {
  return written.replace(/^-?(?=.)/, ' ');
}

/**
 * The first year of a session of the General Assembly, which opens in September and ends a year later; null for special
 * sessions, whose years follow no rule.
 */
export function openingYear(session: string): number | null {
  if (/^\d+$/.test(session)) return 1945 + Number(session);
  const index = ROMAN_SESSIONS.indexOf(session);
  return index === -1 ? null : 1946 + index;
}

/** The series that the registry knows. The first that a symbol fits is the symbol's: `S/2024/239` is number 239 of 2024. */
export const SERIES: readonly Series[] = [
  ...seriesOf('security-council', [
    ['resolution', 'S/RES/{number}', 1946],
    ['presidential-statement', 'S/PRST/{year}/{number}', 1994],
    // Letters and reports have symbols of these series, too. Those that matter to the registry are drafts.
    ['draft', 'S/{year}/{number}{revision}', 1994],
    ['draft', 'S/{number}{revision}', 1946, 1993],
  ]),
  ...seriesOf('general-assembly', [
    ['resolution', 'A/RES/{session}/{number}{part}', 1976],
    ['resolution', 'A/RES/{number}{earlyPart}({romanSession})', 1946, 1976],
    ['draft', 'A/{session}/L.{number}{revision}', 1976],
    ['draft', 'A/L.{number}{revision}', 1946, 1976],
    ['draft', 'A/{committee}/{session}/L.{number}{revision}', 1976],
    ['draft', 'A/{committee}/L.{number}{revision}', 1946, 1976],
    ['other', 'A/DEC/{session}/{number}{part}', 1976],
  ]),
  ...seriesOf('human-rights-council', [
    ['resolution', 'A/HRC/RES/{councilSession}/{number}', 2006],
    ['presidential-statement', 'A/HRC/PRST/{councilSession}/{number}', 2006],
    ['draft', 'A/HRC/{councilSession}/L.{number}{revision}', 2006],
  ]),
  ...seriesOf('economic-and-social-council', [
    ['resolution', 'E/RES/{year}/{number}{part}', 1978],
    ['draft', 'E/{year}/L.{number}{revision}', 1978],
  ]),
  // Resolutions of the Board of Governors and reports to it share a series.
  ...seriesOf('iaea-board', [
    ['other', 'GOV/{year}/{number}', 1957],
    ['other', 'GOV/INF/{year}/{number}', 1957],
    ['other', 'GOV/{number}', 1957],
  ]),
];

type Row = readonly [type: ResolutionType, form: string, first: number, last?: number];

function seriesOf(body: Body, rows: readonly Row[]): Series[] {
  return rows.map(([type, form, first, last = LAST_YEAR]) => ({
    body,
    type,
    form,
    years: [first, last],
  }));
}
