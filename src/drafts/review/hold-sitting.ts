import { askNewClaim } from './ask-claim.js';
import { askQuestion } from './ask-question.js';
import { askNewSignatory } from './ask-signatory.js';
import { listQuestions } from './questions.js';
import { type Review, reopen } from './review.js';
import type { Answer, Sitting } from './sitting.js';
import { choose, heading, print } from './terminal.js';

/**
 * Asks a curator until nothing is in doubt and the registry would accept the document.
 *
 * @returns the review, finished or stopped
 * @throws ExitPromptError at Ctrl-C
 */
export async function holdSitting(start: Review, sitting: Sitting): Promise<Review> {
  const past: Review[] = [];
  let review = start;
  await sitting.save(review);
  for (;;) {
    const answer = await askNext(review, sitting);
    if (answer === 'stop') return review;
    if (answer === 'finish') {
      const issues = await sitting.findIssues(review);
      if (issues.length === 0) return review;
      print('', `The registry would refuse the document for ${count(issues.length, 'reason')}.`);
      review = reopen(review, issues);
    } else if (answer === 'back') {
      review = past.pop() ?? review;
    } else if (answer !== null) {
      past.push(review);
      review = answer;
    }
    await sitting.save(review);
  }
}

function askNext(review: Review, sitting: Sitting): Promise<Answer | null> {
  const questions = listQuestions(review, sitting.below);
  const [question] = questions;
  if (!question) return askForMore(review, sitting);
  print('', heading(`${count(questions.length, 'question')} left`));
  return askQuestion(question, review, sitting);
}

/** Asks for what the draft lacks. */
async function askForMore(review: Review, sitting: Sitting): Promise<Answer | null> {
  const { signatories, claims } = review;
  print(
    '',
    heading('No questions left'),
    `${count(signatories.length, 'signatory')}, ${count(claims.length, 'claim')}.`,
  );
  const next = await choose('Is anything missing?', [
    { name: 'No: finish', value: 'finish' },
    { name: 'Add a claim', value: 'claim' },
    { name: 'Add a signatory', value: 'signatory' },
    { name: 'Go back', value: 'back' },
  ] as const);
  if (next === 'claim') return askNewClaim(review, sitting);
  return next === 'signatory' ? askNewSignatory(review, sitting) : next;
}

function count(number: number, noun: string): string {
  const plural = noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`;
  return `${number} ${number === 1 ? noun : plural}`;
}
