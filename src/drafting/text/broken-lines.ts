import { goesOn } from './margin.js';

/** How many breaks a doubt names. */
const MOST_NAMED = 5;
/** How many characters are quoted before and after a break. */
const QUOTED = 35;
/** Shorter lines, in characters, are headings and labels: "on behalf of". */
const SHORTEST = 30;

/** Line breaks that seem to stand inside a sentence: one sentence for the curator about all of them. */
export function findBrokenLines(text: string): string[] {
  const lines = text.split('\n').filter((line) => line !== '');
  const broken = lines.flatMap((line, at) => {
    const last = lines[at - 1] ?? '';
    const isBroken = last.length >= SHORTEST && /[\p{L}\p{N},]$/u.test(last) && goesOn(last, line);
    return isBroken ? [JSON.stringify(`${last.slice(-QUOTED)} / ${line.slice(0, QUOTED)}`)] : [];
  });
  if (broken.length === 0) return [];
  const others = broken.length > MOST_NAMED ? ` and ${broken.length - MOST_NAMED} others` : '';
  return [
    `A sentence seems to go on after these line breaks: ${broken.slice(0, MOST_NAMED).join(', ')}${others}. Join the lines if it does.`,
  ];
}
