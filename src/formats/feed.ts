/** A feed of changes, newest first. Times are ISO 8601, URLs absolute. */
export interface Feed {
  /** The address of the feed itself. */
  url: string;
  /** The page that shows what the feed is about. */
  page: string;
  title: string;
  author: string;
  entries: FeedEntry[];
}

/** What changed, by its URL, which stays the same from change to change. */
export type FeedEntry = { url: string; updated: string } & (
  | { deleted: true }
  | { deleted: false; title: string; language: string; author: string | null; summary: string }
);
