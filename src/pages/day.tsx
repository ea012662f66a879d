import { toLongDate } from '../formats/citations.js';

/** A day (ISO 8601) as people write it. */
export function Day({ on }: { on: string }) {
  return <time dateTime={on}>{toLongDate(on)}</time>;
}
