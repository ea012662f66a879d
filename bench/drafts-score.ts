import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { openDatabase } from '../src/db/open.js';
import { readDocument } from '../src/documents/check.js';
import { saveStatement } from '../src/documents/save.store.js';
import { createDrafter, type Draft } from '../src/drafts/draft.js';
import { toYaml } from '../src/drafts/draft-yaml.js';
import { readKnowledge } from '../src/drafts/knowledge.store.js';
import { readRules } from '../src/drafts/rules.js';
import { parseSymbol } from '../src/resolutions/symbol.js';
import { seed } from '../src/seeding/seed.js';

/**
 * `npm run drafts:score -- DIR [--verbose]`: drafts every NAME.txt of a folder against a freshly seeded registry, and
 * compares the drafts with NAME.gold.json. Gold's claims are a sample: only their recall and kind are measured.
 */
interface Gold {
  title: string;
  signatories: { party: string }[];
  resolutions: string[];
  resolutionsIndirect?: string[];
  claims: { kind: string; quote: string }[];
}

/** A gold claim is found where a drafted quote covers this much of it. */
const COVERED = 0.5;
/** How often a statement is drafted to tell how long that takes. */
const ROUNDS = 7;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { verbose: { type: 'boolean', default: false } },
});
const [folder] = positionals;
if (folder === undefined) {
  console.error(
    'Name a folder that holds NAME.txt and NAME.gold.json: npm run drafts:score -- DIR',
  );
  process.exit(1);
}

class Tally {
  #hits = 0;
  #missed = 0;
  #wrong = 0;

  /** Counts what was found against what should be. @returns what differs */
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

/** The resolutions that the claims of a document cite: those that the registry holds, and those that it does not. */
function citedBy({ document }: Draft): Set<string> {
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

/** How much of the gold quote a drafted quote covers, where both stand in the text. */
function coverage(text: string, gold: string, drafted: string): number {
  const at = text.indexOf(squeeze(gold));
  const from = text.indexOf(squeeze(drafted));
  if (at === -1 || from === -1) return 0;
  const end = at + squeeze(gold).length;
  const overlap = Math.min(end, from + squeeze(drafted).length) - Math.max(at, from);
  return Math.max(0, overlap) / (end - at);
}

const temporary = mkdtempSync(join(tmpdir(), 'communique-score-'));
const database = openDatabase(join(temporary, 'score.db'));
try {
  await database.migrate();
  await seed(database);
  const draft = createDrafter(readRules(), await database.read(readKnowledge));
  const [signatories, citations] = [new Tally(), new Tally()];
  const times: number[] = [];
  let [titles, refused, statements, wanted, found, rightKind, mildKind] = [0, 0, 0, 0, 0, 0, 0];
  const refuse = async (result: Draft): Promise<string | null> => {
    const { anchored, faults } = readDocument(parse(toYaml(result)));
    if (!anchored)
      return faults.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
    const saved = await database.write((writer) =>
      saveStatement(writer, anchored, { author: 'score', acceptedAt: new Date() }),
    );
    return saved.outcome === 'refused'
      ? saved.faults.map(({ message }) => message).join('; ')
      : null;
  };

  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()) {
    const name = file.replace(/\.txt$/, '');
    const input = readFileSync(join(folder, file), 'utf8');
    const gold = JSON.parse(readFileSync(join(folder, `${name}.gold.json`), 'utf8')) as Gold;
    const result = draft(input);
    for (let round = 0; round < ROUNDS; round += 1) {
      const began = performance.now();
      draft(input);
      times.push(performance.now() - began);
    }
    const lines: string[] = [];
    statements += 1;
    const titleIsRight = squeeze(result.document.title) === squeeze(gold.title);
    if (titleIsRight) titles += 1;
    else lines.push(`title: ${result.document.title}`);
    const fault = await refuse(result);
    if (fault !== null) {
      refused += 1;
      lines.push(`refused: ${fault}`);
    }
    const signed = signatories.add(
      new Set(result.document.signatories.map(({ party }) => party)),
      new Set(gold.signatories.map(({ party }) => party)),
    );
    if (signed) lines.push(`signatories: ${signed}`);
    const indirect = new Set((gold.resolutionsIndirect ?? []).map(stemOf));
    const cited = citations.add(
      new Set([...citedBy(result)].filter((symbol) => !indirect.has(symbol))),
      new Set(gold.resolutions.map(stemOf)),
    );
    if (cited) lines.push(`citations: ${cited}`);

    const text = squeeze(result.document.text);
    for (const claim of gold.claims) {
      wanted += 1;
      const covering = (result.document.claims ?? [])
        .map((one) => ({ ...one, share: coverage(text, claim.quote, one.quote) }))
        .filter(({ share }) => share >= COVERED)
        .sort((a, b) => b.share - a.share || a.quote.length - b.quote.length);
      const [best] = covering;
      if (!best) {
        lines.push(`claim not found: ${claim.kind} ${JSON.stringify(claim.quote.slice(0, 90))}`);
        continue;
      }
      found += 1;
      if (best.kind === claim.kind) rightKind += 1;
      else
        lines.push(
          `kind: ${best.kind} for ${claim.kind} ${JSON.stringify(claim.quote.slice(0, 90))}`,
        );
      if (best.kind === claim.kind || (best.kind === 'assessment' && claim.kind === 'assertion'))
        mildKind += 1;
    }
    if (lines.length > 0 || values.verbose) console.log([name, ...lines].join('\n  '));
  }
  times.sort((a, b) => a - b);
  const median = times[times.length >> 1] ?? 0;
  console.log(`
statements         ${statements}
signatories        ${signatories}
citations          ${citations}
claims             recall ${ratio(found, wanted).toFixed(3)}  kind right ${ratio(rightKind, found).toFixed(3)} (of those found; ${ratio(mildKind, found).toFixed(3)} where an assessment counts as an assertion)
titles             ${ratio(titles, statements).toFixed(3)}
refused by import  ${refused}
median             ${median.toFixed(1)} ms a statement`);
} finally {
  await database.close();
  rmSync(temporary, { recursive: true });
}
