import { useContext } from 'preact/hooks';
import type { PartyName } from '../domain/statement.js';
import { flagPath } from './flags.js';
import { BasePath } from './link.js';

/** The flag of a party, beside its name. Nothing for parties without one. */
export function Flag({ party }: { party: PartyName }) {
  const path = flagPath(party.code);
  const base = useContext(BasePath);
  return (
    path && <img class="flag" src={base + path} alt="" width={21} height={14} loading="lazy" />
  );
}
