import type { Claim } from '../domain/statement.js';
import { PartyLinks } from './party-link.js';
import { claimPath } from './paths.js';
import { toLongDate } from './words.js';

/** Claims in their words, each as a link to its place in its statement. */
export function ClaimList({ claims }: { claims: readonly Claim[] }) {
  return (
    <ol class="claims">
      {claims.map(({ key, kind, quote, statement, speakers }) => (
        <li key={`${statement.id}.${key}`} class={kind}>
          <p class="kind">
            <span class={`sign ${kind}`} aria-hidden="true" />
            {kind}
          </p>
          <blockquote>
            <a href={claimPath(statement.id, key)} dir="auto">
              {quote.exact}
            </a>
          </blockquote>
          <p class="detail">
            <cite>{statement.title}</cite>
            {statement.issuedOn !== null && (
              <>
                , <time dateTime={statement.issuedOn}>{toLongDate(statement.issuedOn)}</time>
              </>
            )}
            . Signed by <PartyLinks parties={speakers} />.
          </p>
        </li>
      ))}
    </ol>
  );
}
