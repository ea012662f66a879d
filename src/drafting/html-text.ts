import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';

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
  let silent: string | null = null;
  const show = (words: string) => {
    // Line ends of the source are spaces of the page.
    if (silent === null) parts.push(words.replace(/[\t\n\r\f ]+/g, ' '));
  };
  const part = (name: string) => {
    if (silent === null && name === 'br') parts.push('\n');
    else if (silent === null && BLOCKS.has(name)) parts.push('\n\n');
  };
  const pass = () => undefined;
  // The tokenizer and not the parser above it, which takes quadratic time over tags that nobody closes.
  const callbacks: TokenizerCallbacks = {
    ontext: (start, end) => show(html.slice(start, end)),
    ontextentity: (codePoint) => show(String.fromCodePoint(codePoint)),
    onopentagname(start, end) {
      const name = html.slice(start, end).toLowerCase();
      // Whose end is missing, is silent until the page itself begins.
      if (name === 'body' || name === 'main') silent = null;
      if (silent === null && SILENT.has(name)) silent = name;
      part(name);
    },
    onclosetag(start, end) {
      const name = html.slice(start, end).toLowerCase();
      if (silent === name) silent = null;
      part(name);
    },
    onattribdata: pass,
    onattribentity: pass,
    onattribend: pass,
    onattribname: pass,
    oncdata: pass,
    oncomment: pass,
    ondeclaration: pass,
    onend: pass,
    onopentagend: pass,
    onprocessinginstruction: pass,
    onselfclosingtag: pass,
  };
  const tokenizer = new Tokenizer({}, callbacks);
  tokenizer.write(html);
  tokenizer.end();
  return parts.join('');
}
