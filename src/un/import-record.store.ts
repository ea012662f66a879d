import { isDeepStrictEqual } from 'node:util';
import { eq } from 'drizzle-orm';
import type { Reader, Writer } from '../db/database.js';
import type { Authorship } from '../documents/revision-log.store.js';
import type { FactSource } from '../domain/statement.js';
import { printSymbol } from '../domain/symbol.js';
import { findOutsiders } from '../resolutions/organ-members.store.js';
import { type ResolutionDocument, resolutionDocument } from '../resolutions/resolution-document.js';
import { toCanonicalDocument } from '../resolutions/resolution-rows.js';
import { findResolutionDocument, saveResolution } from '../resolutions/save-resolution.store.js';
import { mergeFacts, type Origin } from './merge.js';
import type { UnFacts } from './reconcile.js';

/** The codes of all states, by the keys of all that they are called. */
export async function listStateNames({
  tables: { partyNames, parties },
  queries,
}: Reader): Promise<Map<string, string>> {
  const rows = await queries
    .select({ key: partyNames.key, code: partyNames.partyCode })
    .from(partyNames)
    .innerJoin(parties, eq(parties.code, partyNames.partyCode))
    .where(eq(parties.kind, 'state'));
  return new Map(rows.map(({ key, code }) => [key, code]));
}

export interface MergedRecord {
  document: ResolutionDocument;
  /** Whether the registry knew nothing but the symbol, if that. */
  isNew: boolean;
  isChanged: boolean;
  /** What the registry has otherwise than the record, and keeps. */
  kept: string[];
  /** Why the names of the voters cannot be right, by the members that the registry has of the organ. */
  outsiders: string[];
}

/** What the registry would know of a resolution with the facts of a record. */
export async function findMerged(
  reader: Reader,
  facts: UnFacts,
  origin: Origin,
  owns: (source: FactSource) => boolean,
): Promise<MergedRecord> {
  const stored = await findResolutionDocument(reader, facts.symbol.id);
  const { stem, year } = facts.symbol;
  const nothing = resolutionDocument.parse({ symbol: printSymbol(stem, year) });
  const outsiders = await listOutsiders(reader, facts);
  const checked = outsiders.length > 0 ? { ...facts, votes: null } : facts;
  const { document, kept } = mergeFacts(stored ?? nothing, checked, origin, owns);
  const canonical = toCanonicalDocument(document, { codeOf: (code) => code });
  const isChanged = !isDeepStrictEqual(stored, canonical);
  return { document: canonical, isNew: stored === null, isChanged, kept, outsiders };
}

async function listOutsiders(
  reader: Reader,
  { symbol, adoptedOn, rejectedOn, votes }: UnFacts,
): Promise<string[]> {
  if (!votes) return [];
  const document = { symbol: symbol.stem, adoptedOn, rejectedOn };
  const voters = Object.values(votes).flat();
  const issues = await findOutsiders(
    reader,
    document,
    voters.map((code) => ({ code, path: [] })),
  );
  return issues.map(({ message }) => `${message}: the names are left out`);
}

/** Saves a merged record. */
export async function saveMerged(
  writer: Writer,
  { document, isNew, isChanged }: MergedRecord,
  authorship: Authorship,
): Promise<'added' | 'changed' | 'unchanged'> {
  if (!isChanged) return 'unchanged';
  await saveResolution(writer, document, authorship);
  return isNew ? 'added' : 'changed';
}
