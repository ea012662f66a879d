import { SourceError } from '../documents/source.js';
import { AKOMA_NTOSO, AkomaNtosoReader } from './akoma-ntoso-reader.js';
import { readCsv } from './csv-reader.js';
import { MARCXML, MarcxmlReader } from './marcxml-reader.js';
import type { RefusedRecord, UnRecord } from './un-record.js';
import { parseXml, type XmlElement, type XmlHandler } from './xml-events.js';

/**
 * Reads the records of a file of the United Nations. Its content says of which kind it is. At most a few records are in memory,
 * however long the file is.
 *
 * @throws SourceError if the file is malformed, truncated or none of the UN's; the records before were yielded
 */
export async function* readUnFile(
  bytes: AsyncIterable<Uint8Array>,
): AsyncGenerator<UnRecord | RefusedRecord> {
  const text = decode(bytes);
  const first = await text.next();
  if (first.done) {
    throw new SourceError([{ message: 'is empty', position: START }]);
  }
  const whole = prepend(first.value, text);
  const isXml = /^\s*</.test(first.value);
  let isEmpty = true;
  for await (const record of isXml ? readXml(whole) : readCsv(whole)) {
    isEmpty = false;
    yield record;
  }
  if (isEmpty) throw new SourceError([{ message: 'has no records', position: START }]);
}

const START = { line: 1, column: 1 };

async function* prepend(first: string, rest: AsyncIterable<string>): AsyncGenerator<string> {
  yield first;
  yield* rest;
}

/** @throws SourceError if the bytes are not UTF-8. A byte order mark is removed. */
async function* decode(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  const decodeChunk = (chunk?: Uint8Array) => {
    try {
      return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
    } catch {
      const [before = ''] = new TextDecoder().decode(chunk).split('\uFFFD', 1);
      const lines = before.split('\n');
      const position = { line: line + lines.length - 1, column: (lines.at(-1) ?? '').length + 1 };
      throw new SourceError([{ message: 'is not valid UTF-8', position }]);
    }
  };
  for await (const chunk of bytes) {
    const text = decodeChunk(chunk);
    line += text.split('\n').length - 1;
    if (text !== '') yield text;
  }
  const rest = decodeChunk();
  if (rest !== '') yield rest;
}

/** Chooses the reader by the root element. */
class XmlReader implements XmlHandler {
  private reader: AkomaNtosoReader | MarcxmlReader | null = null;

  open(element: XmlElement): void {
    this.reader ??= chooseReader(element);
    this.reader.open(element);
  }

  close(name: string, text: string): void {
    this.reader?.close(name, text);
  }

  malformed(error: SourceError): void {
    if (!this.reader) throw error;
    this.reader.malformed(error);
  }

  take(): (UnRecord | RefusedRecord)[] {
    return this.reader instanceof MarcxmlReader ? this.reader.take() : [];
  }

  finish(): UnRecord[] {
    return this.reader instanceof AkomaNtosoReader ? [this.reader.finish()] : [];
  }
}

/** @throws SourceError if the root element is of another kind of document */
function chooseReader(root: XmlElement): AkomaNtosoReader | MarcxmlReader {
  const { namespace, name, position } = root;
  if (namespace === AKOMA_NTOSO && name === 'akomaNtoso') return new AkomaNtosoReader(root);
  if (namespace === MARCXML && /^(?:collection|record)$/.test(name)) return new MarcxmlReader();
  const message = `has the root element ${name}: it must be Akoma Ntoso 3.0 (akomaNtoso) or MARCXML (collection)`;
  throw new SourceError([{ message, position }]);
}

async function* readXml(text: AsyncIterable<string>): AsyncGenerator<UnRecord | RefusedRecord> {
  const reader = new XmlReader();
  for await (const _ of parseXml(text, reader)) yield* reader.take();
  yield* reader.finish();
}
