import type { Rules } from '../rules.js';
import { keysOf } from '../text/tokenised-text.js';

const LONGEST_OFFICE_NAME = 120;

/** The words of offices: "Foreign Ministers of", "Permanent Representatives to the United Nations of". */
export class Offices {
  readonly #words: ReadonlySet<string>;
  readonly #holders: RegExp;
  readonly #holderWords: ReadonlySet<string>;
  readonly #plurals: ReadonlySet<string>;
  readonly #singulars: readonly { plural: RegExp; singular: string }[];

  constructor({ holders, others, words }: Rules['offices']) {
    const forms = [...Object.entries(holders).flat(), ...others];
    this.#words = new Set([...words, ...forms.flatMap(keysOf)]);
    this.#holderWords = new Set(forms.flatMap(keysOf));
    this.#plurals = new Set([
      ...Object.values(holders).flatMap(keysOf),
      ...others.flatMap(keysOf).filter((key) => key.endsWith('s')),
    ]);
    this.#holders = new RegExp(String.raw`\b(?:${forms.join('|')})\b`, 'i');
    this.#singulars = Object.entries(holders).map(([singular, plural]) => ({
      plural: new RegExp(String.raw`\b${plural}\b`, 'gi'),
      singular: capitalise(singular),
    }));
  }

  /** Whether a word can be part of an office, or of a phrase that leads to a list of names. */
  hasWord(key: string): boolean {
    return this.#words.has(key);
  }

  /** Whether a word is somebody who holds an office: "minister", "ministers". */
  isHolder(key: string): boolean {
    return this.#holderWords.has(key);
  }

  /** Whether a phrase names several who hold an office: "the Foreign Ministers of". */
  isPlural(phrase: string): boolean {
    return keysOf(phrase).some((key) => this.#plurals.has(key));
  }

  /** Whether a phrase names somebody who holds an office. */
  hasHolder(phrase: string): boolean {
    return this.#holders.test(phrase);
  }

  /** The office of one holder: "Foreign Minister" for "Foreign Ministers of the". Null for a phrase without a holder. */
  toOffice(phrase: string): string | null {
    if (!this.hasHolder(phrase)) return null;
    let office = phrase
      .replace(/\s+/g, ' ')
      .replace(/^[’'\s]*s?\s/i, '')
      .replace(
        /^(?:(?:we|the|undersigned|following|respective|its|their|our|all|as|members?|g7|and|of|both|two|three|four|participating|representing)[\s,]+)+/i,
        '',
      )
      .replace(
        /(?:[\s,]+(?:of|the|and|from|for|to|as|representing|our|their|its|respective|(?<!\bstate (?:and|or)\s)governments?|countries|member states|states|members|group|following))+$/i,
        '',
      )
      .replace(/[’']s?$/, '');
    // The heading is in capitals, not the office.
    if (office === office.toUpperCase()) office = office.toLowerCase();
    for (const { plural, singular } of this.#singulars) office = office.replace(plural, singular);
    office = office.replace(/\bState and Government\b/gi, 'State or Government');
    return office === '' || office.length > LONGEST_OFFICE_NAME ? null : capitalise(office);
  }
}

function capitalise(office: string): string {
  return office
    .split(' ')
    .map((word) =>
      /^(?:of|for|and|or|to|the|on)$/.test(word)
        ? word
        : word.charAt(0).toUpperCase() + word.slice(1),
    )
    .join(' ');
}
