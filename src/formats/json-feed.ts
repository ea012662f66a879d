import type { Feed, FeedEntry } from './feed.js';

/**
 * A feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). That has no tombstones: a deletion is an item that says
 * so.
 */
export function toJsonFeed({ url, page, title, author, entries }: Feed) {
  return {
    version: 'https://jsonfeed.org/version/1.1' as const,
    title,
    home_page_url: page,
    feed_url: url,
    authors: [{ name: author }],
    items: entries.map(toItem),
  };
}

function toItem({ url, updated, ...entry }: FeedEntry) {
  const item = { id: url, url, date_modified: updated };
  if (entry.deleted) return { ...item, title: 'Deleted', content_text: 'This was deleted.' };
  const { title, language, author, summary } = entry;
  return {
    ...item,
    title,
    content_text: summary,
    language,
    ...(author === null ? {} : { authors: [{ name: author }] }),
  };
}
