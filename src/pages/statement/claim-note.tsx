import type { ComponentChildren } from 'preact';
import type { Citation, StatementClaim } from '../../domain/statement.js';
import { PARTY_ROLES } from '../../domain/vocabulary.js';
import { MODALITY_NAMES, PARTY_ROLE_NAMES } from '../../formats/filter-words.js';
import { Link } from '../link.js';
import { PartyLink, PartyLinks } from '../party-link.js';
import { resolutionPath } from '../paths.js';
import { VOTE_NAMES } from '../words.js';

interface ClaimNoteProps {
  claim: StatementClaim;
  /** The number beside the sign in the text. */
  number: number;
  /** Of the statement, BCP 47. */
  language: string;
  /** What stands below. */
  children?: ComponentChildren;
}

/** What the registry says of a claim, beside its words. */
export function ClaimNote({ claim, number, language, children }: ClaimNoteProps) {
  const { key, kind, modality, intensifier, breach, parties, citations, vetoes } = claim;
  const qualities = [
    MODALITY_NAMES[modality],
    intensifier === null ? null : (
      <q key="intensifier" lang={language}>
        {intensifier}
      </q>
    ),
    breach ? 'says that a rule was broken' : null,
  ].filter((quality) => quality !== null);
  return (
    <li class={`note ${kind}`} id={`note_${key}`} tabIndex={-1}>
      <p class="kind">
        <span>
          <a href={`#${key}`}>
            <span class={`sign ${kind}`} data-number={number} aria-hidden="true" />
            {kind}
          </a>
          {qualities.length > 0 && (
            <span class="qualities">
              {qualities.map((quality, at) => [at > 0 && ', ', quality])}
            </span>
          )}
        </span>
      </p>
      {parties.length > 0 && (
        <ul class="parties">
          {PARTY_ROLES.filter((role) => parties.some((one) => one.role === role)).map((role) => (
            <li key={role}>
              {PARTY_ROLE_NAMES[role]}{' '}
              <PartyLinks
                parties={parties.filter((one) => one.role === role).map(({ party }) => party)}
              />
            </li>
          ))}
        </ul>
      )}
      {citations.length > 0 && (
        <ul class="citations">
          {citations.map((citation) => (
            <CitationLine
              key={String(citation.quote.start)}
              citation={citation}
              language={language}
            />
          ))}
        </ul>
      )}
      {vetoes.length > 0 && (
        <ul class="vetoes">
          {vetoes.map(({ party, resolution, rejectedOn }) => (
            <li key={`${resolution.id} ${party.code}`}>
              <PartyLink party={party} /> vetoed{' '}
              <Link to={resolutionPath(resolution.id)}>{resolution.symbol}</Link> on the same item
              in {rejectedOn.slice(0, 4)}
            </li>
          ))}
        </ul>
      )}
      {children}
    </li>
  );
}

function CitationLine({ citation, language }: { citation: Citation; language: string }) {
  const { resolution, instrument, quote, votes } = citation;
  const cast = votes.flatMap(({ party, vote }) => (vote === null ? [] : [{ party, vote }]));
  return (
    <li>
      cites{' '}
      {resolution ? (
        <Link to={resolutionPath(resolution.id)}>{resolution.symbol}</Link>
      ) : (
        (instrument ?? <q lang={language}>{quote.exact}</q>)
      )}
      {cast.map(({ party, vote }) => (
        <span class="cast" key={party.code}>
          : <PartyLink party={party} /> {VOTE_NAMES[vote]}
        </span>
      ))}
    </li>
  );
}
