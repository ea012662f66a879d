import { LIMITS } from '../domain/document-limits.js';
import { FACTS, type Fact } from '../domain/vocabulary.js';
import { resolutionDocument } from '../resolutions/resolution-document.js';
import type { Reconciliation, UnFacts } from './reconcile.js';
import type { UnIssue } from './un-record.js';

const UNKNOWN: Pick<UnFacts, Fact> = {
  ...{ adoptedOn: null, rejectedOn: null, meeting: null, title: null, titles: {}, chapter: null },
  ...{ agenda: [], subjects: [], sponsors: [], draft: null },
  ...{ procedure: null, tally: null, votes: null },
};

/** Leaves out the facts that a document cannot hold, such as a title that is too long, and reports them. */
export function keepValidFacts({ facts, issues }: Reconciliation): Reconciliation {
  const shortened: UnFacts = {
    ...facts,
    agenda: facts.agenda.slice(0, LIMITS.agendaItems),
    subjects: facts.subjects.slice(0, LIMITS.subjects),
  };
  const { symbol, ...fields } = shortened;
  const { error } = resolutionDocument.safeParse({ symbol: symbol.stem, ...fields });
  const found = error?.issues ?? [];
  const invalid = FACTS.filter((fact) => found.some(({ path }) => path[0] === fact));
  const reports = found.map(({ path, message }) =>
    toIssue(`${String(path[0])} ${message}: it is left out`),
  );
  for (const list of ['agenda', 'subjects'] as const) {
    const left = facts[list].length - shortened[list].length;
    if (left > 0) reports.push(toIssue(`${list} are too many: the last ${left} are left out`));
  }
  return {
    facts: { ...shortened, ...Object.fromEntries(invalid.map((fact) => [fact, UNKNOWN[fact]])) },
    issues: [...issues, ...reports],
  };
}

function toIssue(message: string): UnIssue {
  return { kind: 'text', message, position: null };
}
