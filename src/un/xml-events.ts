import { SaxesParser, type SaxesTagNS } from 'saxes';
import { SourceError, type SourcePosition } from '../documents/source.js';

/** The files of the UN are less than 20 deep. */
const MAX_DEPTH = 100;

/** Characters of one tag, text or comment. */
const MAX_LENGTH = 1_000_000;

/** How much of the end of a file is kept to tell whether it is complete. */
const TAIL_LENGTH = 200;

export interface XmlElement {
  /** Without prefix. */
  name: string;
  namespace: string;
  attribute(name: string): string | null;
  position: SourcePosition;
}

export interface XmlHandler {
  open(element: XmlElement): void;
  /** @param text what the element holds itself, without that of its children */
  close(name: string, text: string): void;
  /** Called for the first error in the markup. Nothing that follows is parsed. The file is refused if this throws. */
  malformed(error: SourceError): void;
}

/**
 * Parses XML in chunks, with namespaces. Document type declarations are refused: they could define entities that expand
 * without end. Yields after each chunk. The length of tags and texts and the depth of elements are limited, so memory is, too.
 *
 * @throws SourceError if a limit is exceeded, or the document ends before its root element does
 */
export async function* parseXml(
  text: AsyncIterable<string>,
  handler: XmlHandler,
): AsyncGenerator<void> {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const texts: string[] = [];
  let root = '';
  let start: SourcePosition = { line: 1, column: 1 };
  let sinceEvent = 0;
  let isMalformed = false;

  const here = () => ({ line: parser.line, column: Math.max(1, parser.columnIndex) });
  const refuse = (message: string) => new SourceError([{ message, position: here() }]);
  const tooLong = () => refuse(`has a tag or text of more than ${MAX_LENGTH} characters`);
  const unlessMalformed =
    <T>(handle: (value: T) => void) =>
    (value: T) => {
      sinceEvent = 0;
      if (!isMalformed) handle(value);
    };

  parser.on(
    'error',
    unlessMalformed(({ message }: Error) => {
      isMalformed = true;
      handler.malformed(refuse(`is not well-formed XML: ${message.replace(/\.$/, '')}`));
    }),
  );
  parser.on('doctype', () => {
    throw refuse('must not have a document type declaration');
  });
  parser.on('opentagstart', ({ name }) => {
    const { line, column } = here();
    start = { line, column: Math.max(1, column - name.length - 1) };
  });
  parser.on(
    'opentag',
    unlessMalformed((tag) => {
      if (texts.push('') > MAX_DEPTH) throw refuse(`has elements more than ${MAX_DEPTH} deep`);
      root ||= tag.name;
      handler.open(toElement(tag, start));
    }),
  );
  parser.on(
    'text',
    unlessMalformed((part) => {
      const last = texts.length - 1;
      const text = texts[last];
      // Between its children an element can hold much text in many pieces, which nobody reads.
      if (text !== undefined && text.length < MAX_LENGTH) texts[last] = text + part;
    }),
  );
  parser.on(
    'closetag',
    unlessMalformed(({ local }) => handler.close(local, texts.pop() ?? '')),
  );

  let tail = '';
  for await (const chunk of text) {
    tail = (tail + chunk).slice(-TAIL_LENGTH);
    if (isMalformed) continue;
    sinceEvent += chunk.length;
    parser.write(chunk);
    if (sinceEvent > MAX_LENGTH) throw tooLong();
    yield;
  }
  if (isMalformed ? !tail.trimEnd().endsWith(`</${root}>`) : texts.length > 0) {
    throw refuse('ends before its last element does: it is truncated');
  }
  if (!isMalformed) parser.close();
}

function toElement({ local, uri, attributes }: SaxesTagNS, position: SourcePosition): XmlElement {
  return {
    name: local,
    namespace: uri,
    attribute: (name) => attributes[name]?.value ?? null,
    position,
  };
}
