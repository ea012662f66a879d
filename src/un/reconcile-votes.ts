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
import type { Said, Tally, UnIssue, UnRecord, Voter } from './un-record.js';

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

/** The numbers of votes, or the text on the outcome: what the names can be compared with. */
interface Evidence {
  /** As reports name it, with what it says. */
  says: string;
  tally: Tally | null;
  agrees(tally: Tally): boolean;
  at: Said<unknown>;
}

/**
 * Compares the names of the voters, the numbers of votes, and the text on the outcome. The names are stored if more of the
 * others confirm than contradict them; if as many do, then only if every member of the organ is named. Otherwise the
 * tally on which numbers and text agree is stored, or the only one there is. All that contradicts what is stored is reported.
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
  const evidence = listEvidence({ ...record, counts }, members, votes, findState);
  const procedure = record.voters || evidence.length > 0 ? 'vote' : null;
  if (!votes) {
    const { tally, issues: more } = agreeOnTally(evidence, members);
    return { facts: { procedure, votes: null, tally }, issues: [...issues, ...more] };
  }

  const named = countVotes(votes);
  const against = evidence.filter((one) => !one.agrees(named));
  const isComplete = members !== null && sumTally(named) === members;
  const isStored =
    evidence.length - against.length > against.length ||
    (evidence.length - against.length === against.length && isComplete);
  const says = against.map((one) => one.says).join(' and ');
  const position = record.voters?.position ?? record.position;
  if (isStored) {
    const found = against.map(({ says, at }) => ({
      kind: 'numbers of votes' as const,
      message: `${says}, but the names give ${printTally(named)}, which is stored`,
      position: at.position,
    }));
    return { facts: { procedure, votes, tally: null }, issues: [...issues, ...found] };
  }
  const reason = says || `there are ${members ?? 'an unknown number of'} members`;
  issues.push({
    kind: 'votes',
    message: `the names give ${printTally(named)}, but ${reason}: the names are left out`,
    position,
  });
  // Alone, what contradicts the names is no better than they are.
  if (evidence.length < 2) return { facts: { procedure, votes: null, tally: null }, issues };
  const { tally, issues: more } = agreeOnTally(evidence, members);
  return { facts: { procedure, votes: null, tally }, issues: [...issues, ...more] };
}

/** The Library marks every member as not voting where there was no vote: that contradicts nothing. */
function reconcileWithoutVote({ voters, outcome }: UnRecord): Reconciled {
  const facts: VoteFacts = { procedure: 'without-vote', votes: null, tally: null };
  if (!voters) return { facts, issues: [] };
  const message = `the text says ${outcome?.by}, but names are given: these are left out`;
  return { facts, issues: [{ kind: 'votes', message, position: voters.position }] };
}

function listEvidence(
  { counts, outcome }: UnRecord,
  members: number | null,
  votes: Record<Vote, string[]> | null,
  findState: FindState,
): Evidence[] {
  const evidence: Evidence[] = [];
  if (counts) {
    evidence.push({
      says: `${counts.by} give ${printTally(counts.value)}`,
      tally: completeTally(counts.value, members),
      agrees: (other) => hasNumbers(other, counts.value),
      at: counts,
    });
  }
  if (outcome) {
    const { value, by } = outcome;
    evidence.push({
      says: `the text says ${by}`,
      tally: value.kind === 'counted' ? completeTally(toNumbers(value), members) : null,
      agrees: (other) =>
        agreesWithOutcome(other, value, members) &&
        (value.kind !== 'vetoed' || !votes || includesAll(votes.no, value.by, findState)),
      at: outcome,
    });
  }
  return evidence;
}

function includesAll(codes: readonly string[], names: readonly string[], findState: FindState) {
  return names.every((name) => codes.includes(findState(name) ?? ''));
}

/** The tally that the numbers give, unless the text contradicts it; or else that of the text. */
function agreeOnTally(
  evidence: readonly Evidence[],
  members: number | null,
): { tally: Tally | null; issues: UnIssue[] } {
  const [first] = evidence.filter(({ tally }) => tally !== null);
  if (!first?.tally) return { tally: null, issues: [] };
  const { tally } = first;
  const against = evidence.find((one) => !one.agrees(tally));
  const isTooMany = members !== null && sumTally(tally) > members;
  if (!against && !isTooMany) return { tally, issues: [] };
  const reason = against?.says ?? `there are only ${members} members`;
  const message = `${first.says}, but ${reason}: no tally is stored`;
  return {
    tally: null,
    issues: [{ kind: 'numbers of votes', message, position: first.at.position }],
  };
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
