import { parseSymbol } from '../domain/symbol.js';
import type { Rules } from './rules.js';
import type { Span } from './sentences.js';
import { keysOf, PhraseBook, type Token } from './tokens.js';

/** Words that cite a resolution, an instrument, or resolutions that they do not name. */
export interface FoundCitation extends Span {
  /** `S/RES/2397 (2017)`, `A/RES/75/287`; the year where the text gives it. */
  symbol: string | null;
  instrument: string | null;
  confidence: number;
  rationale: string;
}

/** Where a text begins to cite: a word for resolutions, with the organ and adjectives before it. */
const HEAD = /\b(?:UNSC-?Rs?|UNSCR[sS]?|UNGARs?|SCRs?|(?:resolutions?|res\.))(?![\p{L}])/giu;

/** What stands before "resolution" and belongs to it, read backwards from it. */
const ORGAN_BEFORE =
  /(?:(?:the|all|relevant|multiple|numerous|several|successive|applicable|existing|previous|various|many|other|subsequent|these|those|its|their|UN|U\.N\.|United Nations|UNSC|UNGA|UN-?SC|Security Council|General Assembly|Council|Assembly|SC|GA|binding|mandatory|adopted|landmark|historic|unanimously)(?:['’]s?)?\s+){1,8}$/i;

/** Organs whose resolutions are none of the Council's or the Assembly's. */
const OTHER_ORGAN =
  /(?:IAEA|Agency|Board of Governors|Board|Governors|BoG|Human Rights Council|HRC|UNHRC|Commission on Human Rights|Human Rights|European Parliament|Parliament|Congress|Senate|House|Knesset|Bundestag|Duma|World Health Assembly|WHA|Health Assembly|UNESCO|ILO|Labou?r Conference|IMO|ICAO|ITU|UPU|OPCW|Executive Council|Conference of the States Parties|Peace and Security Council|AUPSC|AU PSC|African Union|AU|League|Arab League|OIC|OAS|Permanent Council|Ministerial Council|ECOSOC|Economic and Social Council|party|Central Committee|Committee|EU|European Council|NATO|ASEAN|Inter-Parliamentary Union|IPU|PACE|Parliamentary Assembly|UNEA|Environment Assembly|draft|conflict|dispute|peaceful|New Year'?s)(?:['’]s?)?(?:\s+(?:of|in)\s+\w+)?\s+(?:\w+\s+)?$/i;
/** The same after "resolution": "the resolution of the IAEA Board". */
const OTHER_ORGAN_AFTER =
  /^\s+(?:\w+\s+){0,2}?(?:of|by|adopted by)\s+(?:the\s+)?(?:IAEA|Board|Human Rights|European Parliament|Agency|General Conference|Parliament)/i;

const NUMBER_WORD = /^(?:\s+(?:No|Nos|number|numbers|n°|nº|num)\.?|\s*#)?\s*/i;
const COUNCIL_ITEM =
  /^(?:S\/RES\/|S-RES-)?0*([1-9]\d{0,3})(?:\s?\((\d{4})\)|\/((?:19|20)\d{2})(?!\d)|\s+of\s+((?:19|20)\d{2})(?!\d))?(?![\d\p{L}%])/iu;
const ASSEMBLY_ITEM =
  /^(?:A\/RES\/|A-RES-)?((?:ES|S)-?)?(\d{1,3}[A-Z]?(?=[/\s(]))(?:\/(\d{1,4}[A-Z]?)|\s?([A-Z]?)\s?\(([IVXLC]+)\))(?![\d\p{L}])/iu;
/** Between two numbers of a list, with the word for resolutions or the organ again where the text repeats it. */
const LIST_GAP =
  /^(?:\s*[,;]\s*(?:and|or|as well as|&|but also)?|\s+(?:and|or|as well as|&|through|to|plus)|\s*\/)\s+?(?:(?:also|subsequently|subsequent|the|most recently|more recently|UN|U\.N\.|UNSC|UNGA|UNSCRs?|United Nations|Security Council|General Assembly|resolutions?|SCRs?|No\.?|Nos\.?)\s+){0,6}(?=[\dASE])/i;
const INCLUDING =
  /^(?:\s*\(\s*(?:UN)?SCRs?\s*\)|\s*\(\s*UNGARs?\s*\))?(?:\s*[,:(–—-]?\s*(?:including|in particular|particularly|notably|such as|especially|namely|inter alia|i\.e\.|e\.g\.|up to|through|starting with|and in particular|most recently|among them|among others)\s*,?\s*(?:(?:but not limited to|the|UN|U\.N\.|UNSC|United Nations|Security Council|General Assembly|UNSCRs?|resolutions?|Nos?\.?)\s+){0,6})?/i;
const OF_ORGAN =
  /^\s+of\s+the\s+(?:UN\s+|U\.N\.\s+|United Nations\s+)?(Security Council|General Assembly)\b/i;

/** The longest list that one word for resolutions begins. */
const LONGEST_LIST = 60;
/** How far the words before and after are looked at. */
const BEFORE = 140;
const AFTER = 220;

const SYMBOL =
  /\b[SA][/-]RES[/-](?:ES-|S-)?\d{1,4}(?:\/\d{1,4}[A-Z]?|\s?\([IVXLC]+\))?(?:\s?\(\d{4}\))?/gi;

/** A number followed by one of these counts something else: "1874 people". */
const COUNTED =
  /^\s+(?:people|persons|civilians|troops|soldiers|children|women|men|trucks|tons|tonnes|million|billion|per|percent|years?|days?|hours?|countries|states|members|hostages|dead|killed|deaths|casualties|refugees|prisoners|detainees|missiles|km|kilomet\w+|metres|dollars|euros)\b/i;
/** "the 1718 Committee", "1540 Sanctions Committee": a committee, and no citation. */
const COMMITTEE = /^\s+(?:Sanctions\s+)?(?:Committee|Panel|Monitoring)\b/i;

/** Finds all that a text cites, in its order. Each match is looked at over a bounded stretch. */
export function findCitations(
  text: string,
  tokens: readonly Token[],
  instruments: Instruments,
): FoundCitation[] {
  const found: FoundCitation[] = [];
  let covered = 0;
  const speaksOfUn = /\b(?:UN|U\.N\.|United Nations|UNSC|Security Council|General Assembly)\b/.test(
    text,
  );
  const lastOrgan = { isOther: false };
  for (const match of text.matchAll(HEAD)) {
    if (match.index < covered) continue;
    const citations = readHead(text, match.index, match[0], speaksOfUn, lastOrgan);
    found.push(...citations);
    covered = citations.at(-1)?.end ?? covered;
  }
  const named = found.filter(({ symbol }) => symbol !== null);
  let passed = 0;
  for (const { 0: words, index } of text.matchAll(SYMBOL)) {
    const end = index + words.length;
    const symbol = parseSymbol(words);
    while ((named[passed]?.end ?? end) <= index) passed += 1;
    if (!symbol || (named[passed]?.start ?? end) < end) continue;
    found.push({
      start: index,
      end,
      symbol: withYear(symbol.stem, symbol.year),
      instrument: null,
      confidence: 0.99,
      rationale: 'a UN document symbol',
    });
  }
  found.push(...findInstruments(text, tokens, instruments));
  return found.sort((a, b) => a.start - b.start);
}

function readHead(
  text: string,
  at: number,
  head: string,
  speaksOfUn: boolean,
  last: { isOther: boolean },
): FoundCitation[] {
  const lead = text.slice(Math.max(0, at - BEFORE), at);
  const isAcronym = /^(?:UN|SC)/i.test(head);
  const afterHead = at + head.length;
  const after = text.slice(afterHead, afterHead + AFTER);
  const [organ = ''] = ORGAN_BEFORE.exec(lead) ?? [];
  const namesUn =
    isAcronym ||
    /\b(?:UN|U\.N\.|United Nations|UNSC|UNGA|Security Council|General Assembly|SC|GA)\b/i.test(
      organ,
    );
  const before = lead.slice(0, lead.length - organ.length);
  const isOther =
    (!isAcronym &&
      OTHER_ORGAN.test(lead) &&
      !/(?:Security Council|General Assembly|UNSC|UNGA|United Nations|UN|U\.N\.)(?:['’]s?)?\s+(?:\w+\s+)?$/i.test(
        lead,
      )) ||
    (!isAcronym &&
      /(?:Human Rights|Economic and Social|Executive|Peace and Security|Health|Parliamentary|Environment|Governing|Permanent)\s+(?:Security\s+)?(?:Council|Assembly)(?:['’]s?)?\s+$/i.test(
        lead,
      )) ||
    OTHER_ORGAN_AFTER.test(after) ||
    (organ.trim().toLowerCase().endsWith('council') &&
      /(?:and|Rights|Social)\s*$/i.test(before) &&
      !/security council\s*$/i.test(organ));
  if (isOther) {
    last.isOther = true;
    return [];
  }
  const assembly = /\b(?:General Assembly|UNGA|GA)\b/i.test(organ) || /^UNGAR/i.test(head);
  const start = at - organ.length + leadingArticle(organ);
  const items = readItems(text, afterHead, {
    assembly,
    isPlural: /s$/i.test(head),
    isBare: !namesUn,
  });
  const { named, otherOrgan } = OF_ORGAN.test(
    text.slice(items.at(-1)?.end ?? afterHead, (items.at(-1)?.end ?? afterHead) + 60),
  )
    ? { named: true, otherOrgan: false }
    : { named: namesUn, otherOrgan: last.isOther && !namesUn };
  if (items.length === 0) return unresolved(text, start, afterHead, head, organ, namesUn, after);
  // "resolution 46/2", after one of the Human Rights Council, is one of it too.
  if (otherOrgan && items.some(({ symbol }) => symbol.startsWith('A/'))) return [];
  if (!named && !speaksOfUn && items.every(({ symbol }) => /^S\/RES\/\d{1,3}$/.test(symbol)))
    return [];
  last.isOther = false;
  return items.map(({ symbol, from, to }, index) => ({
    // The first number takes the words that name the organ: "UN Security Council resolutions 1718".
    start:
      index === 0 && !/including|such as|notably|particular/i.test(text.slice(afterHead, from))
        ? start
        : from,
    end: to,
    symbol,
    instrument: null,
    confidence: named || /^[AS][/-]RES/i.test(text.slice(from, to)) ? 0.97 : 0.85,
    rationale: named
      ? 'the text names the organ and the number'
      : 'a number after "resolution"; without an organ, the Security Council is meant',
  }));
}

interface Item {
  symbol: string;
  from: number;
  to: number;
  end: number;
}

/** The numbers after a word for resolutions: "1718, 1874 and 2270", "2570, 2571 (2021)", "ES-11/1 and ES-11/2". */
function readItems(
  text: string,
  at: number,
  { assembly, isPlural, isBare }: { assembly: boolean; isPlural: boolean; isBare: boolean },
): Item[] {
  const items: Item[] = [];
  const stretch = text.slice(at, at + AFTER);
  const [including = ''] = INCLUDING.exec(stretch) ?? [];
  const hyphen = /^[-‐–]?(?=\d)/.exec(stretch)?.[0] ?? '';
  let place = at + (including === '' ? hyphen.length : including.length);
  place += NUMBER_WORD.exec(text.slice(place, place + 20))?.[0].length ?? 0;
  while (items.length < LONGEST_LIST) {
    const rest = text.slice(place, place + 40);
    const read = readItem(rest, assembly);
    if (!read) break;
    const end = place + read.length;
    const after = text.slice(end, end + 40);
    if (COUNTED.test(after) || COMMITTEE.test(after) || /^[,.]\d{3}(?!\d)/.test(after)) break;
    const isYear =
      /^(?:19[4-9]\d|20\d\d)$/.test(rest.slice(0, read.length)) &&
      items.length === 0 &&
      isBare &&
      /^(?:\s+on\b|\s*$)/.test(after) &&
      !isPlural;
    if (isYear || (items.length > 0 && /^\d{1,2}$/.test(rest.slice(0, read.length)))) break;
    items.push({ symbol: read.symbol, from: place, to: end, end });
    const gap = LIST_GAP.exec(text.slice(skipMark(text, end), end + 130));
    if (!gap) break;
    place = skipMark(text, end) + gap[0].length;
  }
  return items;
}

/** Passes over a footnote mark after a number: "2397[1]", "2397¹", "2397*". */
function skipMark(text: string, at: number): number {
  return (
    at + (/^(?:\[\d{1,3}\]|[¹²³⁰-⁹]{1,3}|\*{1,3})/.exec(text.slice(at, at + 6))?.[0].length ?? 0)
  );
}

function readItem(words: string, assembly: boolean): { symbol: string; length: number } | null {
  const general = ASSEMBLY_ITEM.exec(words);
  const council = COUNCIL_ITEM.exec(words);
  // "2681/2023" is the Council's number and year; a session of the Assembly has two figures.
  if (general && !(council?.[3] && !assembly) && !/^S[/-]RES/i.test(words)) {
    const [all, special = '', session = '', number, letter = '', roman] = general;
    const written = roman
      ? `A/RES/${session}${letter}(${roman})`
      : `A/RES/${special ? special.toUpperCase().replace(/-?$/, '-') : ''}${session}/${number}`;
    const symbol =
      parseSymbol(written) ??
      (roman ? parseSymbol(`A/RES/${session.replace(/\D/g, '')}(${roman})`) : null);
    if (symbol && (special !== '' || roman || Number.parseInt(session, 10) <= 120))
      return { symbol: symbol.stem, length: all.length };
  }
  if (!council || /^A[/-]RES/i.test(words)) return null;
  const [all, number, bracketed, slashed, of] = council;
  const year = Number(bracketed ?? slashed ?? of ?? 0);
  if (Number(number) > 6000) return null;
  const isYear = year >= 1946 && year <= 2100;
  return { symbol: withYear(`S/RES/${number}`, isYear ? year : null), length: all.length };
}

function withYear(stem: string, year: number | null): string {
  return year === null ? stem : `${stem} (${year})`;
}

/** "the relevant UNSCRs": cited, and not named. */
function unresolved(
  text: string,
  start: number,
  end: number,
  head: string,
  organ: string,
  namesUn: boolean,
  after: string,
): FoundCitation[] {
  const isPlural = /s$/i.test(head);
  const bracket = /^\s*\((?:UNSCRs?|SCRs?)\)/i.exec(after)?.[0] ?? '';
  const isDefinition = /^\($/.test(text.slice(start - 1, start));
  if (isDefinition || !isPlural || !namesUn) return [];
  if (
    /^UNSCRs?$/i.test(head) &&
    organ === '' &&
    !/^\s*(?:[,.;:)]|$|\s(?:on|and|or|by|in|that|which|related|relating|concerning|regarding|through)\b)/i.test(
      after,
    )
  )
    return [];
  return [
    {
      start,
      end: end + bracket.length,
      symbol: null,
      instrument: null,
      confidence: 0.8,
      rationale: 'cites resolutions without naming them',
    },
  ];
}

/** How much of "the UN Security Council " is "the": it stays where an adjective follows ("the relevant"). */
function leadingArticle(organ: string): number {
  if (/^the\s+(?:relevant|applicable|existing|previous|various|other|subsequent)/i.test(organ))
    return 0;
  return /^(?:(?:the|all|its|their|these|those)\s+)+/i.exec(organ)?.[0].length ?? 0;
}

/** The names of instruments, ready to be found. */
export type Instruments = PhraseBook<{ name: string; isAcronym: boolean }>;

export function createInstruments(instruments: Rules['instruments']): Instruments {
  const book: Instruments = new PhraseBook();
  for (const { name, as } of instruments) {
    for (const written of as) {
      // "JCPoA", "NPT"
      const isAcronym = /^\p{Lu}{2}\S*$/u.test(written);
      book.add(keysOf(written), { name, isAcronym });
    }
  }
  return book;
}

function findInstruments(
  text: string,
  tokens: readonly Token[],
  book: Instruments,
): FoundCitation[] {
  const found: FoundCitation[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const match = book.match(
      tokens,
      at,
      (end, { isAcronym }) =>
        !isAcronym || /\p{Lu}{2}/u.test(text.slice(tokens[at]?.start, tokens[end - 1]?.end)),
    );
    if (!match) continue;
    const article = tokens[at - 1]?.key === 'the' ? at - 1 : at;
    const start = tokens[article]?.start ?? 0;
    const end = tokens[match.end - 1]?.end ?? start;
    if (tokens[at]?.isCapital) {
      found.push({
        start,
        end,
        symbol: null,
        instrument: match.meaning.name,
        confidence: 0.9,
        rationale: 'names an instrument',
      });
    }
    at = match.end - 1;
  }
  return found;
}
