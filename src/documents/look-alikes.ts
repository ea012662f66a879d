import { FoldedText } from '../domain/folded-text.js';

/** How many differences are described. */
const MAX_DESCRIBED = 3;

/** How much of the words before a difference is repeated, in UTF-16 units. */
const MAX_CONTEXT = 20;

/** Characters that look like others, or like nothing. */
const NAMES: Record<string, string> = {
  '\t': 'tab',
  '\n': 'line feed',
  '\r': 'carriage return',
  ' ': 'space',
  '-': 'hyphen-minus',
  '\u00A0': 'no-break space',
  '\u00AD': 'soft hyphen',
  '\u200B': 'zero-width space',
  '\u200C': 'zero-width non-joiner',
  '\u200D': 'zero-width joiner',
  '\u200E': 'left-to-right mark',
  '\u200F': 'right-to-left mark',
  '\u2010': 'hyphen',
  '\u2011': 'no-break hyphen',
  '\u2013': 'en dash',
  '\u2014': 'em dash',
  '\u2018': 'left single quotation mark',
  '\u2019': 'right single quotation mark',
  '\u201C': 'left double quotation mark',
  '\u201D': 'right double quotation mark',
  '\u202F': 'narrow no-break space',
  '\u2060': 'word joiner',
  '\u3000': 'ideographic space',
  '\uFEFF': 'zero-width no-break space',
};

/**
 * Which characters of words differ from those of a text that has the same words, typed differently; null if the text
 * doesn't have them.
 */
export function describeLookAlike(words: string, text: FoldedText): string | null {
  const sought = new FoldedText(words);
  const start = text.folded.indexOf(sought.folded);
  if (start === -1) return null;
  const differences = sought.listDifferences(0, text, start, sought.folded.length);
  if (differences.length === 0) return null;
  const described = differences.slice(0, MAX_DESCRIBED).map(({ at, own, other }) => {
    const before = at === 0 ? '' : sought.originalOf(0, at);
    const character = Array.from(before).length + 1;
    const context = before.slice(-MAX_CONTEXT).replace(/^[\uDC00-\uDFFF]/, '');
    const place = context === '' ? '' : ` (after ${JSON.stringify(context)})`;
    return `from character ${character}${place}, these words have ${name(own)}, and the text ${name(other)}`;
  });
  const rest = differences.length - described.length;
  const more = rest > 0 ? `; and ${rest} more` : '';
  return `the text has these words in other characters: ${described.join('; ')}${more}`;
}

/** `U+00A0 (no-break space)` */
function name(characters: string): string {
  if (characters === '') return 'nothing';
  const names = Array.from(characters, (character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    const label = NAMES[character] ?? (/\p{M}/u.test(character) ? 'combining mark' : character);
    return `U+${code} (${label})`;
  });
  return names.join(' ');
}
