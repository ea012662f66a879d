import type { DraftClaim, DraftSignatory } from '../../drafting/draft-document.js';
import { accept, drop, lookOneByOne, setClaim, setSignatory, toSelection } from './answers.js';
import { askClaimChanges } from './ask-claim.js';
import { askHeadChange } from './ask-head.js';
import { askNewSignatory, askSignatoryChanges } from './ask-signatory.js';
import {
  describeClaim,
  describeHead,
  describeHeld,
  describeSignatory,
  FIELD_NAMES,
  type Passage,
  passageAt,
  passageOf,
  shorten,
} from './describe.js';
import { findWords } from './find-words.js';
import { isCertain, type Question } from './questions.js';
import { type Group, HEAD_FIELDS, type Part, type Reason, type Review } from './review.js';
import type { Answer, Sitting } from './sitting.js';
import { type Choice, choose, faint, highlight, print, printable } from './terminal.js';

type Action = 'accept' | 'correct' | 'drop' | 'add' | 'title' | 'each' | 'back' | 'stop';

const ACCEPT: Choice<Action> = { name: 'Accept', value: 'accept' };
const CORRECT: Choice<Action> = { name: 'Correct', value: 'correct' };
const DROP: Choice<Action> = { name: 'Drop', value: 'drop' };
const ADD: Choice<Action> = { name: 'Add a signatory', value: 'add' };
const LEAVE: readonly Choice<Action>[] = [
  { name: 'Go back', value: 'back' },
  { name: 'Stop here: skip the rest', value: 'stop' },
];

/** Shows what a question is about, and asks it. @returns null if nothing was changed */
export function askQuestion(
  question: Question,
  review: Review,
  sitting: Sitting,
): Promise<Answer | null> {
  switch (question.about) {
    case 'doubt':
      return askDoubt(question, review, sitting);
    case 'no-signatories':
      return askForSignatories(review, sitting);
    case 'signatory':
      return askSignatory(question, review, sitting);
    case 'claim':
      return askClaim(question, review, sitting);
    case 'head':
      return askHead(question, review, sitting);
    case 'group':
      return askGroup(question, review, sitting);
  }
}

type About<Subject extends Question['about']> = Extract<Question, { about: Subject }>;

async function askDoubt(
  question: About<'doubt'>,
  review: Review,
  sitting: Sitting,
): Promise<Answer | null> {
  const doubt = review.doubts[question.at] ?? '';
  const name = readQuoted(doubt);
  print('', `In doubt: ${printable(doubt)}`);
  const [place] = name === null ? [] : findWords(review.text, name);
  if (place) showPassage(passageAt(review.text, place));
  const settled = accept(review, question, sitting.below);
  const action = await choose<Action>('What is right?', [
    { name: 'Nothing to change', value: 'accept' },
    ADD,
    { name: 'Correct the title', value: 'title' },
    ...LEAVE,
  ]);
  if (action === 'add') return askNewSignatory(settled, sitting, name ?? '');
  return action === 'title' ? askHeadChange(settled, 'title') : perform(action, settled);
}

/** The words of the text that a doubt is about: a string in JSON. */
function readQuoted(doubt: string): string | null {
  const [, quoted] = /"((?:[^"\\]|\\.)*)"/.exec(doubt) ?? [];
  return quoted?.replaceAll('\\"', '"') ?? null;
}

async function askForSignatories(review: Review, sitting: Sitting): Promise<Answer | null> {
  print('', 'No signatories were found. A statement has at least one.');
  showOpening(review);
  const action = await choose('Who signed?', [ADD, ...LEAVE]);
  return action === 'add' ? askNewSignatory(review, sitting) : perform(action, review);
}

async function askSignatory(
  question: About<'signatory'>,
  review: Review,
  sitting: Sitting,
): Promise<Answer | null> {
  const part = review.signatories[question.at] as Part<DraftSignatory>;
  print('', `Signatory ${question.at + 1} of ${review.signatories.length}: ${because(part)}`);
  showPassage(passageOf(review.text, toSelection(part.value)));
  const action = await choose(`Signatory: ${describeSignatory(part.value)}`, [
    ACCEPT,
    CORRECT,
    DROP,
    ADD,
    ...LEAVE,
  ]);
  if (action === 'add') return askNewSignatory(review, sitting);
  if (action === 'drop') return drop(review, question);
  if (action !== 'correct') return perform(action, accept(review, question, sitting.below));
  return askSignatoryChanges(part.value, review, sitting, (changed) =>
    setSignatory(review, question.at, changed),
  );
}

async function askClaim(
  question: About<'claim'>,
  review: Review,
  sitting: Sitting,
): Promise<Answer | null> {
  const part = review.claims[question.at] as Part<DraftClaim>;
  print('', `Claim ${question.at + 1} of ${review.claims.length}: ${because(part)}`);
  showPassage(passageOf(review.text, part.value));
  const action = await choose(`Claim: ${describeClaim(part.value)}`, [
    ACCEPT,
    CORRECT,
    DROP,
    ...LEAVE,
  ]);
  if (action === 'drop') return drop(review, question);
  if (action !== 'correct') return perform(action, accept(review, question, sitting.below));
  return askClaimChanges(part.value, review, sitting, (changed) =>
    setClaim(review, question.at, changed),
  );
}

async function askHead(
  question: About<'head'>,
  review: Review,
  sitting: Sitting,
): Promise<Answer | null> {
  const { field } = question;
  const name = FIELD_NAMES[field];
  print('', `${name}: ${because(review.head[field])}`);
  if (field === 'title' || field === 'issuedOn') showOpening(review);
  const held = field === 'id' ? await sitting.findHeld(review.head.id.value) : null;
  if (held !== null) print(describeHeld(review.head.id.value, held));
  const value = describeHead(review, field);
  const action = await choose(`${name}: ${value}`, [ACCEPT, CORRECT, ...LEAVE]);
  if (action === 'correct') return askHeadChange(review, field);
  return perform(action, accept(review, question, sitting.below));
}

const GROUP_NAMES: Record<Group, string> = {
  head: 'parts of the head',
  signatories: 'signatories',
  claims: 'claims',
};

async function askGroup(
  question: About<'group'>,
  review: Review,
  { below }: Sitting,
): Promise<Answer | null> {
  const { group } = question;
  const lines = listGroup(review, group, below);
  print('', `${lines.length} ${GROUP_NAMES[group]} of confidence ${below} or more:`);
  print(...lines.map((line) => `  ${printable(line)}`));
  const action = await choose<Action>(`These ${lines.length} ${GROUP_NAMES[group]}`, [
    { name: 'Accept all', value: 'accept' },
    { name: 'Look at each', value: 'each' },
    ...LEAVE,
  ]);
  if (action === 'each') return lookOneByOne(review, group);
  return perform(action, accept(review, question, below));
}

function listGroup(review: Review, group: Group, below: number): string[] {
  if (group === 'head')
    return HEAD_FIELDS.filter((field) => isCertain(review.head[field], below)).map(
      (field) => `${FIELD_NAMES[field]}: ${describeHead(review, field)}`,
    );
  if (group === 'signatories')
    return review.signatories
      .filter((part) => isCertain(part, below))
      .map(({ value }) => describeSignatory(value));
  return review.claims
    .filter((part) => isCertain(part, below))
    .map(({ value }) => `${describeClaim(value)}: ${shorten(value.quote)}`);
}

/** The answer that an action gives. `accepted` is the review if it is to accept. */
function perform(action: Action, accepted: Review): Answer {
  return action === 'back' || action === 'stop' ? action : accepted;
}

function because({ reason }: { reason: Reason | null }): string {
  return reason === null ? '' : `confidence ${reason.confidence}, ${printable(reason.rationale)}`;
}

function showPassage(passage: Passage | null): void {
  if (passage === null) return;
  const { before, words, after } = passage;
  print(faint(printable(before)) + highlight(words) + faint(printable(after)));
}

const OPENING = 400;

function showOpening({ text }: Review): void {
  print(faint(printable(shorten(text, OPENING))));
}
