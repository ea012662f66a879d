import { diffArrays } from 'diff';

/** Consecutive words that a statement and a quote have in common: where they begin in each, and how many they are. */
export interface Block {
  statement: number;
  quote: number;
  length: number;
}

/** How a quote compares with the passage of a statement that resembles it most. */
export interface Alignment {
  /** The words in common, in order. Between two blocks are words of only one of them. */
  blocks: Block[];
  /** How many words are in common. */
  shared: number;
  /** How many words of the statement the blocks span. */
  span: number;
  /** From 0 to 1: twice the number of words in common, divided by the number of words of both. */
  similarity: number;
}

/** How many words may differ. Time grows with the square of it, to some tens of milliseconds at this limit. */
const MAX_EDITS = 400;

/**
 * Finds the passage among the words of a statement that resembles a quote most, each word given as a number, by the
 * shortest edit script (Myers).
 *
 * Where a word recurs, the script takes its first occurrence, so the passage may begin too early. Both are therefore
 * compared again, backwards from the end of the passage.
 *
 * @returns null if more than MAX_EDITS words differ, or more than half of the quote's
 */
export function align(statement: readonly number[], quote: readonly number[]): Alignment | null {
  const first = mostAlike(findBlocks(statement, quote), quote.length);
  const last = first?.blocks.at(-1);
  if (!first || !last) return null;
  const end = last.statement + last.length;
  const backwards = findBlocks(statement.slice(0, end).reverse(), quote.toReversed());
  const blocks = backwards.reverse().map((block) => ({
    statement: end - block.statement - block.length,
    quote: quote.length - block.quote - block.length,
    length: block.length,
  }));
  const second = mostAlike(blocks, quote.length);
  return second && second.similarity > first.similarity ? second : first;
}

/** What a statement and a quote have in common, in order; empty if they differ too much. */
function findBlocks(statement: readonly number[], quote: readonly number[]): Block[] {
  // With more edits than the statement has words, less than half of the quote is in common.
  const maxEditLength = Math.min(MAX_EDITS, statement.length);
  const changes = diffArrays([...statement], [...quote], { maxEditLength });
  const blocks: Block[] = [];
  let [inStatement, inQuote] = [0, 0];
  for (const { added, removed, count } of changes ?? []) {
    if (!added && !removed) blocks.push({ statement: inStatement, quote: inQuote, length: count });
    if (!added) inStatement += count;
    if (!removed) inQuote += count;
  }
  return blocks;
}

/** The consecutive blocks whose passage resembles the quote most. */
function mostAlike(blocks: readonly Block[], quoteLength: number): Alignment | null {
  let best: Alignment | null = null;
  for (const [from, first] of blocks.entries()) {
    let shared = 0;
    for (let to = from; to < blocks.length; to += 1) {
      const last = blocks[to];
      if (!last) break;
      shared += last.length;
      const span = last.statement + last.length - first.statement;
      const similarity = (2 * shared) / (quoteLength + span);
      if (best && similarity <= best.similarity) continue;
      best = { blocks: blocks.slice(from, to + 1), shared, span, similarity };
    }
  }
  return best;
}
