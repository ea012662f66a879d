import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';

/** The tags of pasted pages. "<3" and "a < b" are text. */
const TAG =
  /<\/?(?:p|div|br|span|a|b|i|em|strong|h[1-6]|ul|ol|li|table|tr|td|html|body|article|section|blockquote|sup|font|script|style|head)(?:\s[^<>]{0,2000})?\/?>/i;

/** Elements whose content isn't part of the text. */
const SILENT = new Set(['script', 'style', 'head', 'noscript', 'template', 'svg', 'nav', 'select']);

/** Elements that form their own paragraph. */
const BLOCKS = new Set(
  'address article aside blockquote body dd div dl dt figure footer form h1 h2 h3 h4 h5 h6 header hr html li main ol p pre section table td th tr ul'.split(
    ' ',
  ),
);

export function looksLikeHtml(text: string): boolean {
  return TAG.test(text);
}

const BLOCK_TAG = new RegExp(String.raw`</?(?:br|${[...BLOCKS].join('|')})[\s/>]`, 'i');

/** The visible text of a page, its blocks separated by blank lines. */
export function htmlToText(html: string): string {
  // Text with a few inline tags, such as <sup>, separates its paragraphs by blank lines.
  const whitespace = BLOCK_TAG.test(html) ? /[\t\n\r\f ]+/g : /[\t\r\f ]+/g;
  const parts: string[] = [];
  let silent: string | null = null;
  const show = (words: string) => {
    // A line break in the source is a space on the page.
    if (silent === null) parts.push(words.replace(whitespace, ' '));
  };
  const startBlock = (name: string) => {
    if (silent === null && name === 'br') parts.push('\n');
    else if (silent === null && BLOCKS.has(name)) parts.push('\n\n');
  };
  const ignore = () => undefined;
  // The parser built on this tokenizer takes quadratic time over unclosed tags.
  const callbacks: TokenizerCallbacks = {
    ontext: (start, end) => show(html.slice(start, end)),
    ontextentity: (codePoint) => show(String.fromCodePoint(codePoint)),
    onopentagname(start, end) {
      const name = html.slice(start, end).toLowerCase();
      // An unclosed silent element ends where the body starts.
      if (name === 'body' || name === 'main') silent = null;
      if (silent === null && SILENT.has(name)) silent = name;
      startBlock(name);
    },
    onclosetag(start, end) {
      const name = html.slice(start, end).toLowerCase();
      if (silent === name) silent = null;
      startBlock(name);
    },
    onattribdata: ignore,
    onattribentity: ignore,
    onattribend: ignore,
    onattribname: ignore,
    oncdata: ignore,
    oncomment: ignore,
    ondeclaration: ignore,
    onend: ignore,
    onopentagend: ignore,
    onprocessinginstruction: ignore,
    onselfclosingtag: ignore,
  };
  const tokenizer = new Tokenizer({}, callbacks);
  tokenizer.write(html);
  tokenizer.end();
  return parts.join('');
}
