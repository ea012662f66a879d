import type { ClaimKind } from '../../domain/vocabulary.js';
import type { DraftClaim, DraftDocument, DraftSignatory } from '../../drafting/draft-document.js';
import type { QuoteSelection } from '../../drafting/text/quote-selection.js';
import { findSelection } from './find-words.js';
import { isCertain, type Question } from './questions.js';
import {
  type Group,
  HEAD_FIELDS,
  type Head,
  type HeadField,
  type Part,
  type Review,
} from './review.js';

/** What answers make of a review. Every answer returns a new one, so that going back means taking the one before. */

/** Accepts what a question is about as it is. `below` is the confidence that a group needs to be accepted together. */
export function accept(review: Review, question: Question, below: number): Review {
  switch (question.about) {
    case 'doubt':
      return { ...review, doubts: without(review.doubts, question.at) };
    case 'no-signatories':
      return review;
    case 'signatory':
      return { ...review, signatories: settleAt(review.signatories, question.at) };
    case 'claim':
      return { ...review, claims: settleAt(review.claims, question.at) };
    case 'head':
      return setHead(review, question.field, review.head[question.field].value);
    case 'group':
      return acceptGroup(review, question.group, below);
  }
}

function acceptGroup(review: Review, group: Group, below: number): Review {
  const settle = <Value>(part: Part<Value>): Part<Value> =>
    isCertain(part, below) ? { ...part, reason: null } : part;
  if (group === 'signatories') return { ...review, signatories: review.signatories.map(settle) };
  if (group === 'claims') return { ...review, claims: review.claims.map(settle) };
  return HEAD_FIELDS.filter((field) => isCertain(review.head[field], below)).reduce(
    (current, field) => setHead(current, field, current.head[field].value),
    review,
  );
}

/** Leaves out the signatory or claim that a question is about. */
export function drop(review: Review, question: Question): Review {
  if (question.about === 'signatory')
    return { ...review, signatories: without(review.signatories, question.at) };
  if (question.about === 'claim') return { ...review, claims: without(review.claims, question.at) };
  return review;
}

/** Asks about each part of a group, however certain. */
export function lookOneByOne(review: Review, group: Group): Review {
  return { ...review, oneByOne: [...review.oneByOne, group] };
}

export function setHead<Field extends HeadField>(
  review: Review,
  field: Field,
  value: DraftDocument[Field],
): Review {
  return { ...review, head: { ...review.head, [field]: { value, reason: null } } as Head };
}

/** Sets the date. An id that nobody has decided on gets its year, as drafted ids have it. */
export function setDate(review: Review, day: string | null): Review {
  const dated = setHead(review, 'issuedOn', day);
  const { id } = review.head;
  const before = review.head.issuedOn.value?.slice(0, 4);
  if (id.reason === null || day === null) return dated;
  const name = before === undefined ? id.value : id.value.replace(new RegExp(`-${before}$`), '');
  const value = `${name}-${day.slice(0, 4)}`;
  return { ...dated, head: { ...dated.head, id: { ...id, value } } };
}

export function setSignatory(review: Review, at: number, value: DraftSignatory): Review {
  return { ...review, signatories: review.signatories.with(at, { value, reason: null }) };
}

/** Adds a signatory in the order in which the text names them, or as the last one. */
export function addSignatory(review: Review, value: DraftSignatory): Review {
  const start = startOf(review.text, toSelection(value));
  const after =
    start === null
      ? -1
      : review.signatories.findIndex(
          (one) => (startOf(review.text, toSelection(one.value)) ?? -1) > start,
        );
  return { ...review, signatories: insert(review.signatories, after, { value, reason: null }) };
}

/** The words that name a signatory. */
export function toSelection({
  quote,
  nameAsSigned,
  prefix,
  suffix,
}: DraftSignatory): QuoteSelection {
  return {
    quote: quote ?? nameAsSigned,
    ...(prefix === undefined ? {} : { prefix }),
    ...(suffix === undefined ? {} : { suffix }),
  };
}

export function setClaim(review: Review, at: number, value: DraftClaim): Review {
  return { ...review, claims: review.claims.with(at, { value, reason: null }) };
}

/** The claim as another kind. Only an assessment can say that a party broke a rule. */
export function withKind(claim: DraftClaim, kind: ClaimKind): DraftClaim {
  const { breach: _, ...rest } = claim;
  return kind === 'assessment' ? { ...claim, kind } : { ...rest, kind };
}

/** Adds a claim with a new key, in the order of the text. */
export function addClaim(review: Review, claim: Omit<DraftClaim, 'key'>): Review {
  const keys = new Set(review.claims.map(({ value }) => value.key));
  let number = review.claims.length + 1;
  while (keys.has(`c${number}`)) number += 1;
  const start = startOf(review.text, claim) ?? Number.POSITIVE_INFINITY;
  const after = review.claims.findIndex(({ value }) => (startOf(review.text, value) ?? -1) > start);
  const part = { value: { key: `c${number}`, ...claim }, reason: null };
  return { ...review, claims: insert(review.claims, after, part) };
}

function startOf(text: string, selection: QuoteSelection): number | null {
  return findSelection(text, selection)?.start ?? null;
}

function settleAt<Value>(parts: readonly Part<Value>[], at: number): Part<Value>[] {
  return parts.map((part, index) => (index === at ? { ...part, reason: null } : part));
}

function without<Item>(items: readonly Item[], at: number): Item[] {
  return items.filter((_, index) => index !== at);
}

/** Inserts before an index, or at the end if it is -1. */
function insert<Item>(items: readonly Item[], before: number, item: Item): Item[] {
  return before === -1 ? [...items, item] : items.toSpliced(before, 0, item);
}
