import { parseSymbol } from '../domain/symbol.js';
import {
  findMentions,
  isOtherOrgans,
  namesUnOrgan,
  seriesOf,
} from '../drafting/citations/resolution-mentions.js';
import { readNumbers } from '../drafting/citations/resolution-numbers.js';
import type { ResolutionWords } from '../drafting/knowledge/resolution-words.js';

/** A resolution that a text names. */
export interface NamedResolution {
  id: string;
  /** The year that the text gives; null if it gives none. */
  year: number | null;
  /** Whether the text names the organ, or writes the symbol. A bare number may be of any organ. */
  isComplete: boolean;
}

/** Nobody writes a longer reference. */
const MAX_LENGTH = 200;

/** "resolution" in English, French and Spanish, and abbreviated without a full stop: "Res 2270". */
const RESOLUTION = /\b(?:res(?=[\s\d/])|r[ée]solutions?|resoluci[óo]n(?:es)?)(?!\p{L})\.?/giu;
const INITIALS = /\b(?:[A-Z]\.\s?){2,}/g;
/** "UNSC 1718", "UNGA 68/262", "SC 2270" */
const ORGAN_AND_NUMBER =
  /^(?:(?:UN)?(SC)|(?:UN)?(GA)|(Security Council)|(General Assembly))\s+(?=\d|ES-)/i;
const OF_OTHER_UN_ORGAN = /\bof the (?:UN |United Nations )?General Assembly\b|\((?:UN)?GA\)/i;

/**
 * The resolution that a text names, as people write it: "S/RES/1718", "UNSCR 1718 (2006)", "SC Res 2270", "resolution 1718 (2006) of the
 * Security Council", "68/262". Null if it names none, or several.
 */
export function readSymbol(text: string, words: ResolutionWords): NamedResolution | null {
  const given = text.trim();
  if (given.length > MAX_LENGTH) return null;
  // A title may follow: "A/RES/68/262, Territorial integrity of Ukraine".
  const symbol = parseSymbol(given) ?? parseSymbol(given.split(/[\s,;:]/, 1)[0] ?? '');
  if (symbol) return { id: symbol.id, year: symbol.year, isComplete: true };
  return readPhrase(toPhrase(given), words) ?? readBareNumber(given);
}

/** The text with "resolution" and the organ in the words that drafting knows. */
function toPhrase(given: string): string {
  const spelt = given
    .replace(INITIALS, (initials) => `${initials.replace(/[.\s]/g, '')} `)
    .replace(RESOLUTION, (word) => (/s$/i.test(word) ? 'resolutions' : 'resolution'))
    .replace(/\s+/g, ' ');
  const organ = ORGAN_AND_NUMBER.exec(spelt);
  if (organ) {
    const body = organ[1] || organ[3] ? 'Security Council' : 'General Assembly';
    return `${body} resolution ${spelt.slice(organ[0].length).trim()}`;
  }
  return OF_OTHER_UN_ORGAN.test(spelt) ? `General Assembly ${spelt}` : spelt;
}

function readPhrase(phrase: string, words: ResolutionWords): NamedResolution | null {
  for (const mention of findMentions(phrase, words)) {
    const series = seriesOf(mention);
    if (series === null && isOtherOrgans(mention, words)) continue;
    const [first, second] = readNumbers(phrase, mention, words, series ?? undefined);
    const symbol = first && parseSymbol(first.symbol);
    if (!symbol || second) continue;
    const { id, year } = symbol;
    return {
      id,
      year,
      isComplete: series !== null || namesUnOrgan(mention, phrase.slice(first.end)),
    };
  }
  return null;
}

/** "2270 (2016)" of the Security Council, "68/262" of the General Assembly. */
function readBareNumber(given: string): NamedResolution | null {
  const isOfAssembly = /^(?:(?:ES-|S-)?\d{1,3}\/\d{1,4}[A-Z]?|\d{1,4} ?\([IVXLC]+\))$/i.test(given);
  const isOfCouncil = /^\d{1,4}(?: ?\(\d{4}\))?$/.test(given);
  if (!isOfAssembly && !isOfCouncil) return null;
  const symbol = parseSymbol(`${isOfAssembly ? 'A' : 'S'}/RES/${given}`);
  return symbol && { id: symbol.id, year: symbol.year, isComplete: false };
}
