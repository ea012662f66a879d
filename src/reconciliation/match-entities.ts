import type { Database } from '../db/database.js';
import { toNameKey } from '../domain/party-name.js';
import { parseSymbol } from '../domain/symbol.js';
import { type Entity, findEntities, readNames } from './entities.store.js';
import type { Asked, Found, findCandidates } from './find-candidates.js';
import type { FoundParty } from './find-parties.js';
import type { FoundTitle } from './find-titles.js';
import {
  type EntityType,
  listProperties,
  PARTY_PROPERTIES,
  type PropertyValue,
  RESOLUTION_PROPERTIES,
} from './properties.js';
import type { Query } from './read-request.js';
import type { NamedResolution } from './read-symbol.js';
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

/** What is less likely is no candidate. */
const MIN_SCORE = 25;

/** A candidate that is as good as certain, unless there is another one. */
const GOOD_SCORE = 90;

/** Finds candidates for each query, best first. */
export async function matchEntities(
  database: Database,
  find: Find,
  queries: ReadonlyMap<string, Query>,
): Promise<Map<string, Candidate[]>> {
  const asked = [...queries.values()].map(toAsked);
  const withTitles = asked.some(({ wantsResolutions }) => wantsResolutions);
  const names = await database.read((reader) => readNames(reader, withTitles));
  const found = await find({ asked, ...names });
  const ids = new Set(found.flatMap(listIds));
  const isCounted = [...queries.values()].some(({ properties }) =>
    properties.some(({ pid }) => isCountedProperty(pid)),
  );
  const entities = await database.read((reader) => findEntities(reader, [...ids], isCounted));
  return new Map(
    [...queries].map(([key, query], at) => {
      const candidates = matchOne(query, found[at] ?? NOTHING, entities);
      return [key, candidates.slice(0, query.limit)];
    }),
  );
}

const NOTHING: Found = { parties: [], resolution: null, titled: [] };

function toAsked(query: Query): Asked {
  return {
    text: toText(query),
    wantsParties: query.types?.some((type) => type !== 'resolution') ?? true,
    wantsResolutions: query.types?.includes('resolution') ?? true,
  };
}

function listIds({ parties, resolution, titled }: Found): string[] {
  return [...parties, ...(resolution ? [resolution] : []), ...titled].map(({ id }) => id);
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

function matchOne(
  query: Query,
  { parties, resolution, titled }: Found,
  entities: ReadonlyMap<string, Entity>,
): Candidate[] {
  const isResolution = query.types?.every((type) => type === 'resolution') ?? false;
  const candidate = (id: string, judge: (entity: Entity) => Judged): Candidate[] => {
    const entity = entities.get(id);
    return entity && hasType(entity, query.types) ? [{ id, entity, ...judge(entity) }] : [];
  };
  const candidates = [
    ...parties.flatMap((party) => candidate(party.id, () => judgeParty(party))),
    ...(resolution
      ? candidate(resolution.id, (entity) => judgeSymbol(resolution, entity, isResolution))
      : []),
    ...titled.flatMap((title) => candidate(title.id, () => judgeTitle(title))),
  ];
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
  { year, isComplete }: NamedResolution,
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

function judgeTitle({ isExact, similarity }: FoundTitle): Judged {
  return {
    score: isExact ? 95 : Math.round(80 * similarity),
    match: isExact,
    features: { exactTitle: isExact, similarity: Math.round(similarity * 100) / 100 },
  };
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
