import { diffArrays } from 'diff';
import { tokenize } from '../domain/word-tokens.js';

/** Words of one or both of two texts. */
export interface Difference {
  in: 'both' | 'before' | 'after';
  text: string;
}

/** Paragraphs that are the same in two texts, or words of paragraphs that differ. */
export type Passage = { unchanged: number } | { differences: Difference[] };

/** Limits of the shortest edit scripts. Time grows with their square, to some tens of milliseconds. */
const MAX_PARAGRAPHS_CHANGED = 500;
const MAX_WORDS_CHANGED = 400;

/** How many characters one comparison compares word by word. What comes after is shown as replaced. */
const MAX_COMPARED = 400_000;

/** Compares the texts of two documents, within a limit for all of them together. */
export class WordDiff {
  #left = MAX_COMPARED;

  /** Compares texts paragraph by paragraph, and the paragraphs that differ word by word. */
  ofTexts(before: string, after: string): Passage[] {
    const changes = diffArrays(splitParagraphs(before), splitParagraphs(after), {
      maxEditLength: MAX_PARAGRAPHS_CHANGED,
    });
    if (!changes) return [{ differences: replace(before, after) }];
    let removed: string[] = [];
    return changes.flatMap(({ added, removed: isRemoved, value, count }, at): Passage[] => {
      if (isRemoved && changes[at + 1]?.added) {
        removed = value;
        return [];
      }
      if (!added && !isRemoved) return [{ unchanged: count }];
      const [ours, theirs] = added ? [removed, value] : [value, []];
      removed = [];
      return Array.from({ length: Math.max(ours.length, theirs.length) }, (_, pair) => ({
        differences: this.ofWords(ours[pair] ?? '', theirs[pair] ?? ''),
      }));
    });
  }

  /** Compares texts word by word. If too many words differ, the whole text counts as replaced. */
  ofWords(before: string, after: string): Difference[] {
    if (before === after) return [{ in: 'both', text: before }];
    this.#left -= before.length + after.length;
    if (before === '' || after === '' || this.#left < 0) return replace(before, after);
    const changes = diffArrays(splitWords(before), splitWords(after), {
      maxEditLength: MAX_WORDS_CHANGED,
    });
    if (!changes) return replace(before, after);
    const differences = changes.map(({ added, removed, value }) => ({
      in: added ? ('after' as const) : removed ? ('before' as const) : ('both' as const),
      text: value.join(''),
    }));
    return tidy(differences);
  }
}

function splitParagraphs(text: string): string[] {
  return text.split(/\r?\n(?:[ \t]*\r?\n)+/);
}

/** The words of a text, each with the white space after it. */
function splitWords(text: string): string[] {
  const starts = [
    0,
    ...tokenize(text)
      .slice(1)
      .map(({ start }) => start),
  ];
  return starts.map((start, at) => text.slice(start, starts[at + 1]));
}

/** White space at the end of both is not part of the change. */
function replace(before: string, after: string): Difference[] {
  const [space = ''] = /\s?$/.exec(before) ?? [];
  const isShared = before !== '' && after.endsWith(space);
  const end = isShared ? space.length : 0;
  return [
    { in: 'before' as const, text: before.slice(0, before.length - end) },
    { in: 'after' as const, text: after.slice(0, after.length - end) },
    { in: 'both' as const, text: isShared ? space : '' },
  ].filter(({ text }) => text !== '');
}

/** Short words in common between two changes make a comparison hard to read: they count as changed. */
function tidy(differences: readonly Difference[]): Difference[] {
  const tidied: Difference[] = [];
  let [before, after] = ['', ''];
  const flush = () => {
    tidied.push(...replace(before, after));
    [before, after] = ['', ''];
  };
  for (const [at, { in: place, text }] of differences.entries()) {
    const isBetween = at > 0 && at < differences.length - 1;
    const isLonely = isBetween && text.trim().length < 4 && before !== '' && after !== '';
    if (place === 'both' && !isLonely) {
      flush();
      tidied.push({ in: 'both', text });
      continue;
    }
    if (place !== 'after') before += text;
    if (place !== 'before') after += text;
  }
  flush();
  return tidied;
}
