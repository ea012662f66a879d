import { createDrafter, type Drafter, UndraftableError } from '../drafting/drafter.js';
import {
  type InputFile,
  type RefusalReason,
  UnreadableInputError,
} from '../drafting/input/input-text.js';
import { readInput } from '../drafting/input/read-input.js';
import { type Rules, readRules } from '../drafting/rules.js';
import { type CheckedDraft, draftStatement } from './checked-draft.js';
import { presentDraft } from './drafts.schema.js';
import { type OpenDraft, openNewDraft } from './open-draft.js';

let rules: Rules | null = null;

/** The drafter of the last draft. Preparing one takes longer than most drafts. */
let last: { knowledge: string; draft: Drafter } | null = null;

/** Reads the rules, which takes longer than most drafts. */
export function prepareDrafting(): Rules {
  rules ??= readRules();
  return rules;
}

export type DraftOutcome<Result> =
  | { result: Result; refusal: null }
  | {
      result: null;
      refusal: { reason: RefusalReason | UndraftableError['reason']; message: string };
    };

export interface DraftInput {
  file: InputFile;
  /** The parties and resolutions of the registry, in JSON. */
  knowledge: string;
}

/** Reads a file and drafts a document in a worker thread. */
export function draftFile(
  input: DraftInput,
): Promise<DraftOutcome<ReturnType<typeof presentDraft>>> {
  return draftAs(input, presentDraft);
}

/** The same, for a curator to correct. */
export function draftToCorrect(input: DraftInput): Promise<DraftOutcome<OpenDraft>> {
  return draftAs(input, openNewDraft);
}

async function draftAs<Result>(
  { file, knowledge }: DraftInput,
  toResult: (draft: CheckedDraft) => Result,
): Promise<DraftOutcome<Result>> {
  if (last?.knowledge !== knowledge) {
    last = { knowledge, draft: createDrafter(prepareDrafting(), JSON.parse(knowledge)) };
  }
  const drafter = last.draft;
  try {
    const { text, ...origin } = await readInput(file);
    return { result: toResult(draftStatement(drafter, text, origin)), refusal: null };
  } catch (error) {
    if (!(error instanceof UndraftableError || error instanceof UnreadableInputError)) throw error;
    return { result: null, refusal: { reason: error.reason, message: error.message } };
  }
}
