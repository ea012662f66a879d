import { createXml, writeXml } from './xml.js';

const ATOM = 'http://www.w3.org/2005/Atom';
const TOMBSTONES = 'http://purl.org/atompub/tombstones/1.0';

/** A feed of changes, newest first. Times are ISO 8601, URLs absolute. */
export interface Feed {
  url: string;
  title: string;
  author: string;
  entries: FeedEntry[];
}

export type FeedEntry = { url: string; updated: string } & (
  | { deleted: true }
  | { deleted: false; title: string; language: string; author: string | null; summary: string }
);

/** The time of an empty feed: Atom requires one. */
const EPOCH = '1970-01-01T00:00:00Z';

/** Writes a feed as Atom (RFC 4287), with tombstones for deletions (RFC 6721). */
export function toAtom({ url, title, author, entries }: Feed): string {
  const document = createXml();
  const feed = document.ele(ATOM, 'feed');
  feed.ele('id').txt(url);
  feed.ele('title').txt(title);
  feed.ele('updated').txt(entries[0]?.updated ?? EPOCH);
  feed.ele('author').ele('name').txt(author);
  feed.ele('link', { rel: 'self', type: 'application/atom+xml', href: url });
  for (const entry of entries) {
    if (entry.deleted) {
      feed.ele(TOMBSTONES, 'at:deleted-entry', { ref: entry.url, when: entry.updated });
      continue;
    }
    const element = feed.ele('entry');
    element.ele('id').txt(entry.url);
    element.ele('title', { 'xml:lang': entry.language }).txt(entry.title);
    element.ele('updated').txt(entry.updated);
    if (entry.author !== null) element.ele('author').ele('name').txt(entry.author);
    element.ele('link', { rel: 'alternate', type: 'application/json', href: entry.url });
    element.ele('summary').txt(entry.summary);
  }
  return writeXml(document, { prettyPrint: true });
}
