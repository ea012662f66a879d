import { inArray } from 'drizzle-orm';
import type { Reader } from '../db/database.js';
import { parseSymbol } from '../resolutions/symbol.js';
import type { Fault } from './check.js';
import type { StatementDocument } from './document.js';

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

  const faults: Fault[] = [];
  for (const { party, path } of named) {
    if (!partyCodes.has(party)) faults.push({ path, message: `there is no party ${party}` });
  }
  for (const { symbol, path } of cited) {
    const known = resolutionById.get(symbol.id);
    if (!known) {
      faults.push({ path, message: `the registry holds no resolution ${symbol.stem}` });
    } else if (symbol.year !== null && symbol.year !== known.year) {
      faults.push({ path, message: `${symbol.stem} is of another year: ${known.symbol}` });
    }
  }
  return faults;
}
