import { parseSymbol, printSymbol } from '../../domain/symbol.js';
import type { Reading } from '../knowledge/lexicon.js';
import type { Span } from '../text/sentences.js';
import {
  findMentions,
  isOtherOrgans,
  isUnnamedCitation,
  type Mention,
  namesUnOrgan,
  seriesOf,
} from './resolution-mentions.js';
import { type NumberedResolution, readNumbers } from './resolution-numbers.js';

/** Words that cite a resolution, an instrument, or resolutions without naming them. */
export interface FoundCitation extends Span {
  /** `S/RES/2397 (2017)`, `A/RES/75/287`; with the year if the text gives it. */
  symbol: string | null;
  instrument: string | null;
}

/** Finds all citations of a text, in order. Looks at a bounded stretch around each. */
export function findCitations(reading: Reading): FoundCitation[] {
  const resolutions = findResolutions(reading);
  return [
    ...resolutions,
    ...findSymbols(reading.words.text, resolutions),
    ...findInstruments(reading),
  ].sort((a, b) => a.start - b.start);
}

/** "UN Security Council resolutions 1718, 1874 and 2270", "the relevant UNSCRs". */
function findResolutions({ words: { text }, lexicon }: Reading): FoundCitation[] {
  const { resolutionWords } = lexicon;
  const mentionsUn = /\b(?:UN|U\.N\.|United Nations|UNSC|Security Council|General Assembly)\b/.test(
    text,
  );
  const found: FoundCitation[] = [];
  /** The last resolution was another organ's. */
  let wasOtherOrgans = false;
  /** How its symbols begin, if it was the Human Rights Council's or the Economic and Social Council's. */
  let lastSeries: string | null = null;
  for (const mention of findMentions(text, resolutionWords)) {
    if (mention.start < (found.at(-1)?.end ?? 0)) continue;
    const series = seriesOf(mention);
    if (series !== null || isOtherOrgans(mention, resolutionWords)) {
      wasOtherOrgans = true;
      lastSeries = series;
      if (series !== null) {
        found.push(
          ...toCitations(mention, readNumbers(text, mention, resolutionWords, series), text),
        );
      }
      continue;
    }
    const numbers = readNumbers(text, mention, resolutionWords);
    if (numbers.length === 0) {
      if (isUnnamedCitation(mention, text)) found.push(toUnnamedCitation(mention));
      continue;
    }
    const end = numbers.at(-1)?.end ?? mention.end;
    if (!namesUnOrgan(mention, text.slice(end, end + 60))) {
      // "resolution 46/2" after one of the Human Rights Council is also the Human Rights Council's.
      if (wasOtherOrgans && numbers.some(({ symbol }) => symbol.startsWith('A/'))) {
        if (lastSeries === null) continue;
        const own = readNumbers(text, mention, resolutionWords, lastSeries);
        found.push(...toCitations(mention, own, text));
        continue;
      }
      const areSmall = numbers.every(({ symbol }) => /^S\/RES\/\d{1,3}$/.test(symbol));
      if (!mentionsUn && areSmall) continue;
    }
    wasOtherOrgans = false;
    found.push(...toCitations(mention, numbers, text));
  }
  return found;
}

function toUnnamedCitation({ citedFrom, end, after }: Mention): FoundCitation {
  const brackets = /^\s*\((?:UNSCRs?|SCRs?)\)/i.exec(after)?.[0] ?? '';
  return { start: citedFrom, end: end + brackets.length, symbol: null, instrument: null };
}

function toCitations(
  mention: Mention,
  numbers: readonly NumberedResolution[],
  text: string,
): FoundCitation[] {
  return numbers.map(({ symbol, start, end }, index) => {
    const lead = text.slice(mention.end, start);
    const isExample = /including|such as|notably|particular/i.test(lead);
    // The first number includes the organ: "UN Security Council resolutions 1718".
    const isFirst = index === 0 && !isExample;
    return { start: isFirst ? mention.citedFrom : start, end, symbol, instrument: null };
  });
}

/** A symbol of any series, with the session or the year in parentheses and the letter of a part that can follow its number. */
const SYMBOL =
  /(?<![\p{L}\p{N}/])(?:(?:S|A|E|GOV)\/|[SA]-RES-)[A-Z0-9][A-Z0-9./-]*\d(?:\s?[A-Z](?:-[A-Z])?(?![\p{L}\p{N}]))?(?:\s?\([IVXLC]+\))?(?:\s?\(\d{4}\))?/giu;

/** Symbols that stand by themselves: "S/RES/2735 (2024)". */
function findSymbols(text: string, resolutions: readonly FoundCitation[]): FoundCitation[] {
  const named = resolutions.filter(({ symbol }) => symbol !== null);
  const found: FoundCitation[] = [];
  let passed = 0;
  for (const { 0: words, index: start } of text.matchAll(SYMBOL)) {
    const end = start + words.length;
    // A year that the document cannot have is the text's mistake.
    const symbol = parseSymbol(words) ?? parseSymbol(words.replace(/\s?\(\d{4}\)$/, ''));
    while ((named[passed]?.end ?? end) <= start) passed += 1;
    const isShort = /^S\/\d{1,3}$/.test(words);
    if (!symbol || isShort || (named[passed]?.start ?? end) < end) continue;
    found.push({ start, end, symbol: printSymbol(symbol.stem, symbol.year), instrument: null });
  }
  return found;
}

function findInstruments({ words, lexicon }: Reading): FoundCitation[] {
  const found: FoundCitation[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const match = lexicon.instruments.match(words, at);
    if (!match) continue;
    if (words.isCapital(at)) {
      const from = words.key(at - 1) === 'the' ? at - 1 : at;
      found.push({
        start: words.start(from),
        end: words.endBefore(match.end),
        symbol: null,
        instrument: match.meaning.name,
      });
    }
    at = match.end - 1;
  }
  return found;
}
