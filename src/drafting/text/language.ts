import { franc } from 'franc-min';
import type { TokenisedText } from './tokenised-text.js';

/** These make up a third of any English text, and rarely occur in other languages. */
const ENGLISH = new Set(
  'the of and to in we our that for on with by as is are this be all their its have has not which from at'.split(
    ' ',
  ),
);
/** A text with at least this share of them is English. */
const ENGLISH_SHARE = 0.16;

const SAMPLE_WORDS = 600;
const SAMPLE_LENGTH = 3_000;

/** BCP 47 tags for the codes that franc returns; other languages keep their three-letter code. */
const TAGS: Readonly<Record<string, string>> = {
  arb: 'ar',
  bos: 'bs',
  bul: 'bg',
  ces: 'cs',
  cmn: 'zh',
  deu: 'de',
  ell: 'el',
  eng: 'en',
  fra: 'fr',
  heb: 'he',
  hin: 'hi',
  hrv: 'hr',
  hun: 'hu',
  ind: 'id',
  ita: 'it',
  jpn: 'ja',
  kor: 'ko',
  nld: 'nl',
  pes: 'fa',
  pol: 'pl',
  por: 'pt',
  ron: 'ro',
  rus: 'ru',
  spa: 'es',
  srp: 'sr',
  swe: 'sv',
  tur: 'tr',
  ukr: 'uk',
  vie: 'vi',
  zlm: 'ms',
};

/** The language of a text (BCP 47); `und` if unknown. */
export function detectLanguage({ text, tokens }: TokenisedText): string {
  const sample = tokens.slice(0, SAMPLE_WORDS);
  const english = sample.filter(({ key }) => ENGLISH.has(key)).length;
  if (sample.length > 0 && english / sample.length >= ENGLISH_SHARE) return 'en';
  const code = franc(text.slice(0, SAMPLE_LENGTH));
  return code === 'eng' ? 'en' : (TAGS[code] ?? code);
}
