import type { Links } from '../domain/links.js';
import type { Alternate } from './page.js';

/** The address of the Atom feed of the changes that filters concern. */
export function feedPath(filters: URLSearchParams | Record<string, string> = {}): string {
  return withFilters('/feed.atom', filters);
}

/** The feeds of a page, by which feed readers find them. */
export function feedAlternates(
  title: string,
  filters: URLSearchParams | Record<string, string>,
  links: Links,
): Alternate[] {
  return [
    { href: links.to(feedPath(filters)), type: 'application/atom+xml', title },
    {
      href: links.to(withFilters('/feed.json', filters)),
      type: 'application/feed+json',
      title: `${title} (JSON Feed)`,
    },
  ];
}

function withFilters(path: string, filters: URLSearchParams | Record<string, string>): string {
  const query = String(new URLSearchParams(filters));
  return query === '' ? path : `${path}?${query}`;
}
