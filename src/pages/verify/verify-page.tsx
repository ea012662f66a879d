import { LIMITS } from '../../domain/document-limits.js';
import type { Links } from '../../domain/links.js';
import { describeReview } from '../../formats/claim-review.js';
import type { StatementMatch, Verification } from '../../quotes/quotes.store.js';
import { Day } from '../day.js';
import { Form, Link } from '../link.js';
import { Page } from '../page.js';
import { PartyLinks } from '../party-link.js';
import { claimPath, statementPath } from '../paths.js';
import { PlainCitation } from '../plain-citation.js';
import { countOf } from '../words.js';

interface VerifyPageProps {
  quote: string | undefined;
  /** Null without a quote. */
  verification: Verification | null;
  links: Links;
}

/** Whether words were said: a form, and what was found. */
export function VerifyPage({ quote, verification, links }: VerifyPageProps) {
  return (
    <Page
      title="Verify a quote"
      description="Paste words attributed to a joint statement: see whether they were said, by whom, and what differs."
      path="/verify"
      links={links}
      {...(quote !== undefined && verification
        ? { data: describeReview(quote, verification, links) }
        : {})}
    >
      <h1>Verify a quote</h1>
      <Form to="/verify" class="query">
        <label for="page_quote">Words attributed to a joint statement</label>
        <textarea id="page_quote" name="quote" rows={4} required maxLength={LIMITS.quoteLength}>
          {quote}
        </textarea>
        <button type="submit">Verify</button>
      </Form>
      {verification && <Outcome verification={verification} links={links} />}
    </Page>
  );
}

const VERDICTS: Record<Verification['result'], { title: string; explanation: string }> = {
  exact: {
    title: 'Said, in these words',
    explanation: 'Differences in typing, such as straight quotation marks, are disregarded.',
  },
  abridged: {
    title: 'Said, with words left out',
    explanation:
      'The parts stand in the statement in this order. Read what the ellipses leave out.',
  },
  near: {
    title: 'Not said in these words',
    explanation:
      'Similar words were said. What is struck through is only in the quote; what is underlined is only in the statement.',
  },
  absent: {
    title: 'Not found',
    explanation: 'No statement in the registry contains these or similar words.',
  },
};

function Outcome({ verification, links }: { verification: Verification; links: Links }) {
  const { result, searchedCount, isComplete, matches } = verification;
  const { title, explanation } = VERDICTS[result];
  return (
    <section aria-labelledby="page_result">
      <h2 id="page_result" class={`verdict ${result}`}>
        {title}
      </h2>
      <p>
        {explanation} {countOf(searchedCount, 'statement')} searched
        {isComplete ? '.' : '; others may contain it, too.'}
      </p>
      {matches.map((match) => (
        <MatchedStatement key={match.statement.id} match={match} links={links} />
      ))}
    </section>
  );
}

function MatchedStatement({ match, links }: { match: StatementMatch; links: Links }) {
  const { statement, passages, omissions, signatories, similarity } = match;
  const cited = { ...statement, signatories, url: links.to(statementPath(statement.id)) };
  return (
    <article class="match">
      <h3>
        <Link to={statementPath(statement.id)} dir="auto">
          {statement.title}
        </Link>
      </h3>
      <p class="detail">
        {statement.issuedOn !== null && (
          <>
            <Day on={statement.issuedOn} />
            {' · '}
          </>
        )}
        <PartyLinks parties={signatories.map(({ party }) => party)} />
        {similarity < 1 && ` · ${Math.round(similarity * 100)}% of the words are the same`}
      </p>
      {passages.map(({ part, quote, differences, claims }) => (
        <div key={`${part} ${quote.start}`}>
          <blockquote dir="auto">
            {differences === null
              ? quote.exact
              : differences.map((difference, at) => (
                  // Differences are never reordered.
                  <Words key={String(at)} {...difference} />
                ))}
          </blockquote>
          {claims.length > 0 && (
            <p class="detail">
              Read it in the text:{' '}
              {claims.map(({ key, kind }, at) => (
                <span key={key}>
                  {at > 0 && ', '}
                  <Link to={claimPath(statement.id, key)}>{kind}</Link>
                </span>
              ))}
            </p>
          )}
        </div>
      ))}
      {omissions.map(({ after, quote }) => (
        <p key={String(after)}>
          Left out after part {after + 1}: <q dir="auto">{quote.exact}</q>
        </p>
      ))}
      <PlainCitation statement={cited} />
    </article>
  );
}

function Words({ in: place, text }: { in: 'both' | 'quote' | 'statement'; text: string }) {
  if (place === 'both') return text;
  return place === 'statement' ? <ins>{text}</ins> : <del>{text}</del>;
}
