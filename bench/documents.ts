import type { StatementDocument } from '../src/documents/document.js';
import type { ClaimKind } from '../src/domain/vocabulary.js';

/**
 * Synthetic statements with realistic statistics: word frequencies follow Zipf's law, formulas recur, the same groups sign
 * together, lengths vary widely, and dates span thirty-five years. The same random numbers give the same statements.
 */

type Random = () => number;

/** Reproducible random numbers from 0 to below 1 (mulberry32). */
export function createRandom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const VOCABULARY_SIZE = 30_000;
/** How many different characters the Chinese texts use. */
const HANZI_COUNT = 2_000;
const CHINESE_SHARE = 0.03;

/** The most frequent words of such statements, most frequent first. Rarer words are made of syllables. */
const FREQUENT_WORDS =
  `the of and to in we our for on that with is by as all its this from at are be which have international
security support states ministers united nations peace not their it council will commitment resolutions cooperation
regional including foreign rights economic countries law an continue development has human between welcome these or
against any through area work members call efforts importance relevant implementation global reaffirm statement
stability strengthen partners full situation territorial weapons community concern nuclear must humanitarian charter
sovereignty dialogue people violations government ensure democratic obligations further other been agreement under
war joint ongoing conflict forces integrity political principles condemn urge`.split(/\s+/);
const SYLLABLES = [...'bcdfghlmnprstv'].flatMap((consonant) => [`${consonant}a`, `${consonant}o`]);

/** Formulas that recur, most frequent first. */
const FORMULAS =
  `international peace and security|the Charter of the United Nations|in the strongest possible terms
the rules-based international order|sovereignty, independence and territorial integrity
in accordance with international law|all relevant Security Council resolutions|a free and open Indo-Pacific
weapons of mass destruction|complete, verifiable and irreversible denuclearisation`.split(/[|\n]/);

const OPENINGS: readonly (readonly [words: string, kind: ClaimKind])[] = [
  ['We welcome', 'welcome'],
  ['We reaffirm', 'commitment'],
  ['We condemn', 'condemnation'],
  ['We call on', 'appeal'],
  ['We express our concern at', 'concern'],
  ['We recall', 'recognition'],
  ['We support', 'support'],
  ['We announce', 'announcement'],
  ['We demand', 'demand'],
];

/** Parties that sign together, the most active groups first. */
const GROUPS = `CA FR DE IT JP GB US EU|JP KR US|DK EE FI IS LV LT NO SE
AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE EU|AU JP IN US|AU CA NZ GB US
BN KH ID LA MY MM PH SG TH VN ASEAN|BR RU IN CN ZA|EG JO SA AE QA BH KW OM LAS|FJ KI NR PG WS SB TO TV VU PIF`
  .split(/[|\n]/)
  .map((codes) => codes.split(' '));
const OTHERS = 'CH UA TR MX AR CL KE NG GH SN MA TN IL GE MD AL RS ME MK BA KZ UZ MN'.split(' ');
const SUBJECTS = ['RU', 'KP', 'IR', 'SY', 'BY', 'MM', 'UA', 'CN', 'SD', 'VE'];
const RESOLUTIONS = ['1718', '1874', '2087', '2270', '2321', '2371', '2375', '2397'];

/** Draws an index from 0 to below `size` with Zipf–Mandelbrot frequencies: the smaller, the more frequent. */
function drawRank(size: number, random: Random): number {
  const [first, last] = [2.7, size + 2.7];
  return Math.floor(first * (last / first) ** random() - first);
}

/** The English word of a frequency rank: 0 is in nearly every text, 29,999 in almost none. */
export function wordOfRank(rank: number): string {
  const frequent = FREQUENT_WORDS[rank];
  if (frequent !== undefined) return frequent;
  let word = '';
  for (let left = rank + SYLLABLES.length; left > 0; left = Math.floor(left / SYLLABLES.length)) {
    word += SYLLABLES[left % SYLLABLES.length];
  }
  return word;
}

function pick<T>(list: readonly T[], random: Random): T {
  return list[Math.floor(random() * list.length)] as T;
}

/** Picks from a list whose first items are more frequent. */
function pickFrequent<T>(list: readonly T[], random: Random): T {
  return list[drawRank(list.length, random)] as T;
}

interface Sentence {
  words: string;
  kind: ClaimKind;
  /** The number of a resolution. */
  cited: string | null;
}

function makeChineseSentence(random: Random): Sentence {
  const length = 15 + Math.floor(random() * 40);
  const characters = Array.from({ length }, () => 0x4e00 + 7 * drawRank(HANZI_COUNT, random));
  return { words: `${String.fromCodePoint(...characters)}。`, kind: 'assertion', cited: null };
}

function makeSentence(random: Random): Sentence {
  const length = 8 + Math.floor(random() * random() * 50);
  const words = Array.from({ length }, () => wordOfRank(drawRank(VOCABULARY_SIZE, random)));
  const [opening, kind] = pick(OPENINGS, random);
  if (random() < 0.5) words.push(pickFrequent(FORMULAS, random));
  const comma = Math.floor(random() * length);
  words[comma] = random() < 0.1 ? `“${words[comma]}”,` : `${words[comma]},`;
  const cited = random() < 0.15 ? pick(RESOLUTIONS, random) : null;
  if (cited !== null) words.push(`as resolution ${cited} asks`);
  return { words: `${opening} ${words.join(' ')}.`, kind, cited };
}

/** The number of sentences: one or two dozen in most statements, hundreds in a few. */
function drawLength(random: Random): number {
  const share = random();
  if (share < 0.2) return 3 + Math.floor(random() * 4);
  if (share < 0.9) return 8 + Math.floor(random() * 12);
  if (share < 0.995) return 30 + Math.floor(random() * 50);
  return 200 + Math.floor(random() * 300);
}

/** A date from 1990 to 2025, more often a late one; null in one of a hundred statements. */
function drawDate(random: Random): string | null {
  if (random() < 0.01) return null;
  const day = Math.floor(Math.sqrt(random()) * 13_148);
  return new Date(Date.UTC(1990, 0, 1 + day)).toISOString().slice(0, 10);
}

function drawSignatories(random: Random): string[] {
  const group = pickFrequent(GROUPS, random).filter(() => random() < 0.95);
  const codes = [...group, ...OTHERS.filter(() => random() < 0.02)];
  return codes.length > 0 ? codes : ['CH'];
}

/** A document as a curator writes it. */
export function makeDocument(number: number, random: Random): Partial<StatementDocument> {
  const language = random() < CHINESE_SHARE ? 'zh' : 'en';
  const [make, gap] = language === 'zh' ? [makeChineseSentence, ''] : [makeSentence, ' '];
  const sentences = Array.from({ length: drawLength(random) }, () => make(random));
  return {
    id: `synthetic-${number}`,
    title: `Joint statement ${number} on ${wordOfRank(drawRank(VOCABULARY_SIZE, random))}`,
    issuedOn: drawDate(random),
    language,
    text: sentences
      .map(({ words }, at) => (at === 0 ? words : (random() < 0.3 ? '\n\n' : gap) + words))
      .join(''),
    signatories: drawSignatories(random).map((party) => ({
      party,
      nameAsSigned: party,
      office: 'Foreign Minister',
      role: 'signatory',
    })),
    claims: sentences
      .slice(0, 40)
      .filter(() => random() < 0.6)
      .map(({ words, kind, cited }, at) => ({
        key: `c${at + 1}`,
        kind,
        modality: 'actual',
        intensifier: null,
        breach: false,
        quote: words,
        parties:
          random() < 0.4 ? [{ party: pick(SUBJECTS, random), role: 'subject' as const }] : [],
        citations:
          cited === null ? [] : [{ quote: `resolution ${cited}`, resolution: `S/RES/${cited}` }],
      })),
  };
}
