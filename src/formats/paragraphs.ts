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
  /** The spans around a place, the outermost first; `until` is where the first of a span and of those around it ends. */
  const open: { span: Span<T>; children: Node<T>[]; until: number }[] = [];
  let at = start;
  let next = 0;
  while (at < end) {
    const ending = open.findIndex(({ span }) => span.end === at);
    // What goes on inside of what ends here is parted: it begins once more.
    const begun = ending === -1 ? [] : open.splice(ending).map(({ span }) => span);
    for (let span = spans[next]; span?.start === at; span = spans[next]) {
      begun.push(span);
      next += 1;
    }
    const outside = open.at(-1)?.until ?? end;
    const endOf = (span: Span<T>) => Math.min(span.end, outside);
    const going = begun.filter((span) => span.end > at);
    for (const span of going.toSorted((a, b) => endOf(b) - endOf(a))) {
      const parent = open.at(-1);
      const children: Node<T>[] = [];
      (parent?.children ?? nodes).push({ of: span.of, children });
      open.push({ span, children, until: Math.min(span.end, parent?.until ?? end) });
    }
    const inner = open.at(-1);
    const to = Math.min(inner?.until ?? end, spans[next]?.start ?? end);
    (inner?.children ?? nodes).push(characters.slice(at, to).join(''));
    at = to;
  }
  return nodes;
}
