import { expect, test } from 'vitest';
import { readUnFile } from '../../src/un/un-file.js';
import { makeAkn, makeCsv } from '../support/un-files.js';

const MEGABYTE = 1_000_000;

/** A file whose middle is repeated up to 100 MB. Counts what was read of it. */
function makeHugeFile(start: string, middle: string, end: string) {
  const file = {
    readBytes: 0,
    async *[Symbol.asyncIterator]() {
      const chunk = Buffer.from(middle.repeat(Math.ceil(50_000 / middle.length)));
      const parts = [Buffer.from(start), ...new Array(100 * 20).fill(chunk), Buffer.from(end)];
      for (const part of parts) {
        file.readBytes += part.length;
        yield part;
      }
    },
  };
  return file;
}

async function readAll(file: AsyncIterable<Uint8Array>) {
  const records = [];
  for await (const record of readUnFile(file)) records.push(record);
  return records;
}

const [aknStart = '', aknEnd = ''] = makeAkn({ title: 'SPLIT' }).split('SPLIT');
const [bodyStart = '', bodyEnd = ''] = makeAkn({ body: '<p>SPLIT</p>' }).split('SPLIT');
const [csvHeader = ''] = makeCsv('council', []).split('\r\n');

test.each([
  ['an attribute', aknStart, 'a', aknEnd, 'a tag or text of more than'],
  ['a text', bodyStart, 'word ', bodyEnd, 'a tag or text of more than'],
  ['a text in entities', bodyStart, '&amp;', bodyEnd, 'a tag or text of more than'],
  ['a comment', `${bodyStart}<!--`, 'a', `-->${bodyEnd}`, 'a tag or text of more than'],
  ['a tag', `${bodyStart}<`, 'a', `/>${bodyEnd}`, 'a tag or text of more than'],
  ['keywords', aknStart, '"/><keyword showAs="', aknEnd, 'more than 2000 elements of metadata'],
  ['a document type', '<!DOCTYPE x [', '<!ENTITY a "b">', ']>', 'a tag or text of more than'],
  ['a cell', `${csvHeader}\r\n1,"`, 'a', '"\r\n', 'a row of more than'],
  ['cells', `${csvHeader}\r\n1`, ',a', '\r\n', 'a row of more than'],
  ['a header', 'undl_id', ',a', '\r\n', 'a row of more than'],
])('%s of 100 MB is refused after a few megabytes', async (_, start, middle, end, message) => {
  const file = makeHugeFile(start, middle, end);
  await expect(readAll(file)).rejects.toThrow(message);
  expect(file.readBytes).toBeLessThan(4 * MEGABYTE);
});

test('100 MB of short paragraphs are read', async () => {
  const file = makeHugeFile(bodyStart, '</p>\n<p>A paragraph of the text.', bodyEnd);
  expect(await readAll(file)).toMatchObject([{ symbol: 'S/RES/2990 (2025)', issues: [] }]);
  expect(file.readBytes).toBeGreaterThan(100 * MEGABYTE);
});

test('a resolution with more votes than the UN has members is refused without reading them into memory', async () => {
  const row = `1,DZA,ALGERIA,False,Y,2025-03-04,S/RES/2990(2025)${','.repeat(13)}\r\n`;
  const file = {
    async *[Symbol.asyncIterator]() {
      yield Buffer.from(`${csvHeader}\r\n`);
      for (let at = 0; at < 100; at++) yield Buffer.from(row.repeat(1_000));
      yield Buffer.from(row.replace('1,', '2,').replace('2990', '2991'));
    },
  };
  expect(await readAll(file)).toMatchObject([
    { symbol: 'S/RES/2990(2025)', refused: { message: 'has more than 300 votes' } },
    { symbol: 'S/RES/2991(2025)' },
  ]);
});

test('a file is read whatever the chunks that it arrives in', async () => {
  const bytes = Buffer.from(makeAkn({ title: 'Côte d’Ivoire' }));
  const inChunks = (length: number) => ({
    async *[Symbol.asyncIterator]() {
      for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
    },
  });
  const whole = await readAll(inChunks(bytes.length));
  for (const length of [1, 7, 1_000]) expect(await readAll(inChunks(length))).toEqual(whole);
});
