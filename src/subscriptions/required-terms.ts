import type { StatementDocument } from '../documents/document.js';
import { parseSymbol } from '../domain/symbol.js';
import type { RevisionType } from '../domain/vocabulary.js';
import { type SubscriptionFilter, typesOf } from './subscription-filter.js';

/**
 * Terms find the subscriptions that a change may concern, among thousands that it doesn't. A subscription has those of one
 * group of values of its filter, the rarest kind first: a statement cannot match without one of these. A change has
 * all terms of the document before and after it. Only subscriptions that share one are evaluated.
 */

/** The terms of a filter, of which a change that matches has at least one. */
export function listRequiredTerms(filter: SubscriptionFilter): string[] {
  return typesOf(filter).flatMap((type) =>
    type === 'statement' ? requiredOfStatements(filter) : [`type:${type}`],
  );
}

function requiredOfStatements(filter: SubscriptionFilter): string[] {
  const { statement, resolution, about, signatory, kind } = filter;
  const terms = [
    toTerms('statement', statement),
    toTerms('resolution', resolution?.[0]),
    toTerms('about', about?.[0]),
    toTerms('signatory', signatory?.[0]),
    toTerms('kind', kind),
  ].find((some) => some.length > 0);
  return terms ?? ['type:statement'];
}

function toTerms(name: string, values: readonly string[] = []): string[] {
  return [...new Set(values)].map((value) => `${name}:${value}`);
}

/** A change, as far as its terms go. */
export interface ChangedDocument {
  type: RevisionType;
  id: string;
  /** The documents of a statement before and after the change, without null. */
  documents: readonly StatementDocument[];
}

/**
 * The terms of a change.
 *
 * @param membersOf the members of a group at any time: a filter may include what groups signed
 */
export function listTermsOf(
  { type, id, documents }: ChangedDocument,
  membersOf: (code: string) => readonly string[],
): string[] {
  if (type !== 'statement') return [`type:${type}`];
  const terms = new Set([`type:${type}`, `statement:${id}`]);
  for (const { signatories, claims } of documents) {
    for (const { party } of signatories) {
      for (const code of [party, ...membersOf(party)]) terms.add(`signatory:${code}`);
    }
    for (const { kind, parties, citations } of claims) {
      terms.add(`kind:${kind}`);
      for (const { party } of parties) terms.add(`about:${party}`);
      for (const { resolution } of citations) {
        const symbol = resolution ? parseSymbol(resolution) : null;
        if (symbol) terms.add(`resolution:${symbol.id}`);
      }
    }
  }
  return [...terms];
}
