import type { Hit } from '../../search/search.store.js';
import { MARK_END, MARK_START } from '../../search/snippet.js';
import { Day } from '../day.js';
import { Link } from '../link.js';
import { claimPath, statementPath } from '../paths.js';

/** What a search found, best first, each with the words that were found. */
export function HitList({ hits }: { hits: readonly Hit[] }) {
  return (
    <ol class="hits">
      {hits.map((hit) =>
        hit.claim ? (
          <ClaimHit key={`${hit.statement.id}.${hit.claim.key}`} {...hit} claim={hit.claim} />
        ) : (
          <StatementHit key={hit.statement.id} {...hit} />
        ),
      )}
    </ol>
  );
}

function StatementHit({ statement, language, snippet }: Hit) {
  // A snippet of a short title is the whole of it.
  const isTitle = unmarked(snippet) === statement.title;
  return (
    <li>
      <p class="detail">
        Statement
        <Issued on={statement.issuedOn} />
      </p>
      <h3>
        <Link to={statementPath(statement.id)} lang={language} dir="auto">
          {isTitle ? <Snippet text={snippet} /> : statement.title}
        </Link>
      </h3>
      {!isTitle && (
        <p class="snippet" lang={language} dir="auto">
          <Snippet text={snippet} />
        </p>
      )}
    </li>
  );
}

type ClaimHitProps = Hit & { claim: NonNullable<Hit['claim']> };

function ClaimHit({ statement, language, claim, snippet }: ClaimHitProps) {
  return (
    <li class={claim.kind}>
      <p class="detail">
        <span class="kind">
          <span class={`sign ${claim.kind}`} aria-hidden="true" />
          {claim.kind}
        </span>
        <Issued on={statement.issuedOn} />
      </p>
      <h3>
        <Link to={claimPath(statement.id, claim.key)} lang={language} dir="auto">
          <Snippet text={snippet} />
        </Link>
      </h3>
      <p class="detail" lang={language} dir="auto">
        {statement.title}
      </p>
    </li>
  );
}

function Issued({ on }: { on: string | null }) {
  return on === null ? null : (
    <>
      {' · '}
      <Day on={on} />
    </>
  );
}

const MARKED = new RegExp(`${MARK_START}([^${MARK_END}]*)${MARK_END}`);

/** A snippet with its marks as elements. */
function Snippet({ text }: { text: string }) {
  // Every other part is inside marks; parts are never reordered.
  return (
    <>
      {text
        .split(MARKED)
        .map((part, at) => (at % 2 === 1 ? <mark key={String(at)}>{part}</mark> : part))}
    </>
  );
}

function unmarked(snippet: string): string {
  return snippet.replaceAll(MARK_START, '').replaceAll(MARK_END, '');
}
