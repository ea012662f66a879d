import { describe, expect, test } from 'vitest';
import { parseYaml, YamlError } from '../../src/documents/yaml.js';

describe('a file of the seed or of a curator', () => {
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

  test('keeps days and codes as they are written', () => {
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
    ['gives a key twice', 'id: a\nid: b', /unique/],
    ['holds two documents', 'id: a\n---\nid: b', /multiple documents/],
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
  ])('is refused where it %s', (_, source, message) => {
    expect(() => parseYaml(source)).toThrow(YamlError);
    expect(() => parseYaml(source)).toThrow(message);
  });
});
