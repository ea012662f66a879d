import { createDrafter, type Drafter, UndraftableError } from '../drafting/drafter.js';
import {
  type InputFile,
  type RefusalReason,
  UnreadableInputError,
} from '../drafting/input/input-text.js';
import { readInput } from '../drafting/input/read-input.js';
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
  | {
      draft: null;
      refusal: { reason: RefusalReason | UndraftableError['reason']; message: string };
    };

/**
 * Reads a file and drafts a document in a worker thread.
 *
 * @param knowledge the parties and resolutions of the registry, in JSON
 */
export async function draftFile({
  file,
  knowledge,
}: {
  file: InputFile;
  knowledge: string;
}): Promise<DraftOutcome> {
  if (last?.knowledge !== knowledge) {
    last = { knowledge, draft: createDrafter(prepareDrafting(), JSON.parse(knowledge)) };
  }
  const drafter = last.draft;
  try {
    const { text, ...origin } = await readInput(file);
    return { draft: presentDraft(draftStatement(drafter, text, origin)), refusal: null };
  } catch (error) {
    if (!(error instanceof UndraftableError || error instanceof UnreadableInputError)) throw error;
    return { draft: null, refusal: { reason: error.reason, message: error.message } };
  }
}
