import { and, eq, exists, inArray, not, sql } from 'drizzle-orm';
import { chunks } from '../db/chunks.js';
import type { Reader, Writer } from '../db/database.js';
import { toSearchText } from '../domain/folding.js';
import { parseSymbol, printSymbol } from '../domain/symbol.js';
import type { StatementDocument } from './document.js';

/** Adds the resolutions that a document cites and the registry doesn't hold. Nothing but their symbols is known. */
export async function addCitedResolutions(
  { tables: { resolutions }, queries }: Writer,
  { claims }: StatementDocument,
  at: Date,
): Promise<void> {
  const symbols = claims.flatMap(({ citations }) =>
    citations.flatMap(({ resolution }) => {
      const symbol = resolution === undefined ? null : parseSymbol(resolution);
      return symbol ? [symbol] : [];
    }),
  );
  const cited = new Map(symbols.map((symbol) => [symbol.id, symbol]));
  const rows = [...cited.values()].map(({ id, body, type }) => {
    // A year in the citation of a resolution is the curator's word, not yet a fact about the resolution.
    const year = parseSymbol(id)?.year ?? null;
    const printed = printSymbol(id, year);
    return {
      ...{ id, symbol: printed, body, type, year },
      ...{ known: false, decidedOn: '', titles: {}, sources: [] },
      searchText: toSearchText([id, printed]),
      updatedAt: at.toISOString(),
    };
  });
  for await (const chunk of chunks(rows)) {
    await queries.insert(resolutions).values(chunk).onConflictDoNothing();
  }
}

/** The ids of the resolutions that a statement cites. */
export async function listCitedIds(
  { tables: { citations }, queries }: Reader,
  statementNumber: number,
): Promise<string[]> {
  const rows = await queries
    .select({ id: citations.resolutionId })
    .from(citations)
    .where(eq(citations.statementNumber, statementNumber))
    .groupBy(citations.resolutionId);
  return rows.flatMap(({ id }) => id ?? []);
}

/** Removes those of the resolutions that no statement cites any more and of which only the symbol is known. */
export async function removeUncited(
  { tables: { resolutions, citations }, queries }: Writer,
  ids: readonly string[],
): Promise<void> {
  const citing = queries
    .select({ one: sql`1` })
    .from(citations)
    .where(eq(citations.resolutionId, resolutions.id));
  for await (const chunk of chunks(ids)) {
    await queries
      .delete(resolutions)
      .where(
        and(inArray(resolutions.id, chunk), eq(resolutions.known, false), not(exists(citing))),
      );
  }
}
