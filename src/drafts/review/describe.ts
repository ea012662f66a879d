import type { DraftClaim, DraftSignatory } from '../../drafting/draft-document.js';
import type { QuoteSelection } from '../../drafting/text/quote-selection.js';
import { findSelection, type Stretch } from './find-words.js';
import type { HeadField, Review } from './review.js';

/** How a review shows the parts of a document, in words. */

export function describeSignatory({ party, nameAsSigned, office, person, role }: DraftSignatory) {
  const capacity = role === 'signatory' ? null : `(${role})`;
  return [
    [party, nameAsSigned, capacity].filter(Boolean).join(' '),
    ...[office, person].filter(Boolean),
  ].join(', ');
}

/** Everything about a claim but its quote. */
export function describeClaim(claim: DraftClaim): string {
  const { kind, modality, intensifier, breach } = claim;
  return [
    kind,
    modality === 'actual' ? '' : modality,
    breach ? 'says that a party broke a rule' : '',
    intensifier === null ? '' : `“${intensifier}”`,
    describeParties(claim),
    claim.citations.length === 0 ? '' : `cites ${describeCitations(claim)}`,
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

export function describeParties({ parties }: DraftClaim): string {
  return parties.map(({ party, role }) => `${party} ${role}`).join(', ');
}

export function describeCitations({ citations }: DraftClaim): string {
  return citations
    .map(({ quote, resolution, instrument }) => resolution ?? instrument ?? `“${shorten(quote)}”`)
    .join(', ');
}

export function describeHead({ head }: Review, field: HeadField): string {
  if (field !== 'sources') return head[field].value ?? 'unknown';
  const sources = head.sources.value.map(({ publisher, url }) =>
    url === null ? publisher : `${publisher}, ${url}`,
  );
  return sources.join('; ') || 'unknown';
}

/** What importing a document replaces. */
export function describeHeld(id: string, title: string): string {
  return `The registry holds the statement ${id}, ${JSON.stringify(title)}. Importing the document would replace it.`;
}

export const FIELD_NAMES: Record<HeadField, string> = {
  title: 'Title',
  id: 'Id',
  issuedOn: 'Date',
  language: 'Language',
  sources: 'Published by',
};

const SHORT = 72;

export function shorten(words: string, length = SHORT): string {
  const line = words.replace(/\s+/g, ' ');
  return line.length <= length ? line : `${line.slice(0, length - 1).trimEnd()}…`;
}

/** How much of the text is shown before and after words, in characters. */
const CONTEXT = 240;

/** Words with the text around them, up to the ends of their paragraphs. */
export interface Passage {
  before: string;
  words: string;
  after: string;
}

export function passageAt(text: string, { start, end }: Stretch, context = CONTEXT): Passage {
  const before = text.slice(Math.max(0, start - context), start);
  const after = text.slice(end, end + context);
  const earlier = before.split('\n\n').at(-1) ?? '';
  const [later = ''] = after.split('\n\n', 1);
  const isCutBefore = earlier === before && start > context;
  const isCutAfter = later === after && end + context < text.length;
  return {
    before: isCutBefore ? `…${before.replace(/^\S*/, '')}` : earlier,
    words: text.slice(start, end),
    after: isCutAfter ? `${later.replace(/\S*$/, '')}…` : later,
  };
}

export function passageOf(text: string, selection: QuoteSelection): Passage | null {
  const stretch = findSelection(text, selection);
  return stretch && passageAt(text, stretch);
}
