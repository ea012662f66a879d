import type { SourcePosition } from '../documents/source.js';
import { VOTES, type Vote } from '../domain/vocabulary.js';
import { type FindState, joinSplitNames } from './state-names.js';
import {
  agreesWithOutcome,
  completeTally,
  hasNumbers,
  printTally,
  sumTally,
  toNumbers,
} from './tally.js';
import type { Tally, UnIssue, UnRecord, Voter } from './un-record.js';

/** What is known of a vote after names, numbers and text were compared. */
export interface VoteFacts {
  procedure: 'vote' | 'without-vote' | null;
  /** Codes of states. */
  votes: Record<Vote, string[]> | null;
  /** Null if it follows from the votes. */
  tally: Tally | null;
}

interface Reconciled {
  facts: VoteFacts;
  issues: UnIssue[];
}

/** What the names can be compared with: the numbers of votes, the text on the outcome, the number of members. */
interface Evidence {
  /** As reports name it, with what it says. */
  says: string;
  tally: Tally | null;
  agrees(tally: Tally): boolean;
  position: SourcePosition;
}

/**
 * Compares the names of the voters, the numbers of votes, the text on the outcome, and the number of members. The names are
 * stored if others confirm them, and no more contradict them. Otherwise the tally of the numbers or the
 * text is stored if the others agree with it. All that contradicts what is stored is reported.
 *
 * @param members how many members the organ had at the time; null if unknown
 */
export function reconcileVotes(
  record: UnRecord,
  members: number | null,
  findState: FindState,
): Reconciled {
  if (record.outcome?.value.kind === 'without-vote') return reconcileWithoutVote(record);
  const { voters, counts, issues: moved } = moveAbsent(record);
  const { votes, issues: unresolved } = resolveVoters({ ...record, voters }, findState);
  const issues = [...moved, ...unresolved];
  const evidence = listEvidence({ ...record, counts }, members);
  const isVote = voters !== null || counts !== null || record.outcome !== null;
  const procedure = isVote ? 'vote' : null;
  if (votes) {
    const named = countVotes(votes);
    const veto = contradictVeto(record, votes, findState);
    const against = evidence.filter((one) => !one.agrees(named));
    const confirming = evidence.filter((one) => distinguishes(one, named, against));
    const position = voters?.position ?? record.position;
    if (!veto && confirming.length > 0 && confirming.length >= against.length) {
      const reports = against.map(({ says, position }) => ({
        kind: 'numbers of votes' as const,
        message: `${says}, but the names give ${printTally(named)}, which is stored`,
        position,
      }));
      return { facts: { procedure, votes, tally: null }, issues: [...issues, ...reports] };
    }
    const reasons = veto ? [veto] : against.map((one) => one.says);
    const reason = reasons.join(' and ') || 'nothing confirms that these are all';
    const message = `the names give ${printTally(named)}, but ${reason}: the names are left out`;
    issues.push({ kind: 'votes', message, position });
  }
  const { tally, issues: more } = agreeOnTally(evidence, votes && countVotes(votes));
  return { facts: { procedure, votes: null, tally }, issues: [...issues, ...more] };
}

/** The Library marks every member as not voting where there was no vote: that contradicts nothing. */
function reconcileWithoutVote({ voters, outcome }: UnRecord): Reconciled {
  const facts: VoteFacts = { procedure: 'without-vote', votes: null, tally: null };
  if (!voters) return { facts, issues: [] };
  const message = `the text says ${outcome?.by}, but names are given: these are left out`;
  return { facts, issues: [{ kind: 'votes', message, position: voters.position }] };
}

function listEvidence({ counts, outcome, position }: UnRecord, members: number | null): Evidence[] {
  const evidence: Evidence[] = [];
  if (counts) {
    evidence.push({
      says: `${counts.by} give ${printTally(counts.value)}`,
      tally: completeTally(counts.value, members),
      agrees: (other) => hasNumbers(other, counts.value),
      position: counts.position,
    });
  }
  if (outcome) {
    const { value, by } = outcome;
    evidence.push({
      says: `the text says ${by}`,
      tally: value.kind === 'counted' ? completeTally(toNumbers(value), members) : null,
      agrees: (other) => agreesWithOutcome(other, value, members),
      position: outcome.position,
    });
  }
  if (members !== null) {
    evidence.push({
      says: `there are ${members} members`,
      tally: null,
      agrees: (other) => sumTally(other) === members,
      position,
    });
  }
  return evidence;
}

/** Why the names cannot be right if the text says that others vetoed a draft. Numbers cannot tell who did. */
function contradictVeto(
  { outcome }: UnRecord,
  votes: Record<Vote, string[]>,
  findState: FindState,
): string | null {
  if (outcome?.value.kind !== 'vetoed') return null;
  const isNamed = outcome.value.by.every((name) => votes.no.includes(findState(name) ?? ''));
  return isNamed ? null : `the text says ${outcome.by}`;
}

/** Whether evidence agrees with a tally, and with none of those that contradict it. */
function distinguishes(one: Evidence, tally: Tally, against: readonly Pick<Evidence, 'tally'>[]) {
  return one.agrees(tally) && !against.some((other) => other.tally && one.agrees(other.tally));
}

/**
 * The tally that the numbers give, or else the text, if nothing contradicts it.
 *
 * @param named the tally of names that were left out: it takes something else to outweigh them
 */
function agreeOnTally(
  evidence: readonly Evidence[],
  named: Tally | null,
): { tally: Tally | null; issues: UnIssue[] } {
  const first = evidence.find((one) => one.tally !== null);
  if (!first?.tally) return { tally: null, issues: [] };
  const { tally, says, position } = first;
  const against = evidence.filter((one) => !one.agrees(tally));
  if (against.length === 0) {
    const isContradicted = named !== null && !first.agrees(named);
    const others = evidence.filter((one) => one !== first);
    const isConfirmed = others.some((one) => distinguishes(one, tally, [{ tally: named }]));
    return { tally: isContradicted && !isConfirmed ? null : tally, issues: [] };
  }
  const reason = against.map((one) => one.says).join(' and ');
  const message = `${says}, but ${reason}: no tally is stored`;
  return { tally: null, issues: [{ kind: 'numbers of votes', message, position }] };
}

/**
 * Akoma Ntoso files of the UN list members who did not vote among those who abstained. Where the text says that nobody
 * abstained, as in "14-0-0, 1 absent", they are all absent.
 */
function moveAbsent({
  voters,
  counts,
  outcome,
}: UnRecord): Pick<UnRecord, 'voters' | 'counts' | 'issues'> {
  const text = outcome?.value;
  const isMoved =
    voters !== null &&
    text?.kind === 'counted' &&
    text.abstain === 0 &&
    (text.absent ?? 0) > 0 &&
    text.absent === voters.value.abstain.length &&
    voters.value.absent.length === 0;
  if (!isMoved) return { voters, counts, issues: [] };
  const { abstain, ...others } = voters.value;
  const { abstain: abstentions, ...numbers } = counts?.value ?? {};
  const names = abstain.map(({ name }) => name).join(', ');
  const message = `among those who abstained is ${names}, but the text says ${outcome?.by}: stored as absent`;
  return {
    voters: { ...voters, value: { ...others, abstain: [], absent: abstain } },
    counts: counts && {
      ...counts,
      value: { ...numbers, ...(abstentions === text.absent ? {} : { abstain: abstentions }) },
    },
    issues: [{ kind: 'votes', message, position: voters.position }],
  };
}

/** The states that voted; no votes if a name is unknown, or a state is named twice. */
function resolveVoters(
  { voters, issues: found }: UnRecord,
  findState: FindState,
): { votes: Record<Vote, string[]> | null; issues: UnIssue[] } {
  if (!voters) return { votes: null, issues: [] };
  const issues: UnIssue[] = [];
  const seen = new Set<string>();
  const votes: Record<Vote, string[]> = { yes: [], no: [], abstain: [], absent: [] };
  for (const vote of VOTES) {
    for (const voter of joinSplitNames(voters.value[vote])) {
      const { code, error } = findVoter(voter, findState);
      const message = code !== null && seen.has(code) ? `“${voter.name}” is named twice` : error;
      if (code === null || message !== null) {
        issues.push({
          kind: 'states',
          message: `${message}: the names are left out`,
          position: voters.position,
        });
        continue;
      }
      seen.add(code);
      votes[vote].push(code);
    }
  }
  if (votes.absent.length > 0 && votes.absent.length === seen.size) {
    const message = 'every member is named as not voting: the names are left out';
    issues.push({ kind: 'votes', message, position: voters.position });
  }
  for (const vote of VOTES) votes[vote].sort();
  const isWrong = issues.length > 0 || found.some(({ kind }) => kind === 'votes');
  return { votes: isWrong ? null : votes, issues };
}

/** The state of a voter, which its code and its name must agree on. */
function findVoter(
  { code: given, name }: Voter,
  findState: FindState,
): { code: string | null; error: string | null } {
  const byCode = given === null ? null : findState(given);
  const byName = findState(name);
  const code = byCode ?? byName;
  if (code === null) return { code, error: `“${name}” is no state that the registry knows` };
  return byCode && byName && byCode !== byName
    ? { code, error: `“${name}” has the code ${given} of another state` }
    : { code, error: null };
}

function countVotes({ yes, no, abstain, absent }: Record<Vote, string[]>): Tally {
  return { yes: yes.length, no: no.length, abstain: abstain.length, absent: absent.length };
}
