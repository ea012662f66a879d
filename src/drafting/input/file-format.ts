import { UnreadableInputError } from './input-text.js';

/** The formats that the first bytes identify. ZIP archives and text need a closer look. */
export type FileFormat = 'pdf' | 'zip' | 'text';

/** The formats that are refused: what their files begin with, each byte as one character, and what to do instead. */
const REFUSED: readonly { starts: RegExp; name: string; remedy: string }[] = [
  {
    starts: /^ÐÏ.à/s,
    name: 'an old Office file (.doc, .xls, .ppt) or one with a password',
    remedy: 'save it as .docx without a password',
  },
  { starts: /^\{\\rtf/, name: 'an RTF file', remedy: 'save it as .docx' },
  {
    starts: /^(?:\x89PNG|\xFF\xD8\xFF|GIF8|II\*\0|MM\0\*|BM.{4}\0\0\0\0|RIFF.{4}WEBP)/s,
    name: 'an image',
    remedy: 'recognise its text (OCR), and check it',
  },
  {
    starts: /^.{4}ftyp(?:heic|heif|mif1|avif)/s,
    name: 'an image',
    remedy: 'recognise its text (OCR), and check it',
  },
  { starts: /^%!PS/, name: 'a PostScript file', remedy: 'convert it to PDF' },
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they mark such files.
  { starts: /^(?:\x1F\x8B|7z\xBC\xAF|Rar!|BZh)/, name: 'a compressed file', remedy: 'unpack it' },
  {
    starts:
      /^(?:From: <?Saved by|From: "?Saved by|MIME-Version: 1\.0\r?\nContent-Type: multipart)/i,
    name: 'a web archive (MHTML)',
    remedy: 'save the page as HTML',
  },
  { starts: /^bplist00/, name: 'a web archive of Safari', remedy: 'save the page as HTML' },
  {
    starts: /^(?:\xEF\xBB\xBF)?\s*<\?xml[^>]*>\s*<\?mso-application/i,
    name: 'a Word file in XML',
    remedy: 'save it as .docx',
  },
  {
    starts: /^(?:\xFF\xFE\0\0|\0\0\xFE\xFF)/,
    name: 'a text in UTF-32',
    remedy: 'save it as UTF-8',
  },
];

/** How many bytes tell the format. PDF allows others before its mark. */
const HEAD_BYTES = 1_024;

/** Tells the format of a file by its first bytes. @throws UnreadableInputError for a known format that is not read */
export function findFormat(bytes: Uint8Array): FileFormat {
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString('latin1');
  for (const { starts, name, remedy } of REFUSED) {
    if (starts.test(head)) throw refuse(name, remedy);
  }
  if (/%PDF-\d/.test(head)) return 'pdf';
  return head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06') ? 'zip' : 'text';
}

/** The error for a format that is not read. */
export function refuse(name: string, remedy: string): UnreadableInputError {
  return new UnreadableInputError('unsupported', `This is ${name}: ${remedy}.`);
}
