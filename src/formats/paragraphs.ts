/** A marked range of a text. Offsets are in Unicode code points; `end` is exclusive. */
export interface Span<T> {
  start: number;
  end: number;
  of: T;
}

/** A node of a text as a tree: characters, or a span with the nodes inside it. */
export type Node<T> = string | { of: T; children: Node<T>[] };

/**
 * The paragraphs of a text, each as a tree. Unlike nodes of a tree, spans may overlap: of two overlapping spans, the one
 * that starts later is split where the other ends. Spans are also split between paragraphs. Of two equal spans, the first
 * contains the second.
 */
export function toParagraphs<T>(text: string, spans: readonly Span<T>[]): Node<T>[][] {
  const slice = createSlice(text);
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
    paragraphs.push(nest(slice, start, end, inOrder(clipped)));
  }
  return paragraphs;
}

/** The part of a text between two offsets in code points. */
type Slice = (start: number, end: number) => string;

const HAS_PAIRS = /[\uD800-\uDBFF][\uDC00-\uDFFF]/;

function createSlice(text: string): Slice {
  // Most texts have one code unit per code point: an array of these would take much memory.
  if (!HAS_PAIRS.test(text)) return (start, end) => text.slice(start, end);
  const characters = [...text];
  return (start, end) => characters.slice(start, end).join('');
}

function countCodePoints(text: string): number {
  return HAS_PAIRS.test(text) ? [...text].length : text.length;
}

/** The ranges of the paragraphs, which blank lines separate. */
function rangesOf(text: string): { start: number; end: number }[] {
  const ranges: { start: number; end: number }[] = [];
  let at = 0;
  text.split(/(\r?\n(?:[ \t]*\r?\n)+)/).forEach((piece, index) => {
    const end = at + countCodePoints(piece);
    const isBreak = index % 2 === 1;
    if (!isBreak && piece !== '') ranges.push({ start: at, end });
    at = end;
  });
  return ranges;
}

/** Sorts spans by their start, the longer first. The sort is stable. */
function inOrder<T>(spans: readonly Span<T>[]): Span<T>[] {
  return spans.toSorted((a, b) => a.start - b.start || b.end - a.end);
}

/** Builds the tree of a range of the text. The spans are sorted and inside the range. */
function nest<T>(slice: Slice, start: number, end: number, spans: readonly Span<T>[]): Node<T>[] {
  const nodes: Node<T>[] = [];
  /** The spans open at `at`, outermost first. `until` is the first end of a span and those around it. */
  const open: { span: Span<T>; children: Node<T>[]; until: number }[] = [];
  let at = start;
  let next = 0;
  while (at < end) {
    const ending = open.findIndex(({ span }) => span.end === at);
    // Spans that continue inside one that ends here are split: they start again.
    const starting = ending === -1 ? [] : open.splice(ending).map(({ span }) => span);
    for (let span = spans[next]; span?.start === at; span = spans[next]) {
      starting.push(span);
      next += 1;
    }
    const outside = open.at(-1)?.until ?? end;
    const endOf = (span: Span<T>) => Math.min(span.end, outside);
    const continuing = starting.filter((span) => span.end > at);
    for (const span of continuing.toSorted((a, b) => endOf(b) - endOf(a))) {
      const parent = open.at(-1);
      const children: Node<T>[] = [];
      (parent?.children ?? nodes).push({ of: span.of, children });
      open.push({ span, children, until: Math.min(span.end, parent?.until ?? end) });
    }
    const inner = open.at(-1);
    const to = Math.min(inner?.until ?? end, spans[next]?.start ?? end);
    (inner?.children ?? nodes).push(slice(at, to));
    at = to;
  }
  return nodes;
}
