/** Letters that look like Latin ones, and Arabic letters that look alike in most places of a word. */
const SHAPES: Record<string, string> = {
  ...{
    а: 'a',
    е: 'e',
    о: 'o',
    р: 'p',
    с: 'c',
    у: 'y',
    х: 'x',
    і: 'i',
    ј: 'j',
    ѕ: 's',
    һ: 'h',
    ԁ: 'd',
  },
  ...{
    А: 'A',
    В: 'B',
    Е: 'E',
    К: 'K',
    М: 'M',
    Н: 'H',
    О: 'O',
    Р: 'P',
    С: 'C',
    Т: 'T',
    У: 'Y',
    Х: 'X',
  },
  ...{
    І: 'I',
    Ј: 'J',
    Ѕ: 'S',
    ο: 'o',
    ν: 'v',
    ρ: 'p',
    Α: 'A',
    Β: 'B',
    Ε: 'E',
    Ζ: 'Z',
    Η: 'H',
    Ι: 'I',
  },
  ...{ Κ: 'K', Μ: 'M', Ν: 'N', Ο: 'O', Ρ: 'P', Τ: 'T', Υ: 'Y', Χ: 'X' },
  ...{ ی: 'ي', ى: 'ي', ک: 'ك', ە: 'ه', ہ: 'ه' },
};

const IS_PLAIN = /^[!-~]$/;
/** The tatweel only stretches a word. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\u0640]/gu;

/** A stretch of words and of a text that have the same shape in different characters. */
export interface DifferentCharacters {
  /** The UTF-16 offset in the words. */
  at: number;
  own: string;
  other: string;
}

/** A text with one form of all characters that look alike or like nothing, and the way back to the original. */
export class ShapedText {
  readonly #original: string;
  readonly #shapes: string;
  /** Where the character that a UTF-16 unit of the shapes stands for begins and ends. */
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];

  constructor(original: string) {
    this.#original = original;
    let shapes = '';
    let at = 0;
    for (const character of original) {
      const shape = shapeOf(character);
      const end = at + character.length;
      if (shape !== ' ' || !shapes.endsWith(' ')) {
        for (let unit = 0; unit < shape.length; unit += 1) {
          this.#starts.push(at);
          this.#ends.push(end);
        }
        shapes += shape;
      }
      at = end;
    }
    this.#shapes = shapes;
  }

  /** How these words differ from those of a text that look the same; null if the text doesn't have them. */
  differencesFrom(text: ShapedText): DifferentCharacters[] | null {
    const size = this.#shapes.length;
    const first = size === 0 ? -1 : text.#shapes.indexOf(this.#shapes);
    if (first === -1) return null;
    const begins = (shaped: ShapedText, unit: number) =>
      shaped.#starts[unit] !== shaped.#starts[unit - 1];
    const differences: DifferentCharacters[] = [];
    let from = 0;
    for (let unit = 1; unit <= size; unit += 1) {
      const isLast = unit === size;
      if (!isLast && !(begins(this, unit) && begins(text, first + unit))) continue;
      const start = from === 0 ? 0 : (this.#starts[from] ?? 0);
      const own = this.#original.slice(start, isLast ? undefined : this.#starts[unit]);
      const otherEnd = isLast ? text.#ends[first + unit - 1] : text.#starts[first + unit];
      const other = text.#original.slice(text.#starts[first + from], otherEnd);
      if (own !== other) differences.push(trimCommon(own, other, start));
      from = unit;
    }
    return differences;
  }
}

function shapeOf(character: string): string {
  if (IS_PLAIN.test(character)) return character;
  if (/\s/u.test(character) && character !== '\uFEFF') return ' ';
  const shape = character.normalize('NFKD').replace(INVISIBLE, '');
  return Array.from(shape, (letter) => SHAPES[letter] ?? letter).join('');
}

/** Leaves out the characters that both begin or end with. */
function trimCommon(own: string, other: string, at: number): DifferentCharacters {
  const [mine, others] = [Array.from(own), Array.from(other)];
  let start = at;
  while (mine.length > 0 && mine[0] === others[0]) {
    start += mine.shift()?.length ?? 0;
    others.shift();
  }
  while (mine.length > 0 && mine.at(-1) === others.at(-1)) {
    mine.pop();
    others.pop();
  }
  return { at: start, own: mine.join(''), other: others.join('') };
}
