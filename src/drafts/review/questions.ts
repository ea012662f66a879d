import {
  type Group,
  HEAD_FIELDS,
  type HeadField,
  isReviewed,
  type Part,
  type Review,
} from './review.js';

/** What the curator is asked next. `at` is an index in the list. */
export type Question =
  | { about: 'doubt'; at: number }
  | { about: 'no-signatories' }
  | { about: 'signatory'; at: number }
  | { about: 'claim'; at: number }
  | { about: 'head'; field: HeadField }
  /** Several parts that are certain enough to be accepted together. */
  | { about: 'group'; group: Group };

/**
 * The questions that are left, in the order of doubt: what is essential, then the signatories, then the head of the document,
 * then the claims. In each of these, parts below a confidence come one by one, the most doubtful first, and the others
 * together.
 *
 * @param below the confidence, from 0 to 1
 */
export function listQuestions(review: Review, below: number): Question[] {
  if (isReviewed(review) && review.signatories.length > 0) return [];
  const { signatories, claims, head } = review;
  const fields = HEAD_FIELDS.map((field) => ({ ...head[field], field }));
  const isMadeUp = hasMadeUpTitle(review);
  const title: Question[] = isMadeUp ? [{ about: 'head', field: 'title' }] : [];
  const ask = <P extends Part<unknown>>(
    group: Group,
    parts: readonly P[],
    toQuestion: (part: P, at: number) => Question,
  ): Question[] => {
    const limit = review.oneByOne.includes(group) ? Number.POSITIVE_INFINITY : below;
    const open = parts.map((part, at) => ({ part, question: toQuestion(part, at) }));
    const doubtful = open
      .filter(({ part }) => confidenceOf(part) < limit)
      .sort((one, other) => confidenceOf(one.part) - confidenceOf(other.part));
    const certain = open.filter(({ part }) => isCertain(part, limit));
    const questions = doubtful.map(({ question }) => question);
    const [first] = certain;
    if (certain.length > 1) return [...questions, { about: 'group', group }];
    return first ? [...questions, first.question] : questions;
  };
  return [
    ...review.doubts.map((_, at): Question => ({ about: 'doubt', at })),
    ...(signatories.length === 0 ? [{ about: 'no-signatories' } as const] : []),
    ...title,
    ...ask('signatories', signatories, (_, at) => ({ about: 'signatory', at })),
    ...ask(
      'head',
      isMadeUp ? fields.filter(({ field }) => field !== 'title') : fields,
      ({ field }) => ({ about: 'head', field }),
    ),
    ...ask('claims', claims, (_, at) => ({ about: 'claim', at })),
  ];
}

/** Parts of lower confidence are asked one by one unless the curator says otherwise. */
export const CERTAIN = 0.8;

/** Titles of lower confidence are no headings. */
const MADE_UP = 0.5;

export function hasMadeUpTitle({ head }: Review): boolean {
  return (head.title.reason?.confidence ?? 1) < MADE_UP;
}

/** Whether a part that is open can be accepted together with others. */
export function isCertain({ reason }: Part<unknown>, below: number): boolean {
  return reason !== null && reason.confidence >= below;
}

/** Infinite for parts that have been decided on, which are certain. */
function confidenceOf({ reason }: Part<unknown>): number {
  return reason?.confidence ?? Number.POSITIVE_INFINITY;
}
