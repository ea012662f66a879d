import { ExpectedError } from '../../domain/expected-error.js';

/** A file as it was given. */
export interface InputFile {
  bytes: Uint8Array;
  /** The declared media type, without parameters; null if none is declared. */
  mediaType: string | null;
  /** The declared character encoding; null if none is declared. */
  charset: string | null;
}

/** Where a page says that it was published. */
export interface PageSource {
  publisher: string | null;
  /** The canonical URL. */
  url: string | null;
  /** The day of publication (ISO 8601). */
  publishedOn: string | null;
}

/** The text of a file. */
export interface InputText {
  text: string;
  /** How the file was read, for the curator: one sentence each. */
  notes: string[];
  /** What a curator has to check before the text can be trusted: one sentence each. */
  doubts: string[];
  source: PageSource;
}

export const NO_SOURCE: PageSource = { publisher: null, url: null, publishedOn: null };

/** Why a file has no text to draft from. */
export type RefusalReason = 'unsupported' | 'unreadable' | 'too-long';

/** The file has no text that could be read. The message names its format and says what to do. */
export class UnreadableInputError extends ExpectedError {
  override name = 'UnreadableInputError';

  constructor(
    readonly reason: RefusalReason,
    message: string,
  ) {
    super(message);
  }
}
