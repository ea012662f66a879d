import { hasSigned, namesByRole } from '../domain/statement.js';
import type { SignatoryRole } from '../domain/vocabulary.js';

/** The parts of a statement's citation. */
export interface CitedStatement {
  id: string;
  title: string;
  /** The day of issue, ISO 8601; null if unknown. */
  issuedOn: string | null;
  /** In signing order. */
  signatories: readonly { nameAsSigned: string; role: SignatoryRole }[];
  url: string;
}

/** The same for reference managers, which show more. */
export interface Reference extends CitedStatement {
  /** BCP 47. */
  language: string;
  sources: readonly { publisher: string }[];
}

const LONG_DATE = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** A day, ISO 8601, as people write it: `5 November 2024`. */
export function toLongDate(day: string): string {
  return LONG_DATE.format(new Date(day));
}

/** `A, B and C` */
const ENUMERATION = new Intl.ListFormat('en-GB');

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The citation of a statement as plain text, in one line. */
export function toPlainCitation({ title, issuedOn, signatories, url }: CitedStatement): string {
  const day = issuedOn === null ? 'undated' : toLongDate(issuedOn);
  const authors = [listAuthors(signatories), describeAligned(signatories)];
  return inOneLine([...authors, `“${title}”`, day, `${url}.`].filter(Boolean).join(', '));
}

/** `Japan, Korea and the European Union (on behalf of others)`; a party that signed twice is named once. */
function listAuthors(signatories: CitedStatement['signatories']): string {
  const { signatory, 'on-behalf-of': agents } = namesByRole(signatories);
  return ENUMERATION.format([
    ...signatory,
    ...agents.map((name) => `${name} (on behalf of others)`),
  ]);
}

/** `signed on behalf of others: Japan; aligned: Cyprus and Malta`, where names alone would pass for authors like others. */
function describeRoles(signatories: CitedStatement['signatories']): string {
  const agents = namesByRole(signatories)['on-behalf-of'];
  const others =
    agents.length === 0 ? '' : `signed on behalf of others: ${ENUMERATION.format(agents)}`;
  return [others, describeAligned(signatories)].filter(Boolean).join('; ');
}

/** `aligned: Cyprus and Malta` */
function describeAligned(signatories: CitedStatement['signatories']): string {
  const { aligned } = namesByRole(signatories);
  return aligned.length === 0 ? '' : `aligned: ${ENUMERATION.format(aligned)}`;
}

/** Characters with a special meaning in TeX. */
const TEX: Record<string, string> = {
  '\\': '\\textbackslash{}',
  // BibTeX counts braces even if they are escaped.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
  // TeX's default fonts have other characters in their places.
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
};

function toTex(text: string): string {
  return inOneLine(text).replace(/[\\{}$&#%_^~<>|]/g, (character) => TEX[character] ?? character);
}

/**
 * The citation of a statement as a BibTeX entry in UTF-8. Braces keep BibTeX from splitting names into given name and
 * surname, or at an “and”, and from changing the capitals of the title.
 */
export function toBibtex({ id, title, issuedOn, signatories, url }: CitedStatement): string {
  const day = issuedOn === null ? 'unknown date' : toLongDate(issuedOn);
  const note = [`Joint statement of ${day}`, describeRoles(signatories)].filter(Boolean);
  const fields: [name: string, value: string][] = [
    [
      'author',
      listNames(signatories)
        .map((name) => `{${toTex(name)}}`)
        .join(' and '),
    ],
    ['title', `{${toTex(title)}}`],
    ...(issuedOn === null ? [] : ([['year', issuedOn.slice(0, 4)]] as [string, string][])),
    ['url', url],
    ['note', note.map(toTex).join(', ')],
  ];
  const lines = fields
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `  ${name} = {${value}}`);
  return `@misc{${id},\n${lines.join(',\n')}\n}`;
}

/** The names of the parties that signed, each once. */
function listNames(signatories: CitedStatement['signatories']): string[] {
  return [
    ...new Set(signatories.filter(hasSigned).map(({ nameAsSigned }) => inOneLine(nameAsSigned))),
  ];
}

/** The citation of a statement as a RIS record. */
export function toRis(statement: Reference): string {
  const { id, title, issuedOn, signatories, url, language, sources } = statement;
  const roles = describeRoles(signatories);
  const fields: [tag: string, value: string][] = [
    // RIS has no type for statements of governments to the public.
    ['TY', 'GEN'],
    ['ID', id],
    ...listNames(signatories).map((name): [string, string] => ['AU', name]),
    ['TI', inOneLine(title)],
    ...(issuedOn === null
      ? []
      : ([
          ['PY', issuedOn.slice(0, 4)],
          ['DA', issuedOn.replaceAll('-', '/')],
        ] as [string, string][])),
    ...sources.map(({ publisher }): [string, string] => ['PB', inOneLine(publisher)]),
    ['LA', language],
    ['M3', 'Joint statement'],
    ...(roles === '' ? [] : [['N1', roles] as [string, string]]),
    ['UR', url],
    ['ER', ''],
  ];
  return fields.map(([tag, value]) => `${tag}  - ${value}\r\n`).join('');
}

/** The citation of a statement as an item of CSL-JSON. */
export function toCsl(statement: Reference) {
  const { id, title, issuedOn, signatories, url, language, sources } = statement;
  const roles = describeRoles(signatories);
  const publishers = sources.map(({ publisher }) => inOneLine(publisher));
  return {
    id,
    type: 'document',
    genre: 'Joint statement',
    title: inOneLine(title),
    // Literal names are not split into given and family name.
    author: listNames(signatories).map((literal) => ({ literal })),
    ...(issuedOn === null ? {} : { issued: { 'date-parts': [issuedOn.split('-').map(Number)] } }),
    ...(publishers.length === 0 ? {} : { publisher: publishers.join('; ') }),
    language,
    URL: url,
    ...(roles === '' ? {} : { note: roles }),
  };
}
