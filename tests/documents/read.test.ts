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
      { party: '', nameAsSigned: 'Australia' },
      { party: 'JP', nameAsSigned: 'Japan', quote: 'Nippon' },
    ],
  };

  expect(issuesOf(document).map((issue) => issue.split(':')[0])).toEqual([
    'signatories.0.party',
    'claims.0',
    'claims.1.kind',
    'claims.2.key',
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

test('checks all that is valid in an invalid claim', () => {
  const claim = {
    ...SOUND,
    kind: 'threat',
    quote: 'coldly receive',
    intensifier: 'hotly',
    parties: [{ party: 'NO' }, 'NO', { party: 'NO', role: 'subject' }],
    citations: [
      { quote: 'resolution 1720', instrument: 7 },
      { quote: 7, resolution: 'S/RES/1718' },
    ],
    note: 'none',
  };

  expect(issuesOf(withClaims(claim)).map((issue) => issue.split(':')[0])).toEqual([
    'claims.0.kind',
    'claims.0.parties.0.role',
    'claims.0.parties.1',
    'claims.0.citations.0.instrument',
    'claims.0.citations.1.quote',
    'claims.0.note',
    'claims.0.parties.2',
    'claims.0.intensifier',
    'claims.0.quote',
    'claims.0.citations.0.quote',
  ]);
});

test('one error has no others as its consequence', () => {
  const document = {
    ...withClaims(
      { ...SOUND, quote: 7, intensifier: 'hotly', citations: [{ quote: 'resolution 1718' }] },
      { ...SOUND, key: 7 },
      { ...SOUND, key: 7, parties: [{}, {}] },
    ),
    signatories: [{ nameAsSigned: 'Australia' }, { nameAsSigned: 'Japan' }],
  };

  expect(issuesOf(document)).toEqual([
    'signatories.0.party: is required',
    'signatories.1.party: is required',
    'claims.0.quote: must be text',
    'claims.1.key: must be text',
    'claims.2.key: must be text',
    'claims.2.parties.0.party: is required',
    'claims.2.parties.0.role: is required',
    'claims.2.parties.1.party: is required',
    'claims.2.parties.1.role: is required',
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
