import { ResolutionWords } from '../drafting/knowledge/resolution-words.js';
import { prepareDrafting } from '../drafts/draft-file.js';
import { readCountryNames } from './country-names.js';
import { type FoundParty, findParties } from './find-parties.js';
import { createNameIndex, type KnownParty, type NameIndex } from './name-index.js';
import { type NamedResolution, readSymbol } from './read-symbol.js';

/** What the text of a query may mean. */
export interface Found {
  /** Best first. */
  parties: FoundParty[];
  resolution: NamedResolution | null;
}

/** The index of the last queries. Making one takes longer than most queries. */
let last: { parties: string; index: NameIndex } | null = null;

/** Finds what texts may mean, in a worker thread: each is compared with thousands of names. */
export function findCandidates({
  texts,
  parties,
}: {
  texts: readonly string[];
  /** The parties of the registry, in JSON. */
  parties: string;
}): Found[] {
  if (last?.parties !== parties) {
    const known = JSON.parse(parties) as KnownParty[];
    last = { parties, index: createNameIndex(known, readCountryNames()) };
  }
  const { index } = last;
  const words = new ResolutionWords(prepareDrafting().resolutions);
  return texts.map((text) => ({
    parties: findParties(text, index),
    resolution: readSymbol(text, words),
  }));
}
