import { goesOn } from './margin.js';
import { nameWords } from './name-words.js';

/** How many breaks a doubt names. */
const MOST_NAMED = 5;
/** How many characters are quoted before and after a break. */
const QUOTED = 35;
/** Shorter lines, in characters, are headings and labels: "on behalf of". */
const SHORTEST = 30;

/** The words around a line break, for the curator. */
export function quoteBreak(last: string, line: string): string {
  return `${last.slice(-QUOTED)} / ${line.slice(0, QUOTED)}`;
}

/**
 * Doubts line breaks that seem to stand inside a sentence, in one sentence about all of them.
 *
 * @param uncertain the words around others that may
 */
export function doubtBrokenLines(text: string, uncertain: readonly string[]): string[] {
  const lines = text.split('\n').filter((line) => line !== '');
  const unfinished = lines.flatMap((line, at) => {
    const last = lines[at - 1] ?? '';
    const isBroken = last.length >= SHORTEST && /[\p{L}\p{N},]$/u.test(last) && goesOn(last, line);
    return isBroken ? [quoteBreak(last, line)] : [];
  });
  const broken = [...new Set([...unfinished, ...uncertain])];
  if (broken.length === 0) return [];
  return [
    `A sentence may go on after these line breaks: ${nameWords(broken, MOST_NAMED)}. Join the lines if it does.`,
  ];
}
