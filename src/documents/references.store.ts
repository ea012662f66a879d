import { inArray } from 'drizzle-orm';
import type { Reader } from '../db/database.js';
import { parseSymbol } from '../resolutions/symbol.js';
import type { Fault } from './check.js';
import type { StatementDocument } from './document.js';
import { MAX_SUGGESTIONS, nearestWord } from './nearest.js';

/** How many values one query is given: a document may name more than a query can take. */
const SLICE_LENGTH = 1_000;

async function inSlices<T, Row>(values: T[], find: (slice: T[]) => Promise<Row[]>): Promise<Row[]> {
  const rows: Row[] = [];
  for (let at = 0; at < values.length; at += SLICE_LENGTH) {
    rows.push(...(await find(values.slice(at, at + SLICE_LENGTH))));
  }
  return rows;
}

/** The parties and resolutions that a document names and the registry does not know. */
export async function findUnknownReferences(
  { tables: { parties, resolutions }, queries }: Reader,
  document: StatementDocument,
): Promise<Fault[]> {
  const named = [
    ...document.signatories.map(({ party }, index) => ({
      party,
      path: ['signatories', index, 'party'],
    })),
    ...document.claims.flatMap((claim, index) =>
      claim.parties.map(({ party }, at) => ({
        party,
        path: ['claims', index, 'parties', at, 'party'],
      })),
    ),
  ];
  const cited = document.claims.flatMap((claim, index) =>
    claim.citations.flatMap(({ resolution }, at) => {
      const symbol = resolution === undefined ? null : parseSymbol(resolution);
      return symbol ? [{ symbol, path: ['claims', index, 'citations', at, 'resolution'] }] : [];
    }),
  );

  const codes = [...new Set(named.map(({ party }) => party))];
  const ids = [...new Set(cited.map(({ symbol }) => symbol.id))];
  const knownParties = await inSlices(codes, (slice) =>
    queries.select({ code: parties.code }).from(parties).where(inArray(parties.code, slice)),
  );
  const knownResolutions = await inSlices(ids, (slice) =>
    queries
      .select({ id: resolutions.id, symbol: resolutions.symbol, year: resolutions.year })
      .from(resolutions)
      .where(inArray(resolutions.id, slice)),
  );
  const partyCodes = new Set(knownParties.map(({ code }) => code));
  const resolutionById = new Map(knownResolutions.map((row) => [row.id, row]));

  const unknownParties = named.filter(({ party }) => !partyCodes.has(party));
  const unknownResolutions = cited.filter(({ symbol }) => !resolutionById.has(symbol.id));
  const likeParty = await suggest(unknownParties, async () => {
    const rows = await queries
      .select({ code: parties.code, alpha3: parties.alpha3, name: parties.name })
      .from(parties);
    return rows.flatMap(({ code, alpha3, name }) =>
      [code, alpha3 ?? code, name].map((word) => ({ word, known: `${code} (${name})` })),
    );
  });
  const likeResolution = await suggest(unknownResolutions, async () => {
    const rows = await queries.select({ symbol: resolutions.symbol }).from(resolutions);
    return rows.map(({ symbol }) => ({ word: symbol, known: symbol }));
  });

  return [
    ...unknownParties.map(({ party, path }) => ({
      path,
      message: `there is no party ${party}${likeParty(party)}`,
    })),
    ...unknownResolutions.map(({ symbol, path }) => ({
      path,
      message: `the registry holds no resolution ${symbol.stem}${likeResolution(symbol.stem)}`,
    })),
    ...cited.flatMap(({ symbol, path }) => {
      const known = resolutionById.get(symbol.id);
      return known && symbol.year !== null && symbol.year !== known.year
        ? [{ path, message: `${symbol.stem} is of another year: ${known.symbol}` }]
        : [];
    }),
  ];
}

/** Tells what is known by the word most like an unknown one. It is read only where something is unknown. */
async function suggest(
  unknown: readonly unknown[],
  readKnown: () => Promise<{ word: string; known: string }[]>,
): Promise<(word: string) => string> {
  const rows = unknown.length > 0 ? await readKnown() : [];
  const knownBy = new Map(rows.map(({ word, known }) => [word, known]));
  let suggestions = 0;
  return (word) => {
    if (suggestions === MAX_SUGGESTIONS) return '';
    suggestions += 1;
    const nearest = nearestWord(word, [...knownBy.keys()]);
    return nearest === null ? '' : `; the nearest is ${knownBy.get(nearest)}`;
  };
}
