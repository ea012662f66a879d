import type { ResolutionWords } from '../knowledge/resolution-words.js';

/** A word for resolutions, with what stands around it. UTF-16 offsets, the end exclusive. */
export interface Mention {
  word: string;
  start: number;
  end: number;
  /** The text before and after the word, up to a bound. */
  lead: string;
  after: string;
  /** The end of `lead` that belongs to the citation: "the relevant UN Security Council ". */
  organ: string;
  /** Where the words of the citation start. */
  citedFrom: number;
  /** The organ or the word itself ("UNSCR") names the United Nations. */
  namesUn: boolean;
}

const RESOLUTION_WORD =
  /\b(?:UNSC-?Rs?|UNSCR[sS]?|UNGARs?|SCRs?|(?:resolutions?|res\.))(?![\p{L}])/giu;
/** How many characters before and after a word are read. */
const BEFORE = 140;
const AFTER = 220;

export function* findMentions(text: string, words: ResolutionWords): Generator<Mention> {
  for (const { 0: word, index: start } of text.matchAll(RESOLUTION_WORD)) {
    const end = start + word.length;
    const lead = text.slice(Math.max(0, start - BEFORE), start);
    const organ = words.belongingTo(lead);
    yield {
      word,
      start,
      end,
      lead,
      after: text.slice(end, end + AFTER),
      organ,
      citedFrom: start - organ.length + articleLength(organ),
      namesUn:
        isAcronym(word) ||
        /\b(?:UN|U\.N\.|United Nations|UNSC|UNGA|Security Council|General Assembly|SC|GA)\b/i.test(
          organ,
        ),
    };
  }
}

function isAcronym(word: string): boolean {
  return /^(?:UN|SC)/i.test(word);
}

/** The length of "the" before an organ. It belongs to the citation if an adjective follows ("the relevant"). */
function articleLength(organ: string): number {
  const article = /^the\s+(?!relevant|applicable|existing|previous|various|other|subsequent)/i.exec(
    organ,
  );
  return article?.[0].length ?? 0;
}

const UN_ORGAN_BEFORE =
  /(?:Security Council|General Assembly|UNSC|UNGA|United Nations|UN|U\.N\.)(?:['’]s?)?\s+(?:\w+\s+)?$/i;
/** Other councils and assemblies, which end like those of the United Nations. */
const OTHER_COUNCIL_BEFORE =
  /(?:Human Rights|Economic and Social|Executive|Peace and Security|Health|Parliamentary|Environment|Governing|Permanent)\s+(?:Security\s+)?(?:Council|Assembly)(?:['’]s?)?\s+$/i;
/** "the resolution of the IAEA Board" */
const OTHER_ORGAN_AFTER =
  /^\s+(?:\w+\s+){0,2}?(?:of|by|adopted by)\s+(?:the\s+)?(?:IAEA|Board|Human Rights|European Parliament|Agency|General Conference|Parliament)/i;

/** Other bodies whose resolutions have symbols, with the beginning of these. */
const SERIES = [
  { series: 'A/HRC/RES', body: String.raw`(?:UN\s+)?Human Rights Council|UNHRC|HRC` },
  { series: 'E/RES', body: 'Economic and Social Council|ECOSOC' },
].map(({ series, body }) => ({
  series,
  before: new RegExp(String.raw`\b(?:${body})(?:['’]s?)?\s+$`, 'i'),
  afterNumbers: new RegExp(
    String.raw`^[\s\d/,andS-]{1,80}\b(?:of|by)\s+the\s+(?:UN\s+|United Nations\s+)?(?:${body})\b`,
    'i',
  ),
}));

/** How the symbols of a resolution of one of these bodies begin; null if it is of none of them. */
export function seriesOf({ lead, after }: Mention): string | null {
  const found = SERIES.find(
    ({ before, afterNumbers }) => before.test(lead) || afterNumbers.test(after),
  );
  return found?.series ?? null;
}

/** Whether a resolution is of an organ other than the Security Council and the General Assembly. */
export function isOtherOrgans(
  { word, lead, after, organ }: Mention,
  words: ResolutionWords,
): boolean {
  if (OTHER_ORGAN_AFTER.test(after)) return true;
  if (!isAcronym(word)) {
    if (words.endsWithOtherOrgan(lead) && !UN_ORGAN_BEFORE.test(lead)) return true;
    if (OTHER_COUNCIL_BEFORE.test(lead)) return true;
  }
  // "the Human Rights Council": only "Council" was read as the organ.
  const before = lead.slice(0, lead.length - organ.length);
  return (
    organ.trim().toLowerCase().endsWith('council') &&
    /(?:and|Rights|Social)\s*$/i.test(before) &&
    !/security council\s*$/i.test(organ)
  );
}

const OF_UN_ORGAN =
  /^\s+of\s+the\s+(?:UN\s+|U\.N\.\s+|United Nations\s+)?(Security Council|General Assembly)\b/i;

/** Whether the words before the number or those after it name an organ of the United Nations. */
export function namesUnOrgan({ namesUn }: Mention, afterNumber: string): boolean {
  return namesUn || OF_UN_ORGAN.test(afterNumber);
}

/** "the relevant UNSCRs" cites resolutions without naming them. */
export function isUnnamedCitation(mention: Mention, text: string): boolean {
  const { word, organ, after, citedFrom, namesUn } = mention;
  const isPlural = /s$/i.test(word);
  const isDefinition = text[citedFrom - 1] === '(';
  if (isDefinition || !isPlural || !namesUn) return false;
  const isBareAcronym = /^UNSCRs?$/i.test(word) && organ === '';
  return (
    !isBareAcronym ||
    /^\s*(?:[,.;:)]|$|\s(?:on|and|or|by|in|that|which|related|relating|concerning|regarding|through)\b)/i.test(
      after,
    )
  );
}
