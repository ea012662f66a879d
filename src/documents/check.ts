import { LIMITS } from '../domain/document-limits.js';
import { type Issue, toIssues } from '../domain/issue.js';
import { AnchorText, MAX_OCCURRENCES, type Quote, type Selector } from '../domain/quote.js';
import {
  REJECTED,
  type StatementDocument,
  statementDocument,
  type ValidParts,
} from './document.js';
import { ComparedText, describeLookAlike } from './look-alikes.js';
import { MAX_SUGGESTIONS, nearestPassage } from './nearest.js';
import { readValidParts } from './valid-parts.js';

type Signatory = StatementDocument['signatories'][number];
type Claim = StatementDocument['claims'][number];
type Citation = Claim['citations'][number];

/** A document whose quotes have all been found in its text. Only such a document can be saved. */
export interface AnchoredDocument {
  document: StatementDocument;
  signatories: AnchoredSignatory[];
  claims: AnchoredClaim[];
  /** If they are not made yet, saving makes them: see `readStatementSource`. */
  words?: SearchWords;
}

/** What the full-text index holds of a statement and of its claims, in their order. */
export interface SearchWords {
  statement: string;
  claims: readonly string[];
}

export interface AnchoredSignatory {
  signatory: Signatory;
  /** Null if the text does not contain the name, or contains it more than once. */
  quote: Quote | null;
}

export interface AnchoredClaim {
  claim: Claim;
  quote: Quote;
  citations: { citation: Citation; quote: Quote }[];
}

export type Check =
  | { anchored: AnchoredDocument; issues: [] }
  /** `parts` are the parts that the schema accepts. */
  | { anchored: null; parts: ValidParts; issues: Issue[] };

/**
 * Validates input as a document, against the schema and then against its own text. Reports all issues at once: if the
 * schema rejects some values, all others are still checked.
 */
export function readDocument(input: unknown): Check {
  const parsed = statementDocument.safeParse(input);
  if (parsed.success) return checkDocument(parsed.data);
  const parts = readValidParts(input);
  const issues = [...toIssues(parsed.error.issues), ...checkParts(parts).issues];
  return { anchored: null, parts, issues };
}

function checkDocument(document: StatementDocument): Check {
  const { issues, signatories, claims } = checkParts(document);
  return issues.length > 0
    ? { anchored: null, parts: document, issues }
    : { anchored: { document, signatories, claims }, issues: [] };
}

/**
 * Finds the quotes of a document that was accepted before. It is not validated against the schema, which may have become
 * stricter since: every revision must stay readable.
 *
 * @throws Error if a quote is not in the text, or the value is not a document
 */
export function anchorAccepted(document: StatementDocument): AnchoredDocument {
  const { signatories, claims } = checkParts(document);
  const isComplete =
    claims.length === document.claims.length &&
    claims.every(({ claim, citations }) => citations.length === claim.citations.length);
  if (!isComplete) throw new Error(`The text of ${document.id} does not contain all its quotes.`);
  return { document, signatories, claims };
}

/** Checks the parts of a document against each other, and finds their quotes in its text. */
function checkParts(parts: ValidParts) {
  const issues = [...findDuplicates(parts), ...findExcess(parts)];
  const anchors = new DocumentAnchors(parts.text, issues);
  return {
    issues,
    signatories: parts.signatories.flatMap((signatory, index) =>
      signatory ? [anchorSignatory(anchors, signatory, index)] : [],
    ),
    claims: parts.claims.flatMap((claim, index) => {
      if (!claim) return [];
      const path = ['claims', index];
      issues.push(...checkClaim(claim, path));
      return anchorClaim(anchors, claim, path) ?? [];
    }),
  };
}

/** Finds quotes in the text of a document, and adds an issue for each that it cannot find. */
class DocumentAnchors {
  readonly #source: string;
  readonly #text: AnchorText;
  readonly #issues: Issue[];
  #suggestions = 0;
  #compared: ComparedText | null = null;

  constructor(text: string, issues: Issue[]) {
    this.#source = text;
    this.#text = new AnchorText(text);
    this.#issues = issues;
  }

  /** The quote if it occurs exactly once, otherwise null. */
  find(selector: Selector): Quote | null {
    if (selector.exact === REJECTED) return null;
    const anchoring = this.#text.anchor(selector);
    return anchoring.found ? anchoring.quote : null;
  }

  /** The same, but a quote that doesn't occur exactly once, in the text or in `within`, is an issue of `path`. */
  require(selector: Selector, path: Issue['path'], within?: Quote): Quote | null {
    if (this.#source === REJECTED || selector.exact === REJECTED) return null;
    const anchoring = this.#text.anchor(selector, within);
    if (anchoring.found) return anchoring.quote;
    const message =
      anchoring.occurrences === 0
        ? this.#describeMissing(selector, within)
        : describeAmbiguous(selector, within, anchoring.occurrences);
    this.#issues.push({ path: [...path, 'quote'], message });
    return null;
  }

  #describeMissing(selector: Selector, within: Quote | undefined): string {
    const message = `these words are not in ${describeScope(selector, within)}`;
    if (hasContext(selector) || this.#suggestions === MAX_SUGGESTIONS) return message;
    this.#suggestions += 1;
    this.#compared ??= new ComparedText(this.#source);
    const scope = within ? new ComparedText(within.exact) : this.#compared;
    const alike = describeLookAlike(selector.exact, scope);
    if (alike !== null) return alike;
    const passage = nearestPassage(selector.exact, within?.exact ?? this.#source);
    return passage === null ? message : `${message}; nearest: ${JSON.stringify(passage)}`;
  }
}

function describeAmbiguous(
  selector: Selector,
  within: Quote | undefined,
  occurrences: number,
): string {
  const count = occurrences === MAX_OCCURRENCES ? 'many' : occurrences;
  const remedy = hasContext(selector)
    ? 'lengthen prefix or suffix so that only one matches'
    : 'add prefix or suffix to choose one';
  return `these words occur ${count} times in ${describeScope(selector, within)}: ${remedy}`;
}

function describeScope(selector: Selector, within: Quote | undefined): string {
  const scope = within ? 'the quote of the claim' : 'the text';
  return hasContext(selector) ? `${scope} with this prefix and suffix` : scope;
}

function hasContext({ prefix, suffix }: Selector): boolean {
  return prefix !== undefined || suffix !== undefined;
}

/** A signatory's own quote must be in the text; its name need not be. */
function anchorSignatory(
  anchors: DocumentAnchors,
  signatory: Signatory,
  index: number,
): AnchoredSignatory {
  const { quote: exact, prefix, suffix, nameAsSigned } = signatory;
  const quote =
    exact === undefined
      ? anchors.find({ exact: nameAsSigned, prefix, suffix })
      : anchors.require({ exact, prefix, suffix }, ['signatories', index]);
  return { signatory, quote };
}

/** Null if the quote of the claim is not found. Its citations are then searched for in the whole text. */
function anchorClaim(
  anchors: DocumentAnchors,
  claim: Claim,
  path: Issue['path'],
): AnchoredClaim | null {
  const quote = anchors.require({ ...claim, exact: claim.quote }, path);
  const citations = claim.citations.flatMap((citation, index) => {
    const selector = { ...citation, exact: citation.quote };
    const found = anchors.require(selector, [...path, 'citations', index], quote ?? undefined);
    return found ? [{ citation, quote: found }] : [];
  });
  return quote && { claim, quote, citations };
}

/** Checks the rules between the fields of a claim that the schema cannot express. */
function checkClaim(claim: Claim, path: Issue['path']): Issue[] {
  const issues: Issue[] = [];
  const { quote, intensifier } = claim;
  if (intensifier !== null && quote !== REJECTED && !quote.includes(intensifier)) {
    issues.push({
      path: [...path, 'intensifier'],
      message: 'these words are not in the quote of the claim',
    });
  }
  if (claim.breach && claim.kind !== 'assessment') {
    issues.push({
      path: [...path, 'breach'],
      message: `must be false for kind ${claim.kind}: only an assessment can say that a party broke a rule`,
    });
  }
  return issues;
}

/** Finds signatories, keys of claims, and parties of a claim in one role that occur more than once. */
export function findDuplicates({
  signatories,
  claims,
}: Pick<ValidParts, 'signatories' | 'claims'>): Issue[] {
  const issues: Issue[] = [];
  const requireUnique = (
    seen: Set<string>,
    value: string,
    path: Issue['path'],
    description: string,
  ) => {
    if (value === REJECTED) return;
    if (seen.has(value)) issues.push({ path, message: `${description} occurs more than once` });
    seen.add(value);
  };
  const signed = new Set<string>();
  signatories.forEach((signatory, index) => {
    if (!signatory) return;
    const { party, nameAsSigned, office, person = null } = signatory;
    // What it lacks may tell it apart.
    if (party === REJECTED || nameAsSigned === REJECTED) return;
    const path = ['signatories', index, 'party'];
    const description = `the signatory ${[party, person, office].filter(Boolean).join(', ')}`;
    requireUnique(signed, JSON.stringify([party, office, person]), path, description);
  });
  const keys = new Set<string>();
  claims.forEach((claim, index) => {
    if (!claim) return;
    requireUnique(keys, claim.key, ['claims', index, 'key'], `the key ${claim.key}`);
    const parties = new Set<string>();
    claim.parties.forEach(({ party, role }, at) => {
      const path = ['claims', index, 'parties', at];
      const name = party === REJECTED ? REJECTED : `${party} ${role}`;
      requireUnique(parties, name, path, `${party} as ${role}`);
    });
  });
  return issues;
}

/** Reading and showing a statement takes time for each citation and each party of its claims, however many claims there are. */
function findExcess({ claims }: ValidParts): Issue[] {
  const counts = [
    ['citations', sum(claims, (claim) => claim.citations.length), LIMITS.citationsInAll],
    ['parties', sum(claims, (claim) => claim.parties.length), LIMITS.partiesInAll],
  ] as const;
  return counts
    .filter(([, count, limit]) => count > limit)
    .map(([name, count, limit]) => ({
      path: ['claims'],
      message: `must name ${limit} ${name} or fewer in all, and names ${count}`,
    }));
}

function sum(claims: ValidParts['claims'], count: (claim: Claim) => number): number {
  return claims.reduce((total, claim) => total + (claim ? count(claim) : 0), 0);
}
