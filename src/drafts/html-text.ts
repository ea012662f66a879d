import { Parser } from 'htmlparser2';

/** Tags as pasted pages have them. "<3" and "a < b" are text. */
const TAG =
  /<\/?(?:p|div|br|span|a|b|i|em|strong|h[1-6]|ul|ol|li|table|tr|td|html|body|article|section|blockquote|sup|font|script|style|head)(?:\s[^<>]{0,2000})?\/?>/i;

/** Elements whose words are no text of the page. */
const SILENT = new Set(['script', 'style', 'head', 'noscript', 'template', 'svg', 'nav', 'select']);

/** Elements that stand in a paragraph of their own. */
const BLOCKS = new Set(
  'address article aside blockquote body dd div dl dt figure footer form h1 h2 h3 h4 h5 h6 header hr html li main ol p pre section table td th tr ul'.split(
    ' ',
  ),
);

export function looksLikeHtml(text: string): boolean {
  return TAG.test(text);
}

/** The words that a page shows, its blocks parted by blank lines. */
export function htmlToText(html: string): string {
  const parts: string[] = [];
  let silentDepth = 0;
  const parser = new Parser({
    onopentag(name) {
      if (SILENT.has(name)) silentDepth += 1;
      else if (name === 'br') parts.push('\n');
      else if (BLOCKS.has(name)) parts.push('\n\n');
    },
    ontext(words) {
      // Line ends of the source are spaces of the page.
      if (silentDepth === 0) parts.push(words.replace(/[\t\n\r\f ]+/g, ' '));
    },
    onclosetag(name) {
      if (SILENT.has(name)) silentDepth -= 1;
      else if (BLOCKS.has(name)) parts.push('\n\n');
    },
  });
  parser.write(html);
  parser.end();
  return parts.join('');
}
