import type { Page, PageRequest } from '../db/keyset.js';
import { takeWithin } from './readable.js';
import type { McpServices } from './tool.js';

interface ListRequest<Row, Item> {
  /** What identifies the list: cursors of others are refused. */
  list: string;
  filter: object;
  cursor: string | undefined;
  limit: number;
  read(page: PageRequest): Promise<Page<Row>>;
  present(rows: Row[]): Promise<Iterable<Item>>;
}

/**
 * A page of a list, cut where the answer would become too long.
 *
 * @throws Problem `invalid-cursor`
 */
export async function readBounded<Row, Item>(
  { list, filter, cursor, limit, read, present }: ListRequest<Row, Item>,
  { cursors }: McpServices,
): Promise<{ items: Item[]; next: string | null }> {
  const scope = `${list} ${JSON.stringify(filter)}`;
  const after = cursor === undefined ? null : cursors.open(scope, cursor);
  const page = { limit, after, total: false };
  const whole = await read(page);
  const items = takeWithin(await present(whole.items));
  const isCut = items.length < whole.items.length;
  const { next } = isCut ? await read({ ...page, limit: items.length }) : whole;
  return { items, next: next && cursors.seal(scope, next) };
}
