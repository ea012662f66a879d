import type { Body } from './vocabulary.js';

/** The UN document symbol of a resolution, parsed. */
export interface ResolutionSymbol {
  /** The symbol in a form fit for URLs: `S-RES-2270`, `A-RES-68-262`, `A-RES-ES-11-1`. */
  id: string;
  body: Body;
  /** The symbol without the year that the Security Council appends: `S/RES/2270`, `A/RES/68/262`. */
  stem: string;
  /** The year of adoption that follows, or null if there is none. */
  year: number | null;
}

/**
 * Parses the symbol of a resolution as people write it: `S/RES/2270 (2016)`, `s/res/2270`, `S-RES-2270`, `S-RES-2270-2016`,
 * `A/RES/68/262`, `A/RES/68/262 (2014)`, `A/RES/ES-11/1`, `A/RES/377(V)`, in full-width letters, with hyphens of other kinds and
 * with invisible characters. Returns null for anything else.
 *
 * Source: the UN's document symbols, series S/RES/ (number, year) and A/RES/ (session/number; until 1976
 * number(session); ES- and S- mark emergency special and special sessions).
 */
export function parseSymbol(input: string): ResolutionSymbol | null {
  const words = input
    .replace(/[\uFF01-\uFF5E]/g, (fullWidth) => fullWidth.normalize('NFKC'))
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/\p{Pd}/gu, '-')
    .trim()
    .toUpperCase()
    .replace(/[\s/-]+/g, '/')
    .replace(/\/?\(\/?/, '(')
    .replace(/\/\)/, ')');

  const council = /^S\/RES\/0*([1-9]\d{0,4})(?:\((\d{4})\)|\/(\d{4}))?$/.exec(words);
  if (council) {
    const [, number, inParentheses, afterDash] = council;
    const year = inParentheses ?? afterDash;
    return {
      id: `S-RES-${number}`,
      body: 'security-council',
      stem: `S/RES/${number}`,
      year: year ? Number(year) : null,
    };
  }

  const assembly =
    /^A\/RES\/((?:E?S\/)?)0*([1-9]\d{0,2})\/0*([1-9]\d{0,3}[A-Z]?)(?:\((\d{4})\)|\/(\d{4}))?$/.exec(
      words,
    );
  if (assembly) {
    const [, special, session, number, inParentheses, afterDash] = assembly;
    const stem = `A/RES/${special?.replace('/', '-')}${session}/${number}`;
    const year = inParentheses ?? afterDash;
    return {
      id: stem.replaceAll('/', '-'),
      body: 'general-assembly',
      stem,
      year: year ? Number(year) : null,
    };
  }

  const early = /^A\/RES\/0*([1-9]\d{0,3})[(/]([IVXLC]+)\)?$/.exec(words);
  if (early) {
    const [, number, session] = early;
    return {
      id: `A-RES-${number}-${session}`,
      body: 'general-assembly',
      stem: `A/RES/${number}(${session})`,
      year: null,
    };
  }
  return null;
}

/** The id of the resolution that a symbol names, without its year; other text unchanged. */
export function toResolutionId(symbol: string): string {
  return parseSymbol(symbol)?.id ?? symbol;
}
