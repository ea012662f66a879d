import { Numbering } from './docx-numbering.js';
import { readParagraphs, UNKNOWN_SYMBOL } from './docx-paragraphs.js';
import { readXml } from './docx-xml.js';
import { refuse } from './file-format.js';
import { type InputText, NO_SOURCE, type UnreadableInputError } from './input-text.js';
import { openZip, type ZipParts } from './zip-parts.js';

const CONTENT_TYPES = '[Content_Types].xml';

/**
 * Reads the text of a DOCX file: paragraphs, the marks and numbers of lists, tables, and footnotes at the end. Of tracked
 * changes, it reads what the document would be if all were accepted.
 *
 * @throws UnreadableInputError
 */
export async function readDocx(bytes: Uint8Array): Promise<InputText> {
  const zip = await openZip(bytes);
  const types = await findParts(zip);
  const partOf = (type: string) => {
    const [, name] = types.find(([contentType]) => contentType.includes(type)) ?? [];
    return name === undefined ? null : zip.read(name);
  };
  const document = await partOf('.main+xml');
  if (document === null) throw await refuseArchive(zip);
  const { paragraphs, notes, hasChanges } = readParagraphs({
    document,
    notes: {
      footnote: await partOf('wordprocessingml.footnotes+xml'),
      endnote: await partOf('wordprocessingml.endnotes+xml'),
    },
    styles: await partOf('wordprocessingml.styles+xml'),
    numbering: new Numbering(await partOf('wordprocessingml.numbering+xml')),
  });
  const text = [...paragraphs, ...notes].join('\n\n');
  return {
    text,
    notes: ['Read the text of a DOCX file, without its headers and footers.'],
    doubts: [
      ...(hasChanges
        ? [
            'The file has tracked changes: insertions were read, and deletions left out. Check that this is the final text.',
          ]
        : []),
      ...(text.includes(UNKNOWN_SYMBOL)
        ? [`The file has characters of symbol fonts. Replace each ${UNKNOWN_SYMBOL} in the text.`]
        : []),
    ],
    source: NO_SOURCE,
  };
}

/** The content types of a package and the parts that have them. */
async function findParts(zip: ZipParts): Promise<[type: string, name: string][]> {
  const parts: [string, string][] = [];
  readXml((await zip.read(CONTENT_TYPES)) ?? '', {
    open(name, attribute) {
      const part = attribute('PartName');
      const type = attribute('ContentType') ?? '';
      if (name === 'Override' && part !== undefined && /word|template/.test(type)) {
        parts.push([type, part.replace(/^\//, '')]);
      }
    },
  });
  return parts;
}

/** Names a ZIP archive that holds no Word document. */
async function refuseArchive(zip: ZipParts): Promise<UnreadableInputError> {
  const has = (start: string) => [...zip.names].some((name) => name.startsWith(start));
  const kind = zip.names.has('mimetype') ? ((await zip.read('mimetype')) ?? '') : '';
  if (has('xl/')) return refuse('an Excel file', 'save the text as .docx');
  if (has('ppt/')) return refuse('a PowerPoint file', 'save the text as .docx');
  if (kind.includes('opendocument')) return refuse('an OpenDocument file', 'save it as .docx');
  if (kind.includes('epub')) return refuse('an EPUB file', 'convert it to HTML or DOCX');
  return refuse('a ZIP archive', 'unpack it');
}
