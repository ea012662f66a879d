import { expect, test } from 'vitest';
import { issuesOf, makeDocument } from '../support/documents.js';

const TEXT = 'We welcome the café’s harbour-side concert, and we urge calm.';

/** The issue of a claim with this quote. */
function issueOf(quote: string, citation?: string): string[] {
  const citations = citation === undefined ? [] : [{ quote: citation, instrument: 'A pact' }];
  const claims = [{ key: 'c1', kind: 'welcome' as const, quote, citations }];
  return issuesOf(makeDocument({ text: TEXT, claims }));
}

test.each([
  [
    'a no-break space',
    'We\u00A0welcome the café',
    'from character 3 (after "We"), these words have U+00A0 (no-break space), and the text U+0020 (space)',
  ],
  [
    'a zero-width space',
    'We welcome the ca\u200Bfé',
    'from character 18 (after "We welcome the ca"), these words have U+200B (zero width space), and the text nothing',
  ],
  [
    'a letter composed of two characters',
    'We welcome the cafe\u0301',
    'from character 19 (after "We welcome the caf"), these words have U+0065 (e) U+0301, and the text U+00E9 (é)',
  ],
  [
    'another apostrophe',
    "the café's harbour",
    'from character 9 (after "the café"), these words have U+0027 (\'), and the text U+2019 (right single quotation mark)',
  ],
  [
    'another hyphen',
    'harbour\u2011side',
    'from character 8 (after "harbour"), these words have U+2011 (non-breaking hyphen), and the text U+002D (hyphen-minus)',
  ],
  [
    'an invisible character at its end',
    'we urge calm\u200B',
    'from character 13 (after "we urge calm"), these words have U+200B (zero width space), and the text nothing',
  ],
  [
    'an invisible character at its beginning',
    '\uFEFFwe urge calm',
    'from character 1, these words have U+FEFF (zero width no-break space), and the text nothing',
  ],
  [
    'a Cyrillic letter',
    'we urge c\u0430lm',
    'from character 10 (after "we urge c"), these words have U+0430 (Cyrillic \u0430), and the text U+0061 (a)',
  ],
  [
    'full-width letters',
    'urge ｃalm',
    'from character 6 (after "urge "), these words have U+FF43 (ｃ), and the text U+0063 (c)',
  ],
  [
    'a joiner, and another kind of space',
    'urge\u00A0ca\u200Dlm',
    'from character 5 (after "urge"), these words have U+00A0 (no-break space), and the text U+0020 (space); from character 8 (after "urge\u00A0ca"), these words have U+200D (zero width joiner), and the text nothing',
  ],
])('a quote with %s says which characters differ, and where', (_, quote, difference) => {
  expect(issueOf(quote)).toEqual([
    `claims.0.quote: the text has these words in other characters: ${difference}`,
  ]);
});

test('a citation is compared with the quote of its claim', () => {
  expect(issueOf('we urge calm', 'urge\u00A0calm')).toEqual([
    'claims.0.citations.0.quote: the text has these words in other characters: from character 5 (after "urge"), these words have U+00A0 (no-break space), and the text U+0020 (space)',
  ]);
});

test('of many differences, three are described', () => {
  const [issue] = issueOf('We\u00A0welcome\u00A0the\u00A0café’s\u00A0harbour-side\u00A0concert');
  expect(issue?.match(/U\+00A0/g)).toHaveLength(3);
  expect(issue).toMatch(/; and 2 more$/);
});

test('other words are no look-alikes', () => {
  expect(issueOf('We welcome the\u00A0cafés')[0]).toContain('these words are not in the text');
});

test.each([
  ['a non-joiner', 'ما می‌خواهیم', 'میخواهیم', 'nothing, and the text U+200C'],
  ['a tatweel', 'في المدينة', 'المديـنة', 'U+0640 (Arabic tatweel), and the text nothing'],
  ['another yeh', 'في المدينة', 'المدینة', 'U+06CC (ی), and the text U+064A (ي)'],
])('Arabic letters: %s', (_, text, quote, difference) => {
  const claims = [{ key: 'c1', kind: 'welcome' as const, quote }];
  expect(issuesOf(makeDocument({ text, claims }))[0]).toContain(`these words have ${difference}`);
});
