import { type Issue, toIssues } from '../domain/issue.js';
import { AnchorText, MAX_OCCURRENCES, type Quote, type Selector } from '../domain/quote.js';
import {
  type StatementDocument,
  statementDocument,
  type ValidParts,
  validParts,
} from './document.js';
import { MAX_SUGGESTIONS, nearestPassage } from './nearest.js';

type Signatory = StatementDocument['signatories'][number];
type Claim = StatementDocument['claims'][number];
type Citation = Claim['citations'][number];

/** A document of which every quote has been found in the text. Nothing else can be saved. */
export interface AnchoredDocument {
  document: StatementDocument;
  /** `quote` is null where the text does not name the signatory, or not in one place alone. */
  signatories: { signatory: Signatory; quote: Quote | null }[];
  claims: AnchoredClaim[];
}

export interface AnchoredClaim {
  claim: Claim;
  quote: Quote;
  citations: { citation: Citation; quote: Quote }[];
}

export type Check =
  | { anchored: AnchoredDocument; issues: [] }
  /** `parts` is what the schema takes of the document all the same; null where that is nothing. */
  | { anchored: null; parts: ValidParts | null; issues: Issue[] };

/**
 * Reads whatever came in as a document: by the schema, and held against its own text and itself. All its issues are
 * told at once: where the schema refuses some signatories or claims, the others are still held against the text.
 */
export function readDocument(input: unknown): Check {
  const parsed = statementDocument.safeParse(input);
  if (parsed.success) return checkDocument(parsed.data);
  const issues = toIssues(parsed.error.issues);
  const { data: parts = null } = validParts.safeParse(input);
  return {
    anchored: null,
    parts,
    issues: parts ? [...issues, ...anchorParts(parts).issues] : issues,
  };
}

/** Holds a document against its own text and itself. All its issues are told at once. */
function checkDocument(document: StatementDocument): Check {
  const { issues, signatories, claims } = anchorParts(document);
  return issues.length > 0
    ? { anchored: null, parts: document, issues }
    : { anchored: { document, signatories, claims }, issues: [] };
}

/**
 * Finds the quotes of a document that was accepted, whatever the schema has come to ask for since: history can be read for good.
 *
 * @throws Error where one is not in the text, or what is stored is no document at all
 */
export function anchorAccepted(document: StatementDocument): AnchoredDocument {
  const { signatories, claims } = anchorParts(document);
  const isFound =
    claims.length === document.claims.length &&
    claims.every(({ claim, citations }) => citations.length === claim.citations.length);
  if (!isFound) throw new Error(`The text of ${document.id} does not have all of its quotes.`);
  return { document, signatories, claims };
}

/** `parts` holds null in the place of what the schema refused, so that the others keep their places. */
function anchorParts(parts: ValidParts) {
  const text = new AnchorText(parts.text);
  const issues: Issue[] = findRepeated(parts);
  let suggestions = 0;

  function anchor(selector: Selector, path: Issue['path'], within?: Quote): Quote | null {
    const anchoring = text.anchor(selector, within);
    if (anchoring.found) return anchoring.quote;
    const place = within ? 'the quote of its claim' : 'the text';
    const hasContext = selector.prefix !== undefined || selector.suffix !== undefined;
    const context = hasContext ? ' with that prefix and suffix' : '';
    let message = `these words stand ${anchoring.occurrences === MAX_OCCURRENCES ? 'many' : anchoring.occurrences} times in ${place}${context}: tell with prefix or suffix which are meant`;
    if (anchoring.occurrences === 0) {
      message = `these words are not in ${place}${context}`;
      if (!hasContext && suggestions < MAX_SUGGESTIONS) {
        message += suggest(selector.exact, within?.exact ?? parts.text);
        suggestions += 1;
      }
    }
    issues.push({ path: [...path, 'quote'], message });
    return null;
  }

  const signatories: AnchoredDocument['signatories'] = [];
  for (const [index, signatory] of parts.signatories.entries()) {
    if (!signatory) continue;
    const { quote: exact, prefix, suffix, nameAsSigned } = signatory;
    if (exact === undefined) {
      const anchoring = text.anchor({ exact: nameAsSigned, prefix, suffix });
      signatories.push({ signatory, quote: anchoring.found ? anchoring.quote : null });
    } else {
      const quote = anchor({ exact, prefix, suffix }, ['signatories', index]);
      signatories.push({ signatory, quote });
    }
  }

  const claims: AnchoredClaim[] = [];
  for (const [index, claim] of parts.claims.entries()) {
    if (!claim) continue;
    const path = ['claims', index] as const;
    if (claim.intensifier !== null && !claim.quote.includes(claim.intensifier)) {
      issues.push({
        path: [...path, 'intensifier'],
        message: 'these words are not in the quote of the claim',
      });
    }
    if (claim.breach && claim.kind !== 'assessment') {
      issues.push({
        path: [...path, 'breach'],
        message: `only an assessment says that a rule was broken; this claim is of the kind ${claim.kind}`,
      });
    }
    const quote = anchor({ ...claim, exact: claim.quote }, path);
    const citations: AnchoredClaim['citations'] = [];
    for (const [at, citation] of claim.citations.entries()) {
      // Where the claim itself stands nowhere, its citations are still held against the text.
      const selector = { ...citation, exact: citation.quote };
      const found = anchor(selector, [...path, 'citations', at], quote ?? undefined);
      if (found) citations.push({ citation, quote: found });
    }
    if (quote) claims.push({ claim, quote, citations });
  }

  return { issues, signatories, claims };
}

/** What the text says instead, where it says something alike. */
function suggest(quote: string, text: string): string {
  const passage = nearestPassage(quote, text);
  return passage === null ? '' : `; nearest: ${JSON.stringify(passage)}`;
}

function findRepeated({ signatories, claims }: ValidParts): Issue[] {
  const issues: Issue[] = [];
  const once = (seen: Set<string>, word: string, path: Issue['path'], what: string) => {
    if (seen.has(word)) issues.push({ path, message: `${what} stands here twice` });
    seen.add(word);
  };
  const signed = new Set<string>();
  signatories.forEach((signatory, index) => {
    if (!signatory) return;
    const { party } = signatory;
    once(signed, party, ['signatories', index, 'party'], `the signatory ${party}`);
  });
  const keys = new Set<string>();
  claims.forEach((claim, index) => {
    if (!claim) return;
    once(keys, claim.key, ['claims', index, 'key'], `the key ${claim.key}`);
    const parties = new Set<string>();
    claim.parties.forEach(({ party, role }, at) => {
      once(parties, `${party} ${role}`, ['claims', index, 'parties', at], `${party} as ${role}`);
    });
  });
  return issues;
}
