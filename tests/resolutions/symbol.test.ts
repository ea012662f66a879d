import { describe, expect, test } from 'vitest';
import { parseSymbol } from '../../src/domain/symbol.js';

describe('parses a symbol of the Security Council', () => {
  test.each([
    ['as published', 'S/RES/2270 (2016)', 'S-RES-2270', 2016],
    ['without the space', 'S/RES/2270(2016)', 'S-RES-2270', 2016],
    ['without the year', 'S/RES/2270', 'S-RES-2270', null],
    ['in lower case', 's/res/1718', 'S-RES-1718', null],
    ['in lower case with the year', 's/res/1718 (2006)', 'S-RES-1718', 2006],
    ['as an id', 'S-RES-2270', 'S-RES-2270', null],
    ['as an id in lower case', 's-res-2270', 'S-RES-2270', null],
    ['with spaces in place of slashes', 'S RES 2270', 'S-RES-2270', null],
    ['with spaces around it', '  S/RES/2270 (2016)\n', 'S-RES-2270', 2016],
    ['with spaces inside the brackets', 'S/RES/2270 ( 2016 )', 'S-RES-2270', 2016],
    ['with spaces around its slashes', 'S / RES / 2270', 'S-RES-2270', null],
    ['with leading zeros', 'S/RES/0082 (1950)', 'S-RES-82', 1950],
    ['as the first of all', 'S/RES/1 (1946)', 'S-RES-1', 1946],
    ['with five digits', 'S/RES/12345', 'S-RES-12345', null],
  ])('%s', (_, input, id, year) => {
    expect(parseSymbol(input)).toEqual({
      id,
      body: 'security-council',
      stem: id.replaceAll('-', '/'),
      year,
    });
  });
});

describe('parses a symbol of the General Assembly', () => {
  test.each([
    ['as published', 'A/RES/68/262', 'A-RES-68-262', 'A/RES/68/262'],
    ['in lower case', 'a/res/68/262', 'A-RES-68-262', 'A/RES/68/262'],
    ['as an id', 'A-RES-68-262', 'A-RES-68-262', 'A/RES/68/262'],
    ['with leading zeros', 'A/RES/068/0262', 'A-RES-68-262', 'A/RES/68/262'],
    ['with a letter', 'A/RES/48/75L', 'A-RES-48-75L', 'A/RES/48/75L'],
    ['of an emergency special session', 'A/RES/ES-11/1', 'A-RES-ES-11-1', 'A/RES/ES-11/1'],
    [
      'of an emergency special session, as an id',
      'A-RES-ES-11-1',
      'A-RES-ES-11-1',
      'A/RES/ES-11/1',
    ],
    [
      'of an emergency special session, in lower case',
      'a/res/es-11/1',
      'A-RES-ES-11-1',
      'A/RES/ES-11/1',
    ],
    ['of a special session', 'A/RES/S-10/2', 'A-RES-S-10-2', 'A/RES/S-10/2'],
    ['of a session in Roman figures', 'A/RES/377(V)', 'A-RES-377-V', 'A/RES/377(V)'],
    ['of a session in Roman figures, with a space', 'A/RES/377 (V)', 'A-RES-377-V', 'A/RES/377(V)'],
    ['of a session in Roman figures, as an id', 'A-RES-377-V', 'A-RES-377-V', 'A/RES/377(V)'],
    [
      'of a session in Roman figures, in lower case',
      'a/res/3379 (xxx)',
      'A-RES-3379-XXX',
      'A/RES/3379(XXX)',
    ],
  ])('%s', (_, input, id, stem) => {
    expect(parseSymbol(input)).toEqual({ id, body: 'general-assembly', stem, year: null });
  });
});

test.each([
  ['nothing', ''],
  ['a space', ' '],
  ['a number alone', '2270'],
  ['a number by its name', 'Resolution 2270'],
  ['half a symbol', 'S/RES'],
  ['a symbol without a number', 'S/RES/'],
  ['the number zero', 'S/RES/0'],
  ['a number of six digits', 'S/RES/123456'],
  ['a negative number', 'S/RES/-1 (2016) S'],
  ['a fraction', 'S/RES/22.70'],
  ['digits of another script', 'S/RES/٢٢٧٠'],
  ['a year of two digits', 'S/RES/2270 (16)'],
  ['two years', 'S/RES/2270 (2016) (2016)'],
  ['a year that is none', 'S/RES/2270 (MMXVI)'],
  ['a bracket that does not close', 'S/RES/2270 (2016'],
  ['a symbol with more behind it', 'S/RES/2270 (2016), S/RES/1718'],
  ['a symbol with more before it', 'see S/RES/2270'],
  ['an organ that adopts none', 'E/RES/2270'],
  ['a statement by the President', 'S/PRST/2006/41'],
  ['a document of the Council', 'S/2016/157'],
  ['a session without a number', 'A/RES/68'],
  ['a session of no number', 'A/RES/0/262'],
  ['a number with two letters', 'A/RES/48/75LL'],
  ['a session in other letters', 'A/RES/377(Q)'],
  ['a session without figures', 'A/RES/377()'],
  ['a way out of the folder', '../S/RES/2270'],
  ['an address', 'https://undocs.org/S/RES/2270(2016)'],
])('rejects %s', (_, input) => {
  expect(parseSymbol(input)).toBeNull();
});
