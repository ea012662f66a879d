import type { PartyName } from '../../domain/statement.js';
import { SIGNATORY_ROLES } from '../../domain/vocabulary.js';
import type { DraftSignatory } from '../../drafting/draft-document.js';
import { NEW_SIGNATORIES } from '../../drafts/corrections.js';
import type { Part } from '../../drafts/review/review.js';
import { PartyLink } from '../party-link.js';
import { SIGNATORY_ROLE_NAMES } from '../words.js';
import { Doubt, isDoubtful } from './doubt.js';
import { Choice, fieldId, hasFault, type Refused, TextField, Tick } from './fields.js';

const ROLES = SIGNATORY_ROLES.map((role) => ({ value: role, name: SIGNATORY_ROLE_NAMES[role] }));

/** The id of the list of all parties. */
const PARTIES = 'page_parties';

interface SignatoryFieldsProps {
  signatories: readonly Part<DraftSignatory>[];
  /** Their parties. */
  parties: readonly PartyName[];
  /** Every party that the registry knows. */
  known: readonly PartyName[];
  form: Refused;
}

/** Who signed, and the fields of each. */
export function SignatoryFields({ signatories, parties, known, form }: SignatoryFieldsProps) {
  return (
    <>
      <ol class="signatories">
        {signatories.map((part, at) => {
          const party = parties[at];
          return (
            party && <Signatory key={String(at)} part={part} party={party} at={at} form={form} />
          );
        })}
      </ol>
      <details class="correction" open={signatories.length === 0 || isAdding(form)}>
        <summary>Add signatories</summary>
        {NEW_SIGNATORIES.map((name, at) => (
          <fieldset key={name} id={fieldId(name)}>
            <legend>New signatory {at + 1}</legend>
            <Fields name={name} signatory={EMPTY} form={form} />
          </fieldset>
        ))}
      </details>
      <datalist id={PARTIES}>
        {known.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </datalist>
    </>
  );
}

/** Whether something was typed in the fields of a signatory to add. */
function isAdding(form: Refused): boolean {
  const hasText = ([name, value]: [string, string]) =>
    name.startsWith('new.') && !name.endsWith('.role') && value !== '';
  return hasFault(form, 'new') || [...form.typed].some(hasText);
}

const EMPTY: DraftSignatory = { party: '', nameAsSigned: '', office: null, role: 'signatory' };

interface SignatoryProps {
  part: Part<DraftSignatory>;
  party: PartyName;
  /** Its index in the list. */
  at: number;
  form: Refused;
}

function Signatory({ part, party, at, form }: SignatoryProps) {
  const name = `signatories.${at}`;
  const { nameAsSigned, office, person, role } = part.value;
  const details = [
    nameAsSigned === party.name ? null : `as “${nameAsSigned}”`,
    person,
    office,
    SIGNATORY_ROLE_NAMES[role],
  ].filter((detail) => detail !== null && detail !== undefined);
  return (
    <li id={fieldId(name)}>
      <PartyLink party={party} />{' '}
      <span class="detail">
        <bdi>{details.join(' · ')}</bdi>
      </span>
      <details class="correction" open={isDoubtful(part) || hasFault(form, name)}>
        <summary aria-label={`Correct ${party.name}`}>Correct</summary>
        <Doubt part={part} name={name} of={party.name} form={form} />
        <Fields name={name} signatory={part.value} form={form} />
        <Tick name={`${name}.remove`} label="Remove" of={party.name} form={form} />
      </details>
    </li>
  );
}

function Fields({
  name,
  signatory,
  form,
}: {
  name: string;
  signatory: DraftSignatory;
  form: Refused;
}) {
  const { party, nameAsSigned, office, person = '', role } = signatory;
  return (
    <div class="entries">
      <TextField
        name={`${name}.party`}
        label="Party, by name or code"
        value={party}
        list={PARTIES}
        form={form}
      />
      <TextField
        name={`${name}.nameAsSigned`}
        label="Name as signed"
        value={nameAsSigned}
        dir="auto"
        form={form}
      />
      <TextField
        name={`${name}.office`}
        label="Office"
        value={office ?? ''}
        dir="auto"
        form={form}
      />
      <TextField name={`${name}.person`} label="Person" value={person} dir="auto" form={form} />
      <Choice name={`${name}.role`} label="Role" value={role} options={ROLES} form={form} />
    </div>
  );
}
