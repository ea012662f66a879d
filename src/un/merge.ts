import { isDeepStrictEqual } from 'node:util';
import type { FactSource } from '../domain/statement.js';
import { FACTS, type Fact, VOTES } from '../domain/vocabulary.js';
import type { ResolutionDocument } from '../resolutions/resolution-document.js';
import type { UnFacts } from './reconcile.js';
import { printTally } from './tally.js';
import type { Tally } from './un-record.js';

/** Where the facts of a record come from, as it is recorded with each of them. */
export type Origin = Omit<FactSource, 'facts'>;

/** Facts that several sources can add to. */
type Merged = Pick<ResolutionDocument, Fact>;

/** The facts that are null, or empty, if they are not known, and are merged independently of each other. */
const PLAIN = [
  'meeting',
  'title',
  'chapter',
  'agenda',
  'subjects',
  'sponsors',
  'draft',
  'procedure',
] as const;

/**
 * Adds the facts of a record to what the registry knows. A fact that it lacks is filled in, and one that came from the same
 * source is replaced. Any other that differs is kept, for somebody else vouches for it.
 *
 * @param owns whether a recorded source is the one that the record comes from
 * @returns the document, the same as before if nothing is new, and a message for each fact that was kept
 */
export function mergeFacts(
  stored: ResolutionDocument,
  facts: UnFacts,
  origin: Origin,
  owns: (source: FactSource) => boolean,
): { document: ResolutionDocument; kept: string[] } {
  const document = { ...stored };
  const kept: string[] = [];
  const given = new Set<Fact>();
  const removed = new Set<Fact>();
  const sourcesOf = (fact: Fact) => stored.sources.filter((source) => source.facts.includes(fact));
  const isOwn = (fact: Fact) => sourcesOf(fact).some(owns);
  const keep = (fact: Fact, has: unknown, says: unknown) =>
    kept.push(
      `${fact}: the registry says ${print(has)}, which is kept; the file says ${print(says)}`,
    );
  /** Decides whether the registry takes a value of the file in the place of its own. */
  const takes = (fact: Fact, has: unknown, says: unknown): boolean => {
    if (isUnknown(says)) return false;
    if (isDeepStrictEqual(has, says)) {
      if (sourcesOf(fact).length === 0) given.add(fact);
      return false;
    }
    if (isUnknown(has) || isOwn(fact)) return given.add(fact) !== undefined;
    keep(fact, has, says);
    return false;
  };

  for (const fact of PLAIN) {
    if (takes(fact, stored[fact], facts[fact])) Object.assign(document, { [fact]: facts[fact] });
  }
  mergeDay();
  mergeTitles();
  mergeVotes();
  return { document: { ...document, sources: recordSources() }, kept };

  /** The day of the adoption and that of the rejection exclude each other. */
  function mergeDay(): void {
    const [fact, other] = facts.rejectedOn
      ? (['rejectedOn', 'adoptedOn'] as const)
      : (['adoptedOn', 'rejectedOn'] as const);
    const has = stored[other];
    if (facts[fact] !== null && has !== null && !isOwn(other)) {
      keep(other, has, `${fact} ${facts[fact]}`);
    } else if (takes(fact, stored[fact], facts[fact])) {
      document[fact] = facts[fact];
      document[other] = null;
      removed.add(other);
    }
  }

  function mergeTitles(): void {
    for (const [language, title] of Object.entries(facts.titles)) {
      if (!takes('titles', stored.titles[language] ?? null, title)) continue;
      document.titles = { ...document.titles, [language]: title };
    }
  }

  /** Votes are worth more than a tally, which follows from them. */
  function mergeVotes(): void {
    const has = stored.votes ? countVotes(stored.votes) : stored.tally;
    if (facts.votes) {
      const isConfirmed = !stored.votes && has !== null && hasSame(has, countVotes(facts.votes));
      const fact = stored.tally ? 'tally' : 'votes';
      if (isConfirmed || takes(fact, stored.votes ?? stored.tally, facts.votes)) {
        given.delete('tally');
        given.add('votes');
        document.votes = facts.votes;
        document.tally = null;
        removed.add('tally');
      }
    } else if (facts.tally && !(stored.votes && has && hasSame(has, facts.tally))) {
      const fact = stored.votes ? 'votes' : 'tally';
      if (!takes(fact, has, facts.tally)) return;
      given.delete(fact);
      given.add('tally');
      document.tally = facts.tally;
      document.votes = null;
      removed.add('votes');
    }
  }

  /** Takes the new facts, and those that are gone, from the sources that had them. */
  function recordSources(): FactSource[] {
    if (given.size === 0) return stored.sources;
    const isMoved = (fact: Fact, source: FactSource) =>
      removed.has(fact) || (given.has(fact) && (fact !== 'titles' || owns(source)));
    const left = stored.sources
      .map((source) => ({
        ...source,
        facts: source.facts.filter((fact) => !isMoved(fact, source)),
      }))
      .filter(({ facts }) => facts.length > 0);
    const same = left.find(({ facts: _, ...other }) => isDeepStrictEqual(other, origin));
    const added = FACTS.filter((fact) => given.has(fact) || same?.facts.includes(fact));
    return [...left.filter((source) => source !== same), { facts: added, ...origin }];
  }
}

function isUnknown(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}

function countVotes(votes: NonNullable<Merged['votes']>): Tally {
  const { yes, no, abstain, absent } = votes;
  return { yes: yes.length, no: no.length, abstain: abstain.length, absent: absent.length };
}

/** Who did not vote is often not told. */
function hasSame(one: Tally, other: Tally): boolean {
  return VOTES.every((vote) => vote === 'absent' || one[vote] === other[vote]);
}

function print(value: unknown): string {
  if (Array.isArray(value)) return value.join(', ');
  if (typeof value !== 'object' || value === null) return `${value}`;
  const votes = value as NonNullable<Merged['votes']> | Tally;
  if (typeof votes.yes === 'number') return printTally(votes as Tally);
  return VOTES.map((vote) => [vote, votes[vote]] as const)
    .filter(([, voters]) => Array.isArray(voters) && voters.length > 0)
    .map(([vote, voters]) => `${vote} ${(voters as string[]).join(' ')}`)
    .join(', ');
}
