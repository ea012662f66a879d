import type { getDocumentProxy } from 'unpdf';

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>;
type TextItem = Awaited<ReturnType<Page['getTextContent']>>['items'][number];

/** A line of a page. Lengths are in points; `y` grows upwards. */
export interface PdfLine {
  text: string;
  page: number;
  x: number;
  right: number;
  y: number;
  /** Of the font. */
  size: number;
  /** The name of the font of most letters. */
  font: string;
}

interface Fragment {
  text: string;
  x: number;
  right: number;
  y: number;
  size: number;
  font: string;
  /** Whether an item of a list begins here, as a tagged file says. */
  isItem: boolean;
}

/** A page has at most this many fragments of text: with more, it is no page of a statement. */
const MAX_FRAGMENTS = 50_000;

/** Reads the lines of a page in the order in which they are drawn, which is that of reading. */
export async function readLines(page: Page, number: number): Promise<PdfLine[]> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const itemsById = findItems(await page.getStructTree());
  const lines: PdfLine[] = [];
  let fragments: Fragment[] = [];
  const endLine = () => {
    const line = toLine(fragments, { page: number, isFirst: lines.length === 0 });
    if (line) lines.push(line);
    fragments = [];
  };
  for (const fragment of toFragments(items, itemsById)) {
    const last = fragments.at(-1);
    if (last && !isSameLine(last, fragment, fragments)) endLine();
    fragments.push(fragment);
  }
  endLine();
  return lines;
}

/** The upright text of a page, without what tagged files mark as artifacts: running heads and page numbers. */
function toFragments(
  items: readonly TextItem[],
  itemsById: ReadonlyMap<string, number>,
): Fragment[] {
  const fragments: Fragment[] = [];
  const artifacts: boolean[] = [];
  const begun = new Set<number>();
  const begins = () => {
    const found = itemsById.get(id);
    if (found === undefined || begun.has(found)) return false;
    begun.add(found);
    return true;
  };
  let id = '';
  for (const item of items.slice(0, MAX_FRAGMENTS)) {
    if (!('str' in item)) {
      if ('id' in item) id = item.id;
      if (item.type === 'endMarkedContent') artifacts.pop();
      else artifacts.push(('tag' in item && item.tag === 'Artifact') || artifacts.at(-1) === true);
      continue;
    }
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = item.transform as number[];
    const isUpright = Math.abs(b) < 0.1 * Math.abs(a) && a > 0;
    if (item.str === '' || !isUpright || artifacts.at(-1) === true) continue;
    const size = Math.hypot(c, d);
    fragments.push({
      text: item.str,
      x,
      right: x + item.width,
      y,
      size,
      font: item.fontName,
      isItem: begins(),
    });
  }
  return fragments;
}

/** Raised and lowered marks belong to the line. A fragment to the left begins another. */
function isSameLine(last: Fragment, next: Fragment, line: readonly Fragment[]): boolean {
  const size = Math.max(last.size, next.size);
  const base = line.find((fragment) => fragment.size >= size * 0.9) ?? last;
  return Math.abs(next.y - base.y) < size * 0.6 && next.x > last.right - size * 1.5;
}

const MARKED = /^(?:[-–—•*·▪◦‣●○■□\uF0B7\uF0A7]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)])\s/i;

/** Gaps wider than this, in sizes of the font, are spaces; much wider ones part columns of a table. */
const SPACE = 0.18;
const COLUMN = 2.5;

function toLine(
  fragments: readonly Fragment[],
  { page, isFirst }: { page: number; isFirst: boolean },
): PdfLine | null {
  const solid = fragments.filter(({ text }) => text.trim() !== '');
  const [first] = solid;
  const last = solid.at(-1);
  if (!first || !last) return null;
  const size = Math.max(...solid.map((fragment) => fragment.size));
  const base = solid.find((fragment) => fragment.size >= size * 0.9) ?? first;
  let text = '';
  let right = first.x;
  for (const fragment of fragments) {
    const gap = fragment.x - right;
    if (gap > size * COLUMN && text.trim() !== '' && fragment.text.trim() !== '')
      text = `${text.trimEnd()}\t`;
    else if (gap > size * SPACE && !/\s$/.test(text.slice(-1))) text += ' ';
    text += isFootnoteMark(fragment, base, text) ? `[${fragment.text.trim()}]` : fragment.text;
    if (fragment.text.trim() !== '') right = fragment.right;
  }
  // Browsers draw the bullets of lists as shapes. An item may go on from the page before.
  const isContinued = isFirst && /^\s*\p{Ll}/u.test(text);
  const mark = first.isItem && !isContinued && !MARKED.test(text.trim()) ? '- ' : '';
  return {
    text: mark + text.trim(),
    page,
    x: first.x,
    right: last.right,
    y: base.y,
    size,
    font: base.font,
  };
}

/** A small raised number after a word; not the power of a unit, and not the mark of a note itself. */
function isFootnoteMark({ text, size, y }: Fragment, base: Fragment, before: string): boolean {
  return (
    /^\s*\d{1,3}\s*$/.test(text) &&
    size < base.size * 0.85 &&
    y > base.y + base.size * 0.1 &&
    before.trim() !== '' &&
    !/\b(?:[kcdm]?m|CO)$/.test(before.slice(-4))
  );
}

type StructTree = NonNullable<Awaited<ReturnType<Page['getStructTree']>>>;

/** The items of lists in a tagged file, by the ids of their content. */
function findItems(tree: StructTree | null): Map<string, number> {
  const items = new Map<string, number>();
  let count = 0;
  const add = (node: StructTree, item: number | null) => {
    for (const child of node.children ?? []) {
      if ('id' in child) {
        if (item !== null) items.set(String(child.id), item);
      } else if ('role' in child) {
        if (child.role === 'LI') count += 1;
        add(child, child.role === 'LI' ? count : item);
      }
    }
  };
  if (tree) add(tree, null);
  return items;
}
