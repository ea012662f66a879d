import type { SourcePosition } from '../documents/source.js';
import type { Vote } from '../domain/vocabulary.js';
import type { UnRecord, UnSource } from './un-record.js';

/** A dataset or record of the UN Digital Library. */
export function toLibrarySource(recordNumber: string): UnSource {
  const isNumber = /^\d{1,10}$/.test(recordNumber);
  return {
    publisher: 'United Nations Digital Library',
    url: isNumber ? `https://digitallibrary.un.org/record/${recordNumber}` : null,
  };
}

/** A number of votes. The Library's CSV files have them as 120.0. */
function toNumber(text: string): number | null {
  return /^\d{1,3}(?:\.0*)?$/.test(text) ? Number.parseInt(text, 10) : null;
}

/**
 * Adds the numbers of votes and of members as they are written. If one of them is no number, none can be trusted: they are left
 * out and reported.
 */
export function addTotals(
  record: Pick<UnRecord, 'counts' | 'members' | 'issues'>,
  totals: readonly (readonly [Vote, string])[],
  members: string,
  position: SourcePosition,
): void {
  const given = totals.filter(([, text]) => text !== '');
  const all = [...given.map(([, text]) => text), ...(members === '' ? [] : [members])];
  const wrong = all.filter((text) => toNumber(text) === null);
  if (wrong.length > 0) {
    const message = `the totals have ${wrong.map((text) => `“${text}”`).join(', ')} for a number: they are left out`;
    record.issues.push({ kind: 'numbers of votes', message, position });
    return;
  }
  if (given.length > 0) {
    const value = Object.fromEntries(given.map(([vote, text]) => [vote, toNumber(text)]));
    record.counts = { value, position, by: 'the totals' };
  }
  record.members = toNumber(members);
}

/** The Library writes some symbols without their series: 62/223B. */
export function toSymbol(text: string): string {
  return /^\d/.test(text) ? `A/RES/${text}` : text;
}

/** The title without what the Library adds: "... : resolution / adopted by the General Assembly". */
export function toTitle(text: string): string {
  return text
    .replace(/\s*:?\s*(?:resolution|decision)\s*\/\s*adopted by .*$/i, '')
    .replace(/\s*[:/]\s*$/, '')
    .trim();
}
