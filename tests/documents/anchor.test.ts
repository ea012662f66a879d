import { describe, expect, test } from 'vitest';
import { AnchorText, type Quote, type Selector } from '../../src/domain/quote.js';
import { sliceCodePoints } from '../support/code-points.js';

/** Anchors words that are in the text. */
function anchor(text: string, selector: Selector, within?: Quote): Quote {
  const anchoring = new AnchorText(text).anchor(selector, within);
  if (!anchoring.found) throw new Error(`found ${anchoring.occurrences} times`);
  return anchoring.quote;
}

/** Fails to anchor words. @returns how often they occur */
function countOccurrences(text: string, selector: Selector, within?: Quote): number {
  const anchoring = new AnchorText(text).anchor(selector, within);
  if (anchoring.found) throw new Error(`found at ${anchoring.quote.start}`);
  return anchoring.occurrences;
}

describe('offsets count Unicode code points', () => {
  test.each([
    ['in plain text', 'We urge Norway.', 'urge', 3, 7],
    ['at the beginning of the text', 'We urge Norway.', 'We', 0, 2],
    ['at the end of the text', 'We urge Norway.', 'Norway.', 8, 15],
    ['over the whole text', 'We urge', 'We urge', 0, 7],
    ['after an astral character', '🕊🚂 We urge', 'urge', 6, 10],
    ['with an astral character inside', 'We 🕊 urge 🚂 all', '🕊 urge 🚂', 3, 11],
    ['before an astral character', 'We urge 🕊', 'urge', 3, 7],
    ['for an astral character alone', '𐍈𝄞🕊', '𝄞', 1, 2],
    ['after combining marks, each counted', 'Cafe\u0301 Zu\u0308rich', 'rich', 9, 13],
    ['after a letter composed beforehand, counted once', 'Café Zürich', 'rich', 7, 11],
    ['in text that runs from right to left', 'ندعو النرويج إلى النشر', 'النرويج', 5, 12],
    ['between two directions', 'We urge \u2067النرويج\u2069 to act', 'to act', 18, 24],
    ['after emoji joined to one picture', '👩‍👩‍👧 We', 'We', 6, 8],
    ['over a line end', 'One.\r\n\r\nTwo.', '.\r\n\r\nT', 3, 9],
  ])('%s', (_, text, exact, start, end) => {
    const quote = anchor(text, { exact });

    expect(quote).toMatchObject({ exact, start, end });
    expect(sliceCodePoints(text, quote.start, quote.end)).toBe(exact);
  });
});

describe('rejects words that are not in the text', () => {
  test.each([
    ['other words', 'We urge Norway.', 'We thank'],
    ['no words at all', 'We urge Norway.', ''],
    ['more words than the text has', 'We urge', 'We urge Norway'],
    ['the same words in another case', 'We urge Norway.', 'we urge'],
    ['the same words parted by another space', 'We\u00A0urge', 'We urge'],
    ['the same letters composed in another way', 'Caf\u00E9', 'Cafe\u0301'],
  ])('%s', (_, text, exact) => {
    expect(countOccurrences(text, { exact })).toBe(0);
  });
});

describe('words that occur more than once', () => {
  const text = 'Norway acts. Sweden acts. Norway acts! 🕊 Norway waits.';

  test('are rejected with their number', () => {
    expect(countOccurrences(text, { exact: 'Norway' })).toBe(3);
  });

  test('are counted even if they overlap', () => {
    expect(countOccurrences('banana', { exact: 'ana' })).toBe(2);
  });

  test('are distinguished by a prefix', () => {
    expect(anchor(text, { exact: 'Norway', prefix: '🕊 ' })).toMatchObject({ start: 41, end: 47 });
  });

  test('are distinguished by a suffix', () => {
    expect(anchor(text, { exact: 'Norway acts', suffix: '!' })).toMatchObject({
      start: 26,
      end: 37,
    });
  });

  test('are distinguished by both if neither is enough', () => {
    expect(countOccurrences(text, { exact: 'acts', prefix: 'Norway ' })).toBe(2);
    expect(countOccurrences(text, { exact: 'acts', suffix: '.' })).toBe(2);
    expect(anchor(text, { exact: 'acts', prefix: 'Norway ', suffix: '.' })).toMatchObject({
      start: 7,
      end: 11,
    });
  });

  test('are rejected if the prefix is ambiguous', () => {
    expect(countOccurrences(text, { exact: 'acts', prefix: ' ' })).toBe(3);
  });

  test('are rejected if no place has the prefix or suffix', () => {
    expect(countOccurrences(text, { exact: 'Norway', prefix: 'Denmark and ' })).toBe(0);
    expect(countOccurrences(text, { exact: 'Norway', suffix: ' sleeps' })).toBe(0);
  });

  test('do not match a prefix that would start before the text', () => {
    expect(countOccurrences('acts', { exact: 'acts', prefix: 'Norway ' })).toBe(0);
    expect(countOccurrences('aab', { exact: 'ab', prefix: 'aa' })).toBe(0);
  });

  test('do not match a suffix that would end after the text', () => {
    expect(countOccurrences('acts', { exact: 'acts', suffix: ' now' })).toBe(0);
  });
});

describe('a quote has a prefix and a suffix', () => {
  test('of up to 32 code points', () => {
    const before = 'the railway of the north, and then all that follows on it';
    const after = 'which runs to the sea and back again every single day';
    const { prefix, suffix } = anchor(`${before}QUOTE${after}`, { exact: 'QUOTE' });

    expect(prefix).toBe(before.slice(-32));
    expect(suffix).toBe(after.slice(0, 32));
  });

  test('less at the beginning and the end of the text', () => {
    expect(anchor('We urge Norway.', { exact: 'urge' })).toMatchObject({
      prefix: 'We ',
      suffix: ' Norway.',
    });
    expect(anchor('urge', { exact: 'urge' })).toMatchObject({ prefix: '', suffix: '' });
  });

  test('whatever prefix and suffix the document gives', () => {
    const { prefix, suffix } = anchor('a cat, a dog', { exact: 'a', prefix: ', ', suffix: ' ' });

    expect({ prefix, suffix }).toEqual({ prefix: 'a cat, ', suffix: ' dog' });
  });

  test.each([
    ['of astral characters alone', '🕊'.repeat(40)],
    ['of astral characters after a plain one', `x${'🕊'.repeat(40)}`],
    ['of astral characters before a plain one', `${'🕊'.repeat(40)}x`],
    ['of both by turns', '🕊x'.repeat(40)],
  ])('without half a surrogate pair: %s', (_, surroundings) => {
    const { prefix, suffix } = anchor(`${surroundings}QUOTE${surroundings}`, { exact: 'QUOTE' });

    expect(prefix).toBe(sliceCodePoints(surroundings, -32));
    expect(suffix).toBe(sliceCodePoints(surroundings, 0, 32));
    expect(prefix.isWellFormed() && suffix.isWellFormed()).toBe(true);
  });
});

describe('words within another quote', () => {
  const text = '🕊 the Charter. We recall the Charter and the Charter of old. So says the Charter.';
  const inText = (exact: string) => anchor(text, { exact });

  test('are found even if they also occur elsewhere', () => {
    expect(anchor(text, { exact: 'the Charter' }, inText('We recall the Charter'))).toMatchObject({
      start: 25,
      end: 36,
    });
  });

  test('may fill it', () => {
    const claim = inText('We recall the Charter');

    expect(anchor(text, { exact: 'We recall the Charter' }, claim)).toEqual(claim);
  });

  test('are rejected if they occur in it twice', () => {
    const claim = inText('We recall the Charter and the Charter of old.');

    expect(countOccurrences(text, { exact: 'the Charter' }, claim)).toBe(2);
  });

  test('are rejected if they only occur elsewhere', () => {
    expect(countOccurrences(text, { exact: 'the Charter' }, inText('So says'))).toBe(0);
  });

  test('are rejected if they start before it or end after it', () => {
    const claim = inText('recall the Charter and');

    expect(countOccurrences(text, { exact: 'We recall' }, claim)).toBe(0);
    expect(countOccurrences(text, { exact: 'and the' }, claim)).toBe(0);
  });

  test('may be distinguished by a prefix outside it', () => {
    const claim = inText('the Charter and the Charter of old');

    expect(anchor(text, { exact: 'the Charter', prefix: 'recall ' }, claim)).toMatchObject({
      start: 25,
    });
  });
});
