import type { Rules } from '../rules.js';
import { fold, keysOf, type TokenisedText } from '../text/tokenised-text.js';

interface Term {
  keys: readonly string[];
  code: string;
  from: number;
  to: number;
}

/** Where the surname, or the name by which people are called, comes first: "Kishida Fumio", "Srettha Thavisin". */
const SURNAME_FIRST = new Set('CN ET HU ID JP KH KP KR MM MN MY TH VN'.split(' '));

/** The persons who lead states and organisations: "President Biden" stands for the United States. */
export class Leaders {
  /** By the first word of the name. */
  readonly #terms = new Map<string, Term[]>();

  constructor(leaders: Rules['leaders'], isKnown: (code: string) => boolean) {
    for (const [code, names] of Object.entries(leaders)) {
      if (!isKnown(code)) continue;
      for (const [name, years] of Object.entries(names)) {
        const [from = '', to = ''] = years.split('-');
        const keys = keysOf(name);
        const first = keys[0] ?? '';
        const term = { keys, code, from: Number(from), to: to === '' ? Infinity : Number(to) };
        this.#terms.set(first, [...(this.#terms.get(first) ?? []), term]);
      }
    }
  }

  /**
   * The party that a person led on a day, or ever if no day is given. The longest name counts, and a surname at the end more
   * than one at the start: "Kishida Fumio".
   *
   * @param from the first word of the person's name, without titles; `to` is exclusive
   * @returns null if nobody is known by that name, or persons of several parties are
   */
  find(words: TokenisedText, from: number, to: number, day: string | null): string | null {
    const year = day === null ? null : Number(day.slice(0, 4));
    let best = 0;
    let codes = new Set<string>();
    for (let at = from; at < to; at += 1) {
      for (const { keys, code, ...term } of this.#terms.get(words.key(at)) ?? []) {
        const isInOffice = year === null || (term.from <= year && year <= term.to);
        const end = at + keys.length;
        if (!isInOffice || end > to) continue;
        // Elsewhere, a single word may be a given name.
        const isSurname = end === to || (at === from && SURNAME_FIRST.has(code));
        if (keys.length === 1 && !isSurname) continue;
        if (!keys.every((key, index) => words.key(at + index) === key)) continue;
        const rank = 2 * keys.length + (end === to ? 1 : 0);
        if (rank < best) continue;
        if (rank > best) codes = new Set();
        best = rank;
        codes.add(code);
      }
    }
    const [only] = codes;
    return codes.size === 1 && only !== undefined ? only : null;
  }
}

/** The persons whom a text itself introduces, by their surnames: "Mexican President Andrés Manuel López Obrador". */
export class Introductions {
  readonly #codes = new Map<string, string | null>();

  add(surname: string, code: string): void {
    const key = fold(surname);
    const known = this.#codes.get(key);
    this.#codes.set(key, known === undefined || known === code ? code : null);
  }

  find(surname: string): string | null {
    return this.#codes.get(fold(surname)) ?? null;
  }
}
