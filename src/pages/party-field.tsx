import { Link } from './link.js';
import type { UnclearName } from './named-parties.js';

const LIST = 'page_parties';

/** What the attributes of every field for a party have in common. Names and codes are accepted alike. */
export const PARTY_FIELD = { list: LIST, placeholder: 'Japan' };

const BY_NAME = new Intl.Collator('en');

/** What the fields of parties suggest. */
export function PartyOptions({ parties }: { parties: readonly { code: string; name: string }[] }) {
  if (parties.length === 0) return null;
  return (
    <datalist id={LIST}>
      {[...parties]
        .sort((one, other) => BY_NAME.compare(one.name, other.name))
        .map(({ code, name }) => (
          <option key={code} value={name} />
        ))}
    </datalist>
  );
}

interface UnclearPartyProps extends Omit<UnclearName, 'parameter'> {
  /** The path of the form. */
  path: string;
}

/** What a name may mean, as links that choose it. */
export function UnclearParty({ given, choices, path }: UnclearPartyProps) {
  if (choices.length === 0) {
    return (
      <>
        No party is called “<bdi>{given}</bdi>”. See <Link to="/parties">all parties</Link>.
      </>
    );
  }
  return (
    <>
      Which party is “<bdi>{given}</bdi>”?{' '}
      {choices.map(({ name, params }, at) => (
        <span key={name}>
          {at > 0 && ', '}
          <Link to={`${path}?${params}`}>{name}</Link>
        </span>
      ))}
    </>
  );
}
