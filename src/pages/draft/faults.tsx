import type { Issue } from '../../domain/issue.js';
import type { Corrected } from '../../drafts/corrections.js';
import { FIELD_NAMES } from '../../drafts/review/describe.js';
import { type Fault, fieldId, type Refused } from './fields.js';

/** The fields of a part by which an issue of it is shown, unless it is of another of its fields. */
const FIRST_FIELD = { signatories: 'party', claims: 'kind' } as const;

const FIELDS = {
  signatories: ['party', 'nameAsSigned', 'office', 'person', 'role'],
  claims: ['kind'],
};

/** An issue of the corrected document, at the field that was corrected. */
export function toFault({ path, message }: Issue, origins: Corrected['origins']): Fault {
  const [list, at, field] = path;
  const place = describePlace(path);
  if (list !== 'signatories' && list !== 'claims') return { name: path.join('.'), place, message };
  const part = typeof at === 'number' ? origins[list][at] : undefined;
  if (part === undefined)
    return { name: list === 'claims' ? 'text' : 'new.0.party', place, message };
  const own = FIELDS[list].find((name) => name === field) ?? FIRST_FIELD[list];
  return { name: `${part}.${own}`, place, message };
}

const PART_NAMES: Record<string, string> = { signatories: 'Signatory', claims: 'Claim' };

/** What an issue is about, in words. */
export function describePlace([name, at]: Issue['path']): string {
  const part = PART_NAMES[String(name)];
  if (part !== undefined) return typeof at === 'number' ? `${part} ${at + 1}` : `${part} list`;
  return Object.entries(FIELD_NAMES).find(([field]) => field === name)?.[1] ?? 'Document';
}

/** What is wrong with what was typed, with links to the fields. */
export function Faults({ form: { faults } }: { form: Refused }) {
  if (faults.length === 0) return null;
  return (
    <section class="faults" aria-labelledby="page_faults" id="page_errors" tabIndex={-1}>
      <h2 id="page_faults">Nothing was changed: correct what is wrong</h2>
      <ul>
        {faults.map(({ name, place, message }) => (
          <li key={`${name} ${message}`}>
            <a href={`#${fieldId(name)}`}>{place}</a>: {message}
          </li>
        ))}
      </ul>
    </section>
  );
}
