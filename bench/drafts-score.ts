import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { withDatabaseAt } from '../src/commands/database.js';
import { readConfig } from '../src/config.js';
import type { Database } from '../src/db/database.js';
import { readDocument } from '../src/documents/check.js';
import { saveStatement } from '../src/documents/save.store.js';
import { parseSymbol } from '../src/domain/symbol.js';
import { createDrafter } from '../src/drafting/drafter.js';
import { readRules } from '../src/drafting/rules.js';
import { type CheckedDraft, draftStatement } from '../src/drafts/checked-draft.js';
import { toYaml } from '../src/drafts/draft-yaml.js';
import { findKnowledge } from '../src/drafts/knowledge.store.js';
import { seed } from '../src/seed/seed.js';
import { median } from './harness.js';

/**
 * `npm run drafts:score -- DIR` drafts every NAME.txt in a folder against a freshly seeded registry, and compares the
 * drafts with NAME.gold.json. The gold claims are a sample, so only their recall and kind are measured.
 */
interface Gold {
  title: string;
  signatories: { party: string }[];
  /** Parties that are neither right nor wrong. */
  optional?: string[];
  impliedMembers?: string[];
  resolutions: string[];
  resolutionsIndirect?: string[];
  /** A claim is given by its words, or by their place in NAME.txt. */
  claims: ({ kind: string; alt?: string[] } & (
    | { quote: string }
    | { start: number; end: number }
  ))[];
}

/** A gold claim is found if a drafted quote covers this share of it. */
const COVERED = 0.5;
/** How often each statement is drafted to measure the time. */
const ROUNDS = 7;
/** How many characters of a quote are printed. */
const SHOWN_LENGTH = 90;

/** Counts what was found, and what should have been. */
class Comparison {
  #hits = 0;
  #found = 0;
  #wanted = 0;

  /** @returns the differences */
  add(found: ReadonlySet<string>, wanted: ReadonlySet<string>): string {
    const missed = [...wanted].filter((one) => !found.has(one));
    const wrong = [...found].filter((one) => !wanted.has(one));
    this.#hits += wanted.size - missed.length;
    this.#found += found.size;
    this.#wanted += wanted.size;
    return [...missed.map((one) => `-${one}`), ...wrong.map((one) => `+${one}`)].join(' ');
  }

  toString(): string {
    const f1 = ratio(2 * this.#hits, this.#found + this.#wanted);
    return `precision ${ratio(this.#hits, this.#found)}  recall ${ratio(this.#hits, this.#wanted)}  F1 ${f1}`;
  }
}

function ratio(part: number, whole: number): string {
  return (whole === 0 ? 1 : part / whole).toFixed(3);
}

const score = {
  signatories: new Comparison(),
  citations: new Comparison(),
  times: [] as number[],
  statements: 0,
  ready: 0,
  readyAndRight: 0,
  sure: 0,
  sureAndRight: 0,
  titles: 0,
  rejected: 0,
  claims: 0,
  found: 0,
  rightKind: 0,
  nearlyRightKind: 0,
};

function stemOf(symbol: string): string | undefined {
  return parseSymbol(symbol)?.stem;
}

function squeeze(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

/** The share of the gold quote that a drafted quote covers, if both are in the text. */
function coverage(text: string, gold: string, drafted: string): number {
  const at = text.indexOf(squeeze(gold));
  const from = text.indexOf(squeeze(drafted));
  if (at === -1 || from === -1) return 0;
  const end = at + squeeze(gold).length;
  const overlap = Math.min(end, from + squeeze(drafted).length) - Math.max(at, from);
  return Math.max(0, overlap) / (end - at);
}

/** Why the import rejects a draft as printed; null if it accepts it. */
async function findRejection(database: Database, drafted: CheckedDraft): Promise<string | null> {
  const { anchored, issues } = readDocument(parse(toYaml(drafted)));
  if (!anchored) return issues.map(({ message }) => message).join('; ');
  const saved = await database.write((writer) =>
    saveStatement(writer, anchored, { author: 'score', acceptedAt: new Date() }),
  );
  return saved.outcome === 'refused' ? saved.issues.map(({ message }) => message).join('; ') : null;
}

/** Scores title, signatories and citations. @returns the differences */
function scoreFacts({ document, isReady }: CheckedDraft, gold: Gold): string[] {
  const indirect = (gold.resolutionsIndirect ?? []).map(stemOf);
  // Whether the registry holds the resolution or not.
  const cited = (document.claims ?? [])
    .flatMap(({ citations = [] }) => citations)
    .flatMap(({ resolution, instrument }) => stemOf(resolution ?? instrument ?? '') ?? [])
    .filter((stem) => !indirect.includes(stem));
  const isTitle = squeeze(document.title) === squeeze(gold.title);
  if (isTitle) score.titles += 1;
  const neutral = [...(gold.optional ?? []), ...(gold.impliedMembers ?? [])];
  const signed = document.signatories.map(({ party }) => party);
  const signatories = score.signatories.add(
    new Set(signed.filter((party) => !neutral.includes(party))),
    new Set(gold.signatories.map(({ party }) => party)),
  );
  if (isReady) score.ready += 1;
  if (isReady && signatories === '') score.readyAndRight += 1;
  const wanted = new Set(gold.resolutions.map((symbol) => stemOf(symbol) ?? symbol));
  const citations = score.citations.add(new Set(cited), wanted);
  return [
    isTitle ? '' : `title: ${document.title}`,
    signatories && `signatories${isReady ? ' (ready)' : ''}: ${signatories}`,
    citations && `citations: ${citations}`,
  ];
}

/** Claims of higher confidence should have the right kind. */
const SURE = 0.8;

/** Scores one gold claim. @returns what is wrong with it */
function scoreClaim(
  { document, suggestions }: CheckedDraft,
  { kind, alt = [] }: Gold['claims'][number],
  quote: string,
): string {
  const text = squeeze(document.text);
  score.claims += 1;
  const [best] = (document.claims ?? [])
    .map((claim, index) => ({ ...claim, index, share: coverage(text, quote, claim.quote) }))
    .filter(({ share }) => share >= COVERED)
    .sort((a, b) => b.share - a.share || a.quote.length - b.quote.length);
  const words = JSON.stringify(quote.slice(0, SHOWN_LENGTH));
  if (!best) return `claim not found: ${kind} ${words}`;
  score.found += 1;
  const isRight = best.kind === kind || alt.includes(best.kind);
  if (isRight) score.rightKind += 1;
  const { confidence = 0 } =
    suggestions.find(({ path }) => path[0] === 'claims' && path[1] === best.index) ?? {};
  if (confidence > SURE) {
    score.sure += 1;
    if (isRight) score.sureAndRight += 1;
  }
  if (isRight || (best.kind === 'assessment' && kind === 'assertion')) score.nearlyRightKind += 1;
  return isRight ? '' : `kind: ${best.kind} for ${kind} ${words}`;
}

async function scoreFolder(database: Database, folder: string): Promise<void> {
  await seed(database);
  const drafter = createDrafter(readRules(), await database.read(findKnowledge));
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  for (const name of files.map((file) => file.replace(/\.txt$/, '')).sort()) {
    const input = readFileSync(join(folder, `${name}.txt`), 'utf8');
    const gold: Gold = JSON.parse(readFileSync(join(folder, `${name}.gold.json`), 'utf8'));
    const drafted = draftStatement(drafter, input);
    for (let round = 0; round < ROUNDS; round += 1) {
      const began = performance.now();
      draftStatement(drafter, input);
      score.times.push(performance.now() - began);
    }
    score.statements += 1;
    const rejection = await findRejection(database, drafted);
    if (rejection !== null) score.rejected += 1;
    const differences = [
      ...scoreFacts(drafted, gold),
      rejection === null ? '' : `rejected: ${rejection}`,
      ...gold.claims.map((claim) =>
        scoreClaim(
          drafted,
          claim,
          'quote' in claim ? claim.quote : input.slice(claim.start, claim.end),
        ),
      ),
    ].filter((line) => line !== '');
    if (differences.length > 0) console.log([name, ...differences].join('\n  '));
  }
}

const [, , folder] = process.argv;
if (folder === undefined) {
  console.error('Give a folder with NAME.txt and NAME.gold.json: npm run drafts:score -- DIR');
  process.exit(1);
}
const temporary = mkdtempSync(join(tmpdir(), 'communique-score-'));
const { database } = readConfig({ DATABASE_URL: join(temporary, 'score.db') });
try {
  await withDatabaseAt(database, (open) => scoreFolder(open, folder));
} finally {
  rmSync(temporary, { recursive: true });
}
console.log(`
statements         ${score.statements}
signatories        ${score.signatories}
citations          ${score.citations}
claims             recall ${ratio(score.found, score.claims)}  kind right ${ratio(score.rightKind, score.found)} (of those found; ${ratio(score.nearlyRightKind, score.found)} where an assessment counts as an assertion)
calibration        ready ${score.ready}, of those ${ratio(score.readyAndRight, score.ready)} with all signatories right; claims above ${SURE}: ${score.sure}, of those ${ratio(score.sureAndRight, score.sure)} of the right kind
titles             ${ratio(score.titles, score.statements)}
rejected           ${score.rejected}
median             ${median(score.times).toFixed(1)} ms a statement`);
