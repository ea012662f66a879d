import type { Links } from '../domain/links.js';
import { describeGroup, groupByRole, type Signatory, type Statement } from '../domain/statement.js';
import type { SignatoryRole } from '../domain/vocabulary.js';

/**
 * A statement as Markdown (CommonMark with GitHub's footnotes): the text verbatim, with a footnote for each claim at the
 * end of its quote.
 */
export function toMarkdown(statement: Statement, links: Links): string {
  const { id, title, sources, claims } = statement;
  const published = sources.map(({ publisher, url }) =>
    url === null ? escapeLine(publisher) : `[${escapeLine(publisher)}](<${escapeAddress(url)}>)`,
  );
  const notes = claims.map(({ key, kind, quote }) => {
    const lines = escapeText(quote.exact).split('\n');
    return [
      `[^${key}]: ${kind}, [${id}.${key}](${links.claim(`${id}.${key}`)}):`,
      '',
      ...lines.map((line) => `    > ${line}`.replace(/(?<![ \t])[ \t]+$/, '')),
    ].join('\n');
  });
  return `${[
    `# ${escapeLine(title)}`,
    ...listSignatories(statement),
    '---',
    withReferences(statement),
    ...(published.length === 0 ? [] : ['---', `Published by ${published.join(', ')}.`]),
    ...notes,
  ].join('\n\n')}\n`;
}

const HEADINGS: [role: SignatoryRole, heading: string][] = [
  ['signatory', 'signed by:'],
  ['on-behalf-of', 'signed on behalf of others by:'],
  ['aligned', 'aligned with it:'],
];

/** A list for each capacity in which parties stand on the statement. */
function listSignatories({ issuedOn, signatories }: Statement): string[] {
  const groups = groupByRole(signatories);
  const headings = HEADINGS.filter(([role]) => groups[role].length > 0);
  return headings.flatMap(([role, heading], at) => [
    at === 0 && issuedOn !== null ? `Issued on ${issuedOn}, ${heading}` : capitalise(heading),
    groups[role].map((signatory) => `- ${escapeLine(describeSignatory(signatory))}`).join('\n'),
  ]);
}

function describeSignatory(signatory: Signatory): string {
  const { nameAsSigned, person, office } = signatory;
  const words = [nameAsSigned, person, office].filter((word) => word !== null).join(', ');
  const group = describeGroup(signatory);
  return group === null ? words : `${words} (${group})`;
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Stands for a footnote reference while the text is escaped. Texts contain no control characters. */
const REFERENCE = '\u0001';

/** The text with footnote references, each placed before any white space at the end of its quote. */
function withReferences({ text, claims }: Statement): string {
  const references = new Map<number, string>();
  for (const { key, quote } of claims) {
    const end = quote.end - (quote.exact.length - quote.exact.trimEnd().length);
    references.set(end, `${references.get(end) ?? ''}[^${key}]`);
  }
  const ends = [...references.keys()].sort((a, b) => a - b);
  const characters = [...text];
  const pieces = [0, ...ends].map((start, at) => characters.slice(start, ends[at]).join(''));
  const [first = '', ...others] = escapeText(pieces.join(REFERENCE)).split(REFERENCE);
  return first + others.map((piece, at) => `${references.get(ends[at] ?? 0)}${piece}`).join('');
}

/** Syntax anywhere in a line. `(` and `:` are syntax after a footnote reference. */
const SYNTAX = /[\\`*_[\]<>~|&$!#(:@]/g;

/** Syntax at the start of a line: of lists, headings and rules. */
const LINE_SYNTAX = /^([ \t]*)(?:([-+=])|(\d+)(?=[.)]))/gm;

/** GitHub turns `www.` into a link and does not unescape the rest of it. */
const WEB_NAME = /www(?=\.)/gi;

/** Indentation would be dropped or start a code block. Only spaces and tabs count, not U+3000 in Japanese. */
const INDENT = /^[ \t]+(?=[^ \t\n])/gm;

/** Escapes all Markdown in a text. Line breaks in a paragraph are kept. */
function escapeText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(SYNTAX, '\\$&')
    .replace(WEB_NAME, '$&\\')
    .replace(LINE_SYNTAX, (_, space: string, sign = '', digits = '') =>
      sign === '' ? `${space}${digits}\\` : `${space}\\${sign}`,
    )
    .replace(INDENT, (space) => space.replaceAll(' ', '&#32;').replaceAll('\t', '&#9;'))
    .replace(/(?<=[^ \t\n])[ \t]*\n(?=[ \t]*[^ \t\n])/g, '\\\n');
}

function escapeLine(text: string): string {
  return escapeText(text.replace(/\s+/g, ' '));
}

function escapeAddress(url: string): string {
  return url.replace(/[<>\\\s]/g, encodeURIComponent);
}
