import { prepareDrafting } from './drafts/draft-file.js';

/** What worker threads do (pool/pool.ts): each function is the work of its name. */
export { anchorAccepted } from './documents/check.js';
export { readStatementSource, readValue } from './documents/read-source.js';
export { correctDraft } from './drafts/correct-draft.js';
export { draftFile, draftToCorrect } from './drafts/draft-file.js';
export { writeSheet } from './formats/spreadsheet.js';
export { renderDraft } from './pages/draft/render-draft.js';
export { renderComparison } from './pages/history/render-comparison.js';
export { drawCard } from './pages/open-graph/draw-card.js';
export { renderStatement } from './pages/statement/render-statement.js';
export { compareTexts } from './quotes/compare-texts.js';
export { findCandidates } from './reconciliation/find-candidates.js';

/** Prepares a new thread: what takes long only once must not count as the time of its first work. */
export function start(): void {
  prepareDrafting();
}
