import type { Reader } from '../db/database.js';
import type { PartyName, Resolution } from '../domain/statement.js';
import { UnknownReferenceError } from '../domain/unknown-reference.js';
import { CAST_VOTES, type Vote } from '../domain/vocabulary.js';
import { resolveFilter } from '../parties/filter-references.store.js';
import { filterResolutions } from '../resolutions/resolution-filters.store.js';
import { findResolutions, listResolutionIds } from '../resolutions/resolutions.store.js';
import { findVotes } from '../resolutions/votes.store.js';
import {
  countStatementsByYear,
  type YearOfStatements,
} from '../statements/statement-years.store.js';
import { listStatements, type StatementSummary } from '../statements/statements.store.js';
import { listAlignments, type VoteAlignment } from '../votes/vote-alignment.store.js';

/** How many statements two parties signed: both, and each without the other. */
export interface SignedByTwo {
  togetherCount: number;
  onlyACount: number;
  onlyBCount: number;
}

/** A resolution on which two parties cast different votes. */
export interface Difference {
  resolution: Resolution;
  a: Vote;
  b: Vote;
}

/** Two parties: what they signed together and apart, and how alike they vote. */
export interface Comparison extends SignedByTwo {
  a: PartyName;
  b: PartyName;
  /** Oldest first. Statements of unknown date are only in the whole. */
  byYear: (SignedByTwo & { year: number })[];
  /** The newest statements that both signed, newest first. */
  latestTogether: StatementSummary[];
  votes: VoteAlignment;
  /** The newest resolutions on which they differed, newest first. */
  latestDifferences: Difference[];
}

/** The maximum number of the newest statements and resolutions in a comparison. */
export const MAX_LATEST = 10;

const LATEST = { limit: MAX_LATEST, after: null, total: false };

/**
 * Compares two parties, given by any of their codes. Signatures count as in other lists: those of parties that signed for
 * themselves.
 *
 * @throws UnknownReferenceError if a party is unknown, or both are the same
 */
export async function compareParties(
  reader: Reader,
  given: { a: string; b: string },
): Promise<Comparison> {
  const { a, b } = await resolveFilter(reader, given);
  if (a === b) {
    const message = `must be another party than \`a\`: both are ${a}`;
    throw new UnknownReferenceError('query', [{ parameter: 'b', message }]);
  }
  const together = { signatory: [[a], [b]] };
  const byYear = mergeYears(
    await countStatementsByYear(reader, { signatory: [[a]] }),
    await countStatementsByYear(reader, { signatory: [[b]] }),
    await countStatementsByYear(reader, together),
  );
  const [votes] = await listAlignments(reader, { parties: [a, b] });
  if (!votes) throw new Error('Two parties are one pair.');
  return {
    a: votes.party,
    b: votes.otherParty,
    togetherCount: sum(byYear, 'togetherCount'),
    onlyACount: sum(byYear, 'onlyACount'),
    onlyBCount: sum(byYear, 'onlyBCount'),
    byYear: byYear.flatMap(({ year, ...counts }) => (year === null ? [] : [{ year, ...counts }])),
    latestTogether: (await listStatements(reader, together, '-issuedOn', LATEST)).items,
    votes,
    latestDifferences: await listDifferences(reader, a, b),
  };
}

type Year = SignedByTwo & { year: number | null };

function mergeYears(
  ofA: readonly YearOfStatements[],
  ofB: readonly YearOfStatements[],
  ofBoth: readonly YearOfStatements[],
): Year[] {
  const countsOf = (rows: readonly YearOfStatements[]) =>
    new Map(rows.map(({ year, statementCount }) => [year, statementCount]));
  const [a, b, both] = [countsOf(ofA), countsOf(ofB), countsOf(ofBoth)];
  const years = [...new Set([...a.keys(), ...b.keys()])].sort(
    (one, other) => (one ?? 0) - (other ?? 0),
  );
  return years.map((year) => {
    const togetherCount = both.get(year) ?? 0;
    return {
      year,
      togetherCount,
      onlyACount: (a.get(year) ?? 0) - togetherCount,
      onlyBCount: (b.get(year) ?? 0) - togetherCount,
    };
  });
}

function sum(years: readonly Year[], name: keyof SignedByTwo): number {
  return years.reduce((total, year) => total + year[name], 0);
}

/** The newest resolutions on which two parties differed: the newest for each vote of the first, merged. */
async function listDifferences(reader: Reader, a: string, b: string): Promise<Difference[]> {
  const ids: string[] = [];
  for (const vote of CAST_VOTES) {
    const others = CAST_VOTES.filter((other) => other !== vote);
    const isListed = await filterResolutions(reader, {
      votedBy: [[{ party: a, vote }], others.map((other) => ({ party: b, vote: other }))],
    });
    ids.push(...(await listResolutionIds(reader, isListed, LATEST)).items);
  }
  const newest = (await findResolutions(reader, ids)).slice(0, MAX_LATEST);
  const voteOn = await findVotes(
    reader,
    newest.map(({ id }) => id),
    [a, b],
  );
  return newest.flatMap((resolution) => {
    const [ofA, ofB] = [voteOn(resolution.id, a), voteOn(resolution.id, b)];
    return ofA && ofB ? [{ resolution, a: ofA, b: ofB }] : [];
  });
}
