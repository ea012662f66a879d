import type { ComponentChildren } from 'preact';
import { CLAIM_KINDS, SIGNATORY_ROLES } from '../../domain/vocabulary.js';
import { CAPACITY_NAMES } from '../../formats/filter-words.js';
import { Form } from '../link.js';
import { PARTY_FIELD, PartyOptions } from '../party-field.js';
import type { PartiesByCode } from './search-filters.js';

/** The filters that have a field of their own, with its label. */
export const FIELD_LABELS: Readonly<Record<string, string>> = {
  q: 'Words in statements and their claims',
  kind: 'Kind of claim',
  about: 'About a party',
  signatory: 'Signed by',
  capacity: 'Capacity',
  resolution: 'Cites the resolution',
  language: 'Language',
  issuedFrom: 'Issued from',
  issuedTo: 'Issued until',
  updatedFrom: 'Changed from',
  updatedTo: 'Changed until',
};

/** Parameters that a new search starts without. */
const DROPPED = ['cursor', 'total', 'limit', 'sort'];

/** What is wrong with the values of parameters, by name. */
export type Errors = ReadonlyMap<string, ComponentChildren>;

export interface SearchFormProps {
  params: URLSearchParams;
  errors?: Errors;
  /** What the fields of parties offer. */
  parties?: readonly { code: string; name: string }[];
  /** The parties that filters name, by the codes in the address. */
  named?: PartiesByCode;
}

/** The search field, and a field for each filter. Empty fields are dropped from the address. */
export function SearchForm(props: SearchFormProps) {
  const { params, errors = new Map(), parties = [], named = new Map() } = props;
  const rest = [...params].filter(([name]) => !(name in FIELD_LABELS || DROPPED.includes(name)));
  const isFaulty = [...errors.keys()].some((name) => name !== 'q');
  const fields = { params, errors };
  return (
    <search>
      <Form to="/search" class="search">
        <SearchField q={params.get('q') ?? ''} error={errors.get('q')} />
        {!params.has('q') && (
          <p class="hint">
            All words must occur, in any order. Quotation marks keep them together, and a minus
            before a word excludes it: <code>"ballistic missiles" -Iran</code>
          </p>
        )}
        {rest.map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        <details class="fields" open={isFaulty}>
          <summary>More filters</summary>
          <div>
            <Choice {...fields} name="kind" options={KIND_OPTIONS} />
            <Field {...fields} name="about" named={named} />
            <Field {...fields} name="signatory" named={named} />
            <Choice {...fields} name="capacity" options={CAPACITY_OPTIONS} />
            <Field {...fields} name="resolution" hint="S/RES/2270" />
            <Field {...fields} name="language" hint="ko" isOnly />
            <Field {...fields} name="issuedFrom" type="date" hint="2024-11-05" isOnly />
            <Field {...fields} name="issuedTo" type="date" hint="2024-12-31" isOnly />
            <Field {...fields} name="updatedFrom" type="date" hint="2024-11-05" isOnly />
            <Field {...fields} name="updatedTo" type="date" hint="2024-12-31" isOnly />
          </div>
        </details>
        <PartyOptions parties={parties} />
      </Form>
    </search>
  );
}

const KIND_OPTIONS = CLAIM_KINDS.map((kind): [string, string] => [kind, kind]);
const CAPACITY_OPTIONS = SIGNATORY_ROLES.map((role): [string, string] => [
  role,
  CAPACITY_NAMES[role],
]);

/** The field of the words, with its button. */
function SearchField({ q, error }: { q: string; error?: ComponentChildren }) {
  return (
    <div class="words">
      <label for="page_q">{FIELD_LABELS['q']}</label>
      <input
        type="search"
        id="page_q"
        name="q"
        value={q}
        maxLength={200}
        placeholder="ballistic missiles"
        {...errorAttributes('page_q', error)}
      />
      <button type="submit">Search</button>
      <FieldError id="page_q" error={error} />
    </div>
  );
}

interface FieldProps {
  params: URLSearchParams;
  errors: Errors;
  name: string;
  hint?: string;
  type?: 'text' | 'date';
  /** For a field of parties: those that it shows by name. */
  named?: PartiesByCode;
  /** Whether it is one field. Otherwise there is an empty one for a further value. */
  isOnly?: boolean;
}

function Field({ params, errors, name, hint, type = 'text', named, isOnly }: FieldProps) {
  const error = errors.get(name);
  const label = FIELD_LABELS[name] ?? name;
  const given = params.getAll(name);
  const values = given.length === 0 || (!isOnly && !error) ? [...given, ''] : given;
  return (
    <fieldset>
      <legend>{label}</legend>
      {values.map((value, at) => (
        <input
          // Fields are never reordered.
          key={String(at)}
          // A field for dates would not show what is wrong with one.
          type={error || !isShown(value, type) ? 'text' : type}
          name={name}
          value={named?.get(value)?.name ?? value}
          {...(error || type === 'text' ? { placeholder: hint } : {})}
          {...(named ? PARTY_FIELD : {})}
          aria-label={at === 0 ? label : `${label}, further`}
          {...errorAttributes(`page_${name}`, error)}
        />
      ))}
      <FieldError id={`page_${name}`} error={error} />
    </fieldset>
  );
}

/** A field for dates shows nothing else. */
function isShown(value: string, type: 'text' | 'date'): boolean {
  return type === 'text' || value === '' || /^\d{4}-\d\d-\d\d$/.test(value);
}

interface ChoiceProps {
  params: URLSearchParams;
  errors: Errors;
  name: string;
  options: readonly (readonly [value: string, label: string])[];
}

function Choice({ params, errors, name, options }: ChoiceProps) {
  const value = params.get(name) ?? '';
  const error = errors.get(name);
  const label = FIELD_LABELS[name] ?? name;
  const isListed = value === '' || options.some(([option]) => option === value);
  return (
    <fieldset>
      <legend>{label}</legend>
      <select name={name} aria-label={label} {...errorAttributes(`page_${name}`, error)}>
        <option value="">any</option>
        {[...(isListed ? [] : [[value, value] as const]), ...options].map(([option, label]) => (
          <option key={option} value={option} selected={option === value}>
            {label}
          </option>
        ))}
      </select>
      <FieldError id={`page_${name}`} error={error} />
    </fieldset>
  );
}

function errorAttributes(id: string, error: ComponentChildren) {
  return error === undefined
    ? {}
    : { 'aria-invalid': true as const, 'aria-describedby': `${id}_error` };
}

function FieldError({ id, error }: { id: string; error: ComponentChildren }) {
  if (error === undefined) return null;
  return (
    <p class="error" id={`${id}_error`}>
      {error}
    </p>
  );
}
