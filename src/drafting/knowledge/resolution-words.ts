import type { Rules } from '../rules.js';

/** The words around "resolution" and around its number, as patterns. */
export class ResolutionWords {
  readonly #before: RegExp;
  readonly #otherOrgan: RegExp;
  readonly #counted: RegExp;

  constructor({ before, otherOrgans, counted }: Rules['resolutions']) {
    this.#before = new RegExp(String.raw`(?:(?:${oneOf(before)})(?:['’]s?)?\s+){1,8}$`, 'i');
    this.#otherOrgan = new RegExp(
      String.raw`(?:${oneOf(otherOrgans)})(?:['’]s?)?(?:\s+(?:of|in)\s+\w+)?\s+(?:\w+\s+)?$`,
      'i',
    );
    this.#counted = new RegExp(String.raw`^\s+(?:${oneOf(counted)})\b`, 'i');
  }

  /** The organ and adjectives at the end of a text that belong to "resolution": "the relevant UN Security Council ". */
  belongingTo(lead: string): string {
    return this.#before.exec(lead)?.[0] ?? '';
  }

  /** Whether a text ends with an organ other than the Security Council and the General Assembly. */
  endsWithOtherOrgan(lead: string): boolean {
    return this.#otherOrgan.test(lead);
  }

  /** Whether what follows a number says that it counts something: " people". */
  isCounted(after: string): boolean {
    return this.#counted.test(after);
  }
}

function oneOf(phrases: readonly string[]): string {
  return phrases.map((phrase) => phrase.replace(/[.]/g, '\\.')).join('|');
}
