import { doubtWords } from './doubt-words.js';
import { BEGIN_MARK, DOCUMENT_WORD, END_MARK, type Layout } from './layout.js';
import { endsClause, isUnfinished } from './margin.js';
import { nameWords } from './name-words.js';

/** Shorter paragraphs, in characters, are headings and the like, which may repeat. */
const SHORTEST_PROSE = 100;
/** Longer paragraphs, in characters, are no headings. */
const LONGEST_HEADING = 400;
/** How many paragraphs the head of a page has at most. */
const HEAD = 6;
/** The most that a doubt names. */
const MOST_NAMED = 5;

/** "Joint Statement on Fish", "The Lima Declaration of the Andean States" */
const STATEMENT_TITLE =
  /^(?:[\p{Lu}\d][\p{L}\p{N}’'.–-]* ){0,5}(?:statement|declaration|communiqu[eé])(?: (?:of|by|on|from|following|regarding|concerning|between|after|at|about) .+)?$/iu;

/** A share of capitals among the characters below which names were written small. */
const FEWEST_CAPITALS = 0.005;

/** Doubts what no statement has: one sentence each. */
export function doubtText({ title, text, paragraphs }: Layout): string[] {
  const blocks = text.split('\n\n');
  return [
    ...doubtTitles(title, blocks),
    ...doubtRepeats(blocks),
    ...doubtEnd(blocks),
    ...doubtCapitals(text),
    ...doubtWords([title, ...paragraphs.map((one) => one.text)].join('\n')),
  ];
}

/** A heading above the title was taken for it, or another statement follows. */
function doubtTitles(title: string | null, blocks: readonly string[]): string[] {
  if (title === null) return [];
  const isTitle = (block: string) =>
    block.length <= LONGEST_HEADING && (STATEMENT_TITLE.test(block) || block === title);
  const body = blocks.findIndex((block) => block.length > SHORTEST_PROSE && endsClause(block));
  const start = Math.min(HEAD, body === -1 ? blocks.length : body);
  const better = DOCUMENT_WORD.test(title) ? undefined : blocks.slice(0, start).find(isTitle);
  const others = body === -1 ? [] : blocks.slice(body, -1).filter(isTitle);
  return [
    ...(better === undefined
      ? []
      : [
          `${JSON.stringify(better)} reads like the title, which is given as ${JSON.stringify(title)}. Check which is right.`,
        ]),
    ...(others.length === 0
      ? []
      : [
          `Another statement may begin at ${nameWords(others, MOST_NAMED)}. Draft each statement by itself.`,
        ]),
  ];
}

function doubtRepeats(blocks: readonly string[]): string[] {
  const seen = new Set<string>();
  const repeated = blocks.filter((block) => {
    if (block.length < SHORTEST_PROSE) return false;
    const isRepeated = seen.has(block);
    seen.add(block);
    return isRepeated;
  });
  if (repeated.length === 0) return [];
  return [
    `These paragraphs stand in the text more than once: ${nameWords([...new Set(repeated)], MOST_NAMED)}. Remove what doesn’t belong there.`,
  ];
}

/** A text that was cut off ends inside a sentence. Names in a closing list end without a full stop. */
function doubtEnd(blocks: readonly string[]): string[] {
  const last = blocks.at(-1)?.split('\n').at(-1) ?? '';
  if (BEGIN_MARK.test(last) || END_MARK.test(last)) return [];
  const tail = last.slice(-SHORTEST_PROSE);
  const words = tail.match(/\p{L}[\p{L}\p{M}’'-]*/gu) ?? [];
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  const isProse = last.length >= SHORTEST_PROSE && small > words.length * 0.6;
  const isOpen = /[\p{L}\p{N},;(–—-]$/u.test(tail);
  if (!isOpen || !(isProse || isUnfinished(last) || tail.endsWith(','))) return [];
  return [
    `The text ends inside a sentence: ${JSON.stringify(`…${tail.slice(-40).trimStart()}`)}. Check whether it was cut off.`,
  ];
}

function doubtCapitals(text: string): string[] {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  const hasCase = /\p{Ll}/u.test(text);
  const isLong = text.length >= SHORTEST_PROSE;
  if (!hasCase || !isLong || capitals >= text.length * FEWEST_CAPITALS) return [];
  return [
    'The text has hardly any capitals, by which names are found. Check who signs, and the parties and citations of claims.',
  ];
}
