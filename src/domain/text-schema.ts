import * as z from 'zod';

/** C0 and C1 control characters but for tab, line feed and carriage return: no text of the registry holds them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that it refuses.
const CONTROL_CHARACTER = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/;

/** Words: not white space alone, of which nobody sees where it stands. */
export function words(maxLength: number) {
  return characters(maxLength).refine((text) => text.trim() !== '', 'must not be blank');
}

/** Text that can be stored, searched and sent as it stands: well-formed Unicode without control characters. */
export function characters(maxLength: number) {
  return z
    .string()
    .min(1, { error: 'must not be empty', abort: true })
    .max(maxLength, `must have ${maxLength} characters or fewer`)
    .refine((text) => text.isWellFormed(), 'holds half of a surrogate pair')
    .refine((text) => !CONTROL_CHARACTER.test(text), { error: ({ input }) => locate(`${input}`) });
}

/** Which control character a text holds, and after what: editors do not show it. */
function locate(text: string): string {
  const [before = ''] = text.split(CONTROL_CHARACTER, 1);
  const code = (text.charCodeAt(before.length) || 0).toString(16).toUpperCase().padStart(4, '0');
  const after = before === '' ? 'at the beginning' : `after ${JSON.stringify(before.slice(-20))}`;
  return `holds a control character, U+${code}, ${after}: take it out`;
}

/** A day of the calendar, as ISO 8601 writes it. */
export function day(message: string) {
  return z.iso.date(message).meta({
    // The format says it all; the pattern that zod derives counts leap years, at length.
    override: ({ jsonSchema }) => {
      delete jsonSchema.pattern;
      Object.assign(jsonSchema, { type: 'string', format: 'date', maxLength: 10 });
    },
  });
}
