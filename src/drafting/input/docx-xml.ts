import { SaxesParser, type SaxesTagNS } from 'saxes';
import { damaged } from './zip-parts.js';

export interface XmlHandlers {
  /** @param name with the prefix `w` if it is one of Word's @param attribute gives the value of an attribute by its local name */
  open(name: string, attribute: (name: string) => string | undefined): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** The namespaces of Word's elements, also of strict files. */
const WORD: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
]);

/** Programs choose the prefix. */
function nameOf({ name, local, uri }: SaxesTagNS): string {
  return WORD.has(uri) ? `w:${local}` : name;
}

/** Reads a part of a DOCX file. Document types are not read. @throws UnreadableInputError if it is no XML */
export function readXml(xml: string, { open, close, text }: XmlHandlers): void {
  if (xml === '') return;
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', (tag) => {
    const { prefix, attributes } = tag;
    open(nameOf(tag), (local) => (attributes[`${prefix}:${local}`] ?? attributes[local])?.value);
  });
  parser.on('closetag', (tag) => close?.(nameOf(tag)));
  parser.on('text', (part) => text?.(part));
  parser.on('error', () => {
    throw damaged();
  });
  parser.write(xml.replace(/^\uFEFF/, '')).close();
}
