import { readDocument } from '../documents/check.js';
import { LIMITS } from '../documents/document.js';
import { parseSymbol } from '../domain/symbol.js';
import { createInstruments, type FoundCitation, findCitations } from './citations.js';
import { findClaims } from './claims.js';
import { cleanText } from './clean-text.js';
import { latestYear } from './days.js';
import {
  type Claim,
  coverCitations,
  type DraftDocument,
  type Drafted,
  type Signatory,
  type Tools,
  toClaims,
  toSignatory,
} from './draft-parts.js';
import { findLanguage } from './language.js';
import { type Layout, layOut } from './layout.js';
import { type KnownParty, PartyNames } from './party-names.js';
import type { Rules } from './rules.js';
import { findSignatories } from './signatories.js';
import { findAcronyms, type Speech } from './speech.js';
import { createLexicon } from './speech-acts.js';
import { makeId, makeTitle } from './titles.js';
import { tokenise } from './tokens.js';

/** Why a part of the draft is as it is. */
export interface Suggestion {
  /** The way to the part from the document's root. */
  path: readonly (string | number)[];
  /** From 0 (a guess) to 1 (it stands there). */
  confidence: number;
  rationale: string;
}

/** A resolution that the text cites by number or symbol. */
export interface CitedResolution {
  /** As the registry writes it where it holds it, else as the text tells it: `S/RES/2722`. */
  symbol: string;
  isHeld: boolean;
}

export interface Draft {
  document: DraftDocument;
  /** Whether the import takes the document as it stands. Only a draft without a signatory is refused. */
  isReady: boolean;
  confidence: number;
  suggestions: Suggestion[];
  resolutions: CitedResolution[];
  /** What was changed in the text, and what is left for the curator, a sentence each. */
  notes: string[];
}

/** What the registry knows, as far as a draft may name it. */
export interface Knowledge {
  parties: readonly KnownParty[];
  /** Their symbols, such as `S/RES/2270 (2016)`. */
  resolutions: readonly string[];
}

/** What came in is no text that a document could hold. */
export class UndraftableError extends Error {
  override name = 'UndraftableError';
  readonly reason: 'empty' | 'too-long';

  constructor(reason: 'empty' | 'too-long', message: string) {
    super(message);
    this.reason = reason;
  }
}

/** Prepares drafting with what the rules and the registry know. The same text always gives the same draft. */
export function createDrafter(rules: Rules, knowledge: Knowledge): (input: string) => Draft {
  const names = new PartyNames(knowledge.parties, rules);
  const lexicon = createLexicon(rules);
  const held = new Map<string, string>();
  for (const symbol of knowledge.resolutions) held.set(parseSymbol(symbol)?.id ?? symbol, symbol);
  const instruments = createInstruments(rules.instruments);
  return (input) => draft(input, { instruments, names, lexicon, held });
}

/** @throws UndraftableError */
function draft(input: string, tools: Tools): Draft {
  const clean = cleanText(input);
  const layout = layOut(clean.text);
  const { text, paragraphs } = layout;
  if (text === '') throw new UndraftableError('empty', 'There is no text in it.');
  if (text.length > LIMITS.textLength) {
    throw new UndraftableError(
      'too-long',
      `The text has ${text.length} characters, and a statement’s text has at most ${LIMITS.textLength}: cut what does not belong to it.`,
    );
  }
  const tokens = tokenise(text);
  const notes = [...clean.notes, ...layout.notes];
  const issued = layout.days[0]?.day ?? null;
  const year =
    issued?.slice(0, 4) ??
    latestYear(`${layout.title ?? ''}\n${text.slice(0, 20_000)}`)?.toString() ??
    null;
  const signing = findSignatories({
    title: layout.title ?? '',
    text,
    tokens,
    paragraphs,
    names: tools.names,
    day: issued ?? (year === null ? null : `${year}-12-31`),
  });
  const signers = new Set(signing.signatories.map(({ party }) => party));
  const body = paragraphs.filter((_, index) => !signing.frame.has(index));
  const head = [
    layout.title,
    ...paragraphs.filter((_, index) => signing.frame.has(index)).map((one) => one.text),
    body[0]?.text,
  ];
  const acronyms = findAcronyms(head.join('\n'), tools.lexicon);
  const speech: Speech = {
    text,
    tokens,
    names: tools.names,
    signers,
    lexicon: tools.lexicon,
    acronyms,
  };
  const citations = findCitations(text, tokens, tools.instruments);
  const found = coverCitations(findClaims(body, speech), citations, layout);

  const parts = {
    signatories: signing.signatories
      .slice(0, LIMITS.signatories)
      .map((one) => toSignatory(one, text)),
    claims: toClaims(found, citations, speech, tools, notes),
  };
  const language = findLanguage(text, tokens);
  const title = layout.title ?? makeTitle(signing.signatories, tools.names);
  return assemble(
    layout,
    parts,
    { id: makeId(title, signing.signatories, year), title, issued, language },
    citations,
    tools,
    notes,
  );
}

interface Head {
  id: string;
  title: string;
  issued: string | null;
  language: string;
}

interface Parts {
  signatories: Drafted<Signatory>[];
  claims: Drafted<Claim>[];
}

function assemble(
  layout: Layout,
  parts: Parts,
  head: Head,
  citations: readonly FoundCitation[],
  { held }: Tools,
  notes: string[],
): Draft {
  const document = (): DraftDocument => ({
    id: head.id,
    title: head.title,
    issuedOn: head.issued,
    language: head.language,
    sources: [],
    text: layout.text,
    signatories: parts.signatories.map(({ part }) => part),
    claims: parts.claims.map(({ part }) => part),
  });
  const isReady = settle(parts, document);
  const resolutions = listResolutions(citations, held);
  const isEnglish = head.language === 'en';
  if (!isEnglish)
    notes.push(
      `The language seems to be ${head.language}: the rules are for English, and little can be expected of them.`,
    );
  if (parts.signatories.length === 0)
    notes.push('Nobody was found who signs it: write the signatories, or the import refuses it.');
  const acts = parts.claims.filter(({ confidence }) => confidence > 0.5);
  if (acts.length === 0)
    notes.push('No speech act of signatories was found: it may be no joint statement at all.');
  const suggestions: Suggestion[] = [
    { path: ['id'], confidence: 0.5, rationale: 'made from the title and the year' },
    layout.title === null
      ? { path: ['title'], confidence: 0.2, rationale: 'made up: the text has no heading' }
      : { path: ['title'], confidence: 0.95, rationale: 'the heading' },
    head.issued === null
      ? { path: ['issuedOn'], confidence: 0.3, rationale: 'no dateline tells it' }
      : {
          path: ['issuedOn'],
          confidence: 0.8,
          rationale: 'a dateline or the title gives this day',
        },
    {
      path: ['language'],
      confidence: isEnglish ? 0.95 : 0.6,
      rationale: 'by its most frequent words',
    },
    ...parts.signatories.map(toSuggestion('signatories')),
    ...parts.claims.map(toSuggestion('claims')),
  ];
  return {
    document: document(),
    isReady,
    confidence: rate(parts, acts.length, isEnglish),
    suggestions,
    resolutions,
    notes,
  };
}

function toSuggestion(list: string) {
  return ({ confidence, rationale }: Drafted<unknown>, index: number): Suggestion => ({
    path: [list, index],
    confidence,
    rationale,
  });
}

/**
 * Leaves out whatever the import would refuse, so that no suggestion spoils the others.
 *
 * @returns whether the import takes what is left
 */
function settle(parts: Parts, document: () => DraftDocument): boolean {
  const { anchored, faults } = readDocument(document());
  if (anchored) return true;
  const faulty = (list: string) =>
    new Set(
      faults.flatMap(({ path: [first, index] }) =>
        first === list && typeof index === 'number' ? [index] : [],
      ),
    );
  const [signatories, claims] = [faulty('signatories'), faulty('claims')];
  parts.signatories = parts.signatories.filter((_, index) => !signatories.has(index));
  parts.claims = parts.claims.filter((_, index) => !claims.has(index));
  return readDocument(document()).anchored !== null;
}

/** The resolutions that the text cites, each once, in the order of the text. */
function listResolutions(
  citations: readonly FoundCitation[],
  held: ReadonlyMap<string, string>,
): CitedResolution[] {
  const listed = new Map<string, CitedResolution>();
  for (const { symbol } of citations) {
    const id = symbol === null ? undefined : parseSymbol(symbol)?.id;
    if (symbol === null || id === undefined) continue;
    const known = held.get(id);
    const before = listed.get(id);
    // The first mention that gives the year tells most.
    if (!before || before.symbol.length < symbol.length)
      listed.set(id, { symbol: known ?? symbol, isHeld: known !== undefined });
  }
  return [...listed.values()];
}

/** How far the whole can be relied on: the mean of its parts, and little where what makes a joint statement is missing. */
function rate({ signatories, claims }: Parts, acts: number, isEnglish: boolean): number {
  if (!isEnglish || signatories.length === 0) return 0.1;
  if (acts === 0) return 0.2;
  const all = [...signatories, ...claims];
  return (
    Math.round((100 * all.reduce((sum, { confidence }) => sum + confidence, 0)) / all.length) / 100
  );
}
