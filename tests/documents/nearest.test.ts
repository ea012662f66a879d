import { describe, expect, test } from 'vitest';
import { nearestPassage } from '../../src/documents/nearest.js';
import { issuesOf, makeDocument } from '../support/documents.js';

const TEXT =
  'We urge Norway to publish the timetable. We thank Sweden, and we urge Norway to act soon.';

describe('the passage nearest to a quote that is not in the text', () => {
  test.each([
    ['with a capital letter', 'We urge Norway to act', 'we urge Norway to act'],
    ['with another word in the middle', 'to publish a timetable', 'to publish the timetable'],
    ['with another word at its end', 'thank Sweden and you', 'thank Sweden, and'],
    ['with another word at its beginning', 'They thank Sweden', 'thank Sweden'],
    ['in another case and with other marks', 'WE THANK SWEDEN — AND', 'We thank Sweden, and'],
    ['with its words in another order', 'Sweden thank we', 'We thank Sweden'],
  ])('is found %s', (_, quote, passage) => {
    expect(nearestPassage(quote, TEXT)).toBe(passage);
  });

  test.each([
    ['shares less than half of its words', 'Norway deplores this', TEXT],
    ['shares none', 'deplores this', TEXT],
    ['is empty', 'Norway', ''],
  ])('is none if the text %s', (_, quote, text) => {
    expect(nearestPassage(quote, text)).toBeNull();
  });

  test('is cut between whole characters', () => {
    expect(nearestPassage('Café 𐍈𐌰 bar', '🕊 Cafe\u0301 🕊 Café 𐍈𐌰 🕊')).toBe('Café 𐍈𐌰');
  });

  test('is searched for at most 20 quotes per document', () => {
    const claims = Array.from({ length: 30 }, (_, at) => ({
      key: `c${at}`,
      kind: 'welcome' as const,
      quote: 'warmly welcomed',
    }));
    const issues = issuesOf(makeDocument({ claims }));

    expect(issues).toHaveLength(30);
    expect(issues.filter((issue) => issue.endsWith('; nearest: "warmly"'))).toHaveLength(20);
  });
});
