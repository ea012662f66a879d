import { and, asc, eq, inArray, ne } from 'drizzle-orm';
import { chunks } from '../db/chunks.js';
import type { Reader, Writer } from '../db/database.js';
import { checkParties } from '../documents/references.store.js';
import {
  type Authorship,
  appendDeletion,
  appendDocument,
  laterThan,
} from '../documents/revision-log.store.js';
import { toSearchText } from '../domain/folding.js';
import type { Issue } from '../domain/issue.js';
import { TERM_KINDS, type VOTES } from '../domain/vocabulary.js';
import { findOutsiders } from './organ-members.store.js';
import { inSchemaOrder, type ResolutionDocument } from './resolution-document.js';
import { idOf, listParties, toCanonicalDocument, toResolutionRows } from './resolution-rows.js';
import { findWrongYears } from './resolution-years.store.js';

/**
 * Looks up the parties that a document names.
 *
 * @returns its canonical form, and an issue for each party that is unknown, is named twice, or cannot vote or sponsor
 */
export async function readResolution(
  reader: Reader,
  document: ResolutionDocument,
): Promise<{ document: ResolutionDocument; issues: Issue[] }> {
  const { voters, sponsors } = listParties(document);
  const named = [...voters, ...sponsors];
  const { parties, issues } = await checkParties(reader, named);
  const toCode = (party: string) => parties.codeOf(party) ?? party;
  const repeated = [voters, sponsors].flatMap((list) => {
    const seen = new Set<string>();
    return list.filter(({ party }) => seen.has(toCode(party)) || !seen.add(toCode(party)));
  });
  const kinds = await findOtherKinds(
    reader,
    named.map(({ party }) => toCode(party)),
  );
  const kindOf = (party: string) => kinds.get(toCode(party)) ?? 'state';
  const states = voters.filter(({ party }) => kindOf(party) === 'state');
  return {
    document: toCanonicalDocument(document, parties),
    issues: [
      ...issues,
      ...(await findContradictedYear(reader, document)),
      ...findWrongKinds(voters, kindOf, ['state']),
      ...findWrongKinds(sponsors, kindOf, ['state', 'organisation']),
      ...(await findOutsiders(
        reader,
        document,
        states.flatMap(({ path, party }) => {
          const code = parties.codeOf(party);
          return code === undefined ? [] : [{ code, path }];
        }),
      )),
      ...repeated.map(({ path, party }) => ({ path, message: `${party} occurs more than once` })),
    ],
  };
}

/** An issue if the symbol has another year than the registry knows, and no date in the document says why. */
async function findContradictedYear(
  reader: Reader,
  { symbol, adoptedOn, rejectedOn }: ResolutionDocument,
): Promise<Issue[]> {
  if (adoptedOn !== null || rejectedOn !== null) return [];
  const wrong = await findWrongYears(reader, 'symbol', [symbol]);
  return wrong.map(({ message }) => ({ path: ['symbol'], message }));
}

/** An issue for each party that is of another kind than those that may vote or sponsor. */
function findWrongKinds(
  named: readonly { party: string; path: Issue['path'] }[],
  kindOf: (party: string) => string,
  kinds: readonly string[],
): Issue[] {
  return named
    .filter(({ party }) => !kinds.includes(kindOf(party)))
    .map(({ party, path }) => ({
      path,
      message: `must be ${kinds.map(withArticle).join(' or ')}, not the ${kindOf(party)} ${party}`,
    }));
}

function withArticle(kind: string): string {
  return `${kind === 'organisation' ? 'an' : 'a'} ${kind}`;
}

/** The kinds of parties that are no states, by code. */
async function findOtherKinds(
  { tables: { parties }, queries }: Reader,
  codes: readonly string[],
): Promise<Map<string, string>> {
  const { code, kind } = parties;
  const rows = await queries
    .select({ code, kind })
    .from(parties)
    .where(and(inArray(code, codes), ne(kind, 'state')));
  return new Map(rows.map((row) => [row.code, row.kind]));
}

/** The document of a resolution, in its canonical form; null if nothing but its symbol is known. */
export async function findResolutionDocument(
  { tables, queries }: Reader,
  id: string,
): Promise<ResolutionDocument | null> {
  const { resolutions, resolutionSponsors, resolutionTerms, votes } = tables;
  const [row] = await queries.select().from(resolutions).where(eq(resolutions.id, id));
  if (!row?.known) return null;
  const sponsors = await queries
    .select({ party: resolutionSponsors.partyCode })
    .from(resolutionSponsors)
    .where(eq(resolutionSponsors.resolutionId, id))
    .orderBy(asc(resolutionSponsors.position));
  const terms = await queries
    .select({ kind: resolutionTerms.kind, term: resolutionTerms.term })
    .from(resolutionTerms)
    .where(eq(resolutionTerms.resolutionId, id))
    .orderBy(asc(resolutionTerms.position));
  const cast = await queries
    .select({ party: votes.partyCode, vote: votes.vote })
    .from(votes)
    .where(eq(votes.resolutionId, id));
  const termsOf = (kind: (typeof TERM_KINDS)[number]) =>
    terms.filter((term) => term.kind === kind).map(({ term }) => term);
  const votersOf = (vote: (typeof VOTES)[number]) =>
    cast.flatMap((one) => (one.vote === vote ? [one.party] : [])).sort();
  const { symbol, meeting, title, titles, chapter, draft, procedure, sources } = row;
  const decidedOn = row.decidedOn || null;
  return inSchemaOrder({
    symbol,
    adoptedOn: row.outcome === 'adopted' ? decidedOn : null,
    rejectedOn: row.outcome === 'not-adopted' ? decidedOn : null,
    ...{ meeting, title, titles, chapter },
    agenda: termsOf('agenda'),
    subjects: termsOf('subject'),
    sponsors: sponsors.map(({ party }) => party),
    ...{ draft, procedure },
    tally: cast.length > 0 ? null : toTally(row),
    votes:
      cast.length > 0
        ? {
            yes: votersOf('yes'),
            no: votersOf('no'),
            abstain: votersOf('abstain'),
            absent: votersOf('absent'),
          }
        : null,
    sources,
  });
}

/** The number of votes of each kind; null if it is not known. */
export function toTally(row: {
  yesCount: number | null;
  noCount: number | null;
  abstainCount: number | null;
  absentCount: number | null;
}) {
  const { yesCount: yes, noCount: no, abstainCount: abstain, absentCount: absent } = row;
  // The four are null together.
  return yes === null || no === null || abstain === null || absent === null
    ? null
    : { yes, no, abstain, absent };
}

/**
 * Creates or replaces a resolution in the caller's transaction, and appends a revision. If the document is the same as in the
 * latest revision, nothing is written. A resolution that was only cited is replaced.
 *
 * @param document in its canonical form
 */
export async function saveResolution(
  writer: Writer,
  document: ResolutionDocument,
  authorship: Authorship,
): Promise<{ outcome: 'created' | 'replaced' | 'unchanged'; revision: number }> {
  const resource = { type: 'resolution', id: idOf(document) } as const;
  const appended = await appendDocument(writer, resource, document, authorship);
  const { outcome, revision, updatedAt } = appended;
  if (outcome === 'unchanged') return { outcome, revision };
  const existed = await writeResolution(writer, document, new Date(updatedAt));
  return { outcome: existed ? 'replaced' : 'created', revision };
}

/** Deletes a resolution that no claim cites, in the caller's transaction. Its revisions remain. */
export async function removeResolution(
  writer: Writer,
  id: string,
  authorship: Authorship,
): Promise<void> {
  const { resolutions } = writer.tables;
  await writer.queries.delete(resolutions).where(eq(resolutions.id, id));
  await appendDeletion(writer, { type: 'resolution', id }, authorship);
}

/**
 * Writes the rows of a resolution, replacing those it had.
 *
 * @param document in its canonical form
 * @returns whether it had any
 */
export async function writeResolution(
  writer: Writer,
  document: ResolutionDocument,
  now: Date,
): Promise<boolean> {
  const { tables, queries } = writer;
  const { resolutions, resolutionSponsors, resolutionTerms, votes } = tables;
  const rows = toResolutionRows(document);
  const { id, symbol, title, titles } = rows.resolution;
  const [before] = await queries
    .select({ updatedAt: resolutions.updatedAt })
    .from(resolutions)
    .where(eq(resolutions.id, id));
  const row = {
    ...rows.resolution,
    searchText: toSearchText([id, symbol, title, ...Object.values(titles)]),
    updatedAt: laterThan(before?.updatedAt, now).toISOString(),
  };
  await queries
    .insert(resolutions)
    .values(row)
    .onConflictDoUpdate({ target: resolutions.id, set: row });
  for (const table of [resolutionSponsors, resolutionTerms, votes]) {
    await queries.delete(table).where(eq(table.resolutionId, id));
  }
  const sponsors = rows.sponsors.map((partyCode, position) => ({
    resolutionId: id,
    position,
    partyCode,
  }));
  for await (const chunk of chunks(sponsors))
    await queries.insert(resolutionSponsors).values(chunk);
  const terms = TERM_KINDS.flatMap((kind) =>
    rows.terms[kind].map((term, position) => ({
      ...{ resolutionId: id, kind, position, term },
      key: toSearchText([term]),
    })),
  );
  for await (const chunk of chunks(terms)) await queries.insert(resolutionTerms).values(chunk);
  const cast = rows.votes.map((vote) => ({ resolutionId: id, ...vote }));
  for await (const chunk of chunks(cast)) await queries.insert(votes).values(chunk);
  return before !== undefined;
}
