import * as z from 'zod';

/** C0 and C1 control characters, except tab, line feed and carriage return. No text in the registry contains them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to reject.
const CONTROL_CHARACTER = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/;

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

/** The same, but not white space alone. */
export function visibleText(maxLength: number) {
  return storableText(maxLength).refine((text) => text.trim() !== '', 'must not be blank');
}

/** Says where the first control character is, because editors don't show it. */
function describeControlCharacter(text: string): string {
  const [before = ''] = text.split(CONTROL_CHARACTER, 1);
  const code = (text.charCodeAt(before.length) || 0).toString(16).toUpperCase().padStart(4, '0');
  const where = before === '' ? 'at the start' : `after ${JSON.stringify(before.slice(-20))}`;
  return `must not contain control characters: remove U+${code} ${where}`;
}

/** A calendar date, `YYYY-MM-DD` (ISO 8601). */
export function calendarDate(message: string) {
  return z.iso.date(message).meta({
    // `format` says the same as zod's long pattern.
    override: ({ jsonSchema }) => {
      delete jsonSchema.pattern;
      Object.assign(jsonSchema, { type: 'string', format: 'date', maxLength: 10 });
    },
  });
}
