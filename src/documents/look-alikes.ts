import { nameCharacter } from '../domain/character-names.js';
import { FoldedText } from '../domain/folded-text.js';
import { type DifferentCharacters, ShapedText } from './shaped-text.js';

/** How many differences are described. */
const MAX_DESCRIBED = 3;

/** How much of the words before a difference is repeated, in UTF-16 units. */
const MAX_CONTEXT = 20;

/** A text that words are compared with. Both forms are made when they are needed. */
export class ComparedText {
  readonly #text: string;
  #folded: FoldedText | null = null;
  #shaped: ShapedText | null = null;

  constructor(text: string) {
    this.#text = text;
  }

  get folded(): FoldedText {
    this.#folded ??= new FoldedText(this.#text);
    return this.#folded;
  }

  get shaped(): ShapedText {
    this.#shaped ??= new ShapedText(this.#text);
    return this.#shaped;
  }
}

/**
 * Which characters of words differ from those of a text that has the same words, typed differently or in characters that
 * look the same; null if the text doesn't have them.
 */
export function describeLookAlike(words: string, text: ComparedText): string | null {
  const differences =
    listTypedDifferently(words, text.folded) ?? new ShapedText(words).differencesFrom(text.shaped);
  if (!differences || differences.length === 0) return null;
  const described = differences.slice(0, MAX_DESCRIBED).map(({ at, own, other }) => {
    const before = words.slice(0, at);
    const character = Array.from(before).length + 1;
    const context = before.slice(-MAX_CONTEXT).replace(/^[\uDC00-\uDFFF]/, '');
    const place = context === '' ? '' : ` (after ${JSON.stringify(context)})`;
    return `from character ${character}${place}, these words have ${nameAll(own)}, and the text ${nameAll(other)}`;
  });
  const rest = differences.length - described.length;
  const more = rest > 0 ? `; and ${rest} more` : '';
  return `the text has these words in other characters: ${described.join('; ')}${more}`;
}

function listTypedDifferently(words: string, text: FoldedText): DifferentCharacters[] | null {
  const sought = new FoldedText(words);
  const start = text.folded.indexOf(sought.folded);
  if (start === -1) return null;
  const differences = sought.listDifferences(0, text, start, sought.folded.length);
  if (differences.length === 0) return null;
  return differences.map(({ at, own, other }) => ({
    at: at === 0 ? 0 : sought.originalOf(0, at).length,
    own,
    other,
  }));
}

/** `U+0065 (e) U+0301`: a letter shows itself, a mark would join the bracket. */
function nameAll(characters: string): string {
  if (characters === '') return 'nothing';
  const names = Array.from(characters, (character) => {
    const name = nameCharacter(character);
    return /[\p{L}\p{N}\p{P}]/u.test(character) && !name.includes('(')
      ? `${name} (${nameScript(character)}${character})`
      : name;
  });
  return names.join(' ');
}

/** The script of letters that look like Latin ones. */
function nameScript(letter: string): string {
  if (/\p{Script=Cyrillic}/u.test(letter)) return 'Cyrillic ';
  return /\p{Script=Greek}/u.test(letter) ? 'Greek ' : '';
}
