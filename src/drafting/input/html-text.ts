import * as z from 'zod';
import { LIMITS } from '../../domain/document-limits.js';
import { visibleText } from '../../domain/text-schema.js';
import { findDate } from '../text/dates.js';
import { toBlocks } from './html-blocks.js';
import { findContent } from './html-page.js';
import { BLOCKS, type HtmlElement, parseHtml, textOf, visit } from './html-tree.js';
import { type InputText, NO_SOURCE, type PageSource } from './input-text.js';

/** The tags of pasted pages. "<3" and "a < b" are text. */
const TAG =
  /<\/?(?:p|div|br|span|a|b|i|em|strong|h[1-6]|ul|ol|li|table|tr|td|html|body|article|section|blockquote|sup|font|script|style|head)(?:\s[^<>]{0,2000})?\/?>/i;

const PAGE = /<(?:!doctype\s+html|html|body|head|main)[\s>]/i;

const BLOCK_TAG = new RegExp(String.raw`</?(?:br|${[...BLOCKS].join('|')})[\s/>]`, 'i');

export function looksLikeHtml(text: string): boolean {
  return TAG.test(text);
}

/** Reads a page, or a fragment of one. @throws UnreadableInputError */
export function readHtml(html: string): InputText {
  const root = parseHtml(html);
  if (!PAGE.test(html)) {
    // A text with a few inline tags, such as <sup>, keeps its lines.
    const fragment = BLOCK_TAG.test(html)
      ? root
      : { ...root, children: [{ ...root, name: 'pre' }] };
    const text = toBlocks(fragment)
      .map((block) => block.text)
      .join('\n\n');
    return { text, notes: [REMOVED], doubts: [], source: NO_SOURCE };
  }
  const { blocks, notes, doubts } = findContent(root);
  const text = blocks.map((block) => block.text).join('\n\n');
  return { text, notes: [REMOVED, ...notes], doubts, source: findSource(root) };
}

const REMOVED = 'Removed HTML markup and kept the visible text.';

/** Properties of a page with its day of publication, the most reliable first. */
const PUBLISHED = [
  'article:published_time',
  'datepublished',
  'dcterms.issued',
  'dcterms.date',
  'dc.date.issued',
  'dc.date',
  'pubdate',
  'date',
];

/** Where and when the page says it was published. */
function findSource(page: HtmlElement): PageSource {
  const properties = new Map<string, string>();
  const times: string[] = [];
  let url: string | null = null;
  visit(page, (element) => {
    const { name, attributes } = element;
    const key = attributes.get('property') ?? attributes.get('name') ?? attributes.get('itemprop');
    const value = attributes.get('content') ?? attributes.get('datetime');
    if (name === 'meta' && key !== undefined && value !== undefined) {
      if (!properties.has(key.toLowerCase())) properties.set(key.toLowerCase(), value.trim());
    } else if (name === 'time') times.push(value ?? textOf(element));
    else if (name === 'link' && /^canonical$/i.test(attributes.get('rel') ?? '')) {
      url ??= attributes.get('href') ?? null;
    }
  });
  const dates = [...PUBLISHED.map((key) => properties.get(key) ?? ''), times[0] ?? ''];
  const days = dates.flatMap(
    (date) => findDate(date.slice(0, 100).replace(/(\d)T.*/, '$1'))?.day ?? [],
  );
  return {
    publisher: PUBLISHER.safeParse(properties.get('og:site_name')).data ?? null,
    url: URL_OF_PAGE.safeParse(url ?? properties.get('og:url')).data ?? null,
    publishedOn: days[0] ?? null,
  };
}

/** What a document may hold. */
const PUBLISHER = visibleText(LIMITS.nameLength);
const URL_OF_PAGE = z.url({ protocol: /^https?$/ }).max(LIMITS.urlLength);
