import { readFileSync } from 'node:fs';
import { createDrafter, type Drafter, UndraftableError } from '../drafting/drafter.js';
import {
  type InputFile,
  type RefusalReason,
  UnreadableInputError,
} from '../drafting/input/input-text.js';
import { readInput } from '../drafting/input/read-input.js';
import type { Rules } from '../drafting/rules.js';
import { PACKAGE_ROOT } from '../package-root.js';
import { type CheckedDraft, draftStatement } from './checked-draft.js';
import { presentDraft } from './drafts.schema.js';
import { type OpenDraft, openNewDraft } from './open-draft.js';

/** Parsing the YAML would take half the start of a thread. */
const RULES = new URL('dist/rules.json', PACKAGE_ROOT);

let rules: Rules | null = null;

/** The drafter of the last draft. Preparing one takes longer than most drafts. */
let last: { knowledge: string; draft: Drafter } | null = null;

/** Reads the rules that `build.js` wrote. */
export function prepareDrafting(): Rules {
  rules ??= JSON.parse(readFileSync(RULES, 'utf8')) as Rules;
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
