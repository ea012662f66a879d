import {
  type Draft,
  type DraftDocument,
  type Drafted,
  type DraftParts,
  NO_SIGNATORIES,
  type Suggestion,
} from './draft-document.js';

/** Claims of lower confidence are no speech acts of the signatories. */
const ACT_CONFIDENCE = 0.5;

/** The most that a draft with doubts has. */
const DOUBTFUL_CONFIDENCE = 0.5;

/** Puts a draft together, with the reasons for its parts and notes for the curator. */
export function assembleDraft(parts: DraftParts): Draft {
  const doubts = [...parts.doubts, ...findGaps(parts)];
  return {
    document: toDocument(parts),
    confidence: rate(parts),
    suggestions: toSuggestions(parts),
    resolutions: parts.resolutions,
    notes: [...parts.notes, ...doubts],
    doubts,
  };
}

export function toDocument({ head, text, signatories, claims }: DraftParts): DraftDocument {
  return {
    id: head.id,
    title: head.title.part,
    issuedOn: head.issuedOn.part,
    language: head.language,
    sources: head.sources,
    text,
    signatories: signatories.map(({ part }) => part),
    claims: claims.map(({ part }) => part),
  };
}

/** The mean of all parts, but at most a half with doubts, and little where something essential to a joint statement is missing. */
function rate(parts: DraftParts): number {
  const { signatories, claims } = parts;
  if (!isEnglish(parts) || signatories.length === 0) return 0.1;
  if (!hasActs(parts)) return 0.2;
  const all = [...signatories, ...claims];
  const mean = all.reduce((sum, { confidence }) => sum + confidence, 0) / all.length;
  const rated = parts.doubts.length > 0 ? Math.min(mean, DOUBTFUL_CONFIDENCE) : mean;
  return Math.round(100 * rated) / 100;
}

function toSuggestions(parts: DraftParts): Suggestion[] {
  const { head, signatories, claims } = parts;
  return [
    { path: ['id'], confidence: 0.5, rationale: 'made from the title and the year' },
    toSuggestion(['title'], head.title),
    toSuggestion(['issuedOn'], head.issuedOn),
    {
      path: ['language'],
      confidence: isEnglish(parts) ? 0.95 : 0.6,
      rationale: 'detected from the text',
    },
    ...head.sources.map((_, index) => ({
      path: ['sources', index],
      confidence: 0.8,
      rationale: 'the page that the text was read from',
    })),
    ...signatories.map((one, index) => toSuggestion(['signatories', index], one)),
    ...claims.map((one, index) => toSuggestion(['claims', index], one)),
  ];
}

function toSuggestion(
  path: Suggestion['path'],
  { confidence, rationale }: Drafted<unknown>,
): Suggestion {
  return { path, confidence, rationale };
}

/** What is missing from a joint statement in English. */
function findGaps(parts: DraftParts): string[] {
  const gaps: string[] = [];
  if (!isEnglish(parts))
    gaps.push(
      `The language seems to be ${parts.head.language}. The rules are for English; don't expect much of this draft.`,
    );
  if (parts.signatories.length === 0) gaps.push(NO_SIGNATORIES);
  if (!hasActs(parts))
    gaps.push(
      'No speech act of the signatories was found. This may not be a joint statement at all.',
    );
  return gaps;
}

function isEnglish({ head }: DraftParts): boolean {
  return head.language === 'en';
}

function hasActs({ claims }: DraftParts): boolean {
  return claims.some(({ confidence }) => confidence > ACT_CONFIDENCE);
}
