import { stripVTControlCharacters } from 'node:util';
import { decodeHTMLStrict } from 'entities/decode';

/** A change to the characters of a text, and the note that reports it. */
export interface Step {
  note: string;
  change: (text: string) => string;
}

/** Characters that stand for others in text from Word, PDF and other encodings; in this order. */
export const CHARACTER_STEPS: readonly Step[] = [
  { note: 'Removed the byte order mark.', change: (it) => it.replace(/^\uFEFF/, '') },
  {
    note: 'Replaced character references of HTML, such as "&rsquo;", by the characters.',
    // Twice, for "&amp;rsquo;".
    change: (it) => decodeHTMLStrict(decodeHTMLStrict(it)),
  },
  {
    note: 'Converted Windows line endings (CR LF) to line feeds.',
    change: (it) => it.replace(/\r\n?/g, '\n'),
  },
  { note: 'Read characters of Windows-1252 that stood for controls.', change: readWindows1252 },
  {
    note: 'Converted Unicode line and paragraph separators to line feeds.',
    change: (it) => it.replace(/\u2028/g, '\n').replace(/\u2029/g, '\n\n'),
  },
  {
    note: 'Converted vertical tabs and next-line characters to line feeds.',
    change: (it) =>
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to replace.
      it.replace(/[\u000B\u0085]/g, '\n'),
  },
];

/** The same, for the text without markup. */
export const TEXT_STEPS: readonly Step[] = [
  {
    note: 'Replaced non-breaking spaces, and removed soft hyphens and zero-width characters.',
    change: (it) =>
      it
        .replace(/\u00AD\n[ \t]*/g, '')
        .replace(/[\u00A0\u2007\u202F]/g, ' ')
        .replace(/[\u00AD\u200B\u200C\u2060\uFEFF]/g, ''),
  },
  {
    note: 'Replaced non-breaking hyphens by hyphens.',
    // Word's own character for them is a control.
    change: (it) =>
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to replace.
      it.replace(/[\u2011\u001E]/g, '-'),
  },
  {
    note: 'Replaced bullets of symbol fonts by "•".',
    change: (it) => it.replace(/^([ \t]*)[\uF000-\uF0FF](?=\s)/gm, '$1•'),
  },
  {
    note: 'Removed controls of the writing direction, which reorder what follows.',
    change: (it) => it.replace(/[\u202A-\u202E\u2066-\u2069]/g, ''),
  },
  { note: 'Removed the control sequences of a terminal.', change: stripVTControlCharacters },
  {
    note: 'Removed control characters, which the registry does not store.',
    change: (it) =>
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to remove.
      it.replace(/[\u0000-\u0008\u000E-\u001F\u007F-\u009F]/g, ''),
  },
  {
    note: 'Removed the marks of quoted lines in mails (">").',
    change: removeQuoteMarks,
  },
];

/** What Windows-1252 has in the place of the controls from U+0080. TextDecoder reads these as controls in some versions of Node. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** U+0085 alone is a line break. */
function readWindows1252(text: string): string {
  if (!/[\u0080-\u0084\u0086-\u009F]/.test(text)) return text;
  return text.replace(
    /[\u0080-\u009F]/g,
    (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? control,
  );
}

/** A text of which this share of lines is quoted is a quoted mail. */
const MOST_QUOTED = 0.6;
const QUOTE_MARK = /^(?:> ?)+/;

function removeQuoteMarks(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const quoted = lines.filter((line) => QUOTE_MARK.test(line)).length;
  if (quoted === 0 || quoted < lines.length * MOST_QUOTED) return text;
  return text.replace(/^(?:> ?)+/gm, '');
}

/** What stood for what in the words of a text. */
export interface Expanded {
  text: string;
  /** The words as they are now, each once. */
  words: string[];
}

/** Replaces the ligatures of printed text, "ﬁ", by their letters. */
export function expandLigatures(text: string): Expanded {
  if (!LIGATURE.test(text)) return { text, words: [] };
  const words = new Set<string>();
  const expanded = text.replace(/[\p{L}\p{M}]+/gu, (word) => {
    if (!LIGATURE.test(word)) return word;
    const letters = word.replace(/[\uFB00-\uFB06]/g, (ligature) => ligature.normalize('NFKC'));
    words.add(letters);
    return letters;
  });
  return { text: expanded, words: [...words] };
}

const LIGATURE = /[\uFB00-\uFB06]/;
