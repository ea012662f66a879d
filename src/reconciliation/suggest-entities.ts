import type { Reader } from '../db/database.js';
import { foldText } from '../domain/folding.js';
import { isCode, toNameKey } from '../domain/party-name.js';
import { parseSymbol } from '../domain/symbol.js';
import { type Entity, findEntities, listIdsByTitle, listKnownParties } from './entities.store.js';
import type { KnownParty } from './name-index.js';
import type { EntityType } from './properties.js';

export const SUGGESTIONS = 10;

/** The entities whose name, code, symbol or title begins as typed, or has a word that does. */
export async function suggestEntities(
  reader: Reader,
  prefix: string,
  type: EntityType | null,
  skipped: number,
): Promise<Entity[]> {
  const key = foldText(prefix);
  if (key === '') return [];
  const parties = type === 'resolution' ? [] : await findPartiesByPrefix(reader, key, type);
  const wanted = skipped + SUGGESTIONS;
  const isFull = parties.length >= wanted || (type !== null && type !== 'resolution');
  const resolutions = isFull ? [] : await findResolutionsByPrefix(reader, prefix, wanted);
  const ids = [...parties, ...resolutions].slice(skipped, wanted);
  const entities = await findEntities(reader, ids, false);
  return ids.flatMap((id) => entities.get(id) ?? []);
}

async function findPartiesByPrefix(
  reader: Reader,
  key: string,
  type: EntityType | null,
): Promise<string[]> {
  const known = await listKnownParties(reader);
  return known
    .filter(({ kind }) => type === null || type === 'party' || type === kind)
    .map((party) => ({ code: party.code, rank: rankOf(party, key) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank)
    .map(({ code }) => code);
}

/** How well what was typed fits: a code, the beginning of a name, of a code or of a word; 0 if it doesn't. */
function rankOf({ code, alpha3, numeric, name, aliases }: KnownParty, key: string): number {
  const codes = [code, alpha3, numeric, ...aliases.filter(isCode)].flatMap((one) =>
    one === null ? [] : [toNameKey(one)],
  );
  const names = [name, ...aliases].map(toNameKey);
  if (codes.includes(key)) return 5;
  if (names[0]?.startsWith(key)) return 4;
  if (names.some((one) => one.startsWith(key))) return 3;
  if (codes.some((one) => one.startsWith(key))) return 2;
  return names.some((one) => one.includes(` ${key}`)) ? 1 : 0;
}

async function findResolutionsByPrefix(
  reader: Reader,
  prefix: string,
  limit: number,
): Promise<string[]> {
  const named = parseSymbol(prefix)?.id;
  const found = await listIdsByTitle(reader, prefix, limit);
  return [...new Set([...(named === undefined ? [] : [named]), ...found])];
}
