import { describe, expect, test } from 'vitest';
import { SourceError } from '../../src/documents/source.js';
import { parseYaml, readYaml } from '../../src/documents/yaml.js';

describe('a document file', () => {
  test('may be YAML or JSON', () => {
    expect(parseYaml('id: railway\nsignatories: [{ party: AU }]')).toEqual({
      id: 'railway',
      signatories: [{ party: 'AU' }],
    });
    expect(parseYaml('{"id": "railway", "issuedOn": null}')).toEqual({
      id: 'railway',
      issuedOn: null,
    });
  });

  test('keeps dates and codes as text', () => {
    expect(parseYaml('{ issuedOn: 2024-11-05, party: NO }')).toEqual({
      issuedOn: '2024-11-05',
      party: 'NO',
    });
  });

  test('keeps the characters of a text', () => {
    expect(parseYaml('text: |-\n  “We” – 🕊\n\n  urge.')).toEqual({ text: '“We” – 🕊\n\nurge.' });
  });

  test.each([
    ['is no YAML', 'claims: [', /Flow sequence/],
    ['gives a key twice', 'id: a\nid: b', /^Duplicate key id$/],
    ['holds two documents', 'id: a\n---\nid: b', /more than one document/],
    ['refers to what it does not define', 'id: *nothing', /alias/],
    [
      'unfolds into more than a file can hold',
      ['a: &a [1,1,1,1,1,1,1,1,1,1]', ...'bcdef']
        .map((line, at, all) => {
          const before = at === 1 ? 'a' : all[at - 1];
          return at === 0 ? line : `${line}: &${line} [${Array(10).fill(`*${before}`).join(',')}]`;
        })
        .join('\n'),
      /alias/,
    ],
  ])('is rejected if it %s', (_, source, message) => {
    expect(() => parseYaml(source)).toThrow(SourceError);
    expect(() => parseYaml(source)).toThrow(message);
  });
});

describe('the position of an error', () => {
  const SOURCE = [
    '# A curator wrote this.',
    'id: railway',
    'claims:',
    '  - { key: c1, quote: "🕊 We" }',
    '  - key: c2',
    '    quote: >-',
    '      We urge',
    '      Norway.',
  ].join('\n');

  test.each([
    ['a value', ['id'], 2, 5],
    ['a value inside braces', ['claims', 0, 'quote'], 4, 23],
    ['an item of a list', ['claims', 1], 5, 5],
    ['a folded value', ['claims', 1, 'quote'], 6, 12],
  ])('is the start of %s', (_, path, line, column) => {
    expect(readYaml(SOURCE).locate(path)).toEqual({ line, column });
  });

  test.each([
    ['in a claim', ['claims', 1, 'kind'], 5, 5],
    ['deep in a claim', ['claims', 0, 'parties', 3, 'role'], 4, 5],
    ['in a list', ['claims', 7], 4, 3],
    ['in the document', ['title'], 1, 1],
    ['of no path', [], 1, 1],
  ])('is, if something is missing %s, the start of its parent', (_, path, line, column) => {
    expect(readYaml(SOURCE).locate(path)).toEqual({ line, column });
  });

  test('is reported for invalid YAML', () => {
    let position: unknown;
    try {
      readYaml('id: a\nid: b');
    } catch (error) {
      position = (error as SourceError).position;
    }
    expect(position).toEqual({ line: 2, column: 1 });
  });

  test('is reported for JSON too', () => {
    expect(readYaml('{\n  "id": "a",\n  "text": 1\n}').locate(['text'])).toEqual({
      line: 3,
      column: 11,
    });
  });
});
