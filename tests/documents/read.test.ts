import { expect, test } from 'vitest';
import { issuesOf, makeDocument } from '../support/documents.js';

/** The small document with these claims, which may be invalid. */
function withClaims(...claims: unknown[]): object {
  return { ...makeDocument(), claims };
}

const SOUND = { key: 'c1', kind: 'welcome', quote: 'warmly welcome' };

test('reports errors of structure and of quotes together', () => {
  const document = {
    ...withClaims({ ...SOUND, quote: 'coldly receive' }, { ...SOUND, key: 'C2' }),
    issuedOn: 'yesterday',
    signed: true,
  };

  expect(issuesOf(document)).toEqual([
    'issuedOn: must be a date such as 2024-11-05, or null',
    'claims.1.key: must be lower-case letters and digits, separated by hyphens',
    'signed: is not a known field',
    'claims.0.quote: these words are not in the text',
  ]);
});

test('claims and signatories keep their positions after invalid ones', () => {
  const document = {
    ...withClaims(null, { ...SOUND, kind: 'threat' }, { ...SOUND, intensifier: 'coldly' }),
    signatories: [
      { party: 'au', nameAsSigned: 'Australia' },
      { party: 'JP', nameAsSigned: 'Japan', quote: 'Nippon' },
    ],
  };

  expect(issuesOf(document).map((issue) => issue.split(':')[0])).toEqual([
    'signatories.0.party',
    'claims.0',
    'claims.1.kind',
    'signatories.1.quote',
    'claims.2.intensifier',
  ]);
});

test('reports duplicates beside other errors', () => {
  expect(issuesOf({ ...withClaims(SOUND, SOUND), language: '?' })).toEqual([
    'language: must be a BCP 47 language tag, such as en',
    'claims.1.key: the key c1 occurs more than once',
  ]);
});

test('does not check the quotes of an invalid claim', () => {
  const claim = { ...SOUND, kind: 'threat', quote: 'coldly receive', intensifier: 'hotly' };

  expect(issuesOf(withClaims(claim)).map((issue) => issue.split(':')[0])).toEqual([
    'claims.0.kind',
  ]);
});

test('checks only the structure if the text is invalid', () => {
  const document = { ...withClaims({ ...SOUND, quote: 'coldly receive' }), text: '' };

  expect(issuesOf(document)).toEqual(['text: must not be empty']);
});

test('checks the rest of a document without valid claims', () => {
  const signatories = [{ party: 'JP', nameAsSigned: 'Japan', quote: 'Nippon' }];

  for (const claims of [undefined, null, 'none', {}]) {
    const issues = issuesOf({ ...makeDocument(), language: '?', signatories, claims });
    expect(issues).toContain('signatories.0.quote: these words are not in the text');
  }
});
