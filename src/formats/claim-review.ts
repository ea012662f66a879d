import type { Links } from '../domain/links.js';
import type { Quote } from '../domain/quote.js';
import { hasSigned, type Signatory, type StatementName } from '../domain/statement.js';
import { describeParty } from './json-ld.js';

/** Whether words were said, as a review needs it. */
export interface ReviewedQuote {
  result: 'exact' | 'abridged' | 'near' | 'absent';
  searchedCount: number;
  isComplete: boolean;
  matches: readonly ReviewedMatch[];
}

interface ReviewedMatch {
  statement: StatementName;
  passages: readonly { quote: Quote }[];
  signatories: readonly Pick<Signatory, 'party' | 'role'>[];
}

/** Inline, so that clients need not fetch it. */
const CONTEXT = {
  '@vocab': 'http://schema.org/',
  datePublished: { '@id': 'http://schema.org/datePublished', '@type': 'http://schema.org/Date' },
  url: { '@id': 'http://schema.org/url', '@type': '@id' },
};

const BEST = 4;

const RATINGS: Record<
  ReviewedQuote['result'],
  { value: number; name: string; explanation: string }
> = {
  exact: {
    value: BEST,
    name: 'Said in these words',
    explanation: 'A joint statement in the registry contains these words.',
  },
  abridged: {
    value: 3,
    name: 'Said, with words left out',
    explanation:
      'A joint statement in the registry contains the parts of the quote in this order, with other words in place of its ellipses, which may change the meaning.',
  },
  near: {
    value: 2,
    name: 'Similar words were said',
    explanation:
      'No joint statement in the registry contains these words, but at least one contains similar words.',
  },
  absent: {
    value: 1,
    name: 'Not found',
    explanation:
      'No joint statement in the registry contains these or similar words. Statements that the registry lacks may contain them.',
  },
};

/** What is reviewed. Readers of ratings take them for ratings of truth otherwise. */
const ASPECT =
  'Whether these words stand in the text of a joint statement. Whether what they say is true was not checked.';

/** A longer quote does not fit into the URL of a page. */
const MAX_QUOTE_IN_URL = 1_000;

/** Whether words were said, as a review in the vocabulary of schema.org (ClaimReview), without a context. */
export function describeReview(quote: string, found: ReviewedQuote, links: Links) {
  const { result, searchedCount, isComplete, matches } = found;
  const { value, name, explanation } = RATINGS[result];
  const wasSaid = result === 'exact' || result === 'abridged';
  const statements = matches.map((match) => describeMatch(match, links));
  const query = quote.length > MAX_QUOTE_IN_URL ? '' : `?${new URLSearchParams({ quote })}`;
  return {
    '@type': 'ClaimReview',
    url: links.to(`/verify${query}`),
    author: { '@type': 'Organization', name: 'Communiqué', url: links.to('/') },
    claimReviewed: quote,
    reviewAspect: ASPECT,
    reviewBody: `${explanation} Statements searched: ${searchedCount}${isComplete ? '.' : '; others may contain the quote, too.'} ${ASPECT}`,
    reviewRating: {
      '@type': 'Rating',
      ratingValue: value,
      ...{ bestRating: BEST, worstRating: 1 },
      alternateName: name,
      reviewAspect: ASPECT,
      ratingExplanation: explanation,
    },
    itemReviewed: {
      '@type': ['Claim', 'Quotation'],
      text: quote,
      ...(wasSaid ? { appearance: statements } : {}),
    },
    // Similar words are no appearance of the quote.
    ...(wasSaid ? {} : { citation: statements }),
  };
}

/** The same as a JSON-LD document. */
export function toClaimReview(quote: string, found: ReviewedQuote, links: Links) {
  return { '@context': CONTEXT, ...describeReview(quote, found, links) };
}

function describeMatch({ statement, passages, signatories }: ReviewedMatch, links: Links) {
  const { id, title, issuedOn } = statement;
  return {
    '@id': links.statement(id),
    '@type': 'CreativeWork',
    url: links.to(`/statements/${id}`),
    name: title,
    ...(issuedOn === null ? {} : { datePublished: issuedOn }),
    author: signatories
      .filter(hasSigned)
      .map(({ party }) => describeParty({ ...party, wikidata: null }, links)),
    hasPart: passages.map(({ quote: { exact } }) => ({ '@type': 'Quotation', text: exact })),
  };
}
