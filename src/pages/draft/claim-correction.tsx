import { CLAIM_KINDS } from '../../domain/vocabulary.js';
import type { DraftClaim } from '../../drafting/draft-document.js';
import { shorten } from '../../drafts/review/describe.js';
import type { Part } from '../../drafts/review/review.js';
import { Doubt, isDoubtful } from './doubt.js';
import { Choice, hasFault, type Refused, Tick } from './fields.js';

const KINDS = CLAIM_KINDS.map((kind) => ({ value: kind }));

interface ClaimCorrectionProps {
  part: Part<DraftClaim>;
  name: string;
  form: Refused;
}

/** The fields of a claim, open if it is in doubt. */
export function ClaimCorrection({ part, name, form }: ClaimCorrectionProps) {
  const { kind, quote } = part.value;
  const of = `${kind} “${shorten(quote, 40)}”`;
  return (
    <details class="correction" open={isDoubtful(part) || hasFault(form, name)}>
      <summary aria-label={`Correct the ${of}`}>Correct</summary>
      <Doubt part={part} name={name} of={of} form={form} />
      <Choice name={`${name}.kind`} label="Kind" value={kind} options={KINDS} form={form} />
      <Tick name={`${name}.remove`} label="Remove" of={of} form={form} />
    </details>
  );
}
