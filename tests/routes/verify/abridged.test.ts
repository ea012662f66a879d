import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeDocument, saveDocument } from '../../support/documents.js';
import { startServer, type TestServer } from '../../support/server.js';
import { pointedAt, verify } from '../../support/verify.js';

const TEXT = [
  'We do not accept any change of borders by force. The harbour of Lindmark stays open to all.',
  'We reaffirm the missile-related annex¹ and the protocol[12] of 2030². The pilots re-sign every year.',
  'We do not accept any toll on the strait, and will say so again.',
  '《港口》对所有人开放。 اَلميناء مفتوح. Le port de Lindmark : « ouvert » ! ＮＯＲＤＥＮ signed it.',
].join('\n\n');

let server: TestServer;

beforeAll(async () => {
  server = await startServer();
  await saveDocument(server, makeDocument({ id: 'borders', text: TEXT, claims: [] }));
});
afterAll(() => server.close());

interface Omission {
  after: number;
  text: string;
  start: number;
  end: number;
}

describe('a quote that leaves out words is abridged, and the words are listed', () => {
  test.each([
    ['We do … accept any change of borders by force', ['not']],
    ['We do not accept […] borders by force', ['any change of']],
    ['“We do … accept any … by force.”', ['not', 'change of borders']],
    ['change of borders ... stays open to all', ['by force. The harbour of Lindmark']],
    [
      'The harbour (...) missile-related annex',
      ['of Lindmark stays open to all.\n\nWe reaffirm the'],
    ],
    // The parts as close together as they first occur.
    ['We … reaffirm … the protocol', ['the missile-related annex¹ and']],
  ])('%s', async (quote, omitted) => {
    const answer = await verify(server, quote);
    expect(answer.body.result).toBe('abridged');
    const [match] = answer.body.matches;
    const omissions: Omission[] = match.omissions;
    expect(omissions.map(({ text }) => text)).toEqual(omitted);
    expect(omissions.map(({ start, end }) => Array.from(TEXT).slice(start, end).join(''))).toEqual(
      omitted,
    );
    expect(omissions.every(({ after }) => match.passages[after + 1])).toBe(true);
    expect(match.passages[0].folded).toContain('ellipses');
  });

  test('an ellipsis in place of nothing but punctuation omits nothing', async () => {
    const { body } = await verify(server, 'borders by force … The harbour of Lindmark');
    expect(body.result).toBe('exact');
    expect(body.matches[0].omissions).toEqual([]);
    expect(body.matches[0].passages[0].folded).toEqual(['ellipses']);
  });

  test('a statement with the whole quote comes before one with its parts', async () => {
    await saveDocument(
      server,
      makeDocument({ id: 'whole', text: 'The pilots … every year, they say.', claims: [] }),
    );
    const { body } = await verify(server, 'The pilots … every year');
    expect(body.result).toBe('exact');
    expect(body.matches.map((one: { statement: { id: string } }) => one.statement.id)).toEqual([
      'whole',
    ]);
  });
});

describe('a quote is exact with the marks of editors and typesetters, which are listed', () => {
  test.each([
    ['“[w]e do not accept any change”', 'We do not accept any change', ['brackets']],
    ['[W]e do not accept any toll', 'We do not accept any toll', ['brackets']],
    ['[T]oll on the strait', 'toll on the strait', ['brackets']],
    ['any change[2] of borders', 'any change of borders', ['footnote-marks']],
    ['any change [2] of borders', 'any change of borders', ['footnote-marks']],
    ['any change² of borders', 'any change of borders', ['footnote-marks']],
    ['annex and the protocol of 2030', 'annex¹ and the protocol[12] of 2030', ['footnote-marks']],
    ['any change of borders by force,', 'any change of borders by force', ['final-punctuation']],
    ['“any change of borders by force,”', 'any change of borders by force', ['final-punctuation']],
    ['any toll on the strait.', 'any toll on the strait', ['final-punctuation']],
    ['any chan-\nge of bor-\r\nders by force', 'any change of borders by force', ['hyphenation']],
    ['《港口》对所有人开放，', '《港口》对所有人开放', ['final-punctuation']],
    ['「《港口》对所有人开放」', '《港口》对所有人开放', []],
    ['اَلميناء مفتوح،', 'اَلميناء مفتوح', ['final-punctuation']],
    [
      'Le port de Lindmark: "ouvert"',
      'Le port de Lindmark : « ouvert »',
      ['quotation-marks', 'white-space'],
    ],
    ['«\u00A0ouvert\u00A0»\u202F!', '« ouvert » !', ['white-space']],
    ['NORDEN signed', 'ＮＯＲＤＥＮ signed', ['width']],
    ['the missile-\nrelated annex', 'the missile-related annex', ['dashes']],
    ['The pilots re-\nsign every', 'The pilots re-sign every', ['dashes']],
  ])('%j', async (quote, words, folded) => {
    const answer = await verify(server, quote);
    expect(answer.body.result).toBe('exact');
    expect(await pointedAt(server, answer)).toContain(words);
    expect(answer.body.matches[0].passages[0].folded).toEqual(folded);
  });

  test.each([
    'We do not accept any change of borders by force!',
    'We do not accept any [ch]ange of borders by force',
    'The pilots resign every year. We do not accept any toll on the strait',
    'we do not accept any change of borders',
  ])('but not with other words or letters: %s', async (quote) => {
    expect((await verify(server, quote)).body.result).toBe('near');
  });
});
