import { aliasedTable, and, between, eq, exists, or, type SQL, sql } from 'drizzle-orm';
import type { Reader } from '../db/database.js';
import {
  type AllOf,
  type AnyOf,
  isOneOf,
  isUpdatedWithin,
  type UpdateFilter,
} from '../db/filter-conditions.js';
import { toConditions } from '../db/filter-forms.js';
import { type Filter, holds } from '../db/search.js';
import type { Tables } from '../db/tables.js';
import { foldText } from '../domain/folding.js';
import { parseSymbol } from '../domain/symbol.js';
import { UnknownReferenceError } from '../domain/unknown-reference.js';
import { PERMANENT_MEMBERS } from '../domain/veto.js';
import {
  type Body,
  CAST_VOTES,
  DEFAULT_CAPACITY,
  type Outcome,
  type Procedure,
  type ResolutionType,
  type SignatoryRole,
  type TERM_KINDS,
  type Vote,
} from '../domain/vocabulary.js';
import { resolveFilter } from '../parties/filter-references.store.js';
import { isVetoOf } from './vetoes.store.js';

/** A party and its vote; without one, any vote that it cast. */
export interface VoteOfParty {
  party: string;
  vote: Vote | null;
}

/** Parties are given by any of their codes. */
export interface ResolutionFilter extends UpdateFilter {
  body?: AnyOf<Body> | undefined;
  type?: AnyOf<ResolutionType> | undefined;
  year?: AnyOf<number> | undefined;
  known?: boolean | undefined;
  outcome?: AnyOf<Outcome> | undefined;
  procedure?: AnyOf<Procedure> | undefined;
  chapter?: AnyOf<string> | undefined;
  /** ISO 8601, inclusive. What was not adopted, or on an unknown date, meets neither bound. */
  adoptedFrom?: string | undefined;
  adoptedTo?: string | undefined;
  /** Items of the agenda. */
  agenda?: AllOf<string> | undefined;
  /** Terms of the UNBIS Thesaurus. */
  subject?: AllOf<string> | undefined;
  sponsor?: AllOf<string> | undefined;
  /** Permanent members of the Security Council. */
  vetoedBy?: AllOf<string> | undefined;
  votedBy?: AllOf<VoteOfParty> | undefined;
  /** Parties that all cast the same vote. */
  votedAlike?: AnyOf<string> | undefined;
  /** Parties that signed statements citing the resolution. */
  citedBy?: AllOf<string> | undefined;
  /** The roles in which these parties stand on the statements. */
  capacity?: AnyOf<SignatoryRole> | undefined;
  q?: string | undefined;
}

/**
 * The condition on rows of `resolutions` that pass a filter; undefined if it is empty.
 *
 * @throws UnknownReferenceError if a party is unknown, or cannot have vetoed anything
 */
export async function filterResolutions(
  reader: Reader,
  given: ResolutionFilter,
): Promise<SQL | undefined> {
  const { tables, queries } = reader;
  const { resolutions, resolutionSponsors, votes } = tables;
  const filter = await resolveParties(reader, given);
  const { known, adoptedFrom, adoptedTo, q, capacity = DEFAULT_CAPACITY } = filter;
  const { agenda = [], subject = [], sponsor = [], vetoedBy = [], votedBy = [] } = filter;
  const columns = ['body', 'type', 'year', 'outcome', 'procedure', 'chapter'] as const;
  const filters = [
    ...agenda.map((terms) => having(reader, 'agenda', terms)),
    ...subject.map((terms) => having(reader, 'subject', terms)),
    ...sponsor.map((codes) =>
      ofResolution(reader, resolutionSponsors, isOneOf(resolutionSponsors.partyCode, codes)),
    ),
    ...vetoedBy.map((codes) => vetoed(reader, codes)),
    ...votedBy.map((cast) => ofResolution(reader, votes, or(...cast.map(isVote(tables))))),
    ...updatedWithin(tables, queries, filter),
    ...(filter.votedAlike ? [votedAlike(reader, filter.votedAlike)] : []),
  ];
  const isDated = adoptedFrom !== undefined || adoptedTo !== undefined;
  return and(
    ...columns.map((name) => filter[name] && isOneOf(resolutions[name], filter[name])),
    known === undefined ? undefined : eq(resolutions.known, known),
    isDated
      ? between(resolutions.decidedOn, adoptedFrom ?? '0000-01-01', adoptedTo ?? '9999-12-31')
      : undefined,
    isDated ? eq(resolutions.outcome, 'adopted') : undefined,
    q === undefined ? undefined : or(holds(resolutions.searchText, q), hasSymbol(tables, q)),
    ...(filter.citedBy ?? []).map((codes) => isCitedBy(reader, codes, capacity)),
    ...(await toConditions(reader, filters)),
  );
}

/** The filter with the canonical codes of its parties. */
async function resolveParties(
  reader: Reader,
  { votedBy, ...filter }: ResolutionFilter,
): Promise<ResolutionFilter> {
  const voters = votedBy?.map((group) => group.map(({ party }) => party));
  const resolved = await resolveFilter(reader, { ...filter, votedBy: voters });
  refuseOtherMembers(resolved.vetoedBy ?? []);
  return {
    ...resolved,
    votedBy: votedBy?.map((group, at) =>
      group.map(({ party, vote }, index) => ({
        party: resolved.votedBy?.[at]?.[index] ?? party,
        vote,
      })),
    ),
  };
}

function refuseOtherMembers(codes: AllOf<string>): void {
  const permanent = PERMANENT_MEMBERS.map(({ code }): string => code);
  const others = codes.flat().filter((code) => !permanent.includes(code));
  if (others.length === 0) return;
  throw new UnknownReferenceError(
    'query',
    others.map((code) => ({
      parameter: 'vetoedBy',
      message: `${code} has never been a permanent member of the Security Council: these are ${permanent.join(', ')}`,
    })),
  );
}

/** Resolutions to which a row of another table belongs that meets a condition. */
function ofResolution(
  { tables: { resolutions }, queries }: Reader,
  table: Tables['votes'] | Tables['resolutionSponsors'] | Tables['resolutionTerms'],
  condition: SQL | undefined,
): Filter {
  const select = queries.select({ id: table.resolutionId }).from(table);
  const isOfResolution = eq(table.resolutionId, resolutions.id);
  return {
    column: resolutions.id,
    values: select.where(condition).getSQL(),
    perRow: exists(
      queries.select({ one: sql`1` }).from(table).where(and(condition, isOfResolution)),
    ),
  };
}

function updatedWithin(
  { resolutions }: Tables,
  queries: Reader['queries'],
  filter: UpdateFilter,
): Filter[] {
  const isWithin = isUpdatedWithin(resolutions.updatedAt, filter);
  if (!isWithin) return [];
  const select = queries.select({ id: resolutions.id }).from(resolutions);
  return [{ column: resolutions.id, values: select.where(isWithin).getSQL(), perRow: isWithin }];
}

function having(reader: Reader, kind: (typeof TERM_KINDS)[number], terms: AnyOf<string>): Filter {
  const { resolutionTerms } = reader.tables;
  const isTerm = and(
    eq(resolutionTerms.kind, kind),
    isOneOf(resolutionTerms.key, terms.map(foldText)),
  );
  return ofResolution(reader, resolutionTerms, isTerm);
}

function isVote({ votes }: Tables) {
  return ({ party, vote }: VoteOfParty) =>
    and(eq(votes.partyCode, party), isOneOf(votes.vote, vote ? [vote] : CAST_VOTES));
}

function vetoed({ tables, queries }: Reader, codes: AnyOf<string>): Filter {
  const { resolutions, votes } = tables;
  const isOfResolution = eq(votes.resolutionId, resolutions.id);
  const isVeto = and(isOneOf(votes.partyCode, codes), isVetoOf(tables));
  return {
    column: resolutions.id,
    values: queries
      .select({ id: votes.resolutionId })
      .from(votes)
      .innerJoin(resolutions, isOfResolution)
      .where(isVeto)
      .getSQL(),
    perRow: exists(queries.select({ one: sql`1` }).from(votes).where(and(isVeto, isOfResolution))),
  };
}

/** Resolutions on which all parties cast the same vote. */
function votedAlike(reader: Reader, [first = '', ...others]: AnyOf<string>): Filter {
  const { tables, queries } = reader;
  const { votes } = tables;
  const same = aliasedTable(votes, 'same_votes');
  const isAlike = and(
    isVote(tables)({ party: first, vote: null }),
    ...others.map((code) =>
      exists(
        queries
          .select({ one: sql`1` })
          .from(same)
          .where(
            and(
              eq(same.resolutionId, votes.resolutionId),
              eq(same.partyCode, code),
              eq(same.vote, votes.vote),
            ),
          ),
      ),
    ),
  );
  return ofResolution(reader, votes, isAlike);
}

/** Matches the resolution that a query names by its symbol, in any spelling. */
function hasSymbol({ resolutions }: Tables, query: string): SQL | undefined {
  const symbol = parseSymbol(query);
  if (!symbol) return undefined;
  const { id, year } = symbol;
  return and(eq(resolutions.id, id), year === null ? undefined : eq(resolutions.year, year));
}

/** Whether a statement on which one of the parties stands in the capacity cites the resolution. */
function isCitedBy(
  { tables, queries }: Reader,
  codes: AnyOf<string>,
  capacity: AnyOf<SignatoryRole>,
): SQL {
  const { resolutions, citations, signatories } = tables;
  return exists(
    queries
      .select({ one: sql`1` })
      .from(citations)
      .innerJoin(signatories, eq(signatories.statementNumber, citations.statementNumber))
      .where(
        and(
          eq(citations.resolutionId, resolutions.id),
          isOneOf(signatories.partyCode, codes),
          isOneOf(signatories.role, capacity),
        ),
      ),
  );
}
