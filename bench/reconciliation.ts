import { findParties } from '../src/reconciliation/find-parties.js';
import { foldCountryNames } from '../src/reconciliation/fold-country-names.js';
import { createNameIndex } from '../src/reconciliation/name-index.js';
import { readReferenceData } from '../src/seed/seed.js';

/**
 * How well names of states are matched that another source gives: those of the Unicode CLDR, which Node.js has, in ten languages, and its
 * English names with a letter left out, doubled or exchanged with the next. `npx tsx bench/reconciliation.ts`
 */

const LANGUAGES = ['en', 'fr', 'es', 'pt', 'de', 'ru', 'ar', 'zh', 'ja', 'ko'];

const { parties } = readReferenceData();
const index = createNameIndex(parties, foldCountryNames());
const states = parties.filter(({ kind, existedFrom }) => kind === 'state' && existedFrom === null);

function namesIn(language: string): [code: string, name: string][] {
  const names = new Intl.DisplayNames([language], { type: 'region' });
  return states.map(({ code }) => [code, names.of(code) ?? code]);
}

/** Each name with one mistake in its middle. */
function misspell(change: (name: string, at: number) => string): [code: string, name: string][] {
  return namesIn('en').map(([code, name]) => [code, change(name, Math.floor(name.length / 2))]);
}

const SETS: Record<string, [code: string, name: string][]> = {
  ...Object.fromEntries(LANGUAGES.map((language) => [language, namesIn(language)])),
  'en, a letter left out': misspell((name, at) => name.slice(0, at) + name.slice(at + 1)),
  'en, a letter doubled': misspell((name, at) => name.slice(0, at + 1) + name.slice(at)),
  'en, two letters exchanged': misspell(
    (name, at) =>
      name.slice(0, at - 1) + name.charAt(at) + name.charAt(at - 1) + name.slice(at + 1),
  ),
};

const wrong: string[] = [];
const rows = Object.entries(SETS).map(([set, names]) => {
  const counts = { matched: 0, wrong: 0, first: 0, listed: 0, missing: 0 };
  for (const [code, name] of names) {
    const found = findParties(name, index);
    const [best] = found;
    if (best?.isSure) {
      counts[best.id === code ? 'matched' : 'wrong'] += 1;
      if (best.id !== code) wrong.push(`${set}: ${name} is ${code}, not ${best.id}`);
    } else if (best?.id === code) counts.first += 1;
    else counts[found.some(({ id }) => id === code) ? 'listed' : 'missing'] += 1;
  }
  return [set, ...Object.values(counts)];
});
for (const row of [['names', 'matched', 'wrong', 'first', 'listed', 'missing'], ...rows]) {
  console.log(`| ${row.join(' | ')} |`);
}
for (const line of wrong) console.log(line);
