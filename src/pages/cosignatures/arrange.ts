/** How alike two items are, from 0 to 1. */
export type Similarity<Item> = (one: Item, other: Item) => number;

/**
 * Orders items so that those alike are neighbours: each in turn is inserted where it makes the sum of the similarities of
 * neighbours largest.
 *
 * Takes time proportional to the square of the number of items.
 */
export function arrange<Item>(items: readonly Item[], similarityOf: Similarity<Item>): Item[] {
  const arranged: Item[] = [];
  const between = (one: Item | undefined, other: Item | undefined) =>
    one === undefined || other === undefined ? 0 : similarityOf(one, other);
  for (const item of items) {
    let best = { at: 0, gain: Number.NEGATIVE_INFINITY };
    for (let at = 0; at <= arranged.length; at += 1) {
      const [before, after] = [arranged[at - 1], arranged[at]];
      const gain = between(before, item) + between(item, after) - between(before, after);
      if (gain > best.gain) best = { at, gain };
    }
    arranged.splice(best.at, 0, item);
  }
  return arranged;
}
