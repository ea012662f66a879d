import { SaxesParser } from 'saxes';
import { damaged } from './zip-parts.js';

export interface XmlHandlers {
  /** @param attribute gives the value of an attribute by its local name */
  open(name: string, attribute: (name: string) => string | undefined): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** Reads a part of a DOCX file. Document types are not read. @throws UnreadableInputError if it is no XML */
export function readXml(xml: string, { open, close, text }: XmlHandlers): void {
  if (xml === '') return;
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    open(name, (local) => attributes[`w:${local}`] ?? attributes[local]);
  });
  parser.on('closetag', ({ name }) => close?.(name));
  parser.on('text', (part) => text?.(part));
  parser.on('error', () => {
    throw damaged();
  });
  parser.write(xml.replace(/^\uFEFF/, '')).close();
}
