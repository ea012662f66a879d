import { Fragment } from 'preact';
import type { PartyName } from '../domain/statement.js';
import { Flag } from './flag.js';
import { Link } from './link.js';
import { partyPath } from './paths.js';

/** The name of a party with its flag, as a link to its page. */
export function PartyLink({ party, name = party.name }: { party: PartyName; name?: string }) {
  return (
    <Link class="party" to={partyPath(party.code)}>
      <Flag party={party} />
      <bdi>{name}</bdi>
    </Link>
  );
}

/** The most parties that a sentence names. */
const MOST_NAMED = 12;

/** Parties as links, separated by commas. Of many, the last are behind a disclosure. */
export function PartyLinks({ parties }: { parties: readonly PartyName[] }) {
  const isLong = parties.length > MOST_NAMED + 3;
  const [named, others] = isLong
    ? [parties.slice(0, MOST_NAMED), parties.slice(MOST_NAMED)]
    : [parties, []];
  return (
    <>
      {named.map((party, at) => (
        <Fragment key={party.code}>
          {at > 0 && ', '}
          <PartyLink party={party} />
        </Fragment>
      ))}
      {others.length > 0 && ' '}
      {others.length > 0 && (
        <details class="others">
          <summary>and {others.length} others</summary>
          {others.map((party, at) => (
            <Fragment key={party.code}>
              {at > 0 && ', '}
              <PartyLink party={party} />
            </Fragment>
          ))}
        </details>
      )}
    </>
  );
}
