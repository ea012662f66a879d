import { createLinks } from '../../domain/links.js';
import { compareDocuments } from '../../revisions/compare-documents.js';
import type { RevisionOf } from '../../revisions/revisions.store.js';
import { renderPage } from '../page.js';
import { ComparisonPage } from './comparison-page.js';

interface ComparisonInput {
  /** Of the statement. */
  id: string;
  from: RevisionOf<'statement'>;
  to: RevisionOf<'statement'>;
  /** PUBLIC_URL. */
  publicUrl: string;
}

/** The page that compares two revisions, in this thread or another. */
export function renderComparison({ id, from, to, publicUrl }: ComparisonInput): string {
  const changes = compareDocuments({ before: from.document, after: to.document });
  const { title = null, language = null } = to.document ?? from.document ?? {};
  return renderPage(
    <ComparisonPage
      {...{ id, title, language, from, to, changes }}
      links={createLinks(publicUrl)}
    />,
  );
}

/** Comparing shorter documents takes less time than handing them to another thread. In UTF-16 units. */
const MAX_INLINE = 40_000;

/** Whether comparing would hold up other requests. */
export function isLong({ from, to }: Pick<ComparisonInput, 'from' | 'to'>): boolean {
  const parts = [from.document, to.document].flatMap((document) =>
    document ? [document.text, ...document.claims.map(({ quote }) => quote)] : [],
  );
  return parts.reduce((sum, { length }) => sum + length, 0) > MAX_INLINE;
}
