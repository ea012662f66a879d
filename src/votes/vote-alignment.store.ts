import { groupBy } from '../db/chunks.js';
import type { Reader } from '../db/database.js';
import type { AnyOf } from '../db/filter-conditions.js';
import type { PartyName } from '../domain/statement.js';
import { UnknownReferenceError } from '../domain/unknown-reference.js';
import { BODIES, type Body } from '../domain/vocabulary.js';
import { resolveFilter } from '../parties/filter-references.store.js';
import { findPartyNames } from '../parties/parties.store.js';
import { type Agreement, countAgreement, readVoteMatrix } from './vote-matrix.store.js';

/** How alike two parties vote. Years and bodies without a common vote are left out. */
export interface VoteAlignment extends Agreement {
  party: PartyName;
  otherParty: PartyName;
  /** Newest first. Votes on resolutions of unknown year are only in the whole. */
  byYear: (Agreement & { year: number })[];
  byBody: (Agreement & { body: Body })[];
}

export interface AlignmentFilter {
  /** Any codes of the parties. */
  parties: AnyOf<string>;
  body?: AnyOf<Body> | undefined;
  year?: AnyOf<number> | undefined;
}

/**
 * Compares each pair of the parties, in the order in which they are given.
 *
 * @throws UnknownReferenceError if a party is unknown or given twice
 */
export async function listAlignments(
  reader: Reader,
  { body, year, ...given }: AlignmentFilter,
): Promise<VoteAlignment[]> {
  const { parties } = await resolveFilter(reader, given);
  refuseRepetition(parties);
  const nameOf = await findPartyNames(reader, parties);
  const matrix = await readVoteMatrix(reader);
  const selected = matrix.positions.filter((position) => {
    const resolution = matrix.resolutions[position];
    return (
      resolution !== undefined &&
      (!body || body.includes(resolution.body)) &&
      (!year || (resolution.year !== null && year.includes(resolution.year)))
    );
  });
  const years = [...groupBy(selected, (at) => matrix.resolutions[at]?.year ?? null)];
  const bodies = groupBy(selected, (at) => matrix.resolutions[at]?.body);
  const pairs = parties.flatMap((one, at) =>
    parties.slice(at + 1).map((other) => [one, other] as const),
  );
  return pairs.map((pair) => {
    const count = (positions: readonly number[]) => countAgreement(matrix, pair, positions);
    return {
      party: nameOf(pair[0]),
      otherParty: nameOf(pair[1]),
      ...count(selected),
      byYear: years
        .flatMap(([year, positions]) => (year === null ? [] : [{ year, ...count(positions) }]))
        .filter(({ commonCount }) => commonCount > 0)
        .sort((one, other) => other.year - one.year),
      byBody: BODIES.map((body) => ({ body, ...count(bodies.get(body) ?? []) })).filter(
        ({ commonCount }) => commonCount > 0,
      ),
    };
  });
}

function refuseRepetition(codes: AnyOf<string>): void {
  const repeated = codes.find((code, at) => codes.indexOf(code) < at);
  if (repeated === undefined) return;
  const message = `must name different parties: ${repeated} is named twice`;
  throw new UnknownReferenceError('query', [{ parameter: 'parties', message }]);
}
