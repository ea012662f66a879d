import { expect } from 'vitest';
import type { Answer, TestServer } from './server.js';

/** No list in the tests has more items than this, and every page has at least one. */
const MAX_PAGES = 120;

/** Adds query parameters to the URL of a list. */
function withQuery(list: string, query: string): string {
  return `${list}${list.includes('?') ? '&' : '?'}${query}`;
}

/**
 * GETs all pages of a list, following `Link`.
 *
 * @param between runs after each page, with the number of pages read and the last page
 */
export async function getPages(
  server: TestServer,
  list: string,
  limit: number,
  between: (read: number, page: Answer) => Promise<void> = async () => undefined,
): Promise<Answer[]> {
  const pages: Answer[] = [];
  for (let url: string | undefined = withQuery(list, `limit=${limit}`); url !== undefined; ) {
    const page: Answer = await server.get(url);
    expect(page.status, url).toBe(200);
    expect(page.body.data.length, url).toBeLessThanOrEqual(limit);
    pages.push(page);
    expect(pages.length, `${list} does not end`).toBeLessThan(MAX_PAGES);
    await between(pages.length, page);
    const { link } = page.headers;
    url = /^<http:\/\/127\.0\.0\.1:3000(.*)>; rel="next"$/.exec(link ?? '')?.[1];
    expect(url === undefined, 'Link and next agree').toBe(page.body.page.next === null);
    // `Link` does not repeat `total`.
    if (url && list.includes('total=true')) url = withQuery(url, 'total=true');
  }
  return pages;
}

/** The items of pages, in order. */
// biome-ignore lint/suspicious/noExplicitAny: items of any list.
export function itemsOf(pages: readonly Answer[]): any[] {
  return pages.flatMap(({ body }) => body.data);
}
