import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readDocument } from '../../src/documents/check.js';
import { createDrafter, UndraftableError } from '../../src/drafting/drafter.js';
import { readRules } from '../../src/drafting/rules.js';
import { type CheckedDraft, draftStatement } from '../../src/drafts/checked-draft.js';
import { toYaml } from '../../src/drafts/draft-yaml.js';
import { readReferenceData } from '../../src/seed/seed.js';

let draft: (text: string) => CheckedDraft;

beforeAll(() => {
  const { parties, resolutions } = readReferenceData();
  const drafter = createDrafter(readRules(), {
    parties,
    resolutions: resolutions.map(({ symbol }) => symbol),
  });
  draft = (text) => draftStatement(drafter, text);
});

/** Fragments of statements, and of text that is copied along with them. */
const PIECES = [
  'We',
  'we',
  ', ',
  ' and ',
  '. ',
  ': ',
  '; ',
  '\n',
  '\n\n',
  ' ',
  '“',
  '”',
  '(',
  ')',
  '[1]',
  '-\n',
  '\r\n',
  '<p>',
  '</p>',
  '<b',
  '&amp;',
  'the Foreign Ministers of',
  'Japan',
  'the Republic of Korea',
  'Guinea',
  'the Governments of',
  'High Representative',
  'G7',
  'E3',
  'condemn',
  'urge',
  'calls on',
  'welcoming',
  'express our grave concern',
  'reaffirm our commitment',
  'will',
  'must',
  'not',
  'that',
  'with',
  'of',
  'UN Security Council resolutions',
  'resolution',
  '1718',
  '1874 (2009)',
  'A/RES/75/287',
  'S/RES/2270 (2016)',
  'ES-11/1',
  'including',
  'the relevant UNSCRs',
  'the UN Charter',
  'Joint Statement',
  'by',
  'on',
  'Begin text',
  'End text',
  'Signed by:',
  'released by',
  'align themselves with this statement',
  '5 November 2024',
  '🚂',
  '\u0000',
  '\uD800',
  '\u00AD',
  "'",
  '# ',
  '- ',
];

const typed = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme', maxLength: 4 })), {
    maxLength: 120,
  })
  .map((pieces) => pieces.join(' '));

test('anchors all quotes of any text, survives YAML, and is deterministic', () => {
  fc.assert(
    fc.property(fc.oneof(typed, fc.string({ unit: 'binary' })), (text) => {
      let drafted: CheckedDraft;
      try {
        drafted = draft(text);
      } catch (error) {
        expect(error).toBeInstanceOf(UndraftableError);
        return;
      }
      const { issues } = readDocument(drafted.document);
      const hasNone = !drafted.isReady && drafted.document.signatories.length === 0;
      const expected = hasNone ? ['must have at least one signatory'] : [];
      expect(issues.map(({ message }) => message)).toEqual(expected);
      expect(parse(toYaml(drafted))).toEqual(drafted.document);
      expect(draft(text)).toEqual(drafted);
    }),
    { numRuns: Number(process.env['FUZZ_RUNS'] ?? 75), examples: [['\u{10FFFE}']] },
  );
});

/** Long repetitions, which would take backtracking patterns forever. */
const ENDLESS = [
  ',',
  '(',
  '“',
  'a',
  ' ',
  '\n',
  'x\n\n',
  'a-\n',
  '\t ',
  '<',
  '<p ',
  '<p><b>',
  '&amp;',
  '🚂 ',
  'e\u0301',
  'We ',
  'We condemn ',
  'We condemn the attack. ',
  'We, the ',
  'we will not ',
  'We stress that ',
  'and support ',
  'Welcoming, ',
  'resolution ',
  'resolution 1718, ',
  'resolutions including ',
  'S/RES/1718 (2006) ',
  'UN Security Council ',
  'the relevant UN ',
  '71/199 and ',
  'Japan, ',
  'Japan\n',
  'Japan\n\n',
  'Japan (',
  'the Governments of ',
  'Foreign Ministers of the ',
  'John Smith, ',
  'U.S. ',
  'issued by ',
  'Signed by: Japan\n\n',
  'This statement is endorsed by:\n\n',
  'The Ministers ',
  'It would be ',
  '5 November 2024 ',
  'Begin text\n\n',
];

/** The slowest ones, at the maximum length of a text. */
const LONGEST = ['U.S. ', '🚂 We urge Japan. '];

const LONG_TEXTS = [
  ...ENDLESS.map((unit) => ({ unit, length: 50_000 })),
  ...LONGEST.map((unit) => ({ unit, length: 490_000 })),
];

for (const { unit, length } of LONG_TEXTS) {
  // Generous even for a slow machine, but too short for a backtracking pattern.
  test(`drafts ${length} characters of "${unit}"`, { timeout: length * 1.2 }, () => {
    const text = `Joint Statement\n\n${unit.repeat(Math.floor(length / unit.length))}`;
    try {
      expect(draft(text).document.title).toMatch(/./);
    } catch (error) {
      expect(error).toBeInstanceOf(UndraftableError);
    }
  });
}
