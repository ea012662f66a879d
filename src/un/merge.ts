import { isDeepStrictEqual } from 'node:util';
import type { FactSource } from '../domain/statement.js';
import { FACTS, type Fact, VOTES } from '../domain/vocabulary.js';
import type { ResolutionDocument } from '../resolutions/resolution-document.js';
import type { UnFacts } from './reconcile.js';
import { printTally } from './tally.js';
import type { Tally } from './un-record.js';

/** Where the facts of a record come from. */
export type Origin = Omit<FactSource, 'facts'>;

type Votes = NonNullable<ResolutionDocument['votes']>;

/** Facts that don't depend on each other. If they are not known, they are null or empty. */
const INDEPENDENT = [
  ...(['meeting', 'title', 'chapter', 'agenda'] as const),
  ...(['subjects', 'sponsors', 'draft'] as const),
] as const;

/**
 * Adds the facts of a record to what the registry knows. A fact that it lacks is filled in, and one that came from the same
 * source is replaced. Any other that differs is kept: somebody else vouches for it.
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
  const merge = new Merge(stored, owns);
  for (const fact of INDEPENDENT) {
    if (merge.takes(fact, stored[fact], facts[fact])) merge.set({ [fact]: facts[fact] });
  }
  merge.mergeDay(facts);
  merge.mergeTitles(facts.titles);
  merge.mergeDecision(facts);
  return { document: merge.finish(origin), kept: merge.kept };
}

class Merge {
  readonly kept: string[] = [];
  private document: ResolutionDocument;
  /** Facts that come from the record now. */
  private readonly given = new Set<Fact>();
  /** Facts that are no longer known, because others took their place. */
  private readonly removed = new Set<Fact>();

  constructor(
    private readonly stored: ResolutionDocument,
    private readonly owns: (source: FactSource) => boolean,
  ) {
    this.document = stored;
  }

  set(fields: Partial<ResolutionDocument>): void {
    this.document = { ...this.document, ...fields };
  }

  /** Whether a value of the record takes the place of the registry's. If it differs and doesn't, that is reported. */
  takes(fact: Fact, has: unknown, says: unknown): boolean {
    if (isUnknown(says)) return false;
    if (isDeepStrictEqual(has, says)) {
      if (this.sourcesOf(fact).length === 0) this.given.add(fact);
      return false;
    }
    const isTaken = isUnknown(has) || this.isOwn(fact);
    if (isTaken) this.given.add(fact);
    else this.keep(fact, has, print(says));
    return isTaken;
  }

  /** The day of the adoption and that of the rejection exclude each other. */
  mergeDay(facts: UnFacts): void {
    const [fact, other] = facts.rejectedOn
      ? (['rejectedOn', 'adoptedOn'] as const)
      : (['adoptedOn', 'rejectedOn'] as const);
    const day = facts[fact];
    if (day !== null && this.stored[other] !== null && !this.isOwn(other)) {
      this.keep(other, this.stored[other], `${fact} ${day}`);
    } else if (this.takes(fact, this.stored[fact], day)) {
      this.set({ [fact]: day, [other]: null });
      this.removed.add(other);
    }
  }

  /** Several sources can each have the title in a language. */
  mergeTitles(titles: Record<string, string>): void {
    for (const [language, title] of Object.entries(titles)) {
      if (!this.takes('titles', this.stored.titles[language] ?? null, title)) continue;
      this.set({ titles: { ...this.document.titles, [language]: title } });
    }
  }

  /** What is decided without a vote has neither votes nor a tally. */
  mergeDecision(facts: UnFacts): void {
    const { stored } = this;
    const has = stored.votes ? 'votes' : stored.tally ? 'tally' : null;
    const says = facts.votes ?? facts.tally;
    if (facts.procedure === 'without-vote' && has !== null && !this.isOwn(has)) {
      this.keep(has, stored[has], facts.procedure);
      return;
    }
    if (stored.procedure === 'without-vote' && says !== null && !this.isOwn('procedure')) {
      this.keep('procedure', stored.procedure, print(says));
      return;
    }
    if (this.takes('procedure', stored.procedure, facts.procedure)) {
      this.set({ procedure: facts.procedure });
    }
    if (this.document.procedure === 'without-vote') {
      this.set({ votes: null, tally: null });
      this.removed.add('votes').add('tally');
    } else this.mergeVotes(facts);
  }

  /** Votes are worth more than a tally, which follows from them. */
  private mergeVotes({ votes, tally }: UnFacts): void {
    const { stored } = this;
    const has = stored.votes ? countVotes(stored.votes) : stored.tally;
    const fact = stored.tally ? 'tally' : 'votes';
    if (votes) {
      const isConfirmed = stored.tally !== null && isSameVote(stored.tally, countVotes(votes));
      if (isConfirmed || this.takes(fact, stored.votes ?? stored.tally, votes)) {
        this.replaceVotes('votes', { votes, tally: null });
      }
    } else if (tally && !(stored.votes && has && isSameVote(has, tally))) {
      if (this.takes(stored.votes ? 'votes' : 'tally', has, tally)) {
        this.replaceVotes('tally', { votes: null, tally });
      }
    }
  }

  /** @returns the document with the sources of its facts */
  finish(origin: Origin): ResolutionDocument {
    if (this.given.size === 0) return this.document;
    const isMoved = (fact: Fact, source: FactSource) =>
      this.removed.has(fact) || (this.given.has(fact) && (fact !== 'titles' || this.owns(source)));
    const left = this.stored.sources
      .map((source) => ({
        ...source,
        facts: source.facts.filter((fact) => !isMoved(fact, source)),
      }))
      .filter(({ facts }) => facts.length > 0);
    const same = left.find(({ facts: _, ...other }) => isDeepStrictEqual(other, origin));
    const facts = FACTS.filter((fact) => this.given.has(fact) || same?.facts.includes(fact));
    const sources = [...left.filter((source) => source !== same), { facts, ...origin }];
    return { ...this.document, sources };
  }

  private replaceVotes(
    fact: 'votes' | 'tally',
    fields: Pick<ResolutionDocument, 'votes' | 'tally'>,
  ): void {
    const other = fact === 'votes' ? 'tally' : 'votes';
    this.set(fields);
    this.given.delete(other);
    this.given.add(fact);
    this.removed.add(other);
  }

  private keep(fact: Fact, has: unknown, says: string): void {
    this.kept.push(
      `${fact}: the registry says ${print(has)}, which is kept; the file says ${says}`,
    );
  }

  private isOwn(fact: Fact): boolean {
    return this.sourcesOf(fact).some(this.owns);
  }

  private sourcesOf(fact: Fact): FactSource[] {
    return this.stored.sources.filter(({ facts }) => facts.includes(fact));
  }
}

function isUnknown(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}

function countVotes({ yes, no, abstain, absent }: Votes): Tally {
  return { yes: yes.length, no: no.length, abstain: abstain.length, absent: absent.length };
}

/** Who did not vote is often not told. */
function isSameVote(one: Tally, other: Tally): boolean {
  return VOTES.every((vote) => vote === 'absent' || one[vote] === other[vote]);
}

function print(value: unknown): string {
  if (Array.isArray(value)) return value.join(', ');
  if (typeof value !== 'object' || value === null) return `${value}`;
  const votes = value as Votes | Tally;
  if (typeof votes.yes === 'number') return printTally(votes as Tally);
  return VOTES.map((vote) => [vote, (votes as Votes)[vote]] as const)
    .filter(([, voters]) => voters.length > 0)
    .map(([vote, voters]) => `${vote} ${voters.join(' ')}`)
    .join(', ');
}
