import { eq, or } from 'drizzle-orm';
import type { Reader } from '../db/database.js';
import { type Placeholders, preparedQuery } from '../db/prepared-query.js';
import type { Resolution, ResolutionName } from '../domain/statement.js';
import { toResolutionId } from '../domain/symbol.js';

/** A draft, and the resolution that was adopted from it. */
export interface DraftLinks {
  /** The draft of a resolution; null if the registry doesn't hold it. */
  draftResolution: ResolutionName | null;
  /** The resolution adopted from a draft; null if the registry holds none. */
  adoptedAs: ResolutionName | null;
}

export async function findDraftLinks(
  reader: Reader,
  { id, symbol, draft }: Pick<Resolution, 'id' | 'symbol' | 'draft'>,
): Promise<DraftLinks> {
  const draftId = draft === null ? '' : toResolutionId(draft);
  const rows = await selectLinked(reader, { draftId, symbol });
  const names = rows.map(({ id, symbol }) => ({ id, symbol }));
  return {
    draftResolution: names.find((one) => one.id === draftId) ?? null,
    adoptedAs: names.find((one) => one.id !== draftId && one.id !== id) ?? null,
  };
}

const selectLinked = preparedQuery(
  (
    { tables: { resolutions }, queries },
    { draftId, symbol }: Placeholders<{ draftId: string; symbol: string }>,
  ) =>
    queries
      .select({ id: resolutions.id, symbol: resolutions.symbol })
      .from(resolutions)
      .where(or(eq(resolutions.id, draftId), eq(resolutions.draft, symbol)))
      .orderBy(resolutions.id),
);
