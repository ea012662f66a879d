import * as z from 'zod';
import { nameCharacter } from './character-names.js';

/** C0 and C1 control characters, except tab, line feed and carriage return. No text in the registry contains them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to reject.
const CONTROL_CHARACTER = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/;

/** Embeddings, overrides and isolates of the Unicode Bidirectional Algorithm (UAX 9 §2). */
const BIDI_CONTROL = /[\u202A-\u202E\u2066-\u2069]/;

/** Characters that show nothing, or nothing by themselves, besides white space and control characters. */
const INVISIBLE =
  /[\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\p{M}\u2800\uFFF9-\uFFFC]/gu;

/** A character that shows something by itself. Whatever is stored has at least one. */
export const VISIBLE = new RegExp(`(?!${INVISIBLE.source})[^\\s\\p{Z}\\p{Cc}]`, 'u');

/**
 * Text that can be stored, searched and sent: well-formed Unicode without control characters, of 1 to `maxLength` UTF-16
 * code units.
 */
export function storableText(maxLength: number) {
  return z
    .string()
    .min(1, { error: 'must not be empty', abort: true })
    .max(maxLength, `must have ${maxLength} characters or fewer`)
    .refine((text) => text.isWellFormed(), 'must not contain half of a surrogate pair')
    .refine((text) => !CONTROL_CHARACTER.test(text), {
      error: ({ input }) => describeControlCharacter(`${input}`),
    });
}

/** The same, with at least one visible character: words of a text, which are kept as they are. */
export function verbatimText(maxLength: number) {
  return storableText(maxLength)
    .refine((text) => text.trim() !== '', 'must not be blank')
    .refine((text) => text.trim() === '' || CONTROL_CHARACTER.test(text) || VISIBLE.test(text), {
      error: ({ input }) =>
        `must have visible characters: it has only ${listCharacters(String(input))}`,
    });
}

/**
 * The same without bidirectional controls: titles, names and other text that is shown in the middle of something else. A
 * control that isn't ended reorders what follows, so that it reads as something that nobody wrote. The marks U+200E, U+200F
 * and U+061C are allowed: they reorder nothing but their neighbours, and Arabic and Hebrew need them.
 */
export function visibleText(maxLength: number) {
  return verbatimText(maxLength).refine((text) => !BIDI_CONTROL.test(text), {
    error: ({ input }) => describeBidiControl(String(input)),
  });
}

function describeControlCharacter(text: string): string {
  return `must not contain control characters: remove ${locateFirst(text, CONTROL_CHARACTER)}`;
}

function describeBidiControl(text: string): string {
  return `must not contain controls of the writing direction: remove ${locateFirst(text, BIDI_CONTROL)}`;
}

/** Says which character is the first of a kind, and where, because editors don't show it. */
function locateFirst(text: string, kind: RegExp): string {
  const [before = ''] = text.split(kind, 1);
  const character = nameCharacter(text[before.length] ?? '');
  // The end of what comes before may be invisible, too.
  const shown = before.slice(-20).replace(INVISIBLE, '').toWellFormed();
  if (before === '') return `${character} at the start`;
  return `${character} after ${shown === '' ? 'invisible characters' : JSON.stringify(shown)}`;
}

/** The different characters of a text, up to three. */
function listCharacters(text: string): string {
  const characters = [...new Set(text.replace(/\s/g, ''))].map(nameCharacter);
  const shown = characters.slice(0, 3).join(', ');
  return characters.length > 3 ? `${shown} and others` : shown;
}

/** A calendar date, `YYYY-MM-DD` (ISO 8601). */
export function calendarDate(message: string) {
  // A missing date gets the default message.
  const error = ({ input }: { input?: unknown }) => (input === undefined ? undefined : message);
  return z.iso.date({ error }).meta({
    // `format` says the same as zod's long pattern.
    override: ({ jsonSchema }) => {
      delete jsonSchema.pattern;
      Object.assign(jsonSchema, { type: 'string', format: 'date', maxLength: 10 });
    },
  });
}
