import { describe, expect, test } from 'vitest';
import {
  anchorDocument,
  issuesOf,
  makeDocument,
  type WrittenDocument,
} from '../support/documents.js';

type WrittenClaim = NonNullable<WrittenDocument['claims']>[number];

const TEXT =
  'Norway and Sweden gravely err. Norway recalls the Charter, and so does the Charter Club.';

function makeClaim(changes: Partial<WrittenClaim>): WrittenClaim {
  return { key: 'c1', kind: 'assertion', quote: 'Norway recalls the Charter', ...changes };
}

/** A document over TEXT with these claims. */
function withClaims(...claims: WrittenClaim[]): WrittenDocument {
  return makeDocument({ text: TEXT, claims });
}

describe('the quote of a claim', () => {
  test('must be in the text', () => {
    expect(issuesOf(withClaims(makeClaim({ quote: 'Norway recalls the Pact' })))).toEqual([
      'claims.0.quote: these words are not in the text; nearest: "Norway recalls the"',
    ]);
  });

  test('must be unambiguous', () => {
    expect(issuesOf(withClaims(makeClaim({ quote: 'Norway' })))).toEqual([
      'claims.0.quote: these words occur 2 times in the text: add prefix or suffix to choose one',
    ]);
  });

  test('may be distinguished by prefix or suffix', () => {
    const document = withClaims(
      makeClaim({ quote: 'Norway', suffix: ' and' }),
      makeClaim({ key: 'c2', quote: 'Norway', prefix: 'err. ' }),
    );

    expect(anchorDocument(document).claims.map(({ quote }) => quote.start)).toEqual([0, 31]);
  });

  test('is rejected if prefix and suffix match no place or several', () => {
    expect(issuesOf(withClaims(makeClaim({ quote: 'Norway', prefix: 'Denmark, ' })))).toEqual([
      'claims.0.quote: these words are not in the text with this prefix and suffix',
    ]);
    expect(issuesOf(withClaims(makeClaim({ quote: 'Charter', prefix: 'the ' })))).toEqual([
      'claims.0.quote: these words occur 2 times in the text with this prefix and suffix: lengthen prefix or suffix so that only one matches',
    ]);
  });
});

describe('the quote of a citation', () => {
  test('is found within the quote of its claim, even if it also occurs elsewhere', () => {
    const document = withClaims(makeClaim({ citations: [{ quote: 'the Charter' }] }));

    expect(anchorDocument(document).claims[0]?.citations[0]?.quote).toMatchObject({
      exact: 'the Charter',
      start: 46,
      end: 57,
    });
  });

  test('must be within the quote of its claim', () => {
    const citations = [{ quote: 'the Charter' }, { quote: 'Sweden' }];

    expect(issuesOf(withClaims(makeClaim({ citations })))).toEqual([
      'claims.0.citations.1.quote: these words are not in the quote of the claim',
    ]);
  });

  test('must be unambiguous within its claim', () => {
    const claim = makeClaim({
      quote: 'Norway recalls the Charter, and so does the Charter Club.',
      citations: [{ quote: 'the Charter' }, { quote: 'the Charter', suffix: ' Club' }],
    });

    expect(issuesOf(withClaims(claim))).toEqual([
      'claims.0.citations.0.quote: these words occur 2 times in the quote of the claim: add prefix or suffix to choose one',
    ]);
  });

  test('is searched in the whole text if its claim is not found', () => {
    const claim = makeClaim({
      quote: 'Norway forgets',
      citations: [{ quote: 'Sweden' }, { quote: 'the Pact' }],
    });

    expect(issuesOf(withClaims(claim))).toEqual([
      'claims.0.quote: these words are not in the text; nearest: "Norway"',
      'claims.0.citations.1.quote: these words are not in the text; nearest: "the"',
    ]);
  });
});

describe('the quote of a signatory', () => {
  const sign = (changes: object) =>
    makeDocument({
      text: TEXT,
      claims: [],
      signatories: [{ party: 'SE', nameAsSigned: 'Sweden', ...changes }],
    });
  const quoteOf = (changes: object) => anchorDocument(sign(changes)).signatories[0]?.quote;

  test('is its name as signed, if the text contains it once', () => {
    expect(quoteOf({})).toMatchObject({ exact: 'Sweden', start: 11, end: 17 });
  });

  test('may be distinguished by prefix or suffix', () => {
    expect(quoteOf({ nameAsSigned: 'Norway', prefix: 'err. ' })).toMatchObject({ start: 31 });
  });

  test('is null if the text does not contain its name exactly once', () => {
    expect(quoteOf({ nameAsSigned: 'Kingdom of Sweden' })).toBeNull();
    expect(quoteOf({ nameAsSigned: 'Norway' })).toBeNull();
  });

  test('may be other words of the text', () => {
    expect(quoteOf({ nameAsSigned: 'Kingdom of Sweden', quote: 'Sweden' })).toMatchObject({
      exact: 'Sweden',
      start: 11,
    });
    expect(issuesOf(sign({ quote: 'Sverige' }))).toEqual([
      'signatories.0.quote: these words are not in the text',
    ]);
    expect(issuesOf(sign({ quote: 'Norway' }))).toEqual([
      'signatories.0.quote: these words occur 2 times in the text: add prefix or suffix to choose one',
    ]);
  });
});

describe('an intensifier', () => {
  const quote = 'Norway and Sweden gravely err.';

  test('must be within the quote', () => {
    expect(issuesOf(withClaims(makeClaim({ quote, intensifier: 'gravely' })))).toEqual([]);
  });

  test.each([
    ['of the text alone', 'recalls'],
    ['in another case', 'Gravely'],
    ['in another form', 'grave concern'],
  ])('is rejected with words %s', (_, intensifier) => {
    expect(issuesOf(withClaims(makeClaim({ quote, intensifier })))).toEqual([
      'claims.0.intensifier: these words are not in the quote of the claim',
    ]);
  });
});

describe('a breach', () => {
  test('is accepted of an assessment', () => {
    expect(issuesOf(withClaims(makeClaim({ kind: 'assessment', breach: true })))).toEqual([]);
  });

  test.each(['assertion', 'condemnation', 'concern', 'warning'] as const)(
    'is rejected of %s',
    (kind) => {
      expect(issuesOf(withClaims(makeClaim({ kind, breach: true })))).toEqual([
        `claims.0.breach: must be false for kind ${kind}: only an assessment can say that a party broke a rule`,
      ]);
    },
  );
});

test('rejects more citations than a statement may have, though each claim has few enough', () => {
  const quote = 'Norway and Sweden gravely err.';
  const citations = Array.from({ length: 100 }, (_, at) => ({ quote, instrument: `${at}` }));
  const claims = Array.from({ length: 21 }, (_, at) =>
    makeClaim({ key: `c${at}`, quote, citations }),
  );
  expect(issuesOf(withClaims(...claims.slice(1)))).toEqual([]);
  expect(issuesOf(withClaims(...claims))).toEqual([
    'claims: must name 2000 citations or fewer in all, and names 2100',
  ]);
});

describe('rejects a duplicate of', () => {
  test('a signatory, even in another role', () => {
    const signatories: WrittenDocument['signatories'] = [
      { party: 'SE', nameAsSigned: 'Sweden' },
      { party: 'NO', nameAsSigned: 'Norway' },
      { party: 'SE', nameAsSigned: 'Kingdom of Sweden', role: 'aligned' },
    ];

    expect(issuesOf(makeDocument({ signatories }))).toEqual([
      'signatories.2.party: the signatory SE occurs more than once',
    ]);
  });

  test('the key of a claim', () => {
    expect(issuesOf(withClaims(makeClaim({}), makeClaim({}), makeClaim({})))).toEqual([
      'claims.1.key: the key c1 occurs more than once',
      'claims.2.key: the key c1 occurs more than once',
    ]);
  });

  test('a party of a claim in the same role', () => {
    const parties: WrittenClaim['parties'] = [
      { party: 'NO', role: 'subject' },
      { party: 'SE', role: 'subject' },
      { party: 'NO', role: 'addressee' },
      { party: 'NO', role: 'subject' },
    ];

    expect(issuesOf(withClaims(makeClaim({ parties })))).toEqual([
      'claims.0.parties.3: NO as subject occurs more than once',
    ]);
  });

  test('but not the same in two claims', () => {
    const parties: WrittenClaim['parties'] = [{ party: 'NO', role: 'subject' }];

    expect(issuesOf(withClaims(makeClaim({ parties }), makeClaim({ key: 'c2', parties })))).toEqual(
      [],
    );
  });
});

test('reports all errors at once', () => {
  const document = makeDocument({
    text: TEXT,
    signatories: [
      { party: 'SE', nameAsSigned: 'Sweden', quote: 'Sverige' },
      { party: 'SE', nameAsSigned: 'Sweden' },
    ],
    claims: [
      makeClaim({
        quote: 'Norway forgets',
        intensifier: 'deeply',
        breach: true,
        parties: [
          { party: 'NO', role: 'subject' },
          { party: 'NO', role: 'subject' },
        ],
        citations: [{ quote: 'the Pact' }],
      }),
      makeClaim({ quote: 'Norway', citations: [{ quote: 'the Pact' }] }),
      makeClaim({ key: 'c3', citations: [{ quote: 'Sweden' }] }),
    ],
  });

  expect(
    issuesOf(document)
      .map((issue) => issue.split(':')[0])
      .sort(),
  ).toEqual([
    'claims.0.breach',
    'claims.0.citations.0.quote',
    'claims.0.intensifier',
    'claims.0.parties.1',
    'claims.0.quote',
    'claims.1.citations.0.quote',
    'claims.1.key',
    'claims.1.quote',
    'claims.2.citations.0.quote',
    'signatories.0.quote',
    'signatories.1.party',
  ]);
});
