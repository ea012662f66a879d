import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { UnreadableInputError } from './input-text.js';

export interface HtmlElement {
  /** In lower case. */
  name: string;
  /** Names in lower case. */
  attributes: ReadonlyMap<string, string>;
  children: (HtmlElement | string)[];
}

/** Elements without content. */
const VOID = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);

/** Elements that form their own paragraph. */
export const BLOCKS: ReadonlySet<string> = new Set(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol option p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** Which open elements a start tag closes, unless one of `within` is open inside them (HTML Standard §13.1.2.4). */
const CLOSES: Readonly<Record<string, { closes: readonly string[]; within: readonly string[] }>> = {
  li: { closes: ['li'], within: ['ul', 'ol', 'menu'] },
  dt: { closes: ['dt', 'dd'], within: ['dl'] },
  dd: { closes: ['dt', 'dd'], within: ['dl'] },
  td: { closes: ['td', 'th'], within: ['table'] },
  th: { closes: ['td', 'th'], within: ['table'] },
  tr: { closes: ['tr'], within: ['table'] },
  option: { closes: ['option'], within: ['select'] },
};

/** Elements that a paragraph may contain only if they are closed before it. */
const CELLS: readonly string[] = ['td', 'th', 'li', 'dd', 'table', 'button'];

/** Deeper elements become siblings: pages are far shallower, and searching the open elements must stay cheap. */
const MAX_DEPTH = 100;

/** More elements than in any statement's page take too much memory. */
const MAX_ELEMENTS = 100_000;

/** Longer values, such as images within the page, are dropped. */
const MAX_VALUE_LENGTH = 4_000;

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

/**
 * Parses HTML in linear time, whatever is left unclosed. htmlparser2's own parser takes quadratic time over unclosed tags,
 * and those that follow the standard nest without limit.
 *
 * @throws UnreadableInputError if there are too many elements
 */
export function parseHtml(html: string): HtmlElement {
  const builder = new TreeBuilder();
  let name = '';
  let attribute = '';
  let value = '';
  let attributes: Map<string, string> | null = null;
  const addToValue = (part: string) => {
    if (value.length <= MAX_VALUE_LENGTH) value += part;
  };
  const open = () => builder.open(name, attributes ?? NO_ATTRIBUTES);
  const ignore = () => undefined;
  const callbacks: TokenizerCallbacks = {
    ontext: (start, end) => builder.addText(html.slice(start, end)),
    ontextentity: (codePoint) => builder.addText(String.fromCodePoint(codePoint)),
    onopentagname(start, end) {
      name = html.slice(start, end).toLowerCase();
      attributes = null;
    },
    onattribname(start, end) {
      attribute = html.slice(start, end).toLowerCase();
      value = '';
    },
    onattribdata: (start, end) => addToValue(html.slice(start, end)),
    onattribentity: (codePoint) => addToValue(String.fromCodePoint(codePoint)),
    onattribend() {
      if (value.length > MAX_VALUE_LENGTH) return;
      attributes ??= new Map();
      if (!attributes.has(attribute)) attributes.set(attribute, value);
    },
    onopentagend: open,
    onselfclosingtag: open,
    onclosetag: (start, end) => builder.close(html.slice(start, end).toLowerCase()),
    oncdata: (start, end) => builder.addText(html.slice(start + 7, end)),
    oncomment: ignore,
    ondeclaration: ignore,
    onend: ignore,
    onprocessinginstruction: ignore,
  };
  const tokenizer = new Tokenizer({}, callbacks);
  tokenizer.write(html);
  tokenizer.end();
  return builder.root;
}

class TreeBuilder {
  readonly root: HtmlElement = { name: '#root', attributes: NO_ATTRIBUTES, children: [] };
  private readonly stack: HtmlElement[] = [this.root];
  /** How many open elements are too deep to contain what follows. */
  private overflow = 0;
  private count = 0;

  addText(text: string): void {
    const { children } = this.parent;
    const last = children.length - 1;
    if (typeof children[last] === 'string') children[last] += text;
    else children.push(text);
  }

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    if (BLOCKS.has(name)) this.closeOpen(['p'], CELLS);
    const rule = CLOSES[name];
    if (rule) this.closeOpen(rule.closes, rule.within);
    const element = this.add(name, attributes);
    if (VOID.has(name)) return;
    if (this.stack.length < MAX_DEPTH) this.stack.push(element);
    else this.overflow += 1;
  }

  close(name: string): void {
    // Browsers read a stray </p> and </br> as elements.
    if (name === 'br') this.add(name, NO_ATTRIBUTES);
    if (VOID.has(name)) return;
    if (this.overflow > 0) {
      this.overflow -= 1;
      this.add(name, NO_ATTRIBUTES);
      return;
    }
    const at = this.stack.findLastIndex((element) => element.name === name);
    if (at > 0) this.stack.length = at;
    else if (name === 'p') this.add(name, NO_ATTRIBUTES);
  }

  private add(name: string, attributes: ReadonlyMap<string, string>): HtmlElement {
    this.count += 1;
    if (this.count > MAX_ELEMENTS) {
      throw new UnreadableInputError(
        'too-long',
        `The page has more than ${MAX_ELEMENTS} elements. Cut what doesn’t belong to the statement.`,
      );
    }
    const element = { name, attributes, children: [] };
    this.parent.children.push(element);
    return element;
  }

  private get parent(): HtmlElement {
    return this.stack.at(-1) ?? this.root;
  }

  private closeOpen(names: readonly string[], within: readonly string[]): void {
    for (let at = this.stack.length - 1; at > 0; at -= 1) {
      const { name } = this.stack[at] as HtmlElement;
      if (names.includes(name)) this.stack.length = at;
      else if (within.includes(name)) return;
    }
  }
}

/** Calls a function with all elements inside another, in the order of the document. */
export function visit({ children }: HtmlElement, found: (element: HtmlElement) => void): void {
  for (const child of children) {
    if (typeof child === 'string') continue;
    found(child);
    visit(child, found);
  }
}

/** The text of an element as it is in the source, without that of other elements' scripts and styles. */
export function textOf(element: HtmlElement | string): string {
  if (typeof element === 'string') return element;
  if (element.name === 'script' || element.name === 'style') return '';
  return element.children.map(textOf).join('');
}
