import { diffArrays } from 'diff';

/** Words that a statement and a quote have in common, in a row: where they begin in each, and how many they are. */
export interface Block {
  statement: number;
  quote: number;
  length: number;
}

/** How a quote compares with the words of a statement that it comes nearest to. */
export interface Alignment {
  /** What both have, in order. Between two blocks stands what one of them has alone. */
  blocks: Block[];
  /** How many words both have. */
  shared: number;
  /** How many words of the statement the blocks span. */
  span: number;
  /** From 0 to 1: twice the words that both have, over the words of both. */
  similarity: number;
}

/**
 * How many words may be missing or added on either side. The time that a comparison takes grows by the square of it, up to
 * some tens of milliseconds at this bound.
 */
const MAX_EDITS = 400;

/**
 * Compares a quote with words of a statement, each word a number, by the shortest way from one to the other (Myers), and
 * leaves out what stands around the words that are meant.
 *
 * Where a word returns, that way takes the first of its places: what it finds may begin too early. So the two are compared
 * once more, from the end of what was found backwards.
 *
 * @returns null where more than MAX_EDITS words differ, or more than half of the quote's
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

/** What a statement and a quote have in common, in order; nothing where they are too different. */
function findBlocks(statement: readonly number[], quote: readonly number[]): Block[] {
  // With more edits than the statement has words, less than half of the quote is shared.
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

/** The blocks, from one to another, that make the passage most like the quote. */
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
