/** A mark that always begins an item: "- ", "• ", "1. ", "(2) ". */
const CERTAIN_MARK = /^\s*(?:[-*•·▪◦‣]|\(?\d{1,2}[.)])\s/;
/** Dashes, letters and Roman numbers, which also stand inside sentences: "– and", "J. Doe", "i) ". */
const POSSIBLE_MARK = /^\s*(?:[–—]|\(?(?:[a-z]|[ivx]{2,4})[.)])\s/i;
/** After these, a possible mark begins an item. */
const CLAUSE_END = /[.;:,!?]["”’)]?$|\b(?:and|or)$/;

/** The number or letter of an item at the start of a line. */
const NUMBER = /^\s*\(?(\d{1,2}|[a-z]|[ivx]{2,4})[.)]\s/i;
/** The same inside a line, after the end of a clause. */
const INLINE_NUMBER = /[.;:,]\s\(?(\d{1,2}|[a-z]|[ivx]{2,4})[.)](?=\s)/gi;

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

export function isListItem(line: string, last: string): boolean {
  return CERTAIN_MARK.test(line) || (POSSIBLE_MARK.test(line) && CLAUSE_END.test(last.slice(-20)));
}

/** Whether a line begins with a bullet or a letter, not with the number of a paragraph. */
export function isBullet(line: string, last: string): boolean {
  return isListItem(line, last) && !/^\s*\d/.test(line);
}

/** Tells numbers of items that stand at the start of a line by chance: those before or after them stand inside lines. */
export function findInlineNumbers(lines: readonly string[]): (line: string) => boolean {
  const inline = new Set<string>();
  for (const line of lines) {
    for (const [, number = ''] of line.matchAll(INLINE_NUMBER)) inline.add(number.toLowerCase());
  }
  return (line) => {
    const [, number = ''] = NUMBER.exec(line) ?? [];
    return (
      number !== '' &&
      inline.size > 0 &&
      neighbours(number.toLowerCase()).some((one) => inline.has(one))
    );
  };
}

/** The numbers that may stand shortly before and after one: "2" and "4" for "3", "i" and "iii" for "ii". */
function neighbours(number: string): string[] {
  if (/\d/.test(number)) return [-2, -1, 1, 2].map((step) => String(Number(number) + step));
  const roman = ROMAN.indexOf(number);
  const letters =
    number.length > 1
      ? []
      : [-1, 1].map((step) => String.fromCharCode(number.charCodeAt(0) + step));
  return roman === -1 ? letters : [...letters, ROMAN[roman - 1] ?? '', ROMAN[roman + 1] ?? ''];
}
