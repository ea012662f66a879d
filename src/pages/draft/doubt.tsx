import { describeSignatory, FIELD_NAMES, shorten } from '../../drafts/review/describe.js';
import { CERTAIN } from '../../drafts/review/questions.js';
import { HEAD_FIELDS, type Part, type Review } from '../../drafts/review/review.js';
import { type Refused, Tick } from './fields.js';

/** A part of the draft that a curator should look at. */
export interface DoubtfulPart {
  /** The name of its fields, without the last part. */
  name: string;
  /** What it is, in a few words. */
  title: string;
  /** The id of the element that shows it. */
  anchor: string;
}

export function isDoubtful({ reason }: Part<unknown>): boolean {
  return reason !== null && reason.confidence < CERTAIN;
}

/** What the draft is not sure of, in the order of the page. */
export function listDoubtfulParts({ head, signatories, claims }: Review): DoubtfulPart[] {
  return [
    ...HEAD_FIELDS.filter((field) => isDoubtful(head[field])).map((field) => ({
      name: field,
      title: FIELD_NAMES[field],
      anchor: field === 'sources' ? 'page_sources_0_publisher' : `page_${field}`,
    })),
    ...claims.flatMap((part, at) =>
      isDoubtful(part)
        ? {
            name: `claims.${at}`,
            title: `${part.value.kind}: “${shorten(part.value.quote)}”`,
            anchor: `note_${part.value.key}`,
          }
        : [],
    ),
    ...signatories.flatMap((part, at) =>
      isDoubtful(part)
        ? {
            name: `signatories.${at}`,
            title: describeSignatory(part.value),
            anchor: `page_signatories_${at}`,
          }
        : [],
    ),
  ];
}

interface DoubtProps {
  part: Part<unknown>;
  /** The name of the fields of the part, without the last part. */
  name: string;
  /** What the part is, for screen readers. */
  of: string;
  form: Refused;
}

/** Why the draft is not sure of a part, at its place. */
export function Doubt({ part, name, of, form }: DoubtProps) {
  const { reason } = part;
  if (reason === null || !isDoubtful(part)) return null;
  return (
    <div class="doubt">
      <p>
        Not sure: {reason.rationale} <span class="count">(confidence {reason.confidence})</span>
      </p>
      <Tick name={`${name}.right`} label="Right as it stands" of={of} form={form} />
    </div>
  );
}
