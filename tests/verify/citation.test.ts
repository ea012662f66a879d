import { expect, test } from 'vitest';
import { toBibtex, toPlainCitation } from '../../src/formats/citations.js';

const signedBy = (...names: string[]) =>
  names.map((nameAsSigned) => ({ nameAsSigned, role: 'signatory' as const }));

const STATEMENT = {
  id: 'odd-2020',
  title: 'On 50% of R&D_funds: {#1} ~ $2^3 \\o/\nand <a|b> “peace”',
  issuedOn: '2020-02-09',
  signatories: signedBy('Bosnia and Herzegovina', 'Côte d’Ivoire', '대한민국'),
  url: 'https://registry.example/v1/statements/odd-2020',
};

test('escapes TeX, balances braces and keeps names whole', () => {
  expect(toBibtex(STATEMENT)).toBe(
    [
      '@misc{odd-2020,',
      '  author = {{Bosnia and Herzegovina} and {Côte d’Ivoire} and {대한민국}},',
      '  title = {{On 50\\% of R\\&D\\_funds: \\textbraceleft{}\\#1\\textbraceright{} \\textasciitilde{} \\$2\\textasciicircum{}3 \\textbackslash{}o/ and \\textless{}a\\textbar{}b\\textgreater{} “peace”}},',
      '  year = {2020},',
      '  url = {https://registry.example/v1/statements/odd-2020},',
      '  note = {Joint statement of 9 February 2020}',
      '}',
    ].join('\n'),
  );
});

test('plain text is one line', () => {
  expect(toPlainCitation(STATEMENT)).toBe(
    'Bosnia and Herzegovina, Côte d’Ivoire and 대한민국, “On 50% of R&D_funds: {#1} ~ $2^3 \\o/ and <a|b> “peace””, 9 February 2020, https://registry.example/v1/statements/odd-2020.',
  );
});

test('states that the date is unknown, without a year', () => {
  const undated = { ...STATEMENT, issuedOn: null, signatories: signedBy('Malta') };
  expect(toBibtex(undated)).toContain('note = {Joint statement of unknown date}');
  expect(toBibtex(undated)).not.toContain('year');
  expect(toPlainCitation(undated)).toMatch(/^Malta, .*, undated, https/);
});

test('tells those who signed on behalf of others and those who only aligned themselves', () => {
  const capacities = {
    ...STATEMENT,
    title: 'On peace',
    signatories: [
      ...signedBy('Fiji', 'Fiji'),
      { nameAsSigned: 'European Union', role: 'on-behalf-of' as const },
      { nameAsSigned: 'Cyprus', role: 'aligned' as const },
      { nameAsSigned: 'Malta', role: 'aligned' as const },
    ],
  };
  expect(toPlainCitation(capacities)).toBe(
    'Fiji and European Union (on behalf of others), aligned: Cyprus and Malta, “On peace”, 9 February 2020, https://registry.example/v1/statements/odd-2020.',
  );
  expect(toBibtex(capacities)).toContain('author = {{Fiji} and {European Union}},');
  expect(toBibtex(capacities)).toContain(
    'note = {Joint statement of 9 February 2020, signed on behalf of others: European Union; aligned: Cyprus and Malta}',
  );
});
