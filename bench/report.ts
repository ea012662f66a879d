/** One line of the report: what was measured, and what it should be at least or at most. */
export interface Result {
  what: string;
  measured: number;
  unit?: string;
  atLeast?: number | undefined;
  atMost?: number | undefined;
  note?: string;
}

/** The results as a Markdown table. */
export function toTable(results: readonly Result[]): string {
  const rows = results.map((result) => [
    result.what,
    toAim(result),
    `${format(result.measured)}${result.unit ?? ''}`,
    toVerdict(result),
    result.note ?? '',
  ]);
  const head = ['what', 'aim', 'result', '', ''];
  return [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

function toAim({ atLeast, atMost, unit = '' }: Result): string {
  if (atLeast !== undefined) return `≥ ${format(atLeast)}${unit}`;
  return atMost === undefined ? '' : `≤ ${format(atMost)}${unit}`;
}

function toVerdict({ measured, atLeast, atMost }: Result): string {
  if (atLeast === undefined && atMost === undefined) return '';
  const isMet = measured >= (atLeast ?? -Infinity) && measured <= (atMost ?? Infinity);
  return isMet ? 'met' : '**missed**';
}

/** To three significant digits. */
export function format(value: number): string {
  if (Math.abs(value) >= 100) return Math.round(value).toLocaleString('en');
  return String(Number(value.toPrecision(3)));
}
