import { franc } from 'franc-min';
import { iso6392 } from 'iso-639-2';
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

/** Languages that BCP 47 tags as the macrolanguage they belong to. */
const MACROLANGUAGES: Readonly<Record<string, string>> = {
  arb: 'ar',
  cmn: 'zh',
  pes: 'fa',
  zlm: 'ms',
};

/** The language of a text (BCP 47); `und` if unknown. */
export function detectLanguage({ text, tokens }: TokenisedText): string {
  const sample = tokens.slice(0, SAMPLE_WORDS);
  const english = sample.filter(({ key }) => ENGLISH.has(key)).length;
  if (sample.length > 0 && english / sample.length >= ENGLISH_SHARE) return 'en';
  const code = franc(text.slice(0, SAMPLE_LENGTH));
  const known = iso6392.find(({ iso6392B, iso6392T }) => code === (iso6392T ?? iso6392B));
  return MACROLANGUAGES[code] ?? known?.iso6391 ?? code;
}
