import * as z from 'zod';
import type { Reader } from '../db/database.js';
import type { Links } from '../domain/links.js';
import type { Quote } from '../domain/quote.js';
import { createFragments } from '../domain/text-fragment.js';
import { SIGNATORY_ROLES } from '../domain/vocabulary.js';
import { toPlainCitation } from '../formats/citations.js';
import { claimPath, statementPath } from '../pages/paths.js';
import { type CitedText, findCitedTexts } from './cited-statements.store.js';
import { inLine, inString, quoteLines } from './readable.js';

/** What the answers of all tools have in common: statements, and words of theirs that can be checked and cited. */

export const statementFields = {
  id: z.string().meta({ description: 'The id of the statement, for the other tools.' }),
  title: z.string().meta({ description: 'The title as published.' }),
  issuedOn: z.string().nullable().meta({ description: 'The date of issue; null if unknown.' }),
  url: z.string().meta({ description: 'The page of the statement.' }),
};

export const statementName = z.object(statementFields);

/** Words of a statement, with their selectors. */
export const place = z.object({
  exact: z.string().meta({ description: 'The exact words. Quote them as they are.' }),
  start: z.int().meta({
    description: 'Where they start in the text, from 0, in Unicode code points.',
  }),
  end: z.int().meta({ description: 'Where they end, exclusive.' }),
  prefix: z.string().meta({ description: 'The text immediately before them.' }),
  suffix: z.string().meta({ description: 'The text immediately after them.' }),
  url: z.string().meta({
    description:
      'The page of the statement in the registry, with a text fragment that highlights the words.',
  }),
  sourceUrl: z.string().nullable().meta({
    description:
      'The page of the publisher with a text fragment that highlights the words; null if its address is unknown, or the text too long.',
  }),
});

export const words = place
  .extend({
    citation: z.string().meta({ description: 'How to cite the words, as one line of text.' }),
  })
  .meta({ description: 'Words of a statement, with their selectors (W3C Web Annotation).' });

type Place = z.infer<typeof place>;
type Words = z.infer<typeof words>;

export const party = z.object({
  code: z.string().meta({ description: 'The code of the party.' }),
  name: z.string().meta({ description: 'Its name in English.' }),
});

export const signing = z.object({
  party,
  nameAsSigned: z.string().meta({ description: 'The name under which it stands there.' }),
  person: z.string().nullable().meta({ description: 'Who signed for it; null if not stated.' }),
  office: z.string().nullable().meta({ description: 'The office of that person.' }),
  role: z.enum(SIGNATORY_ROLES).meta({
    description:
      '`signatory` signed it, `on-behalf-of` signed for others, `aligned` only aligned itself with it.',
  }),
});

/** How statements and their words are cited. */
export interface Citing {
  has(id: string): boolean;
  statement(id: string): z.infer<typeof statementName>;
  /** @param key the claim that is cited, if one is */
  citation(id: string, key?: string): string;
  text(id: string): CitedText;
  place(id: string, quote: Quote, key?: string): Place;
  /** @param key the claim to which the words belong, if they belong to one */
  words(id: string, quote: Quote, key?: string): Words;
}

/** Reads what is needed to cite words of these statements. */
export async function readCiting(
  reader: Reader,
  ids: readonly string[],
  links: Links,
): Promise<Citing> {
  const texts = await findCitedTexts(reader, ids);
  const textOf = (id: string) => {
    const text = texts.get(id);
    if (!text) throw new Error(`The statement ${id} was not read.`);
    return text;
  };
  const fragments = new Map<string, ReturnType<typeof linkWords>>();
  const pathOf = (id: string, key?: string) =>
    key === undefined ? statementPath(id) : claimPath(id, key);
  function place(id: string, { exact, start, end, prefix, suffix }: Quote, key?: string): Place {
    const link = fragments.get(id) ?? linkWords(textOf(id), links.to(pathOf(id)));
    fragments.set(id, link);
    const quote = { exact, start, end, prefix, suffix };
    return { ...quote, ...link(quote, links.to(pathOf(id, key))) };
  }
  const citation = (id: string, key?: string) =>
    toPlainCitation({ ...textOf(id), url: links.to(pathOf(id, key)) });
  return {
    has: (id) => texts.has(id),
    text: textOf,
    statement(id) {
      const { title, issuedOn } = textOf(id);
      return { id, title, issuedOn, url: links.to(pathOf(id)) };
    },
    citation,
    place,
    words: (id, quote, key) => ({ ...place(id, quote, key), citation: citation(id, key) }),
  };
}

/** Finds words on the page of a statement, and on that of its publisher. */
function linkWords({ sources, text }: CitedText, page: string) {
  if (text === '') return (_quote: Quote, url: string) => ({ url, sourceUrl: null });
  const onPage = createFragments([{ url: page }], text);
  const source = sources.find(({ url }) => url !== null)?.url ?? null;
  return (quote: Quote, url: string) => {
    const [, directive = ''] = onPage(quote)?.split('#', 2) ?? [];
    const at = (place: string) => {
      const [base = ''] = place.split(':~:', 1);
      return `${base}${base.includes('#') ? '' : '#'}${directive}`;
    };
    return { url: at(url), sourceUrl: source === null ? null : at(source) };
  };
}

/** Words with what is needed to check them. */
export function describePlace({
  exact,
  start,
  end,
  prefix,
  suffix,
  url,
  sourceUrl,
}: Place): string {
  return [
    quoteLines(exact),
    `Selector: start ${start}, end ${end}, prefix ${inString(prefix)}, suffix ${inString(suffix)}`,
    `Link: ${url}`,
    ...(sourceUrl === null ? [] : [`At its source: ${sourceUrl}`]),
  ].join('\n');
}

/** Words with what is needed to check and cite them. */
export function describeWords({ citation, ...quoted }: Words): string {
  return `${describePlace(quoted)}\nCite as: ${citation}`;
}

export function presentSigning({
  party: { code, name },
  nameAsSigned,
  person,
  office,
  role,
}: CitedText['signatories'][number]): z.infer<typeof signing> {
  return { party: { code, name }, nameAsSigned, person, office, role };
}

/** `Republic of Korea (KR), Cho Tae-yul, Foreign Minister: signatory` */
export function describeSigning({
  party: { code },
  nameAsSigned,
  person,
  office,
  role,
}: z.infer<typeof signing>): string {
  const details = [person, office].filter((detail) => detail !== null).map(inLine);
  return `${[`${inLine(nameAsSigned)} (${code})`, ...details].join(', ')}: ${role}`;
}

/** `“Title”, 2024-11-05, id dprk-troops-russia-2024` */
export function describeStatement({ id, title, issuedOn }: z.infer<typeof statementName>): string {
  return `“${inLine(title)}”, ${issuedOn ?? 'undated'}, id ${id}`;
}
