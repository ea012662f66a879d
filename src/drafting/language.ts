import { franc } from 'franc-min';
import type { Token } from './tokens.js';

/** Words that make up a third of any English text, and hardly occur in others. */
const ENGLISH = new Set(
  'the of and to in we our that for on with by as is are this be all their its have has not which from at'.split(
    ' ',
  ),
);
const ENOUGH = 0.16;

/** How much of a text tells its language. */
const SAMPLE_WORDS = 600;
const SAMPLE_LENGTH = 3_000;

/** BCP 47 tags of languages in which joint statements are published; others keep their code of three letters. */
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

/** The language of a text (BCP 47), `und` where it cannot be told. */
export function findLanguage(text: string, tokens: readonly Token[]): string {
  const sample = tokens.slice(0, SAMPLE_WORDS);
  const english = sample.filter(({ key }) => ENGLISH.has(key)).length;
  if (sample.length > 0 && english / sample.length >= ENOUGH) return 'en';
  const code = franc(text.slice(0, SAMPLE_LENGTH));
  // Names alone look like any language.
  return code === 'eng' ? 'en' : (TAGS[code] ?? code);
}
