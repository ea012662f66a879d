import { expect, test } from 'vitest';
import { accept, drop, setDate } from '../../src/drafts/review/answers.js';
import { findParties } from '../../src/drafts/review/find-parties.js';
import { findWords } from '../../src/drafts/review/find-words.js';
import { listQuestions, type Question } from '../../src/drafts/review/questions.js';
import { type Reviewable, reopen, startReview } from '../../src/drafts/review/review.js';
import { readDraftFile, toFile } from '../../src/drafts/review/review-file.js';

const BELOW = 0.8;

/** A draft whose parts have these confidences. */
function makeDraft(changes: Partial<Record<string, number>> = {}): Reviewable {
  const text = 'We condemn the raid. The raid was long. We thank Fiji.';
  const confidences: Record<string, number> = {
    title: 0.95,
    id: 0.5,
    issuedOn: 0.8,
    language: 0.95,
    'signatories.0': 0.98,
    'signatories.1': 0.7,
    'claims.0': 0.9,
    'claims.1': 0.5,
    'claims.2': 0.9,
    ...changes,
  };
  const claim = (key: string, quote: string) => ({
    key,
    kind: 'assertion' as const,
    modality: 'actual' as const,
    intensifier: null,
    quote,
    parties: [],
    citations: [],
  });
  const signatory = { office: null, role: 'signatory' as const };
  return {
    document: {
      id: 'raid-2024',
      title: 'On the raid',
      issuedOn: '2024-11-05',
      language: 'en',
      sources: [],
      text,
      signatories: [
        { party: 'CL', nameAsSigned: 'Chile', ...signatory },
        { party: 'PE', nameAsSigned: 'Peru', ...signatory },
      ],
      claims: text.split(/(?<=\.) /).map((quote, at) => claim(`c${at + 1}`, quote)),
    },
    suggestions: Object.entries(confidences).map(([path, confidence]) => ({
      path: path.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key)),
      confidence,
      rationale: `because of "${path}"`,
    })),
    doubts: [],
    notes: [],
  };
}

/** `signatory 1, head id, group claims` */
function name(questions: readonly Question[]): string {
  return questions
    .map((one) =>
      Object.values(one)
        .map((value) => String(value))
        .join(' '),
    )
    .join(', ');
}

test('asks about what is essential first, then the most doubtful parts, and about the others together', () => {
  const draft = makeDraft();
  expect(name(listQuestions(startReview(draft), BELOW))).toBe(
    'signatory 1, signatory 0, head id, group head, claim 1, group claims',
  );
  const doubtful = startReview({ ...makeDraft({ title: 0.2 }), doubts: ['"X" is unknown.'] });
  expect(name(listQuestions(doubtful, BELOW)).startsWith('doubt 0, head title, signatory 1')).toBe(
    true,
  );
  const nobody = startReview({ ...draft, document: { ...draft.document, signatories: [] } });
  expect(name(listQuestions(nobody, BELOW))).toMatch(/^no-signatories, head id/);
});

test('asks for fewer parts one by one below a lower confidence, and for all below 1', () => {
  const review = startReview(makeDraft());
  expect(name(listQuestions(review, 0.5))).toBe('group signatories, group head, group claims');
  expect(listQuestions(review, 1)).toHaveLength(9);
});

test('answering every question leaves none, and the review before stays as it was', () => {
  let review = startReview(makeDraft());
  const start = review;
  for (const _ of Array(6)) {
    const [question] = listQuestions(review, BELOW);
    if (question) review = accept(review, question, BELOW);
  }
  expect(listQuestions(review, BELOW)).toEqual([]);
  expect(listQuestions(start, BELOW)).toHaveLength(6);
});

test('an id that was not reviewed follows the date', () => {
  expect(setDate(startReview(makeDraft()), '2023-01-02').head.id.value).toBe('raid-2023');
  const undated = makeDraft();
  undated.document.issuedOn = null;
  undated.document.id = 'raid';
  expect(setDate(startReview(undated), '2023-01-02').head.id.value).toBe('raid-2023');
});

test('a part that the registry refuses is asked about again, and a dropped one is not', () => {
  const review = startReview({ ...makeDraft(), suggestions: [] });
  const refused = reopen(review, [
    { path: ['claims', 1, 'quote'], message: 'is wrong' },
    { path: ['id'], message: 'is taken' },
    { path: ['text'], message: 'is odd' },
  ]);
  expect(name(listQuestions(refused, BELOW))).toBe('doubt 0, head id, claim 1');
  const dropped = drop(refused, { about: 'claim', at: 1 });
  expect(name(listQuestions(dropped, BELOW))).toBe('doubt 0, head id');
  expect(dropped.claims.map(({ value }) => value.key)).toEqual(['c1', 'c3']);
});

test('a file keeps what is left to review', () => {
  const review = startReview({
    ...makeDraft(),
    doubts: ['"X" is unknown.'],
    notes: ['A line was joined.'],
  });
  const [, question] = listQuestions(review, BELOW);
  const answered = question ? accept(review, question, BELOW) : review;
  const file = toFile(answered, 'raid.yaml');
  expect(file).toMatch(/^# Reviewed in part: 9 left\./);
  expect(startReview(readDraftFile(file))).toEqual(answered);
});

test('words are found with straight marks, in any case, and by their first and last words', () => {
  const text = 'The DPRK’s “long‑range”\ntests. The end.';
  const found = (typed: string) =>
    findWords(text, typed).map(({ start, end }) => text.slice(start, end));
  expect(found(`dprk's "long-range" tests`)).toEqual(['DPRK’s “long‑range”\ntests']);
  expect(found('DPRK ... tests.')).toEqual(['DPRK’s “long‑range”\ntests.']);
  expect(found('the')).toEqual(['The', 'The']);
  expect(found('(')).toEqual([]);
  expect(found('')).toEqual([]);
});

test('parties are found by code, name and alias, the best first', () => {
  const parties = [
    { code: 'KP', name: "Democratic People's Republic of Korea", aliases: ['DPRK', 'North Korea'] },
    { code: 'KR', name: 'Republic of Korea', aliases: ['South Korea'] },
    { code: 'FR', name: 'France', aliases: [] },
  ];
  const found = (term: string) => findParties(term, parties).map(({ code }) => code);
  expect(found('kr')).toEqual(['KR']);
  expect(found('dprk')).toEqual(['KP']);
  expect(found('republic')).toEqual(['KR', 'KP']);
  expect(found('Frence')).toEqual(['FR']);
  expect(found('zz')).toEqual([]);
});
