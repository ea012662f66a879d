/** A text whose footnotes are known. */
export interface Annotated {
  text: string;
  /** The paragraphs that are footnotes. */
  footnotes: string[];
  /** The words that lost the number of a footnote, as they were. */
  numbered: string[];
}

/** "[1] See", "¹ See", "* See", "1 See", but not "1. We" and "* we". */
const FOOTNOTE =
  /^(?:(\[\d{1,3}\])|([⁰¹²³⁴-⁹]{1,3})|([*†‡§]{1,3}))\s*(?=[\p{Lu}\p{N}"“(])|^(\d{1,2})\s+(?=[\p{Lu}"“])/u;

/** A mark behind a word or its punctuation: "it.[1]", "line¹", "Kosovo*", "railway1". */
const MARK =
  /[\p{L}.,;:)”’"](?:(\[\d{1,3}\])|([⁰¹²³⁴-⁹]{1,3})|([*†‡§]{1,3})|(\d{1,2}))(?=[\s.,;:)”’"]|$)/gu;
/** A number that a word ends with, as marks are when superscript is lost; not "G7", "Covid19" and "2024". */
const NUMBERED = /(?<![\p{L}\p{N}/-])(\p{Lu}?\p{Ll}{3,}[.,;]?)(\d{1,2})(?=[\s.,;:)”’"]|$)/gu;
const SUPERSCRIPT = /(?<=[\p{L}.,;:)”’"])[⁰¹²³⁴-⁹]{1,3}(?=[\s.,;:)”’"]|$)/gu;

/**
 * Finds the paragraphs that are footnotes: they begin with a mark that a word before them has. Numbers and raised numbers of
 * footnotes are removed from the words, of which they would become a part.
 */
export function findFootnotes(text: string): Annotated {
  const blocks = text.split('\n\n');
  const seen = new Set<string>();
  const footnotes = new Set<number>();
  blocks.forEach((block, at) => {
    const mark = markOf(block);
    if (at > 0 && mark !== null && seen.has(mark)) footnotes.add(at);
    else
      for (const found of withoutEmphasis(block).matchAll(MARK)) seen.add(found.slice(1).join(''));
  });
  // A bare number begins a footnote only below the text.
  for (let at = blocks.length - 1, isBelow = true; at > 0; at -= 1) {
    isBelow &&= footnotes.has(at);
    if (!isBelow && /^\d/.test(blocks[at] ?? '')) footnotes.delete(at);
  }
  const marks = new Set([...footnotes].map((at) => markOf(blocks[at] ?? '') ?? ''));
  const numbered = new Set<string>();
  const cleaned = blocks.map((block, at) =>
    footnotes.has(at) ? block : removeNumbers(block, marks, numbered),
  );
  return {
    text: cleaned.join('\n\n'),
    footnotes: [...footnotes].map((at) => cleaned[at] ?? ''),
    numbered: [...numbered],
  };
}

/** Pairs of asterisks emphasise words in Markdown: "*Begin text*". */
function withoutEmphasis(block: string): string {
  const isPaired = block.split('*').length % 2 === 1;
  return isPaired ? block.replaceAll('*', '') : block;
}

function markOf(block: string): string | null {
  const found = FOOTNOTE.exec(withoutEmphasis(block));
  return found === null ? null : found.slice(1).join('');
}

function removeNumbers(block: string, marks: ReadonlySet<string>, numbered: Set<string>): string {
  return block
    .replace(NUMBERED, (words, word: string, number: string) => {
      if (!marks.has(number)) return words;
      numbered.add(words);
      return word;
    })
    .replace(SUPERSCRIPT, (mark) => {
      if (!marks.has(mark)) return mark;
      numbered.add(mark);
      return '';
    });
}
