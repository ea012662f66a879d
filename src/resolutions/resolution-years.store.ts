import type { Reader } from '../db/database.js';
import { type Placeholders, preparedQuery } from '../db/prepared-query.js';
import { type DocumentSymbol, parseSymbol, toResolutionId } from '../domain/symbol.js';
import { type UnknownReference, UnknownReferenceError } from '../domain/unknown-reference.js';

/**
 * The id of the resolution in a path.
 *
 * @throws UnknownReferenceError if the resolution is of another year
 */
export async function resolveResolutionId(reader: Reader, given: string): Promise<string> {
  const misdated = await findWrongYears(reader, 'id', [given]);
  if (misdated.length > 0) throw new UnknownReferenceError('path', misdated);
  return toResolutionId(given);
}

/** Resolutions that the registry knows to be of another year than their symbols say. */
export async function findWrongYears(
  reader: Reader,
  parameter: string,
  given: readonly string[],
): Promise<UnknownReference[]> {
  const symbols = given
    .map(parseSymbol)
    .filter((symbol): symbol is DocumentSymbol => symbol !== null && symbol.year !== null);
  if (symbols.length === 0) return [];
  const rows = await selectYears(reader, { ids: symbols.map(({ id }) => id) });
  const years = new Map(rows.map(({ id, year }) => [id, year]));
  return symbols.flatMap(({ id, stem, year }) => {
    const known = years.get(id);
    return known === undefined || known === null || known === year
      ? []
      : [{ parameter, message: `${stem} is of ${known}, not of ${year}` }];
  });
}

const selectYears = preparedQuery(
  ({ tables: { resolutions }, queries, oneOf }, { ids }: Placeholders<{ ids: string[] }>) =>
    queries
      .select({ id: resolutions.id, year: resolutions.year })
      .from(resolutions)
      .where(oneOf(resolutions.id, ids)),
);
