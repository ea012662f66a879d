import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
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

/**
 * `npm run drafts:score -- DIR` drafts every NAME.txt in a folder against a freshly seeded registry, and compares the
 * drafts with NAME.gold.json. The gold claims are a sample, so only their recall and kind are measured.
 */
interface Gold {
  title: string;
  signatories: { party: string }[];
  resolutions: string[];
  resolutionsIndirect?: string[];
  claims: GoldClaim[];
}

/** A claim is given by its words, or by their place in NAME.txt. */
type GoldClaim = { kind: string } & ({ quote: string } | { start: number; end: number });

/** A gold claim is found if a drafted quote covers this share of it. */
const COVERED = 0.5;
/** How often each statement is drafted to measure the time. */
const ROUNDS = 7;
/** How many characters of a quote are printed. */
const SHOWN_LENGTH = 90;

const [folder] = parseArgs({ allowPositionals: true }).positionals;
if (folder === undefined) {
  console.error('Give a folder with NAME.txt and NAME.gold.json: npm run drafts:score -- DIR');
  process.exit(1);
}

class Comparison {
  #hits = 0;
  #missed = 0;
  #wrong = 0;

  /** Compares what was found with what should be. @returns the differences */
  add(found: ReadonlySet<string>, wanted: ReadonlySet<string>): string {
    const missed = [...wanted].filter((one) => !found.has(one));
    const wrong = [...found].filter((one) => !wanted.has(one));
    this.#hits += wanted.size - missed.length;
    this.#missed += missed.length;
    this.#wrong += wrong.length;
    return [...missed.map((one) => `-${one}`), ...wrong.map((one) => `+${one}`)].join(' ');
  }

  toString(): string {
    const precision = ratio(this.#hits, this.#hits + this.#wrong);
    const recall = ratio(this.#hits, this.#hits + this.#missed);
    const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
    return `precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}`;
  }
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

function stemOf(symbol: string): string {
  return parseSymbol(symbol)?.stem ?? symbol;
}

/** The resolutions that the claims of a document cite, whether the registry holds them or not. */
function citedBy({ document }: CheckedDraft): Set<string> {
  return new Set(
    (document.claims ?? []).flatMap(({ citations = [] }) =>
      citations.flatMap(({ resolution, instrument }) => {
        const symbol = parseSymbol(resolution ?? instrument ?? '');
        return symbol ? [symbol.stem] : [];
      }),
    ),
  );
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

/** The results for a folder. */
class Score {
  readonly signatories = new Comparison();
  readonly citations = new Comparison();
  readonly times: number[] = [];
  statements = 0;
  titles = 0;
  refused = 0;
  claims = 0;
  found = 0;
  rightKind = 0;
  nearlyRightKind = 0;

  toString(): string {
    const median = this.times.sort((a, b) => a - b)[this.times.length >> 1] ?? 0;
    const kinds = [this.rightKind, this.nearlyRightKind].map((right) =>
      ratio(right, this.found).toFixed(3),
    );
    return `
statements         ${this.statements}
signatories        ${this.signatories}
citations          ${this.citations}
claims             recall ${ratio(this.found, this.claims).toFixed(3)}  kind right ${kinds[0]} (of those found; ${kinds[1]} where an assessment counts as an assertion)
titles             ${ratio(this.titles, this.statements).toFixed(3)}
rejected           ${this.refused}
median             ${median.toFixed(1)} ms a statement`;
  }
}

/** Why the import rejects a draft as printed; null if it accepts it. */
async function findRefusal(database: Database, drafted: CheckedDraft): Promise<string | null> {
  const { anchored, issues } = readDocument(parse(toYaml(drafted)));
  if (!anchored) return issues.map(({ message }) => message).join('; ');
  const saved = await database.write((writer) =>
    saveStatement(writer, anchored, { author: 'score', acceptedAt: new Date() }),
  );
  return saved.outcome === 'refused' ? saved.issues.map(({ message }) => message).join('; ') : null;
}

/** Scores title, signatories and citations. @returns the differences, one line each */
function scoreFacts(score: Score, { document, ...drafted }: CheckedDraft, gold: Gold): string[] {
  const indirect = new Set((gold.resolutionsIndirect ?? []).map(stemOf));
  const cited = [...citedBy({ document, ...drafted })].filter((symbol) => !indirect.has(symbol));
  const isTitle = squeeze(document.title) === squeeze(gold.title);
  if (isTitle) score.titles += 1;
  const signatories = score.signatories.add(
    new Set(document.signatories.map(({ party }) => party)),
    new Set(gold.signatories.map(({ party }) => party)),
  );
  const citations = score.citations.add(new Set(cited), new Set(gold.resolutions.map(stemOf)));
  return [
    ...(isTitle ? [] : [`title: ${document.title}`]),
    ...(signatories === '' ? [] : [`signatories: ${signatories}`]),
    ...(citations === '' ? [] : [`citations: ${citations}`]),
  ];
}

/** Scores the gold claims. @returns those that were missed or have another kind, one line each */
function scoreClaims(
  score: Score,
  { document }: CheckedDraft,
  { gold, input }: { gold: Gold; input: string },
): string[] {
  const text = squeeze(document.text);
  return gold.claims.flatMap((wanted) => {
    const { kind } = wanted;
    const quote = 'quote' in wanted ? wanted.quote : input.slice(wanted.start, wanted.end);
    score.claims += 1;
    const [best] = (document.claims ?? [])
      .map((claim) => ({ ...claim, share: coverage(text, quote, claim.quote) }))
      .filter(({ share }) => share >= COVERED)
      .sort((a, b) => b.share - a.share || a.quote.length - b.quote.length);
    const words = JSON.stringify(quote.slice(0, SHOWN_LENGTH));
    if (!best) return [`claim not found: ${kind} ${words}`];
    score.found += 1;
    const isRight = best.kind === kind;
    if (isRight) score.rightKind += 1;
    if (isRight || (best.kind === 'assessment' && kind === 'assertion')) score.nearlyRightKind += 1;
    return isRight ? [] : [`kind: ${best.kind} for ${kind} ${words}`];
  });
}

async function scoreFolder(database: Database, folder: string): Promise<Score> {
  await seed(database);
  const drafter = createDrafter(readRules(), await database.read(findKnowledge));
  const draft = (text: string) => draftStatement(drafter, text);
  const score = new Score();
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()) {
    const name = file.replace(/\.txt$/, '');
    const input = readFileSync(join(folder, file), 'utf8');
    const gold = JSON.parse(readFileSync(join(folder, `${name}.gold.json`), 'utf8')) as Gold;
    const drafted = draft(input);
    for (let round = 0; round < ROUNDS; round += 1) {
      const began = performance.now();
      draft(input);
      score.times.push(performance.now() - began);
    }
    score.statements += 1;
    const refusal = await findRefusal(database, drafted);
    if (refusal !== null) score.refused += 1;
    const lines = [
      ...scoreFacts(score, drafted, gold),
      ...(refusal === null ? [] : [`refused: ${refusal}`]),
      ...scoreClaims(score, drafted, { gold, input }),
    ];
    if (lines.length > 0) console.log([name, ...lines].join('\n  '));
  }
  return score;
}

const temporary = mkdtempSync(join(tmpdir(), 'communique-score-'));
const { database } = readConfig({ DATABASE_URL: join(temporary, 'score.db') });
try {
  console.log(String(await withDatabaseAt(database, (open) => scoreFolder(open, folder))));
} finally {
  rmSync(temporary, { recursive: true });
}
