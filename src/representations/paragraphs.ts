/** Something that stands in a text, between offsets that count Unicode code points, `end` exclusive. */
export interface Span<T> {
  start: number;
  end: number;
  of: T;
}

/** A text as a tree: characters, and what stands in it with what stands inside that. */
export type Node<T> = string | { of: T; children: Node<T>[] };

/**
 * The paragraphs of a text, each as a tree. Spans may overlap, and trees may not: of two that overlap, the one that
 * begins later is parted where the other ends. So is one that goes on in the next paragraph. Of two in the same place,
 * the first is outside.
 */
export function toParagraphs<T>(text: string, spans: readonly Span<T>[]): Node<T>[][] {
  const characters = [...text];
  const sorted = inOrder(spans);
  const paragraphs: Node<T>[][] = [];
  let next = 0;
  let open: Span<T>[] = [];
  for (const { start, end } of rangesOf(text)) {
    while ((sorted[next]?.start ?? end) < end) open.push(...sorted.slice(next, ++next));
    open = open.filter((span) => span.end > start);
    const clipped = open.map((span) => ({
      of: span.of,
      start: Math.max(span.start, start),
      end: Math.min(span.end, end),
    }));
    paragraphs.push(nest(characters, start, end, inOrder(clipped)));
  }
  return paragraphs;
}

/** Where the paragraphs are: between blank lines. */
function rangesOf(text: string): { start: number; end: number }[] {
  const ranges: { start: number; end: number }[] = [];
  let at = 0;
  text.split(/(\r?\n(?:[ \t]*\r?\n)+)/).forEach((piece, index) => {
    const end = at + [...piece].length;
    const isBreak = index % 2 === 1;
    if (!isBreak && piece !== '') ranges.push({ start: at, end });
    at = end;
  });
  return ranges;
}

/** By where they begin, the longer first. Sorting is stable. */
function inOrder<T>(spans: readonly Span<T>[]): Span<T>[] {
  return spans.toSorted((a, b) => a.start - b.start || b.end - a.end);
}

/** A part of a text as a tree; the spans are in order, and inside it. */
function nest<T>(
  characters: readonly string[],
  start: number,
  end: number,
  spans: readonly Span<T>[],
): Node<T>[] {
  const nodes: Node<T>[] = [];
  const write = (from: number, to: number) => {
    if (from < to) nodes.push(characters.slice(from, to).join(''));
  };
  let queue = spans;
  let next = 0;
  let at = start;
  for (let span = queue[next]; span; span = queue[next]) {
    const outer = span;
    write(at, outer.start);
    at = outer.end;
    const inner: Span<T>[] = [];
    const beyond: Span<T>[] = [];
    next += 1;
    for (let one = queue[next]; one && one.start < outer.end; one = queue[next]) {
      inner.push({ ...one, end: Math.min(one.end, outer.end) });
      if (one.end > outer.end) beyond.push({ ...one, start: outer.end });
      next += 1;
    }
    nodes.push({
      of: outer.of,
      children: nest(characters, outer.start, outer.end, inOrder(inner)),
    });
    if (beyond.length > 0) {
      queue = inOrder([...beyond, ...queue.slice(next)]);
      next = 0;
    }
  }
  write(at, end);
  return nodes;
}
