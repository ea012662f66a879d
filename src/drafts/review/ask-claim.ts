import { CLAIM_KIND_DEFINITIONS } from '../../domain/claim-kinds.js';
import { MODALITIES } from '../../domain/vocabulary.js';
import type { DraftClaim } from '../../drafting/draft-document.js';
import { addClaim, withKind } from './answers.js';
import { askChanges, findIssuesOf } from './ask-changes.js';
import { askCitations, askParties } from './ask-claim-lists.js';
import { askWords } from './ask-words.js';
import { describeCitations, describeParties, shorten } from './describe.js';
import { findWords } from './find-words.js';
import type { Review } from './review.js';
import type { Sitting } from './sitting.js';
import { choose, enter, print } from './terminal.js';

type Field = 'kind' | 'modality' | 'intensifier' | 'breach' | 'parties' | 'citations' | 'quote';

/** Asks for a new claim: its words and kind, then for anything else about it. @returns null if there is none */
export async function askNewClaim(review: Review, sitting: Sitting): Promise<Review | null> {
  const selection = await askWords('Words of the claim', review.text);
  if (selection === null) return null;
  const claim: DraftClaim = {
    key: 'new',
    kind: await askKind('assertion'),
    modality: 'actual',
    intensifier: null,
    ...selection,
    parties: [],
    citations: [],
  };
  return askClaimChanges(claim, review, sitting, ({ key: _, ...rest }) => addClaim(review, rest));
}

/** Asks what is wrong with a claim. @returns null if nothing is changed */
export async function askClaimChanges(
  claim: DraftClaim,
  review: Review,
  sitting: Sitting,
  apply: (changed: DraftClaim) => Review,
): Promise<Review | null> {
  return askChanges<DraftClaim, Field>(claim, {
    first: claim.key === 'new' ? 'done' : 'kind',
    listFields,
    change: (changed, field) => change(changed, field, review, sitting),
    apply: (changed) => applyIfValid(changed, apply),
  });
}

function listFields(claim: DraftClaim): { name: string; value: Field | 'done' | 'cancel' }[] {
  const { kind, modality, intensifier, breach, quote } = claim;
  return [
    { name: `Kind: ${kind}`, value: 'kind' },
    { name: `Modality: ${modality}`, value: 'modality' },
    { name: `Intensifier: ${intensifier ?? 'none'}`, value: 'intensifier' },
    ...(kind === 'assessment'
      ? [
          {
            name: `Says that a party broke a rule: ${breach ? 'yes' : 'no'}`,
            value: 'breach' as const,
          },
        ]
      : []),
    { name: `Parties: ${describeParties(claim) || 'none'}`, value: 'parties' },
    { name: `Citations: ${describeCitations(claim) || 'none'}`, value: 'citations' },
    { name: `Words: ${shorten(quote, 50)}`, value: 'quote' },
    { name: 'Done', value: 'done' },
    { name: claim.key === 'new' ? 'Add nothing' : 'Change nothing', value: 'cancel' },
  ];
}

async function change(
  claim: DraftClaim,
  field: Field,
  { text }: Review,
  sitting: Sitting,
): Promise<DraftClaim> {
  switch (field) {
    case 'kind':
      return withKind(claim, await askKind(claim.kind));
    case 'modality': {
      const modalities = MODALITIES.map((value) => ({ name: value, value }));
      return { ...claim, modality: await choose('Modality', modalities, claim.modality) };
    }
    case 'intensifier':
      return { ...claim, intensifier: await askIntensifier(claim) };
    case 'breach': {
      const { breach: _, ...rest } = claim;
      const isBreach = await choose(
        'Does it say that a party broke a rule?',
        [
          { name: 'Yes', value: true },
          { name: 'No', value: false },
        ],
        claim.breach ?? false,
      );
      return isBreach ? { ...rest, breach: true } : rest;
    }
    case 'parties':
      return { ...claim, parties: await askParties(claim, sitting) };
    case 'citations':
      return { ...claim, citations: await askCitations(claim) };
    case 'quote': {
      const selection = await askWords(
        'Words of the claim',
        text,
        claim.quote.replace(/\s+/g, ' '),
      );
      const { quote: _, prefix: __, suffix: ___, ...rest } = claim;
      return selection === null ? claim : { ...rest, ...selection };
    }
  }
}

function askKind(kind: DraftClaim['kind']): Promise<DraftClaim['kind']> {
  const kinds = CLAIM_KIND_DEFINITIONS.map((one) => ({
    name: one.kind,
    value: one.kind,
    description: one.definition,
  }));
  return choose('Kind', kinds, kind);
}

async function askIntensifier({ quote, intensifier }: DraftClaim): Promise<string | null> {
  const typed = await enter('Intensifier (empty for none)', intensifier ?? '', (words) =>
    words === '' || findWords(quote, words).length > 0
      ? null
      : 'These words are not in the quote of the claim.',
  );
  const [found] = findWords(quote, typed);
  return found ? quote.slice(found.start, found.end) : null;
}

/** Applies a change unless the registry would refuse the claim, and says why. */
function applyIfValid(claim: DraftClaim, apply: (claim: DraftClaim) => Review): Review | null {
  const changed = apply(claim);
  const at = changed.claims.findIndex(
    ({ value }) => value.quote === claim.quote && value.parties === claim.parties,
  );
  const own = findIssuesOf(changed, 'claims', at);
  if (own.length === 0) return changed;
  print(...own.map(({ path, message }) => `${path.slice(2).join('.')}: ${message}`));
  return null;
}
