import type { ClaimKind, SignatoryRole } from '../domain/vocabulary.js';
import type { DraftClaim, DraftSignatory, DraftSource } from '../drafting/draft-document.js';
import { addSignatory, setDate, setHead, withKind } from './review/answers.js';
import { HEAD_FIELDS, type Part, type Review } from './review/review.js';

/**
 * What a curator typed and chose, by the name of the field: the path in the document (`signatories.3.office`), or `new.0.party`
 * for a signatory to add. `….remove` leaves a part out, and `….right` accepts it.
 */
export type Fields = ReadonlyMap<string, string>;

/** The names of the fields of signatories to add, without their last part. */
export const NEW_SIGNATORIES = ['new.0', 'new.1', 'new.2'];

/** The name of the field of a signatory’s party. */
export const PARTY_FIELD = /^(?:signatories|new)\.\d{1,3}\.party$/;

export interface Corrected {
  review: Review;
  /** The names of the fields of the corrected parts, without their last part, in the order of the parts. */
  origins: { signatories: string[]; claims: string[] };
}

/** Applies what a curator changed in a form. What was changed counts as decided on. */
export function applyCorrections(review: Review, fields: Fields): Corrected {
  const nameOf = new Map<unknown, string>();
  let corrected: Review = {
    ...correctHead(review, fields),
    signatories: correctParts('signatories', review.signatories, correctSignatory, fields, nameOf),
    claims: correctParts('claims', review.claims, correctClaim, fields, nameOf),
    doubts: review.doubts.filter((_, at) => !fields.has(`doubts.${at}.right`)),
  };
  for (const name of NEW_SIGNATORIES) {
    const value = readNewSignatory(name, fields);
    if (!value) continue;
    nameOf.set(value, name);
    corrected = addSignatory(corrected, value);
  }
  const originsOf = (parts: readonly Part<unknown>[]) =>
    parts.map(({ value }) => nameOf.get(value) ?? '');
  const { signatories, claims } = corrected;
  return {
    review: corrected,
    origins: { signatories: originsOf(signatories), claims: originsOf(claims) },
  };
}

/** The text typed in a field; null if it is the value that the field had. */
function changed(fields: Fields, name: string, value: string | null): string | null {
  const typed = fields.get(name)?.trim();
  const before = (value ?? '').replace(/\r\n?/g, '\n').trim();
  return typed === undefined || typed === before ? null : typed;
}

function correctHead(review: Review, fields: Fields): Review {
  let corrected = review;
  for (const field of HEAD_FIELDS) {
    if (fields.has(`${field}.right`))
      corrected = setHead(corrected, field, corrected.head[field].value);
  }
  for (const field of ['id', 'title', 'language'] as const) {
    const typed = changed(fields, field, review.head[field].value);
    if (typed !== null) corrected = setHead(corrected, field, typed);
  }
  const day = changed(fields, 'issuedOn', review.head.issuedOn.value);
  if (day !== null) corrected = setDate(corrected, day || null);
  return correctSource(corrected, fields);
}

const NO_SOURCE: DraftSource = { publisher: '', url: null };

/** Only the first source has fields. */
function correctSource(review: Review, fields: Fields): Review {
  const [source = NO_SOURCE, ...others] = review.head.sources.value;
  const publisher = changed(fields, 'sources.0.publisher', source.publisher);
  const url = changed(fields, 'sources.0.url', source.url);
  if (publisher === null && url === null) return review;
  const typed = { publisher: publisher ?? source.publisher, url: (url ?? source.url) || null };
  const isEmpty = typed.publisher === '' && typed.url === null;
  return setHead(review, 'sources', isEmpty ? others : [typed, ...others]);
}

function correctParts<Value>(
  list: 'signatories' | 'claims',
  parts: readonly Part<Value>[],
  correct: (value: Value, name: string, fields: Fields) => Value,
  fields: Fields,
  nameOf: Map<unknown, string>,
): Part<Value>[] {
  return parts.flatMap((part, at) => {
    const name = `${list}.${at}`;
    if (fields.has(`${name}.remove`)) return [];
    const value = correct(part.value, name, fields);
    nameOf.set(value, name);
    const isDecided = value !== part.value || fields.has(`${name}.right`);
    return [isDecided ? { value, reason: null } : part];
  });
}

const SIGNATORY_FIELDS = ['party', 'nameAsSigned', 'office', 'person', 'role'] as const;
type SignatoryField = (typeof SIGNATORY_FIELDS)[number];

function correctSignatory(signatory: DraftSignatory, name: string, fields: Fields): DraftSignatory {
  const change = (field: SignatoryField) =>
    changed(fields, `${name}.${field}`, signatory[field] ?? null);
  if (SIGNATORY_FIELDS.every((field) => change(field) === null)) return signatory;
  const { party, nameAsSigned, office, person, role, ...place } = signatory;
  return {
    ...toSignatory((field) => change(field) ?? signatory[field] ?? ''),
    // The place in the text is that of the name.
    ...(change('nameAsSigned') === null ? place : {}),
  };
}

function readNewSignatory(name: string, fields: Fields): DraftSignatory | null {
  const typed = (field: SignatoryField) => fields.get(`${name}.${field}`)?.trim() ?? '';
  const isEmpty = SIGNATORY_FIELDS.every((field) => field === 'role' || typed(field) === '');
  return isEmpty ? null : toSignatory(typed);
}

/** The schema of the document checks what was typed. */
function toSignatory(typed: (field: SignatoryField) => string): DraftSignatory {
  const person = typed('person');
  return {
    party: typed('party'),
    nameAsSigned: typed('nameAsSigned'),
    office: typed('office') || null,
    ...(person === '' ? {} : { person }),
    role: typed('role') as SignatoryRole,
  };
}

function correctClaim(claim: DraftClaim, name: string, fields: Fields): DraftClaim {
  const kind = changed(fields, `${name}.kind`, claim.kind);
  return kind === null ? claim : withKind(claim, kind as ClaimKind);
}
