import type { PartyName } from '../domain/statement.js';
import { partyPath } from './paths.js';
import { flagOf } from './words.js';

/** The name of a party with its flag, as a link to its page. */
export function PartyLink({ party, name = party.name }: { party: PartyName; name?: string }) {
  const flag = flagOf(party);
  return (
    <a class="party" href={partyPath(party.code)}>
      {flag !== null && (
        <span class="flag" aria-hidden="true">
          {flag}
        </span>
      )}
      <bdi>{name}</bdi>
    </a>
  );
}
