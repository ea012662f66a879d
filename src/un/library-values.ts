import type { UnSource } from './un-record.js';

/** A dataset or record of the UN Digital Library. */
export function toLibrarySource(recordNumber: string): UnSource {
  const isNumber = /^\d{1,10}$/.test(recordNumber);
  return {
    publisher: 'United Nations Digital Library',
    url: isNumber ? `https://digitallibrary.un.org/record/${recordNumber}` : null,
  };
}

/** A number of votes. The Library's CSV files have them as 120.0. */
export function toNumber(text: string): number | null {
  return /^\d{1,3}(?:\.0*)?$/.test(text) ? Number.parseInt(text, 10) : null;
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
