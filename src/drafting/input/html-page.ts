import { type HtmlBlock, toBlocks } from './html-blocks.js';
import { type HtmlElement, textOf, visit } from './html-tree.js';

/** The part of a page that holds its statement. */
export interface PageContent {
  /** The heading first. */
  blocks: HtmlBlock[];
  notes: string[];
  doubts: string[];
}

/** Elements and roles around what a page is about. */
const FURNITURE: ReadonlySet<string> = new Set(['nav', 'aside', 'footer', 'figure', 'menu']);
const FURNITURE_ROLES: ReadonlySet<string> = new Set(
  'alert alertdialog banner complementary contentinfo dialog menu menubar navigation search toolbar'.split(
    ' ',
  ),
);

/** Words in the class or id of such elements. */
const FURNITURE_NAME =
  /(?:^|[\s_-])(?:cookies?|consent|gdpr|breadcrumbs?|shar(?:e|ing)|social|addtoany|sharethis|addthis|newsletter|subscri(?:be|ption)|related|pagination|pager|sidebar|nav|navbar|navigation|menu|skip(?:-?links?|-?to)?|site-?(?:header|footer)|page-?footer|masthead|comments?|advert(?:isement)?|promo|toolbar|lang(?:uage)?-?(?:switch(?:er)?|select(?:or)?)|read-?more|footer|topics|tags?|screen-?reader(?:-text)?|sr-only|visually-?hidden|print-?only|back-?to-?top|modal|popup|banner)(?:$|[\s_-])/i;

/** An element with more of the text than this is no furniture, whatever its name. */
const MOST_FURNITURE = 0.3;

/** Blocks of at least this many characters outside of links are prose. */
const PROSE_LENGTH = 80;

/** An element is the main one if it has at least this share of the prose. */
const MAIN_SHARE = 0.5;

/** A block is a link if at least this share of it is. */
const LINK_SHARE = 0.7;

/** Finds the statement in a page as saved from a browser, without navigation, banners and footers. */
export function findContent(page: HtmlElement): PageContent {
  const weights = new Map<HtmlElement, number>();
  const total = weigh(page, weights);
  const weightOf = (element: HtmlElement) => weights.get(element) ?? 0;
  const main = findMain(page, (element) => weightOf(element) >= total * MAIN_SHARE);
  const title = findHeading(page, main);
  const aroundTitle = title === null ? [] : pathTo(page, title);
  let leftOut = 0;
  const isFurniture = (element: HtmlElement) => {
    const isLeftOut =
      isHidden(element) ||
      (isNamedFurniture(element) &&
        weightOf(element) <= total * MOST_FURNITURE &&
        !aroundTitle.includes(element));
    if (isLeftOut) leftOut += 1;
    return isLeftOut;
  };
  const blocks = trim(toBlocks(main, isFurniture));
  const heading = title === null ? null : flatten(textOf(title));
  if (heading !== null && heading !== '') {
    const at = blocks.findIndex(
      ({ name, text }) => name === title?.name && flatten(text) === heading,
    );
    return finish({
      blocks: startAt(blocks, at, heading),
      leftOut: leftOut > 0 || main !== page,
      doubts: [],
    });
  }
  return finish({ ...addPageTitle(blocks, page), leftOut: leftOut > 0 || main !== page });
}

function finish({
  blocks,
  doubts,
  leftOut,
}: {
  blocks: HtmlBlock[];
  doubts: string[];
  leftOut: boolean;
}): PageContent {
  return {
    blocks,
    notes: leftOut
      ? [
          'Left out the navigation, banners and footers of the page. Compare the text with the page.',
        ]
      : [],
    doubts,
  };
}

/** Computes the length of the text of each element that is prose: long enough, and no link. */
function weigh(element: HtmlElement, weights: Map<HtmlElement, number>): number {
  let own = 0;
  let sum = 0;
  for (const child of element.children) {
    if (typeof child === 'string') own += child.trim().length;
    else if (!isSilent(child)) sum += weigh(child, weights);
  }
  const weight = sum + own;
  weights.set(element, weight);
  return element.name === 'a' ? 0 : weight;
}

function isSilent({ name }: HtmlElement): boolean {
  return /^(?:script|style|head|noscript|template|select|textarea|svg)$/.test(name);
}

/** The smallest element that is marked as the main one and holds most of the text; else the whole page. */
function findMain(page: HtmlElement, isHeavy: (element: HtmlElement) => boolean): HtmlElement {
  const found: HtmlElement[][] = [[], [], []];
  visit(page, (element) => {
    const { name, attributes } = element;
    if (!isHeavy(element)) return;
    if (name === 'main' || attributes.get('role') === 'main') found[0]?.push(element);
    else if (name === 'article' || attributes.get('role') === 'article') found[1]?.push(element);
    else if (attributes.get('itemprop') === 'articleBody') found[2]?.push(element);
  });
  const [mains = [], articles = [], bodies = []] = found;
  return articles.at(-1) ?? mains.at(-1) ?? bodies.at(-1) ?? page;
}

/** The heading of the page: the last of the highest rank before its prose, preferably one that its title repeats. */
function findHeading(page: HtmlElement, main: HtmlElement): HtmlElement | null {
  const headings: HtmlElement[] = [];
  visit(page, (element) => {
    if (element.name === 'h1' && !isHidden(element) && flatten(textOf(element)) !== '')
      headings.push(element);
  });
  const mainHeadings = new Set<HtmlElement>();
  visit(main, (element) => mainHeadings.add(element));
  const names = pageTitles(page);
  const titled = headings.find((heading) => {
    const text = flatten(textOf(heading)).toLowerCase();
    return names.some((name) => name.toLowerCase().startsWith(text));
  });
  const inMain = headings.find((heading) => mainHeadings.has(heading));
  return titled ?? inMain ?? headings.at(-1) ?? null;
}

/** The titles that the head of a page gives, the one without the name of the site first. */
function pageTitles(page: HtmlElement): string[] {
  const titles: string[] = [];
  visit(page, (element) => {
    const { name, attributes } = element;
    if (
      name === 'meta' &&
      /^(?:og|twitter):title$/.test(attributes.get('property') ?? attributes.get('name') ?? '')
    ) {
      titles.unshift(flatten(attributes.get('content') ?? ''));
    } else if (name === 'title') titles.push(flatten(textOf(element)));
  });
  return titles.filter((title) => title !== '');
}

function addPageTitle(
  blocks: HtmlBlock[],
  page: HtmlElement,
): { blocks: HtmlBlock[]; doubts: string[] } {
  const firstProse = blocks.findIndex(isProse);
  const heading = blocks.findIndex(
    ({ name }, at) => name !== 'p' && (firstProse === -1 || at < firstProse),
  );
  if (heading !== -1) return { blocks: blocks.slice(heading), doubts: [] };
  const [title] = pageTitles(page);
  if (title === undefined || blocks.some(({ text }) => flatten(text) === title))
    return { blocks, doubts: [] };
  const [name = title] = title.split(/ [|–—-] /);
  return {
    blocks: [{ text: name, name: 'h1', linked: 0, section: null }, ...blocks],
    doubts: ['The page has no main heading, so its own title was taken. Check the title.'],
  };
}

/** Starts at the heading; one that stands elsewhere on the page is put in front. */
function startAt(blocks: HtmlBlock[], at: number, heading: string): HtmlBlock[] {
  if (at === -1) return [{ text: heading, name: 'h1', linked: 0, section: null }, ...blocks];
  return blocks.slice(at);
}

/** Leaves out lists of links before and after the prose. Those beside it may be signatories with links. */
function trim(blocks: HtmlBlock[]): HtmlBlock[] {
  const first = blocks.findIndex(isProse);
  const last = blocks.findLastIndex(isProse);
  if (first === -1) return blocks;
  const prose = new Set(blocks.filter(isProse).map(({ section }) => section));
  const isFurniture = blocks.map(
    (block, at) =>
      (at < first || at > last) &&
      (COPYRIGHT.test(block.text) || (isLink(block) && !prose.has(block.section))),
  );
  // "More news", above a list of links.
  return blocks.filter(
    ({ name }, at) => !isFurniture[at] && !(at > last && name !== 'p' && isFurniture[at + 1]),
  );
}

function isProse({ text, linked }: HtmlBlock): boolean {
  return !COPYRIGHT.test(text) && text.length - linked >= PROSE_LENGTH;
}

const COPYRIGHT = /^(?:©|copyright )/i;

function isLink({ text, linked, name }: HtmlBlock): boolean {
  return name === 'p' && linked >= text.length * LINK_SHARE;
}

function isHidden({ attributes }: HtmlElement): boolean {
  return (
    attributes.has('hidden') ||
    attributes.get('aria-hidden') === 'true' ||
    /display:\s*none|visibility:\s*hidden/i.test(attributes.get('style') ?? '')
  );
}

function isNamedFurniture({ name, attributes }: HtmlElement): boolean {
  if (name === 'body' || name === 'html') return false;
  return (
    FURNITURE.has(name) ||
    FURNITURE_ROLES.has(attributes.get('role') ?? '') ||
    FURNITURE_NAME.test(attributes.get('class') ?? '') ||
    FURNITURE_NAME.test(attributes.get('id') ?? '')
  );
}

/** The elements that contain another, and itself. */
function pathTo(element: HtmlElement, other: HtmlElement): HtmlElement[] {
  if (element === other) return [element];
  for (const child of element.children) {
    if (typeof child === 'string') continue;
    const path = pathTo(child, other);
    if (path.length > 0) return [element, ...path];
  }
  return [];
}

function flatten(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
