import type { Claim } from '../domain/statement.js';
import { Day } from './day.js';
import { Link } from './link.js';
import { PartyLinks } from './party-link.js';
import { claimPath, statementPath } from './paths.js';

/** Claims in their words, each as a link to its place in its statement. Claims of one statement must be neighbours. */
export function ClaimList({ claims }: { claims: readonly Claim[] }) {
  return (
    <ol class="claims">
      {groupByStatement(claims).map(({ statement, speakers, group }) => (
        <li key={statement.id}>
          <p class="statement-name">
            <Link to={statementPath(statement.id)} dir="auto">
              {statement.title}
            </Link>
          </p>
          <p class="detail">
            {statement.issuedOn !== null && (
              <>
                <Day on={statement.issuedOn} />
                {' · '}
              </>
            )}
            <PartyLinks parties={speakers} />
          </p>
          <ul>
            {group.map(({ key, kind, quote }) => (
              <li key={key} class={kind}>
                <p class="kind">
                  <span class={`sign ${kind}`} aria-hidden="true" />
                  {kind}
                </p>
                <blockquote>
                  <Link to={claimPath(statement.id, key)} dir="auto">
                    {quote.exact}
                  </Link>
                </blockquote>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

function groupByStatement(claims: readonly Claim[]) {
  const ids = [...new Set(claims.map(({ statement }) => statement.id))];
  return ids.flatMap((id) => {
    const group = claims.filter(({ statement }) => statement.id === id);
    return group[0] ? [{ ...group[0], group }] : [];
  });
}
