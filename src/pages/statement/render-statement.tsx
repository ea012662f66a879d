import { createLinks } from '../../domain/links.js';
import type { Statement } from '../../domain/statement.js';
import type { PartyItems } from '../../formats/json-ld.js';
import { renderPage } from '../page.js';
import { StatementPage } from './statement-page.js';

interface StatementInput {
  statement: Statement;
  items: PartyItems;
  /** PUBLIC_URL. */
  publicUrl: string;
}

/** The page of a statement, in this thread or another. */
export function renderStatement({ statement, items, publicUrl }: StatementInput): string {
  return renderPage(
    <StatementPage statement={statement} items={items} links={createLinks(publicUrl)} />,
  );
}

/** Pages with fewer links to parties and resolutions are rendered in less time than it takes to start a thread. */
const MAX_INLINE_LINKS = 1_000;
const MAX_INLINE_TEXT = 200_000;

/** Whether rendering would hold up other requests. */
export function isLarge({ text, claims }: Statement): boolean {
  const links = claims.reduce(
    (sum, { parties, citations, vetoes }) =>
      sum + 1 + parties.length + citations.length + vetoes.length,
    0,
  );
  return links > MAX_INLINE_LINKS || text.length > MAX_INLINE_TEXT;
}
