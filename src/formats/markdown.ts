import type { Statement } from '../domain/statement.js';
import type { Addresses } from './addresses.js';

/**
 * A statement in Markdown (CommonMark with footnotes, as GitHub reads it): its text as it stands, and each claim as a
 * footnote that quotes it, called where the quote ends.
 */
export function toMarkdown(statement: Statement, addresses: Addresses): string {
  const { id, title, issuedOn, signatories, sources, claims } = statement;
  const issued = issuedOn === null ? 'Signed by:' : `Issued on ${issuedOn}, signed by:`;
  const signed = signatories.map(({ nameAsSigned, office }) =>
    escapeLine(office === null ? nameAsSigned : `${nameAsSigned}, ${office}`),
  );
  const published = sources.map(({ publisher, url }) =>
    url === null ? escapeLine(publisher) : `[${escapeLine(publisher)}](<${escapeAddress(url)}>)`,
  );
  const notes = claims.map(({ key, kind, quote }) => {
    const lines = escapeText(quote.exact).split('\n');
    return [
      `[^${key}]: ${kind}, [${id}.${key}](${addresses.claim(`${id}.${key}`)}):`,
      '',
      ...lines.map((line) => `    > ${line}`.replace(/(?<![ \t])[ \t]+$/, '')),
    ].join('\n');
  });
  return `${[
    `# ${escapeLine(title)}`,
    issued,
    signed.map((line) => `- ${line}`).join('\n'),
    '---',
    withCalls(statement),
    ...(published.length === 0 ? [] : ['---', `Published by ${published.join(', ')}.`]),
    ...notes,
  ].join('\n\n')}\n`;
}

/** Holds the place of a footnote's call while the text is escaped: a control character, which no text holds. */
const CALL = '\u0001';

/** The text with the calls of its footnotes, each before the white space with which its quote may end. */
function withCalls({ text, claims }: Statement): string {
  const calls = new Map<number, string>();
  for (const { key, quote } of claims) {
    const end = quote.end - (quote.exact.length - quote.exact.trimEnd().length);
    calls.set(end, `${calls.get(end) ?? ''}[^${key}]`);
  }
  const ends = [...calls.keys()].sort((a, b) => a - b);
  const characters = [...text];
  const pieces = [0, ...ends].map((start, at) => characters.slice(start, ends[at]).join(''));
  const [first = '', ...others] = escapeText(pieces.join(CALL)).split(CALL);
  return first + others.map((piece, at) => `${calls.get(ends[at] ?? 0)}${piece}`).join('');
}

/** What is syntax wherever it stands, or after the call of a footnote: `(` and `:`. */
const SYNTAX = /[\\`*_[\]<>~|&$!#(:@]/g;

/** What is syntax at the beginning of a line: of lists, headings and rules. */
const LINE_SYNTAX = /^([ \t]*)(?:([-+=])|(\d+)(?=[.)]))/gm;

/** What begins an address for GitHub, which then takes all that follows as it stands. Before its dot. */
const WEB_NAME = /www(?=\.)/gi;

/**
 * White space at the beginning of a line, which would make it code or be dropped. To Markdown, spaces and tabs alone are
 * white space: a line may begin with the wide space of Japanese.
 */
const INDENT = /^[ \t]+(?=[^ \t\n])/gm;

/** Text in which nothing is Markdown. Line ends inside a paragraph are kept. */
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
