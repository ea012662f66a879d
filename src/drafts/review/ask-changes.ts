import { readDocument } from '../../documents/check.js';
import type { Issue } from '../../domain/issue.js';
import { type Review, toDocument } from './review.js';
import { type Choice, choose } from './terminal.js';

/** A field of a part, or the end of the questions about it. */
type Next<Field> = Field | 'done' | 'cancel';

interface Changes<Value, Field> {
  /** What is asked for first. */
  first: Next<Field>;
  listFields(value: Value): readonly Choice<Next<Field>>[];
  change(value: Value, field: Field): Promise<Value>;
  /** The review with the changed value; null if the registry would refuse it. */
  apply(value: Value): Review | null;
}

/** Asks what is wrong with a part, until the registry would accept it. @returns null if nothing is changed */
export async function askChanges<Value, Field extends string>(
  value: Value,
  { first, listFields, change, apply }: Changes<Value, Field>,
): Promise<Review | null> {
  let changed = value;
  let next = first;
  for (;;) {
    const field = await choose<Next<Field>>('Correct what?', listFields(changed), next);
    if (field === 'cancel') return null;
    if (field === 'done') {
      const result = apply(changed);
      if (result) return result;
    } else changed = await change(changed, field as Field);
    next = 'done';
  }
}

/** Why the registry would refuse one part of a list. */
export function findIssuesOf(
  review: Review,
  list: 'signatories' | 'claims',
  at: number,
): readonly Issue[] {
  const { issues } = readDocument(toDocument(review));
  return issues.filter(({ path }) => path[0] === list && path[1] === at);
}
