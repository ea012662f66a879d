import { LIMITS } from '../domain/document-limits.js';
import { ExpectedError } from '../domain/expected-error.js';
import { parseSymbol } from '../domain/symbol.js';
import { VISIBLE } from '../domain/text-schema.js';
import { type FoundCitation, findCitations } from './citations/find-citations.js';
import { addCitedSentences } from './claims/cited-sentences.js';
import { draftClaims } from './claims/draft-claims.js';
import { findClaims } from './claims/find-claims.js';
import { findAcronyms, findNameWords, type Speech } from './claims/speech.js';
import {
  type CitedResolution,
  type Drafted,
  type DraftParts,
  type DraftSignatory,
  type DraftSource,
  MADE_UP_TITLE,
} from './draft-document.js';
import { type InputText, NO_SOURCE } from './input/input-text.js';
import { createLexicon, type Knowledge, type Lexicon } from './knowledge/lexicon.js';
import type { Rules } from './rules.js';
import {
  type FoundSignatory,
  findSignatories,
  type Signing,
} from './signatories/find-signatories.js';
import { doubtBrokenLines } from './text/broken-lines.js';
import { cleanText } from './text/clean-text.js';
import { doubtText } from './text/doubt-text.js';
import { detectLanguage } from './text/language.js';
import { type Layout, layOut, type Paragraph } from './text/layout.js';
import { selectQuote } from './text/quote-selection.js';
import { keysOf, TokenisedText } from './text/tokenised-text.js';
import { makeId, makeTitle } from './titles-and-ids.js';

/** The input is not a text that a document could hold. */
export class UndraftableError extends ExpectedError {
  override name = 'UndraftableError';

  constructor(
    readonly reason: 'empty' | 'too-long',
    message: string,
  ) {
    super(message);
  }
}

/** Drafts a document from the text of a statement. @throws UndraftableError */
export type Drafter = (text: string, origin?: TextOrigin) => DraftParts;

/** Where a text comes from, and what is known about the way it was read. */
export type TextOrigin = Omit<InputText, 'text'>;

const TYPED: TextOrigin = { notes: [], doubts: [], source: NO_SOURCE };

/** Creates a drafter from the rules and the registry. The same text always gives the same draft. */
export function createDrafter(rules: Rules, knowledge: Knowledge): Drafter {
  const lexicon = createLexicon(rules, knowledge);
  return (text, origin = TYPED) => draft(text, origin, lexicon);
}

/** A text of the greatest length has fewer lines, even with 54 characters to a line and blank lines between them. */
const MAX_LINES = 25_000;

const LINE_BREAK = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g;

/** @throws UndraftableError: each line costs time, as far as it may name a signatory */
function checkLines(input: string): void {
  const lines = (input.match(LINE_BREAK)?.length ?? 0) + 1;
  if (lines > MAX_LINES) {
    throw new UndraftableError(
      'too-long',
      `The text has ${lines} lines; at most ${MAX_LINES} are read. Cut what doesn’t belong to the statement.`,
    );
  }
}

function draft(input: string, origin: TextOrigin, lexicon: Lexicon): DraftParts {
  checkLines(input);
  const clean = cleanText(input, lexicon);
  const layout = layOut(clean, lexicon.abbreviation);
  checkText(layout.text);
  const words = new TokenisedText(layout.text);
  const issuedOn = dateOf(layout, origin);
  const year = issuedOn.part?.slice(0, 4) ?? null;
  const signing = findSignatories({
    title: layout.title ?? '',
    words,
    lexicon,
    paragraphs: layout.paragraphs,
    day: issuedOn.part,
  });
  const citations = findCitations({ words, lexicon });
  const { claims, notes } = readClaims(layout, { words, lexicon, signing, citations });
  const title: Drafted<string> =
    layout.title === null
      ? {
          part: makeTitle(signing.signatories, lexicon),
          confidence: 0.2,
          rationale: 'made up: the text has no heading',
        }
      : { part: layout.title, confidence: 0.95, rationale: 'the heading' };
  return {
    head: {
      id: makeId(title.part, signing.signatories, { year, lexicon }),
      title,
      issuedOn,
      language: detectLanguage(words),
      sources: listSources(origin),
    },
    text: layout.text,
    signatories: signing.signatories
      .slice(0, LIMITS.signatories)
      .map((found) => toSignatory(found, layout.text)),
    claims,
    resolutions: listResolutions(citations, lexicon),
    notes: [...origin.notes, ...clean.notes, ...notes],
    doubts: [
      ...origin.doubts,
      ...(layout.title === null ? [MADE_UP_TITLE] : []),
      ...doubtBrokenLines(layout.text, clean.uncertain),
      ...clean.doubts,
      ...doubtText(layout),
      ...signing.doubts,
    ],
  };
}

function dateOf({ dates }: Layout, { source }: TextOrigin): Drafted<string | null> {
  const [found] = dates;
  if (found)
    return { part: found.day, confidence: 0.8, rationale: 'given by a dateline or the title' };
  return source.publishedOn === null
    ? { part: null, confidence: 0.3, rationale: 'no dateline gives a date' }
    : {
        part: source.publishedOn,
        confidence: 0.5,
        rationale: 'the day on which the page was published; the text gives none',
      };
}

function listSources({ source: { publisher, url } }: TextOrigin): DraftSource[] {
  const name = publisher ?? (url === null ? null : new URL(url).hostname);
  return name === null ? [] : [{ publisher: name, url }];
}

function checkText(text: string): void {
  const { length } = text;
  if (!VISIBLE.test(text)) throw new UndraftableError('empty', 'The text is empty.');
  if (length > LIMITS.textLength) {
    throw new UndraftableError(
      'too-long',
      `The text has ${length} characters; a statement may have ${LIMITS.textLength}. Cut what doesn’t belong to it.`,
    );
  }
}

/** How much of an opening paragraph introduces the signatories, in characters. */
const OPENING_LENGTH = 4_000;
/** Shorter paragraphs, in characters, introduce nobody. */
const LONGEST_DATELINE = 40;

interface Findings {
  words: TokenisedText;
  lexicon: Lexicon;
  signing: Signing;
  citations: readonly FoundCitation[];
}

function readClaims(
  { title, paragraphs }: Layout,
  { words, lexicon, signing: { signatories, frame }, citations }: Findings,
) {
  const body = paragraphs.flatMap((paragraph, index) =>
    frame.has(index) ? keepSpoken(paragraph, words) : paragraph,
  );
  const framing = paragraphs.filter((_, index) => frame.has(index));
  const others = paragraphs.filter((_, index) => !frame.has(index));
  const first = others.findIndex(({ text }) => text.length > LONGEST_DATELINE);
  const opening = [...framing, ...others.slice(0, first + 1)].map(({ text }) =>
    text.slice(0, OPENING_LENGTH),
  );
  const introduction = [title, ...opening].join('\n');
  const speech: Speech = {
    words,
    lexicon,
    signatories: new Set(signatories.map(({ party }) => party)),
    acronyms: findAcronyms(introduction, lexicon),
    nameWords: findNameWords(introduction),
    titleWords: new Set(keysOf(title ?? '')),
    saysWe: /\bwe\b/i.test(words.text),
  };
  const claims = addCitedSentences(findClaims(body, speech), citations, paragraphs);
  return draftClaims(claims, citations, speech);
}

/** "On behalf of A and B, I thank …", "We urge …": sentences of a paragraph that also says who signs. */
const SPOKEN =
  /^(?:on behalf of [^.]{3,400}, (?:we|I)\b|(?:(?:[\p{L}-]+ ){0,4}[\p{L}-]+, )?we (?!,))/iu;

function keepSpoken(paragraph: Paragraph, { text }: TokenisedText): Paragraph[] {
  const sentences = paragraph.sentences.filter(({ start, end }) =>
    SPOKEN.test(text.slice(start, end)),
  );
  return sentences.length > 0 ? [{ ...paragraph, sentences }] : [];
}

function toSignatory(
  { party, nameAsSigned, office, person, role, span, confidence, rationale }: FoundSignatory,
  text: string,
): Drafted<DraftSignatory> {
  const selection = span && selectQuote(text, span.start, span.end);
  // A name that occurs once needs no quote.
  const isObvious =
    selection?.quote === nameAsSigned &&
    selection.prefix === undefined &&
    selection.suffix === undefined;
  const part = {
    party,
    nameAsSigned,
    office,
    ...(person === null ? {} : { person }),
    role,
    ...(isObvious ? {} : selection),
  };
  return { part, confidence, rationale };
}

/** The cited resolutions, each once, in the order of the text. */
function listResolutions(
  citations: readonly FoundCitation[],
  { held }: Lexicon,
): CitedResolution[] {
  const listed = new Map<string, CitedResolution>();
  for (const { symbol } of citations) {
    const id = symbol === null ? undefined : parseSymbol(symbol)?.id;
    if (symbol === null || id === undefined) continue;
    const known = held.get(id);
    const before = listed.get(id);
    // A symbol with the year replaces one without it.
    if (!before || before.symbol.length < symbol.length)
      listed.set(id, { symbol: known ?? symbol, isHeld: known !== undefined });
  }
  return [...listed.values()];
}
