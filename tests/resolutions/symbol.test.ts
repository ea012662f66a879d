import { describe, expect, test } from 'vitest';
import { parseSymbol, printSymbol } from '../../src/domain/symbol.js';

describe('parses a resolution of the Security Council', () => {
  test.each([
    ['as published', 'S/RES/2270 (2016)', 'S-RES-2270', 2016],
    ['without the space', 'S/RES/2270(2016)', 'S-RES-2270', 2016],
    ['without the year', 'S/RES/2270', 'S-RES-2270', null],
    ['in lower case', 's/res/1718', 'S-RES-1718', null],
    ['in lower case with the year', 's/res/1718 (2006)', 'S-RES-1718', 2006],
    ['as an id', 'S-RES-2270', 'S-RES-2270', null],
    ['as an id with the year', 'S-RES-2270-2016', 'S-RES-2270', 2016],
    ['as an id in lower case', 's-res-2270', 'S-RES-2270', null],
    ['with spaces in place of slashes', 'S RES 2270', 'S-RES-2270', null],
    ['with spaces around it', '  S/RES/2270 (2016)\n', 'S-RES-2270', 2016],
    ['with spaces inside the brackets', 'S/RES/2270 ( 2016 )', 'S-RES-2270', 2016],
    ['with spaces around its slashes', 'S / RES / 2270', 'S-RES-2270', null],
    ['with two slashes', 'S/RES//2271 (2016)', 'S-RES-2271', 2016],
    ['with leading zeros', 'S/RES/0082 (1950)', 'S-RES-82', 1950],
    ['as the first of all', 'S/RES/1 (1946)', 'S-RES-1', 1946],
    ['with five digits', 'S/RES/12345', 'S-RES-12345', null],
    ['in full-width letters', 'Ｓ／ＲＥＳ／２２７０（２０１６）', 'S-RES-2270', 2016],
    ['with non-breaking hyphens', 'S\u2011RES\u20112270', 'S-RES-2270', null],
    ['with an invisible character', 'S/RES/2270\u200B', 'S-RES-2270', null],
  ])('%s', (_, input, id, year) => {
    expect(parseSymbol(input)).toEqual({
      id,
      body: 'security-council',
      type: 'resolution',
      stem: id.replaceAll('-', '/'),
      year,
    });
  });
});

describe('parses a resolution of the General Assembly', () => {
  test.each([
    ['as published', 'A/RES/68/262', 'A-RES-68-262', 'A/RES/68/262'],
    ['in lower case', 'a/res/68/262', 'A-RES-68-262', 'A/RES/68/262'],
    ['as an id', 'A-RES-68-262', 'A-RES-68-262', 'A/RES/68/262'],
    ['with leading zeros', 'A/RES/068/0262', 'A-RES-68-262', 'A/RES/68/262'],
    ['of the first session in figures', 'A/RES/31/1', 'A-RES-31-1', 'A/RES/31/1'],
    ['with a letter', 'A/RES/62/223 B', 'A-RES-62-223-B', 'A/RES/62/223 B'],
    ['with a letter, without the space', 'A/RES/62/223B', 'A-RES-62-223-B', 'A/RES/62/223 B'],
    ['with a letter, as an id', 'a-res-62-223-b', 'A-RES-62-223-B', 'A/RES/62/223 B'],
    ['with a letter, as a former id', 'A-RES-48-75L', 'A-RES-48-75-L', 'A/RES/48/75 L'],
    ['with a letter in brackets', 'A/RES/62/223[B]', 'A-RES-62-223-B', 'A/RES/62/223 B'],
    ['with two letters', 'A/RES/62/223A-B', 'A-RES-62-223-A-B', 'A/RES/62/223 A-B'],
    ['of an emergency special session', 'A/RES/ES-11/1', 'A-RES-ES-11-1', 'A/RES/ES-11/1'],
    ['of such a session, as an id', 'A-RES-ES-11-1', 'A-RES-ES-11-1', 'A/RES/ES-11/1'],
    ['of such a session, in lower case', 'a/res/es-10/21', 'A-RES-ES-10-21', 'A/RES/ES-10/21'],
    ['of a special session', 'A/RES/S-10/2', 'A-RES-S-10-2', 'A/RES/S-10/2'],
    ['with a Roman numeral', 'A/RES/377(V)', 'A-RES-377-V', 'A/RES/377(V)'],
    ['with a Roman numeral and a space', 'A/RES/2625 (XXV)', 'A-RES-2625-XXV', 'A/RES/2625(XXV)'],
    ['with a Roman numeral, as an id', 'A-RES-377-V', 'A-RES-377-V', 'A/RES/377(V)'],
    ['in lower case', 'a/res/3379 (xxx)', 'A-RES-3379-XXX', 'A/RES/3379(XXX)'],
    ['with both', 'A/RES/217 A (III)', 'A-RES-217-A-III', 'A/RES/217 A (III)'],
    ['with both, without spaces', 'A/RES/217A(III)', 'A-RES-217-A-III', 'A/RES/217 A (III)'],
    ['with the letter behind', 'A/RES/217(III)A', 'A-RES-217-A-III', 'A/RES/217 A (III)'],
    ['with the letter in brackets', 'A/RES/217(III)[A]', 'A-RES-217-A-III', 'A/RES/217 A (III)'],
    ['with a Roman letter behind', 'A/RES/217 (III) C', 'A-RES-217-C-III', 'A/RES/217 C (III)'],
    ['with both, as an id', 'A-RES-217-A-III', 'A-RES-217-A-III', 'A/RES/217 A (III)'],
    ['with several letters', 'A/RES/377(V)[A-C]', 'A-RES-377-A-C-V', 'A/RES/377 A-C (V)'],
    ['of an early special session', 'A/RES/3201 (S-VI)', 'A-RES-3201-S-VI', 'A/RES/3201(S-VI)'],
    ['of the first special session', 'A/RES/106 (S-I)', 'A-RES-106-S-1', 'A/RES/106(S-1)'],
    ['of the second emergency', 'A/RES/1004(ES-II)', 'A-RES-1004-ES-II', 'A/RES/1004(ES-II)'],
  ])('%s: %s', (_, input, id, stem) => {
    expect(parseSymbol(input)).toEqual({
      id,
      body: 'general-assembly',
      type: 'resolution',
      stem,
      year: null,
    });
  });
});

describe('parses a symbol of another series', () => {
  test.each([
    ['S/PRST/2024/1', 'S-PRST-2024-1', 'security-council', 'presidential-statement', 2024],
    ['S/2024/239', 'S-2024-239', 'security-council', 'draft', 2024],
    ['S/2013/575/REV. 1', 'S-2013-575-Rev.1', 'security-council', 'draft', 2013],
    ['S/18428', 'S-18428', 'security-council', 'draft', null],
    ['S/2024', 'S-2024', 'security-council', 'draft', null],
    ['A/78/L.5', 'A-78-L.5', 'general-assembly', 'draft', null],
    ['A/78/L.18/Rev.1', 'A-78-L.18-Rev.1', 'general-assembly', 'draft', null],
    ['A/ES-10/L.25', 'A-ES-10-L.25', 'general-assembly', 'draft', null],
    ['A/L.567', 'A-L.567', 'general-assembly', 'draft', null],
    ['A/C.1/78/L.1', 'A-C.1-78-L.1', 'general-assembly', 'draft', null],
    ['A/C.3/L.1234', 'A-C.3-L.1234', 'general-assembly', 'draft', null],
    ['A/SPC/42/L.3', 'A-SPC-42-L.3', 'general-assembly', 'draft', null],
    ['A/DEC/80/506', 'A-DEC-80-506', 'general-assembly', 'other', null],
    ['A/HRC/RES/49/1', 'A-HRC-RES-49-1', 'human-rights-council', 'resolution', null],
    ['A/HRC/RES/S-31/1', 'A-HRC-RES-S-31-1', 'human-rights-council', 'resolution', null],
    ['A/HRC/PRST/29/1', 'A-HRC-PRST-29-1', 'human-rights-council', 'presidential-statement', null],
    ['A/HRC/49/L.1', 'A-HRC-49-L.1', 'human-rights-council', 'draft', null],
    ['A/HRC/S-31/L.1', 'A-HRC-S-31-L.1', 'human-rights-council', 'draft', null],
    ['E/RES/2020/1', 'E-RES-2020-1', 'economic-and-social-council', 'resolution', 2020],
    ['E/2020/L.5', 'E-2020-L.5', 'economic-and-social-council', 'draft', 2020],
    ['GOV/2022/34', 'GOV-2022-34', 'iaea-board', 'other', 2022],
    ['GOV/INF/2022/5', 'GOV-INF-2022-5', 'iaea-board', 'other', 2022],
    ['GOV/2645', 'GOV-2645', 'iaea-board', 'other', null],
  ])('%s', (stem, id, body, type, year) => {
    const printed = stem.replace('REV. 1', 'Rev.1');
    const symbol = { id, body, type, stem: printed, year };
    expect(parseSymbol(stem)).toEqual(symbol);
    expect(parseSymbol(stem.toLowerCase())).toEqual(symbol);
    expect(parseSymbol(id)).toEqual(symbol);
    expect(parseSymbol(id.replaceAll('.', '-'))).toEqual(symbol);
  });
});

describe('accepts the years in which the document can be', () => {
  test.each([
    ['S/RES/1 (1946)', 1946],
    ['A/RES/68/262 (2013)', 2013],
    ['A/RES/68/262 (2014)', 2014],
    ['A-RES-62-223-B-2008', 2008],
    ['A/RES/377(V) (1951)', 1951],
    ['A/RES/217 A (III) (1948)', 1948],
    ['A/RES/ES-10/21 (2023)', 2023],
    ['S/PRST/2024/1 (2024)', 2024],
    ['S/2024 (1951)', 1951],
    ['A/HRC/RES/49/1 (2022)', 2022],
  ])('%s', (symbol, year) => {
    expect(parseSymbol(symbol)?.year).toBe(year);
  });
});

describe('rejects another year', () => {
  test.each([
    'S/RES/2270 (1945)',
    'S/RES/2270-2016 (2016) (2016)',
    'S/RES/2270-2016 (2017)',
    'S/RES/2270 (2100)',
    'A/RES/68/262 (2012)',
    'A/RES/68/262 (2015)',
    'A-RES-68-262-2015',
    'A/RES/377(V) (1949)',
    'A/RES/ES-10/21 (1975)',
    'S/PRST/2024/1 (2023)',
    'S/PRST/1993/1',
    'S/2024/239 (2025)',
    'S/1993/239',
    'S/18428 (1994)',
    'A/HRC/RES/1/1 (2005)',
    'E/RES/2020/1 (2021)',
    'GOV/1956/1',
  ])('%s', (symbol) => {
    expect(parseSymbol(symbol)).toBeNull();
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
  ['an organ that adopts none', 'T/RES/2270'],
  ['a record of a meeting', 'S/PV.9586'],
  ['a report', 'A/HRC/25/63'],
  ['a session without a number', 'A/RES/68'],
  ['a session of no number', 'A/RES/0/262'],
  ['a session in figures that has a Roman numeral', 'A/RES/16/18'],
  ['a session in Roman figures after the last', 'A/RES/377(XXXI)'],
  ['a number with two letters', 'A/RES/48/75LL'],
  ['a letter on both sides', 'A/RES/217 A (III) B'],
  ['a session of another century', 'A/RES/999/1'],
  ['a session in other letters', 'A/RES/377(Q)'],
  ['a session without figures', 'A/RES/377()'],
  ['a Roman numeral that is none', 'A/RES/377(IIV)'],
  ['a committee that does not exist', 'A/C.9/78/L.1'],
  ['a way out of the folder', '../S/RES/2270'],
  ['an address', 'https://undocs.org/S/RES/2270(2016)'],
  ['a long text', `S/RES/${'0'.repeat(100)}1`],
])('rejects %s', (_, input) => {
  expect(parseSymbol(input)).toBeNull();
});

describe('prints', () => {
  test.each([
    ['S-RES-2735', 2024, 'S/RES/2735 (2024)'],
    ['S/RES/2735', null, 'S/RES/2735'],
    ['S/RES/2735 (2024)', null, 'S/RES/2735'],
    ['A-RES-217-A-III', 1948, 'A/RES/217 A (III)'],
    ['A-RES-62-223B', 2007, 'A/RES/62/223 B'],
    ['s-prst-2024-1', 2024, 'S/PRST/2024/1'],
    ['no symbol', 2024, 'no symbol'],
  ])('%s of %s', (symbol, year, printed) => {
    expect(printSymbol(symbol, year)).toBe(printed);
  });
});
