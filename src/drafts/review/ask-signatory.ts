import { SIGNATORY_ROLES } from '../../domain/vocabulary.js';
import type { DraftSignatory } from '../../drafting/draft-document.js';
import { type QuoteSelection, selectQuote } from '../../drafting/text/quote-selection.js';
import { addSignatory } from './answers.js';
import { askChanges, findIssuesOf } from './ask-changes.js';
import { askWhich } from './ask-words.js';
import { describeSignatory } from './describe.js';
import { findWords } from './find-words.js';
import type { Review } from './review.js';
import type { Sitting } from './sitting.js';
import { choose, enter, enterParty, print } from './terminal.js';

type Field = 'party' | 'nameAsSigned' | 'office' | 'person' | 'role';

/** Asks for a new signatory. @returns null if it is left out */
export async function askNewSignatory(
  review: Review,
  { parties }: Sitting,
  name = '',
): Promise<Review | null> {
  const party = await enterParty('Party (name or code)', parties, name);
  if (party === null) return null;
  const known = parties.find(({ code }) => code === party)?.name ?? party;
  const nameAsSigned = await enter('Name as signed', name === '' ? known : name, required);
  const office = await enter('Office (empty if none is given)', findUsualOffice(review), any);
  const signatory: DraftSignatory = {
    party,
    nameAsSigned,
    office: office || null,
    role: 'signatory',
    ...(await askPlace(review.text, nameAsSigned)),
  };
  return applyIfValid(signatory, (one) => addSignatory(review, one));
}

/** The office that most signatories have. */
function findUsualOffice({ signatories }: Review): string {
  const offices = signatories.map(({ value }) => value.office ?? '');
  const countOf = (office: string) => offices.filter((one) => one === office).length;
  return [...new Set(offices)].sort((one, other) => countOf(other) - countOf(one))[0] ?? '';
}

/** Asks what is wrong with a signatory. @returns null if nothing is changed */
export async function askSignatoryChanges(
  signatory: DraftSignatory,
  review: Review,
  sitting: Sitting,
  apply: (changed: DraftSignatory) => Review,
): Promise<Review | null> {
  return askChanges<DraftSignatory, Field>(signatory, {
    first: 'party',
    listFields: ({ party, nameAsSigned, office, person, role }) => [
      { name: `Party: ${party}`, value: 'party' },
      { name: `Name as signed: ${nameAsSigned}`, value: 'nameAsSigned' },
      { name: `Office: ${office ?? 'none'}`, value: 'office' },
      { name: `Person: ${person ?? 'none'}`, value: 'person' },
      { name: `Role: ${role}`, value: 'role' },
      { name: 'Done', value: 'done' },
      { name: 'Change nothing', value: 'cancel' },
    ],
    change: (changed, field) => change(changed, field, review, sitting),
    apply: (changed) => applyIfValid(changed, apply),
  });
}

async function change(
  signatory: DraftSignatory,
  field: Field,
  { text }: Review,
  { parties }: Sitting,
): Promise<DraftSignatory> {
  switch (field) {
    case 'party': {
      const party = await enterParty('Party (name or code)', parties, signatory.nameAsSigned);
      return party === null ? signatory : { ...signatory, party };
    }
    case 'nameAsSigned': {
      const nameAsSigned = await enter('Name as signed', signatory.nameAsSigned, required);
      const { quote: _, prefix: __, suffix: ___, ...rest } = signatory;
      return { ...rest, nameAsSigned, ...(await askPlace(text, nameAsSigned)) };
    }
    case 'office': {
      const office = await enter('Office (empty if none is given)', signatory.office ?? '', any);
      return { ...signatory, office: office || null };
    }
    case 'person': {
      const typed = await enter('Person (empty if none is named)', signatory.person ?? '', any);
      const { person: _, ...rest } = signatory;
      return typed === '' ? rest : { ...rest, person: typed };
    }
    case 'role': {
      const roles = SIGNATORY_ROLES.map((value) => ({ name: value, value }));
      return { ...signatory, role: await choose('Role', roles, signatory.role) };
    }
  }
}

/** Applies a change unless the registry would refuse the signatory, and says why. */
function applyIfValid(
  signatory: DraftSignatory,
  apply: (signatory: DraftSignatory) => Review,
): Review | null {
  const changed = apply(signatory);
  const at = changed.signatories.findIndex(({ value }) => value === signatory);
  const own = findIssuesOf(changed, 'signatories', at);
  if (own.length === 0) return changed;
  print(
    `${describeSignatory(signatory)}:`,
    ...own.map(({ path, message }) => `  ${path.slice(2).join('.')}: ${message}`),
  );
  return null;
}

/** The place that names the signatory, if there are several. A name that occurs once, or not at all, needs none. */
async function askPlace(text: string, name: string): Promise<Partial<QuoteSelection>> {
  const found = findWords(text, name);
  if (found.length < 2) return {};
  const stretch = await askWhich(text, found);
  return (stretch && selectQuote(text, stretch.start, stretch.end)) ?? {};
}

function required(typed: string): string | null {
  return typed === '' ? 'It is required.' : null;
}

function any(): null {
  return null;
}
