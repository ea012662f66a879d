import type { Page, PageRequest } from './keyset.js';

/** How many items of a list are held at a time, where it is walked to its end. */
const STEP = 100;

/** Reads a list to its end, page by page, each when it is asked for: one page at the least, even of an empty list. */
export async function* walk<T>(
  read: (page: PageRequest) => Promise<Page<T>>,
): AsyncGenerator<T[], void> {
  let after: PageRequest['after'] = null;
  do {
    const page: Page<T> = await read({ limit: STEP, after, total: false });
    yield page.items;
    after = page.next;
  } while (after !== null);
}
