import { between, min } from 'drizzle-orm';
import type { Writer } from '../db/database.js';
import { statementsOfDay } from '../db/list-order.js';

/**
 * The next free number of a day: see db/list-order.ts.
 *
 * @param table the current statements or the past ones, which are numbered separately
 * @param issuedOn ISO 8601, or '' if it is unknown
 */
export async function findFreeNumber(
  { tables, queries }: Writer,
  table: 'statements' | 'pastStatements',
  issuedOn: string,
): Promise<number> {
  const { number } = tables[table];
  const day = statementsOfDay(issuedOn);
  const [lowest] = await queries
    .select({ number: min(number) })
    .from(tables[table])
    .where(between(number, day.first, day.last));
  return lowest?.number == null ? day.last : lowest.number - 1;
}
