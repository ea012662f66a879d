import type { Database, Reader } from '../db/database.js';
import { foldText } from '../domain/folding.js';
import { toNameKey } from '../domain/party-name.js';
import { parseSymbol } from '../domain/symbol.js';
import { type Entity, findByTitle, findEntities, listKnownParties } from './entities.store.js';
import type { Found, findCandidates } from './find-candidates.js';
import type { FoundParty } from './find-parties.js';
import {
  type EntityType,
  listProperties,
  PARTY_PROPERTIES,
  type PropertyValue,
  RESOLUTION_PROPERTIES,
} from './properties.js';
import type { Query } from './read-request.js';
import type { GivenValue } from './reconciliation.schema.js';

/** What speaks for a candidate, by the name of the feature. */
type Features = Record<string, boolean | number>;

export interface Candidate {
  id: string;
  entity: Entity;
  /** From 0 to 100. */
  score: number;
  /** Whether it is certain. */
  match: boolean;
  features: Features;
}

/** Hands texts to a worker thread. */
type Find = (
  input: Parameters<typeof findCandidates>[0],
) => Promise<ReturnType<typeof findCandidates>>;

/** How many candidates of each query are looked at. */
const MAX_FOUND = 40;

/** What is less likely is no candidate. */
const MIN_SCORE = 25;

/** Longer texts are no titles. */
const MAX_TITLE_LENGTH = 500;
const MAX_TITLE_WORDS = 12;

/** A candidate that is as good as certain, unless there is another one. */
const GOOD_SCORE = 90;

/** Finds candidates for each query, best first. */
export async function matchEntities(
  database: Database,
  find: Find,
  queries: ReadonlyMap<string, Query>,
): Promise<Map<string, Candidate[]>> {
  const parties = JSON.stringify(await database.read(listKnownParties));
  const asked = [...queries].map(([key, query]) => ({ key, query, text: toText(query) }));
  const found = await find({ texts: asked.map(({ text }) => text), parties });
  return database.read(async (reader) => {
    const matches = new Map<string, Candidate[]>();
    for (const [at, { key, query, text }] of asked.entries()) {
      const candidates = await matchOne(reader, query, text, found[at]);
      matches.set(key, candidates.slice(0, query.limit));
    }
    return matches;
  });
}

/** What to look for: the query, or else the value of a property that identifies an entity. */
function toText({ query, properties }: Query): string {
  if (query !== undefined) return query;
  const identifiers = new Set(
    listProperties(null).flatMap(({ id, isIdentifier }) => (isIdentifier ? [id] : [])),
  );
  const [value] = properties.find(({ pid }) => identifiers.has(pid))?.v ?? [];
  return value === undefined ? '' : toWritten(value);
}

async function matchOne(
  reader: Reader,
  query: Query,
  text: string,
  { parties, resolution }: Found = { parties: [], resolution: null },
): Promise<Candidate[]> {
  const wantsParties = query.types?.some((type) => type !== 'resolution') ?? true;
  const wantsResolutions = query.types?.includes('resolution') ?? true;
  const foundParties = wantsParties ? parties.slice(0, MAX_FOUND) : [];
  const named = wantsResolutions ? resolution : null;
  const isDone = named !== null || foundParties.some(({ score }) => score >= GOOD_SCORE);
  const titled = wantsResolutions && !isDone ? await findTitled(reader, text) : [];
  const ids = [...foundParties, ...(named ? [named] : []), ...titled].map(({ id }) => id);
  const isCounted = query.properties.some(({ pid }) => isCountedProperty(pid));
  const entities = await findEntities(reader, ids, isCounted);
  const candidates = ids.flatMap((id): Candidate[] => {
    const entity = entities.get(id);
    if (!entity || !hasType(entity, query.types)) return [];
    const party = foundParties.find((one) => one.id === id);
    const title = entity.type === 'resolution' ? (entity.facts.title ?? '') : '';
    const judged = party
      ? judgeParty(party)
      : named?.id === id
        ? judgeSymbol(named, entity, !wantsParties)
        : judgeTitle(text, title);
    return [{ id, entity, ...judged }];
  });
  return decide(candidates, query);
}

function isCountedProperty(pid: string): boolean {
  return listProperties(null).some(({ id, isCounted }) => id === pid && isCounted === true);
}

function hasType(entity: Entity, types: readonly EntityType[] | null): boolean {
  return types === null || typesOf(entity).some((type) => types.includes(type));
}

/** The types of an entity, the most specific first. */
export function typesOf(entity: Entity): EntityType[] {
  return entity.type === 'party' ? [entity.facts.kind, 'party'] : ['resolution'];
}

type Judged = Pick<Candidate, 'score' | 'match' | 'features'>;

function judgeParty({ score, isSure, ...found }: FoundParty): Judged {
  const { exactCode, exactName, sameWords, similarity } = found;
  return { score, match: isSure, features: { exactCode, exactName, sameWords, similarity } };
}

/**
 * A bare number may be of another organ, unless it is known to be a resolution and comes with its year. A wrong year is a mistake in one
 * of the two.
 */
function judgeSymbol(
  { year, isComplete }: NonNullable<Found['resolution']>,
  entity: Entity,
  isResolution: boolean,
): Judged {
  const known = entity.type === 'resolution' ? entity.facts.year : null;
  const isOther = year !== null && known !== null && year !== known;
  const sameYear = year !== null && year === known;
  const score = isOther ? 50 : isComplete ? 100 : sameYear ? GOOD_SCORE : 70;
  return {
    score,
    match: !isOther && (isComplete || (isResolution && sameYear)),
    features: { exactSymbol: isComplete, sameYear, similarity: 1 },
  };
}

/** How many words a text and a title share. */
function judgeTitle(text: string, title: string): Judged {
  const [given, own] = [text, title].map((one) => new Set(foldText(one).split(' ')));
  const shared = [...(given ?? [])].filter((word) => own?.has(word)).length;
  const similarity = (2 * shared) / ((given?.size ?? 0) + (own?.size ?? 0));
  const exactTitle = foldText(text) === foldText(title);
  return {
    score: exactTitle ? 95 : Math.round(80 * similarity),
    match: exactTitle,
    features: { exactTitle, similarity: Math.round(similarity * 100) / 100 },
  };
}

async function findTitled(reader: Reader, text: string): Promise<{ id: string }[]> {
  if (text.length > MAX_TITLE_LENGTH) return [];
  const words = [...new Set(foldText(text).split(' '))].filter((word) => word.length > 1);
  if (words.length === 0) return [];
  const longest = words.sort((a, b) => b.length - a.length).slice(0, MAX_TITLE_WORDS);
  return (await findByTitle(reader, longest, MAX_FOUND)).map((id) => ({ id }));
}

/** Compares the properties, and decides which candidate is certain. */
function decide(candidates: readonly Candidate[], { properties }: Query): Candidate[] {
  const compared = candidates.map((candidate) => compareProperties(candidate, properties));
  const sure = compared.filter(({ candidate }) => candidate.match);
  const viable = compared.filter(
    ({ candidate, agrees, identifies, contradicts }) =>
      agrees && !contradicts && (identifies || candidate.score >= GOOD_SCORE),
  );
  const [chosen, other] = sure.length > 0 ? sure : viable;
  const isRivalled = compared.some(
    ({ candidate: { id, entity, score } }) =>
      id !== chosen?.candidate.id && entity.type !== chosen?.candidate.entity.type && score >= 70,
  );
  const match = chosen && !other && !isRivalled ? chosen.candidate.id : null;
  return compared
    .map(({ candidate }) => ({ ...candidate, match: candidate.id === match }))
    .filter(({ score }) => score >= MIN_SCORE)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

interface Compared {
  candidate: Candidate;
  /** Whether the value of a property is one of those given. */
  agrees: boolean;
  /** Whether that property identifies the entity. */
  identifies: boolean;
  contradicts: boolean;
}

/** A candidate without the property, or without a value of it, neither agrees nor contradicts. */
function compareProperties(candidate: Candidate, given: Query['properties']): Compared {
  const compared = { agrees: false, identifies: false, contradicts: false };
  const features: Features = {};
  for (const { pid, v } of given) {
    const value = readProperty(candidate.entity, pid);
    if (value === null) continue;
    const agrees = v.some((one) => isSame(toWritten(one), value));
    features[`property:${pid}`] = agrees;
    compared.contradicts ||= !agrees;
    compared.agrees ||= agrees;
    const isIdentifier = listProperties(null).some(
      ({ id, isIdentifier }) => id === pid && isIdentifier,
    );
    compared.identifies ||= agrees && isIdentifier;
  }
  const { score, match } = candidate;
  return {
    candidate: {
      ...candidate,
      score: compared.contradicts ? Math.round(score / 2) : score,
      match: match && !compared.contradicts,
      features: { ...candidate.features, ...features },
    },
    ...compared,
  };
}

/** The value of an entity's property; null if it has no such property, or no value. */
export function readProperty(entity: Entity, id: string): PropertyValue {
  return entity.type === 'party'
    ? (PARTY_PROPERTIES.find((property) => property.id === id)?.read(entity.facts) ?? null)
    : (RESOLUTION_PROPERTIES.find((property) => property.id === id)?.read(entity.facts) ?? null);
}

/** Whether a given value is the same: a symbol in any spelling, a number with or without zeros, a text however it is typed. */
function isSame(given: string, value: NonNullable<PropertyValue>): boolean {
  const own = String(value);
  const symbol = parseSymbol(given);
  if (symbol) return symbol.id === parseSymbol(own)?.id;
  if (/^\d+$/.test(given) && /^\d+$/.test(own)) return Number(given) === Number(own);
  return toNameKey(given) === toNameKey(own);
}

function toWritten(value: GivenValue): string {
  return typeof value === 'object' ? value.id : String(value);
}
