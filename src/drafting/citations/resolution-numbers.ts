import { parseSymbol, printSymbol } from '../../domain/symbol.js';
import type { ResolutionWords } from '../knowledge/resolution-words.js';
import type { Span } from '../text/sentences.js';
import type { Mention } from './resolution-mentions.js';

export interface NumberedResolution extends Span {
  symbol: string;
}

const NUMBER_WORD = /^(?:\s+(?:No|Nos|number|numbers|n°|nº|num)\.?|\s*#)?\s*/i;
const COUNCIL_NUMBER =
  /^(?:S\/RES\/|S-RES-)?0*([1-9]\d{0,3})(?:\s?\((\d{4})\)|\/((?:19|20)\d{2})(?!\d)|\s+of\s+((?:19|20)\d{2})(?!\d))?(?![\d\p{L}%])/iu;
const ASSEMBLY_NUMBER =
  /^(?:A\/RES\/|A-RES-)?((?:ES|S)-?)?(\d{1,3}[A-Z]?(?=[/\s(]))(?:\/(\d{1,4}[A-Z]?)|\s?([A-Z]?)\s?\(([IVXLC]+)\))(?![\d\p{L}])/iu;
/** Between two numbers of a list; the text may repeat the organ or "resolution". */
const LIST_GAP =
  /^\s*\/\s*(?=\d{3,4}(?!\d))|^(?:\s*[,;]\s*(?:and|or|as well as|&|but also)?|\s+(?:and|or|as well as|&|through|to|plus)|\s*\/)\s+?(?:(?:also|subsequently|subsequent|the|most recently|more recently|UN|U\.N\.|UNSC|UNGA|UNSCRs?|United Nations|Security Council|General Assembly|resolutions?|SCRs?|No\.?|Nos\.?)\s+){0,6}(?=[\dASE])/i;
const INCLUDING =
  /^(?:\s*\(\s*(?:UN)?SCRs?\s*\)|\s*\(\s*UNGARs?\s*\))?(?:\s*[,:(–—-]?\s*(?:including|in particular|particularly|notably|such as|especially|namely|inter alia|i\.e\.|e\.g\.|up to|through|starting with|and in particular|most recently|among them|among others)\s*,?\s*(?:(?:but not limited to|the|UN|U\.N\.|UNSC|United Nations|Security Council|General Assembly|UNSCRs?|resolutions?|Nos?\.?)\s+){0,6})?/i;
/** "the 1718 Committee", "1540 Sanctions Committee" */
const COMMITTEE = /^\s+(?:Sanctions\s+)?(?:Committee|Panel|Monitoring)\b/i;

const LONGEST_LIST = 60;
/** Higher than any number of the Security Council. */
const MAX_COUNCIL_NUMBER = 6000;
/** Higher than any session of the General Assembly. */
const MAX_SESSION = 120;

/**
 * Reads the numbers after a word for resolutions: "1718, 1874 and 2270", "2570, 2571 (2021)", "ES-11/1 and ES-11/2".
 *
 * @param series how their symbols begin, if they are of another body than the Security Council and the General Assembly
 */
export function readNumbers(
  text: string,
  mention: Mention,
  words: ResolutionWords,
  series?: string,
): NumberedResolution[] {
  const isAssembly =
    /\b(?:General Assembly|UNGA|GA)\b/i.test(mention.organ) || /^UNGAR/i.test(mention.word);
  const numbers: NumberedResolution[] = [];
  let start = firstNumberAt(text, mention);
  while (numbers.length < LONGEST_LIST) {
    const ahead = text.slice(start, start + 40);
    const read = series === undefined ? readNumber(ahead, isAssembly) : readNumberOf(series, ahead);
    if (!read) break;
    const end = start + read.length;
    const after = text.slice(end, end + 40);
    if (words.isCounted(after) || COMMITTEE.test(after) || /^[,.]\d{3}(?!\d)/.test(after)) break;
    const number = text.slice(start, end);
    if (numbers.length > 0 ? /^\d{1,2}$/.test(number) : isYear(number, after, mention)) break;
    numbers.push({ symbol: read.symbol, start, end });
    const next = skipFootnoteMark(text, end);
    const gap = LIST_GAP.exec(text.slice(next, end + 130));
    if (!gap) break;
    start = next + gap[0].length;
  }
  return numbers;
}

function firstNumberAt(text: string, { end, after }: Mention): number {
  // "resolutions: 1696", "resolutions (UNSCRs) – 1696"
  const listed = /^(?:\s*\((?:UN)?(?:SC|GA)Rs?\))?\s*[:–—-]\s*(?=[\dASE])/i.exec(after)?.[0];
  if (listed !== undefined) return end + listed.length;
  const including = INCLUDING.exec(after)?.[0] ?? '';
  const hyphen = /^[-‐–]?(?=\d)/.exec(after)?.[0] ?? '';
  const start = end + (including === '' ? hyphen.length : including.length);
  return start + (NUMBER_WORD.exec(text.slice(start, start + 20))?.[0].length ?? 0);
}

/** "the resolution 2024 on …", without an organ. */
function isYear(number: string, after: string, { word, namesUn }: Mention): boolean {
  return (
    /^(?:19[4-9]\d|20\d\d)$/.test(number) &&
    !namesUn &&
    !/s$/i.test(word) &&
    /^(?:\s+on\b|\s*$)/.test(after)
  );
}

/** "2397[1]", "2397¹", "2397*" */
function skipFootnoteMark(text: string, at: number): number {
  const mark = /^(?:\[\d{1,3}\]|[¹²³⁰-⁹]{1,3}|\*{1,3})/.exec(text.slice(at, at + 6))?.[0] ?? '';
  return at + mark.length;
}

interface ReadNumber {
  symbol: string;
  /** How many characters it takes. */
  length: number;
}

function readNumber(text: string, isAssembly: boolean): ReadNumber | null {
  const council = COUNCIL_NUMBER.exec(text);
  // "2681/2023" is a number and a year, unless the General Assembly is named.
  const isCouncilYear = council?.[3] !== undefined && !isAssembly;
  return (isCouncilYear ? null : readAssemblyNumber(text)) ?? readCouncilNumber(text, council);
}

/** "46/21" or "S-31/1" of the Human Rights Council, "2020/1" of the Economic and Social Council. */
function readNumberOf(series: string, text: string): ReadNumber | null {
  const [words] = /^(?:S-)?\d{1,4}\/\d{1,4}(?![\d\p{L}])/u.exec(text) ?? [];
  const symbol = words === undefined ? null : parseSymbol(`${series}/${words}`);
  return symbol && words !== undefined ? { symbol: symbol.stem, length: words.length } : null;
}

/** "71/199", "ES-11/1", "377 (V)" */
function readAssemblyNumber(text: string): ReadNumber | null {
  const match = ASSEMBLY_NUMBER.exec(text);
  if (!match || /^S[/-]RES/i.test(text)) return null;
  const [all, special = '', session = '', number, letter = '', roman] = match;
  const prefix = special === '' ? '' : special.toUpperCase().replace(/-?$/, '-');
  const symbol = roman
    ? (parseSymbol(`A/RES/${session}${letter}(${roman})`) ??
      parseSymbol(`A/RES/${session.replace(/\D/g, '')}(${roman})`))
    : parseSymbol(`A/RES/${prefix}${session}/${number}`);
  const isSession =
    special !== '' || roman !== undefined || Number.parseInt(session, 10) <= MAX_SESSION;
  return symbol && isSession ? { symbol: symbol.stem, length: all.length } : null;
}

/** "2397", "2397 (2017)", "2681/2023", "2735 of 2024" */
function readCouncilNumber(text: string, match: RegExpExecArray | null): ReadNumber | null {
  if (!match || /^A[/-]RES/i.test(text)) return null;
  const [all, number, bracketed, slashed, of] = match;
  // "16/18" is a session and a number of another organ, "2004/1" a year and one; "2375/2397" and "242/338" are two numbers.
  const [, session] = /^(\d{1,3})\/\d/.exec(text) ?? [];
  if (slashed === undefined && Number(session) <= MAX_SESSION) return null;
  if (/^\d{4}\/\d{1,2}(?!\d)/.test(text)) return null;
  if (Number(number) > MAX_COUNCIL_NUMBER) return null;
  const year = Number(bracketed ?? slashed ?? of ?? 0);
  const isUnYear = year >= 1946 && year <= 2100;
  return { symbol: printSymbol(`S/RES/${number}`, isUnYear ? year : null), length: all.length };
}
