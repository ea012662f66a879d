import type { PdfLine } from './pdf-lines.js';

/** "3", "- 3 -", "Page 3 of 7", "3/7" */
const PAGE_NUMBER =
  /^(?:page )?[-–—|]? ?(?:\d{1,4}|[ivx]{1,5})(?: ?(?:\/|of|\|) ?\d{1,4})? ?[-–—|]?$/i;

/** How many lines at the top and at the foot of a page may be running heads. */
const EDGE_LINES = 3;

/** A line repeats another if it is at the same height, in points, and has the same words but for numbers. */
const SAME_HEIGHT = 4;

/** Leaves out running heads and page numbers. @param pages the lines of each page */
export function dropFurniture(pages: readonly (readonly PdfLine[])[]): {
  pages: PdfLine[][];
  dropped: string[];
} {
  const repeated = countRepeated(pages);
  const dropped = new Set<string>();
  const rest = pages.map((lines) => {
    const edges = new Set(edgesOf(lines));
    const heights = lines.map(({ y }) => y).sort((a, b) => a - b);
    const [lowest = 0, highest = lowest] = [heights[0], heights.at(-1)];
    return lines.filter((line) => {
      const isRunning = edges.has(line) && (repeated.get(keyOf(line)) ?? 0) > pages.length / 3;
      const isOutermost = line.y <= lowest + 1 || line.y >= highest - 1;
      const isNumber = isOutermost && PAGE_NUMBER.test(line.text);
      if (isRunning || isNumber) dropped.add(line.text);
      return !isRunning && !isNumber;
    });
  });
  return { pages: rest, dropped: [...dropped] };
}

/** On how many pages each line at an edge stands; only lines of two pages or more. */
function countRepeated(pages: readonly (readonly PdfLine[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const lines of pages) {
    for (const key of new Set(edgesOf(lines).map(keyOf)))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return new Map([...counts].filter(([, count]) => count > 1));
}

function edgesOf(lines: readonly PdfLine[]): PdfLine[] {
  const sorted = [...lines].sort((a, b) => b.y - a.y);
  return [...sorted.slice(0, EDGE_LINES), ...sorted.slice(-EDGE_LINES)];
}

function keyOf({ text, y }: PdfLine): string {
  return `${Math.round(y / SAME_HEIGHT)} ${text.replace(/\d+/g, '#')}`;
}
