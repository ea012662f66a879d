import type { Database } from '../db/database.js';
import type { InputFile } from '../drafting/input/input-text.js';
import { INPUT_TYPES } from '../drafting/input/read-input.js';
import { Problem } from '../http/problem.js';
import type { DraftInput, DraftOutcome } from './draft-file.js';
import { findKnowledge } from './knowledge.store.js';

/** The media types of what can be drafted from, plain text first. */
export const DRAFT_TYPES: readonly string[] = Object.values(INPUT_TYPES);

/**
 * Drafts from a file in a worker thread, with what the registry knows.
 *
 * @param run hands the work to the pool, together with the buffer of the file
 * @throws Problem if there is nothing to draft from
 */
export async function draftInPool<Result>(
  database: Database,
  given: InputFile | undefined,
  run: (input: DraftInput, transferred: ArrayBuffer[]) => Promise<DraftOutcome<Result>>,
): Promise<Result> {
  const knowledge = JSON.stringify(await database.read(findKnowledge));
  const file = { mediaType: null, charset: null, ...given, bytes: own(given?.bytes) };
  const outcome = await run({ file, knowledge }, [file.bytes.buffer]);
  if (outcome.refusal) throw refuse(outcome.refusal);
  return outcome.result;
}

/** The bytes in a buffer of their own, which can be handed to another thread. Small bodies share one with others. */
function own(bytes: Uint8Array = new Uint8Array()): Uint8Array<ArrayBuffer> {
  const { buffer, byteLength } = bytes;
  const isOwn = buffer instanceof ArrayBuffer && buffer.byteLength === byteLength;
  return isOwn ? new Uint8Array(buffer) : Uint8Array.from(bytes);
}

function refuse({ reason, message }: NonNullable<DraftOutcome<unknown>['refusal']>): Problem {
  if (reason === 'unsupported') {
    return new Problem('unsupported-media-type', message, {
      headers: { accept: DRAFT_TYPES.join(', ') },
    });
  }
  return new Problem(reason === 'too-long' ? 'payload-too-large' : 'malformed-request', message);
}
