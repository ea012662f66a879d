import type * as z from 'zod';
import type { statementDocument } from '../src/documents/document.js';
import { CLAIM_KINDS } from '../src/vocabulary.js';

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

const PARTIES = [
  ...['AU', 'CA', 'FR', 'DE', 'IT', 'JP', 'KR', 'NZ', 'GB', 'US', 'EU', 'NO', 'SE', 'FI', 'DK'],
  ...['IS', 'EE', 'LV', 'LT', 'PL', 'ES', 'PT', 'NL', 'BE', 'IE', 'GR', 'CY', 'MT', 'SI', 'HR'],
];
const RESOLUTIONS = ['1718', '1874', '2087', '2270', '2321', '2371', '2375', '2397'];
const SUBJECTS = ['fisheries', 'railways', 'ballistic missiles', 'grain', 'elections', 'detainees'];
const VERBS = ['condemn', 'welcome', 'urge an end to', 'reaffirm', 'support', 'recall', 'note'];

/** A statement that nobody made, of about the length of a real one: a dozen sentences, most of them claims. */
export function makeStatement(number: number, random: () => number) {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const subject = pick(SUBJECTS);
  const signed = PARTIES.filter(() => random() < 0.4);
  const parties = signed.length > 0 ? signed : ['NO'];
  const sentences = Array.from({ length: 12 }, (_, index) => {
    const cited = random() < 0.3 ? pick(RESOLUTIONS) : null;
    const citation = cited === null ? '' : `, as Security Council resolution ${cited} demands`;
    const words = `We ${pick(VERBS)} the conduct of party ${index} in the matter of ${subject} number ${number}${citation}, and look to the coming months with resolve.`;
    return { words, cited };
  });
  return {
    id: `synthetic-${number}`,
    title: `Joint statement ${number} on ${subject}`,
    issuedOn: new Date(Date.UTC(1990, 0, 1 + Math.floor(random() * 13_000)))
      .toISOString()
      .slice(0, 10),
    language: 'en',
    text: sentences.map(({ words }) => words).join('\n\n'),
    signatories: parties.map((party) => ({ party, nameAsSigned: party })),
    claims: sentences.map(({ words, cited }, index) => ({
      key: `c${index + 1}`,
      kind: pick(CLAIM_KINDS),
      quote: words,
      parties: [{ party: pick(PARTIES), role: 'subject' as const }],
      citations:
        cited === null ? [] : [{ quote: `resolution ${cited}`, resolution: `S/RES/${cited}` }],
    })),
  } satisfies z.input<typeof statementDocument>;
}
