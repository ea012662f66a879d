import { createDrafter, type Drafter, UndraftableError } from '../drafting/drafter.js';
import { type Rules, readRules } from '../drafting/rules.js';
import { draftStatement } from './checked-draft.js';
import { presentDraft } from './drafts.schema.js';

let rules: Rules | null = null;

/** The drafter of the last draft. Preparing one takes longer than most drafts. */
let last: { knowledge: string; draft: Drafter } | null = null;

/** Reads the rules, which takes longer than most drafts. */
export function prepareDrafting(): Rules {
  rules ??= readRules();
  return rules;
}

export type DraftOutcome =
  | { draft: ReturnType<typeof presentDraft>; refusal: null }
  | { draft: null; refusal: Pick<UndraftableError, 'reason' | 'message'> };

/**
 * Drafts a document in a worker thread.
 *
 * @param knowledge the parties and resolutions of the registry, in JSON
 */
export function draftText({ text, knowledge }: { text: string; knowledge: string }): DraftOutcome {
  if (last?.knowledge !== knowledge) {
    last = { knowledge, draft: createDrafter(prepareDrafting(), JSON.parse(knowledge)) };
  }
  try {
    return { draft: presentDraft(draftStatement(last.draft, text)), refusal: null };
  } catch (error) {
    if (!(error instanceof UndraftableError)) throw error;
    return { draft: null, refusal: { reason: error.reason, message: error.message } };
  }
}
