import { nameCharacter } from '../domain/character-names.js';
import { FoldedText } from '../domain/folded-text.js';

/** How many differences are described. */
const MAX_DESCRIBED = 3;

/** How much of the words before a difference is repeated, in UTF-16 units. */
const MAX_CONTEXT = 20;

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
    return `from character ${character}${place}, these words have ${nameAll(own)}, and the text ${nameAll(other)}`;
  });
  const rest = differences.length - described.length;
  const more = rest > 0 ? `; and ${rest} more` : '';
  return `the text has these words in other characters: ${described.join('; ')}${more}`;
}

/** `U+0065 (e) U+0301`: a letter shows itself, a mark would join the bracket. */
function nameAll(characters: string): string {
  if (characters === '') return 'nothing';
  const names = Array.from(characters, (character) => {
    const name = nameCharacter(character);
    return /[\p{L}\p{N}\p{P}]/u.test(character) && !name.includes('(')
      ? `${name} (${character})`
      : name;
  });
  return names.join(' ');
}
