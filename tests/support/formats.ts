import { parse } from 'csv-parse/sync';
import type { WrittenDocument } from './documents.js';

/**
 * An invented statement that is hard to format: names in Arabic and Korean, astral characters, commas, quotation marks
 * and line breaks, formulas of spreadsheets, Markdown and XML; claims that overlap, nest, span paragraphs, and quote
 * words that occur more than once.
 */
export const HARD: WrittenDocument = {
  id: 'hard-to-write-2021',
  title: 'بيان مشترك: "ports", <grain> & 공동성명 #1',
  issuedOn: '2021-03-04',
  language: 'en-GB',
  sources: [
    { publisher: '=cmd|publisher, "Inc."' },
    { publisher: 'A *gazette*', url: 'https://example.org/hard?a=1&b=2' },
  ],
  text: [
    'We, المملكة الأردنية الهاشمية, 대한민국 and 🕊 Norway, state: "peace, now",\nand in a second line 𝒫𝑒𝒶𝒸𝑒.',
    '=1+1 is what we urge, urge, and urge again; -5 degrees, +7 and @all are *not* _ours_ [yet](x).',
    "'Tis 1. a list? # no heading & no <b>markup</b>!",
    'We urge calm. We recall resolution 1718 and the Charter; we urge calm\nonce more, as the relevant texts ask.',
  ].join('\n\n'),
  signatories: [
    { party: 'JO', nameAsSigned: 'المملكة الأردنية الهاشمية', office: '=Minister(1)' },
    { party: 'KR', nameAsSigned: '대한민국', office: '외교부 장관, "acting"' },
    { party: 'NO', nameAsSigned: '🕊 Norway', role: 'aligned' },
  ],
  claims: [
    {
      key: 'lines',
      kind: 'assertion',
      intensifier: 'now',
      quote: 'state: "peace, now",\nand in a second line 𝒫𝑒𝒶𝒸𝑒.',
      parties: [{ party: 'KP', role: 'subject' }],
    },
    {
      key: 'over-break',
      kind: 'concern',
      quote: 'a second line 𝒫𝑒𝒶𝒸𝑒.\n\n=1+1 is what we urge',
      parties: [
        { party: 'KP', role: 'subject' },
        { party: 'RU', role: 'subject' },
      ],
    },
    {
      key: 'formula',
      kind: 'demand',
      quote: '=1+1 is what we urge, urge, and urge again',
      parties: [
        { party: 'RU', role: 'addressee' },
        { party: 'KP', role: 'subject' },
      ],
    },
    { key: 'nested', kind: 'appeal', quote: 'urge', prefix: 'and ' },
    { key: 'minus', kind: 'recognition', quote: '-5 degrees, +7' },
    { key: 'plus', kind: 'recognition', quote: '+7 and @all' },
    { key: 'at', kind: 'recognition', quote: '@all are *not* _ours_ [yet](x).' },
    { key: 'apostrophe', kind: 'assessment', breach: true, quote: "'Tis 1. a list?" },
    {
      key: 'second',
      kind: 'support',
      quote: 'urge calm',
      prefix: 'we ',
      suffix: '\nonce',
      parties: [
        { party: 'UA', role: 'beneficiary' },
        { party: 'RU', role: 'subject' },
      ],
    },
    {
      key: 'cites',
      kind: 'recognition',
      quote:
        'We recall resolution 1718 and the Charter; we urge calm\nonce more, as the relevant texts ask.',
      citations: [
        { quote: 'resolution 1718', resolution: 'S/RES/1718' },
        { quote: 'the Charter', instrument: 'Charter of the United Nations' },
        { quote: 'the relevant texts' },
      ],
    },
  ],
};

/** Parses CSV into objects, and removes what protects spreadsheets from formulas. */
export function readCsv(text: string): Record<string, string>[] {
  const records: Record<string, string>[] = parse(text, {
    columns: true,
    relax_column_count: false,
  });
  return records.map((record) =>
    Object.fromEntries(
      Object.entries(record).map(([name, cell]) => [name, cell.replace(/^'/, '')]),
    ),
  );
}

export function readNdjson(text: string): unknown[] {
  return text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line)]));
}
