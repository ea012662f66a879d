import type { ComponentChildren } from 'preact';

/** What is wrong with a field of a form. */
export interface Fault {
  /** The name of the field. */
  name: string;
  /** What the field is of, in words. */
  place: string;
  /** What is wrong, and what is expected: `must not be empty`. */
  message: string;
}

/** The state of a form that was refused: what was typed in it, and what is wrong with that. */
export interface Refused {
  typed: ReadonlyMap<string, string>;
  faults: readonly Fault[];
}

export const NOT_REFUSED: Refused = { typed: new Map(), faults: [] };

/** The id of the element of a field: no claim has a key with an underscore. */
export function fieldId(name: string): string {
  return `page_${name.replaceAll('.', '_')}`;
}

interface FieldProps {
  name: string;
  label: string;
  /** What the draft has. What was typed takes its place. */
  value: string;
  form: Refused;
}

/** The attributes of the control of a field, and what is wrong with it. */
function describeField({ name, value, form }: Omit<FieldProps, 'label'>, hint?: string) {
  const id = fieldId(name);
  const faults = form.faults.filter((fault) => fault.name === name);
  const describing = [
    ...(hint === undefined ? [] : [`${id}_hint`]),
    ...(faults.length > 0 ? [`${id}_fault`] : []),
  ];
  return {
    shown: form.typed.get(name) ?? value,
    control: {
      id,
      name,
      'aria-invalid': faults.length > 0 ? ('true' as const) : undefined,
      'aria-describedby': describing.join(' ') || undefined,
    },
    explanations: (
      <>
        {hint !== undefined && (
          <p class="hint" id={`${id}_hint`}>
            {hint}
          </p>
        )}
        {faults.length > 0 && (
          <p class="error" id={`${id}_fault`}>
            {toSentence(faults)}
          </p>
        )}
      </>
    ),
  };
}

function toSentence(faults: readonly Fault[]): string {
  const message = faults.map(({ message }) => message).join('; ');
  return `${message.charAt(0).toUpperCase()}${message.slice(1)}.`;
}

interface TextFieldProps extends FieldProps {
  hint?: string;
  /** The id of a list of suggestions. */
  list?: string;
  type?: 'text' | 'date' | 'url';
  required?: boolean;
  /** How many lines it has. */
  rows?: number;
  /** Whether it takes a line of its own. */
  isWide?: boolean;
  dir?: 'auto';
  children?: ComponentChildren;
}

export function TextField({ label, hint, list, rows, children, ...props }: TextFieldProps) {
  const { shown, control, explanations } = describeField(props, hint);
  const { type = 'text', required = false, isWide = false, dir } = props;
  return (
    <div class={isWide ? 'field wide' : 'field'}>
      <label for={control.id}>{label}</label>
      {rows === undefined ? (
        <input {...control} type={type} list={list} required={required} dir={dir} value={shown} />
      ) : (
        <textarea {...control} rows={rows} required={required} dir={dir}>
          {shown}
        </textarea>
      )}
      {explanations}
      {children}
    </div>
  );
}

interface ChoiceProps extends FieldProps {
  options: readonly { value: string; name?: string }[];
}

export function Choice({ label, options, ...props }: ChoiceProps) {
  const { shown, control, explanations } = describeField(props);
  return (
    <div class="field">
      <label for={control.id}>{label}</label>
      <select {...control}>
        {options.map(({ value, name = value }) => (
          <option key={value} value={name === value ? undefined : value} selected={value === shown}>
            {name}
          </option>
        ))}
      </select>
      {explanations}
    </div>
  );
}

/** A box to tick. `of` says to screen readers what it is about. */
export function Tick({ name, label, of, form }: Omit<FieldProps, 'value'> & { of: string }) {
  return (
    <label class="tick">
      <input
        type="checkbox"
        name={name}
        checked={form.typed.has(name)}
        aria-label={`${label}: ${of}`}
      />
      {label}
    </label>
  );
}

/** Whether something is wrong with one of the fields whose names begin so. */
export function hasFault({ faults }: Refused, name: string): boolean {
  return faults.some((fault) => fault.name === name || fault.name.startsWith(`${name}.`));
}
