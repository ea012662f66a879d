import { ResolutionWords } from '../drafting/knowledge/resolution-words.js';
import { prepareDrafting } from '../drafts/draft-file.js';
import { readCountryNames } from './country-names.js';
import { type FoundParty, findParties } from './find-parties.js';
import { type FoundTitle, findTitles, indexTitles, type KnownTitle } from './find-titles.js';
import { createNameIndex, type KnownParty } from './name-index.js';
import { type NamedResolution, readSymbol } from './read-symbol.js';

/** The text of a query. */
export interface Asked {
  text: string;
  wantsParties: boolean;
  wantsResolutions: boolean;
}

/** What the text of a query may mean. Each list has the best first. */
export interface Found {
  parties: FoundParty[];
  resolution: NamedResolution | null;
  /** Resolutions by their titles, unless it means something else. */
  titled: FoundTitle[];
}

/** How many candidates of each query are looked at. */
const MAX_FOUND = 25;

/** What is as good as certain is no title. */
const GOOD_SCORE = 90;

const indexOfParties = rememberLast((json: string) =>
  createNameIndex(JSON.parse(json) as KnownParty[], readCountryNames()),
);
const indexOfTitles = rememberLast((json: string) => indexTitles(JSON.parse(json) as KnownTitle[]));

/** Finds what texts may mean, in a worker thread: each is compared with thousands of names. */
export function findCandidates({
  asked,
  parties,
  titles,
}: {
  asked: readonly Asked[];
  /** The parties of the registry, in JSON. */
  parties: string;
  /** The titles of its resolutions, newest first, in JSON. */
  titles: string;
}): Found[] {
  const index = indexOfParties(parties);
  const words = new ResolutionWords(prepareDrafting().resolutions);
  return asked.map(({ text, wantsParties, wantsResolutions }) => {
    const found = wantsParties ? findParties(text, index).slice(0, MAX_FOUND) : [];
    const resolution = wantsResolutions ? readSymbol(text, words) : null;
    const isTitle =
      wantsResolutions && !resolution && found.every(({ score }) => score < GOOD_SCORE);
    const titled = isTitle ? findTitles(text, indexOfTitles(titles), MAX_FOUND) : [];
    return { parties: found, resolution, titled };
  });
}

/** Making an index takes longer than most queries. */
function rememberLast<Value>(make: (json: string) => Value): (json: string) => Value {
  let last: { json: string; value: Value } | null = null;
  return (json) => {
    if (last?.json !== json) last = { json, value: make(json) };
    return last.value;
  };
}
