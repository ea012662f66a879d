import type { StatementDocument } from '../src/documents/document.js';
import type { ClaimKind } from '../src/domain/vocabulary.js';

/**
 * Statements that nobody made: the same for the same numbers, of many lengths, words as frequent as those of a language
 * are (Zipf), boilerplate that returns, groups that sign together, and days over thirty-five years.
 */

/** Numbers from 0 to below 1 that are the same for the same seed (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** How many different words a language has; the rank of a word tells how often it comes. */
const VOCABULARY = 30_000;

/** The most frequent words, in the order of their frequency: those of any English text first. */
const FREQUENT =
  `the of and to in we our for on that with is by as all its this from at are be which have international
security support states ministers united nations peace not their it council will commitment resolutions cooperation
regional including foreign rights economic countries law an continue development has human between welcome these or
against any through area work members call efforts importance relevant implementation global reaffirm statement
stability strengthen partners full situation territorial weapons community concern nuclear must humanitarian charter
sovereignty dialogue people violations government ensure democratic obligations further other been agreement under
war joint ongoing conflict forces integrity political principles condemn urge`.split(/\s+/);

/** Formulas that return from statement to statement, the most frequent first. */
const FORMULAS = [
  'international peace and security',
  'the Charter of the United Nations',
  'in the strongest possible terms',
  'the rules-based international order',
  'sovereignty, independence and territorial integrity',
  'in accordance with international law',
  'all relevant Security Council resolutions',
  'a free and open Indo-Pacific',
  'weapons of mass destruction and their means of delivery',
  'complete, verifiable and irreversible denuclearisation',
  'our unwavering commitment to support',
  'freedom of navigation and overflight',
  'the civilian population and critical infrastructure',
  'without preconditions and without delay',
];

const OPENINGS: readonly (readonly [words: string, kind: ClaimKind])[] = [
  ['We welcome', 'welcome'],
  ['We reaffirm', 'commitment'],
  ['We condemn', 'condemnation'],
  ['We call on', 'appeal'],
  ['We express our concern at', 'concern'],
  ['We recall', 'recognition'],
  ['We support', 'support'],
  ['We urge', 'appeal'],
  ['We announce', 'announcement'],
  ['We demand', 'demand'],
];

/** Who signs together; those that sign most often first. */
const GROUPS = [
  'CA FR DE IT JP GB US EU',
  'JP KR US',
  'DK EE FI IS LV LT NO SE',
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE EU',
  'AU JP IN US',
  'AU CA NZ GB US',
  'BN KH ID LA MY MM PH SG TH VN ASEAN',
  'BR RU IN CN ZA',
  'EG JO SA AE QA BH KW OM LAS',
  'FR DE GB',
  'CZ HU PL SK',
  'FJ KI NR PG WS SB TO TV VU PIF',
].map((codes) => codes.split(' '));
const OTHERS = 'CH UA TR MX AR CL KE NG GH SN MA TN IL GE MD AL RS ME MK BA KZ UZ MN'.split(' ');
const SUBJECTS = ['RU', 'KP', 'IR', 'SY', 'BY', 'MM', 'UA', 'CN', 'SD', 'VE'];
const RESOLUTIONS = ['1718', '1874', '2087', '2270', '2321', '2371', '2375', '2397'];

/** Languages and their share of the statements; those without spaces and with other letters are searched otherwise. */
const LANGUAGES: readonly (readonly [language: string, share: number])[] = [
  ['en', 0.96],
  ['zh', 0.02],
  ['ko', 0.01],
  ['ar', 0.01],
];

const SYLLABLES = {
  en: 'ba be bo ca ce co da de do fa fe fo ga ge go ha he ho la le lo ma me mo na ne no pa pe po ra re ro sa se so ta te to va ve vo'.split(
    ' ',
  ),
  ko: [...'가나다라마바사아자차카타파하거너더러머버서어저처고노도로모보소오조'],
  ar: [...'ابتثجحخدذرزسشصضطظعغفقكلمنهوي'],
  zh: Array.from({ length: 2_000 }, (_, at) => String.fromCodePoint(0x4e00 + 7 * at)),
};
const PARTICLES = ['은', '를', '의', '에', ''];

/** Draws numbers from 0 to below `size`, the smaller the more often: the frequencies of Zipf and Mandelbrot. */
function createZipf(size: number): (random: () => number) => number {
  const sums = new Float64Array(size);
  let sum = 0;
  for (let rank = 0; rank < size; rank += 1) {
    sum += 1 / (rank + 2.7);
    sums[rank] = sum;
  }
  return (random) => {
    const wanted = random() * sum;
    let [low, high] = [0, size - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

const drawWord = createZipf(VOCABULARY);
const drawGroup = createZipf(GROUPS.length);
const drawFormula = createZipf(FORMULAS.length);

/** The word of a rank: one of its own for every rank, written in the syllables of the language. */
function spell(rank: number, syllables: readonly string[]): string {
  let word = '';
  for (let left = rank + syllables.length; left > 0; left = Math.floor(left / syllables.length)) {
    word += syllables[left % syllables.length];
  }
  return word;
}

/** The word of a rank in English: from 0, which is in nearly every text, to VOCABULARY - 1. */
export function wordOfRank(rank: number): string {
  return FREQUENT[rank] ?? spell(rank, SYLLABLES.en);
}

function pick<T>(list: readonly T[], random: () => number): T {
  return list[Math.floor(random() * list.length)] as T;
}

function makeWord(language: string, random: () => number): string {
  const rank = drawWord(random);
  switch (language) {
    case 'zh':
      return SYLLABLES.zh[rank % SYLLABLES.zh.length] ?? '';
    case 'ko':
      return spell(rank, SYLLABLES.ko) + pick(PARTICLES, random);
    case 'ar':
      return spell(rank, SYLLABLES.ar);
    default:
      return wordOfRank(rank);
  }
}

interface Sentence {
  words: string;
  kind: ClaimKind;
  cited: string | null;
}

function makeSentence(language: string, random: () => number): Sentence {
  const length = 8 + Math.floor(random() * random() * 50);
  const words = Array.from({ length }, () => makeWord(language, random));
  if (language === 'zh') return { words: `${words.join('')}。`, kind: 'assertion', cited: null };
  if (language !== 'en') return { words: `${words.join(' ')}.`, kind: 'assertion', cited: null };
  const [opening, kind] = pick(OPENINGS, random);
  if (random() < 0.5) words.push(FORMULAS[drawFormula(random)] ?? '');
  const comma = Math.floor(random() * length);
  words[comma] = random() < 0.1 ? `“${words[comma]}”,` : `${words[comma]},`;
  const cited = random() < 0.15 ? pick(RESOLUTIONS, random) : null;
  if (cited !== null) words.push(`as resolution ${cited} asks`);
  return { words: `${opening} ${words.join(' ')}.`, kind, cited };
}

/** How many sentences: a dozen or two for most, some hundreds for a few. */
function drawLength(random: () => number): number {
  const share = random();
  if (share < 0.2) return 3 + Math.floor(random() * 4);
  if (share < 0.9) return 8 + Math.floor(random() * 12);
  if (share < 0.995) return 30 + Math.floor(random() * 50);
  return 200 + Math.floor(random() * 300);
}

function drawLanguage(random: () => number): string {
  let left = random();
  for (const [language, share] of LANGUAGES) {
    left -= share;
    if (left < 0) return language;
  }
  return 'en';
}

/** A day between 1990 and 2025, later days more often; now and then none is known. */
function drawDay(random: () => number): string | null {
  if (random() < 0.01) return null;
  const day = Math.floor(Math.sqrt(random()) * 13_148);
  return new Date(Date.UTC(1990, 0, 1 + day)).toISOString().slice(0, 10);
}

function drawSignatories(random: () => number): string[] {
  const group = (GROUPS[drawGroup(random)] ?? []).filter(() => random() < 0.95);
  const others = OTHERS.filter(() => random() < 0.02);
  const codes = [...new Set([...group, ...others])];
  return codes.length > 0 ? codes : ['CH'];
}

/** The document of a statement. `random` is what makes it differ from the one before. */
export function makeDocument(number: number, random: () => number): StatementDocument {
  const language = drawLanguage(random);
  const sentences = Array.from({ length: drawLength(random) }, () =>
    makeSentence(language, random),
  );
  let text = '';
  for (const { words } of sentences) {
    const gap = language === 'zh' ? '' : ' ';
    text += text === '' ? words : `${random() < 0.3 ? '\n\n' : gap}${words}`;
  }
  return {
    id: `synthetic-${number}`,
    title: `Joint statement ${number} on ${makeWord('en', random)} and ${makeWord('en', random)}`,
    issuedOn: drawDay(random),
    language,
    sources: [{ publisher: 'Nobody', url: null }],
    text,
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
