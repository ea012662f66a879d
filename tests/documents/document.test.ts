import { describe, expect, test } from 'vitest';
import { statementDocument } from '../../src/documents/document.js';
import { LIMITS } from '../../src/domain/document-limits.js';
import {
  anchorDocument,
  issuesOf,
  makeDocument,
  type WrittenDocument,
} from '../support/documents.js';

type WrittenClaim = NonNullable<WrittenDocument['claims']>[number];

/** The small document with one claim, changed. */
function withClaim(changes: object): object {
  const claim = { key: 'c1', kind: 'welcome', quote: 'warmly welcome', ...changes };
  return makeDocument({ claims: [claim as WrittenClaim] });
}

/** The small document with one signatory, changed. */
function withSignatory(changes: object): object {
  return {
    ...makeDocument(),
    signatories: [{ party: 'AU', nameAsSigned: 'Australia', ...changes }],
  };
}

describe('a document', () => {
  test('is accepted as a curator writes it', () => {
    expect(issuesOf(makeDocument())).toEqual([]);
  });

  test('gets defaults for what it omits', () => {
    const document = statementDocument.parse({
      id: 'short',
      title: 'Short',
      language: 'en',
      text: 'Australia welcomes it.',
      signatories: [{ party: 'AU', nameAsSigned: 'Australia' }],
      claims: [
        { key: 'c1', kind: 'welcome', quote: 'welcomes it', citations: [{ quote: 'it' }] },
        { key: 'c2', kind: 'welcome', quote: 'welcomes' },
      ],
    });

    expect(document).toEqual({
      id: 'short',
      title: 'Short',
      issuedOn: null,
      language: 'en',
      sources: [],
      text: 'Australia welcomes it.',
      signatories: [{ party: 'AU', nameAsSigned: 'Australia', office: null, role: 'signatory' }],
      claims: [
        {
          key: 'c1',
          kind: 'welcome',
          modality: 'actual',
          intensifier: null,
          breach: false,
          quote: 'welcomes it',
          parties: [],
          citations: [{ quote: 'it' }],
        },
        {
          key: 'c2',
          kind: 'welcome',
          modality: 'actual',
          intensifier: null,
          breach: false,
          quote: 'welcomes',
          parties: [],
          citations: [],
        },
      ],
    });
  });

  test('has its keys in the order of the schema', () => {
    const written = makeDocument();
    const backwards = Object.fromEntries(Object.entries(written).reverse());

    expect(JSON.stringify(statementDocument.parse(backwards))).toBe(
      JSON.stringify(statementDocument.parse(written)),
    );
  });

  test('may have sources with or without a URL', () => {
    const sources = [
      { publisher: 'Gazette', url: 'https://example.org/1' },
      { publisher: 'Radio' },
    ];

    expect(statementDocument.parse(makeDocument({ sources })).sources).toEqual([
      { publisher: 'Gazette', url: 'https://example.org/1' },
      { publisher: 'Radio', url: null },
    ]);
  });

  test('needs id, title, language, text and a signatory', () => {
    expect(issuesOf({}).map((issue) => issue.split(':')[0])).toEqual([
      'id',
      'title',
      'language',
      'text',
      'signatories',
    ]);
    expect(issuesOf(makeDocument({ signatories: [] }))).toEqual([
      'signatories: must have at least one signatory',
    ]);
  });

  test.each([
    ['nothing', null],
    ['a list', []],
    ['text', 'id: northern-railway-2020'],
    ['a number', 1],
  ])('is not %s', (_, document) => {
    expect(issuesOf(document)).toHaveLength(1);
  });
});

describe('the line ends of a text', () => {
  test.each([
    ['one at its end', 'Australia\n', 'Australia'],
    ['several at its end', 'Australia\n\n\n', 'Australia'],
    ['those of Windows', 'Australia\r\n\r\n', 'Australia'],
    ['both kinds', 'Australia\n\r\n\n', 'Australia'],
  ])('are removed: %s', (_, text, stored) => {
    expect(statementDocument.parse(makeDocument({ text })).text).toBe(stored);
  });

  test.each([
    ['at its beginning', '\n\nAustralia'],
    ['inside it', 'Australia\r\n\r\n\r\nand\n\n\nJapan'],
    ['before a space at its end', 'Australia\n '],
    ['a carriage return alone', 'Australia\r'],
  ])('are kept: %s', (_, text) => {
    expect(statementDocument.parse(makeDocument({ text })).text).toBe(text);
  });

  test('cannot be the whole text', () => {
    expect(issuesOf(makeDocument({ text: '\n\r\n' }))).toEqual(['text: must not be blank']);
  });

  test('are read in linear time', () => {
    const text = `Australia${'\n'.repeat(LIMITS.textLength - 20)}and Japan`;

    expect(statementDocument.parse(makeDocument({ text })).text).toBe(text);
  });
});

describe('an unknown key', () => {
  test.each([
    ['in the document', { ...makeDocument(), signed: true }, 'signed: is not a known field'],
    ['in a signatory', withSignatory({ rank: 1 }), 'signatories.0.rank: is not a known field'],
    ['in a claim', withClaim({ number: 1 }), 'claims.0.number: is not a known field'],
    [
      'in a citation',
      withClaim({ citations: [{ quote: 'warmly', symbol: 'S/RES/1718' }] }),
      'claims.0.citations.0.symbol: is not a known field',
    ],
    [
      'in a party of a claim',
      withClaim({ parties: [{ party: 'NO', role: 'subject', name: 'Norway' }] }),
      'claims.0.parties.0.name: is not a known field',
    ],
    [
      'in a source',
      { ...makeDocument(), sources: [{ publisher: 'Gazette', date: '2020-02-20' }] },
      'sources.0.date: is not a known field',
    ],
    [
      'that would reach for the prototype',
      { ...makeDocument(), ...JSON.parse('{ "constructor": {} }') },
      'constructor: is not a known field',
    ],
  ])('is rejected %s', (_, document, issue) => {
    expect(issuesOf(document)).toEqual([issue]);
  });
});

describe('rejects an invalid value', () => {
  const day = 'must be a date such as 2024-11-05, or null';
  const hyphens = 'must be lower-case letters and digits, separated by hyphens';
  const tag = 'must be a BCP 47 language tag, such as en';
  const address = 'must be an http or https URL';

  test.each([
    ['an id in upper case', { id: 'Railway' }, 'id', hyphens],
    ['an id with a space', { id: 'northern railway' }, 'id', hyphens],
    ['an id with a dot', { id: 'railway.c1' }, 'id', hyphens],
    ['an id with a slash', { id: 'railway/2020' }, 'id', hyphens],
    ['an id that ends in a hyphen', { id: 'railway-' }, 'id', hyphens],
    ['an id with two hyphens', { id: 'northern--railway' }, 'id', hyphens],
    ['an id with letters beyond ASCII', { id: 'eisenbahn-für-alle' }, 'id', hyphens],
    ['an id with a line end', { id: 'railway\n' }, 'id', hyphens],
    ['a day that there is not', { issuedOn: '2023-02-29' }, 'issuedOn', day],
    ['a month that there is not', { issuedOn: '2024-13-01' }, 'issuedOn', day],
    ['a day with its time', { issuedOn: '2024-11-05T00:00:00Z' }, 'issuedOn', day],
    ['a day in another order', { issuedOn: '05.11.2024' }, 'issuedOn', day],
    ['a day without its zeros', { issuedOn: '2024-1-5' }, 'issuedOn', day],
    ['no day at all', { issuedOn: '' }, 'issuedOn', day],
    ['a language with an underscore', { language: 'en_GB' }, 'language', tag],
    ['a language by its name', { language: 'English' }, 'language', tag],
    ['no language at all', { language: '' }, 'language', tag],
    ['no title at all', { title: '' }, 'title', 'must not be empty'],
    ['a title of white space', { title: ' \u3000\n' }, 'title', 'must not be blank'],
    [
      'a text that begins with a byte order mark',
      { text: '\uFEFFWe, Australia, warmly welcome it.' },
      'text',
      'must not start with a byte order mark (U+FEFF): remove it',
    ],
    [
      'a source with the address of a script',
      { sources: [{ publisher: 'Gazette', url: 'javascript:alert(1)' }] },
      'sources.0.url',
      address,
    ],
    [
      'a source with half an address',
      { sources: [{ publisher: 'Gazette', url: 'example.org' }] },
      'sources.0.url',
      address,
    ],
  ])('%s', (_, changes, path, message) => {
    expect(issuesOf({ ...makeDocument(), ...changes })).toEqual([`${path}: ${message}`]);
  });

  test.each([
    ['no party', '', 'must not be empty'],
    ['a party of spaces', '  ', 'must not be blank'],
    ['a number of four digits as a party', 1000, 'must be text'],
    ['a fraction as a party', 3.6, 'must be text'],
    ['a party of 201 characters', 'A'.repeat(201), 'must have 200 characters or fewer'],
  ])('a signatory and a party of a claim with %s', (_, party, message) => {
    expect(issuesOf({ ...makeDocument(), signatories: [{ party, nameAsSigned: 'A' }] })).toEqual([
      `signatories.0.party: ${message}`,
    ]);
    expect(issuesOf(withClaim({ parties: [{ party, role: 'subject' }] }))).toEqual([
      `claims.0.parties.0.party: ${message}`,
    ]);
  });

  test('but accepts a numeric code without quotation marks and zeros', () => {
    const signatories = [{ party: 36, nameAsSigned: 'Australia' }];
    const document = statementDocument.parse({ ...makeDocument(), signatories });
    expect(document.signatories[0]?.party).toBe('036');
  });

  test.each([
    ['a claim of another kind', withClaim({ kind: 'threat' }), 'claims.0.kind'],
    ['a claim of no kind', withClaim({ kind: undefined }), 'claims.0.kind'],
    ['a claim of another modality', withClaim({ modality: 'certain' }), 'claims.0.modality'],
    ['a breach that is not yes or no', withClaim({ breach: 'yes' }), 'claims.0.breach'],
    [
      'a party in another role',
      withClaim({ parties: [{ party: 'NO', role: 'speaker' }] }),
      'claims.0.parties.0.role',
    ],
    ['a party in no role', withClaim({ parties: [{ party: 'NO' }] }), 'claims.0.parties.0.role'],
    ['a signatory in another role', withSignatory({ role: 'observer' }), 'signatories.0.role'],
    [
      'a signatory without a name',
      withSignatory({ nameAsSigned: '' }),
      'signatories.0.nameAsSigned',
    ],
    ['an office of no words', withSignatory({ office: '' }), 'signatories.0.office'],
    ['a key in upper case', withClaim({ key: 'C1' }), 'claims.0.key'],
    ['a key with a dot', withClaim({ key: 'c.1' }), 'claims.0.key'],
    ['a quote of no words', withClaim({ quote: '' }), 'claims.0.quote'],
    ['a quote of white space', withClaim({ quote: '\n', prefix: '\n' }), 'claims.0.quote'],
    ['a prefix of no words', withClaim({ prefix: '' }), 'claims.0.prefix'],
    ['an intensifier of no words', withClaim({ intensifier: '' }), 'claims.0.intensifier'],
    [
      'a citation that is not a symbol',
      withClaim({ citations: [{ quote: 'warmly', resolution: 'Resolution 1718' }] }),
      'claims.0.citations.0.resolution',
    ],
    [
      'a citation of a resolution and of an instrument',
      withClaim({
        citations: [{ quote: 'warmly', resolution: 'S/RES/1718', instrument: 'UN Charter' }],
      }),
      'claims.0.citations.0.instrument',
    ],
  ])('%s', (_, document, path) => {
    expect(issuesOf(document).map((issue) => issue.split(':')[0])).toEqual([path]);
  });

  test.each([
    ['an id', 'id', { id: 'a'.repeat(LIMITS.idLength + 1) }],
    ['a title', 'title', { title: 'a'.repeat(LIMITS.titleLength + 1) }],
    ['a text', 'text', { text: 'a'.repeat(LIMITS.textLength + 1) }],
    [
      'the name of a publisher',
      'sources.0.publisher',
      { sources: [{ publisher: 'a'.repeat(LIMITS.nameLength + 1) }] },
    ],
    [
      'an address',
      'sources.0.url',
      { sources: [{ publisher: 'Gazette', url: `https://e.org/${'a'.repeat(LIMITS.urlLength)}` }] },
    ],
    [
      'a list of sources',
      'sources',
      { sources: Array.from({ length: LIMITS.sources + 1 }, () => ({ publisher: 'Gazette' })) },
    ],
  ])('%s that is too long', (_, path, changes) => {
    expect(issuesOf({ ...makeDocument(), ...changes }).map((issue) => issue.split(':')[0])).toEqual(
      [path],
    );
  });
});

describe('rejects invalid characters', () => {
  const control = (code: string) =>
    `must not contain control characters: remove U+${code} after "Aus"`;
  const surrogate = 'must not contain half of a surrogate pair';

  test.each([
    ['NUL', '\u0000', control('0000')],
    ['the mark of a search hit', '\u0001', control('0001')],
    ['vertical tab', '\u000B', control('000B')],
    ['form feed', '\u000C', control('000C')],
    ['escape', '\u001B', control('001B')],
    ['delete', '\u007F', control('007F')],
    ['next line', '\u0085', control('0085')],
    ['the last of C1', '\u009F', control('009F')],
    ['the first half of a pair alone', '\uD83D', surrogate],
    ['the second half of a pair alone', '\uDD4A', surrogate],
  ])('%s', (_, character, message) => {
    const dirty = `Aus${character}tralia`;

    expect(issuesOf(makeDocument({ text: dirty, title: dirty, claims: [] }))).toEqual([
      `title: ${message}`,
      `text: ${message}`,
    ]);
    expect(issuesOf(withSignatory({ nameAsSigned: dirty, office: dirty, quote: dirty }))).toEqual([
      `signatories.0.nameAsSigned: ${message}`,
      `signatories.0.office: ${message}`,
      `signatories.0.quote: ${message}`,
    ]);
    expect(
      issuesOf(withClaim({ quote: dirty, citations: [{ quote: dirty, instrument: dirty }] })),
    ).toEqual([
      `claims.0.quote: ${message}`,
      `claims.0.citations.0.quote: ${message}`,
      `claims.0.citations.0.instrument: ${message}`,
    ]);
  });

  test.each([
    ['tab', '\t'],
    ['line feed', '\n'],
    ['carriage return', '\r'],
    ['no-break space', '\u00A0'],
    ['right-to-left mark', '\u200F'],
    ['an astral character', '🕊'],
    ['a combining mark', '\u0301'],
  ])('but accepts %s', (_, character) => {
    const title = `Aus${character}tralia`;

    expect(statementDocument.parse(makeDocument({ title })).title).toBe(title);
  });
});

test('reports all errors at once, each with its path', () => {
  const document = {
    id: 'Northern Railway',
    issuedOn: 'yesterday',
    language: '?',
    text: 'half \uD83D a dove',
    sources: [{ publisher: '', url: 'nowhere' }],
    signatories: [{ party: '', nameAsSigned: 'Australia', role: 'guest', rank: 1 }],
    claims: [
      {
        key: 'C1',
        kind: 'threat',
        modality: 'certain',
        quote: '',
        parties: [{ party: '', role: 'speaker' }],
        citations: [{ quote: '\u0000', resolution: '1718', instrument: 'UN Charter' }],
      },
      { key: 'c2', kind: 'welcome' },
    ],
    signed: true,
  };

  expect(issuesOf(document).map((issue) => issue.split(':')[0])).toEqual([
    'id',
    'title',
    'issuedOn',
    'language',
    'sources.0.publisher',
    'sources.0.url',
    'text',
    'signatories.0.party',
    'signatories.0.role',
    'signatories.0.rank',
    'claims.0.key',
    'claims.0.kind',
    'claims.0.modality',
    'claims.0.quote',
    'claims.0.parties.0.party',
    'claims.0.parties.0.role',
    'claims.0.citations.0.quote',
    'claims.0.citations.0.resolution',
    'claims.0.citations.0.instrument',
    'claims.1.quote',
    'signed',
  ]);
});

describe('characters that nobody sees', () => {
  const labelled = (label: string) => ({
    ...makeDocument({
      title: label,
      sources: [{ publisher: label }],
      signatories: [{ party: 'AU', nameAsSigned: label, office: label }],
      claims: [
        {
          key: 'c1',
          kind: 'welcome',
          quote: 'warmly welcome',
          citations: [{ quote: 'warmly', instrument: label }],
        },
      ],
    }),
  });
  const LABELS = [
    'title',
    'sources.0.publisher',
    'signatories.0.nameAsSigned',
    'signatories.0.office',
    'claims.0.citations.0.instrument',
  ];

  test.each([
    ['\u200B', 'U+200B (zero width space)'],
    [' \u2060\u00AD\n', 'U+2060 (word joiner), U+00AD (soft hyphen)'],
    ['\u2800', 'U+2800 (Braille pattern blank)'],
    ['\u3164', 'U+3164 (Hangul filler)'],
    ['\u200F\u061C', 'U+200F (right-to-left mark), U+061C (Arabic letter mark)'],
    ['\u{E0041}\uFE0F\u200D\u200C', 'U+E0041, U+FE0F, U+200D (zero width joiner) and others'],
  ])('alone are no title, name, text or quote: %j', (label, characters) => {
    const message = `must have visible characters: it has only ${characters}`;
    expect(issuesOf(labelled(label))).toEqual(LABELS.map((path) => `${path}: ${message}`));
    const [claim] = makeDocument().claims ?? [];
    expect(
      issuesOf({ ...makeDocument(), text: label, claims: [{ ...claim, quote: label }] }),
    ).toEqual([`text: ${message}`, `claims.0.quote: ${message}`]);
  });

  test.each([
    '\u202A',
    '\u202B',
    '\u202C',
    '\u202D',
    '\u202E',
    '\u2066',
    '\u2067',
    '\u2068',
    '\u2069',
  ])('that control the direction are refused in titles and names: %j', (control) => {
    const code = `U\\+${control.charCodeAt(0).toString(16).toUpperCase()} \\([a-z -]+\\)`;
    for (const [label, where] of [
      [`${control}Peace`, 'at the start'],
      [`A joint peace${control}`, 'after "A joint peace"'],
      [`\u200B${control}Peace`, 'after invisible characters'],
    ]) {
      const issues = issuesOf(labelled(label ?? ''));
      expect(issues.map((issue) => issue.split(':')[0])).toEqual(LABELS);
      for (const issue of issues) {
        expect(issue).toMatch(new RegExp(`remove ${code} ${where}$`));
      }
    }
  });

  test('that control the direction stay in the text and in quotes', () => {
    const quote = 'we \u2067welcome\u2069 the \u202Bbridge\u202C';
    const text = `Today ${quote}.`;
    const claims = [
      { key: 'c1', kind: 'welcome' as const, quote, intensifier: '\u2067welcome\u2069' },
    ];
    expect(anchorDocument(makeDocument({ text, claims })).document.text).toBe(text);
  });

  test('that mark the direction, join letters or break lines may stand among others', () => {
    for (const title of [
      'بيان\u200F مشترك',
      'نامه\u200Cها',
      'peace\u00ADful',
      '👨\u200D👩',
      '🇯🇵',
      '한글',
    ]) {
      expect(issuesOf(makeDocument({ title }))).toEqual([]);
    }
  });
});
