import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { judge } from './aims.js';
import { format, median, table } from './harness.js';
import { type ImportRate, writeImportRates } from './import.js';
import type { InProcess } from './in-process.js';
import type { QuestionKind } from './questions.js';
import { type Finding, ratioOf } from './rounds.js';

export interface QueryFinding extends Finding {
  kind: QuestionKind;
  /** How many items the page holds; NaN for what is no page. */
  items: number;
}

/** All that one run found out. */
export interface Results {
  at: string;
  machine: string;
  loadAverage: number[];
  options: {
    sizes: number[];
    rounds: number;
    seconds: number;
    requests: number;
    connections: number;
    memorySeconds: number;
  };
  throughput: Finding[];
  queries: QueryFinding[];
  inProcess: InProcess;
  starts: { size: number; ms: number }[];
  /** Of each process, the first the one that was started. */
  memoryMb: number[];
  imports: ImportRate[];
  /** What could not be measured, and why. */
  leftOut: string[];
}

const DOCS = fileURLToPath(new URL('../docs/performance.md', import.meta.url));
const MARKERS = /(<!-- npm run bench -->\n)[\s\S]*(<!-- end -->)/;

/** Puts the tables where docs/performance.md has room for them. */
export function writeDocs(results: Results): void {
  const docs = readFileSync(DOCS, 'utf8');
  writeFileSync(
    DOCS,
    docs.replace(MARKERS, (_, begin, end) => `${begin}\n${writeReport(results)}\n${end}`),
  );
}

/** The tables in Markdown. */
export function writeReport(results: Results): string {
  const { options, inProcess, starts, memoryMb, imports, leftOut } = results;
  const sections: [title: string, body: string][] = [
    [
      'Aims',
      table(
        ['what', 'aim', 'measured', ''],
        judge(results).map(({ what, aim, measured, verdict }) => [what, aim, measured, verdict]),
      ),
    ],
    [
      `Throughput: ${options.connections} connections`,
      `Requests a second (in brackets: over node:http sending the same bytes); p50 and p99 in ms; time of the processor for a request in µs.\n\n${writeThroughput(results.throughput)}\n\n${writeGenerator(results.throughput)}`,
    ],
    [
      'Queries: one connection, no cache',
      `p50 and p99 in ms, and how many items the page holds. Of the pairs of filters, the slowest. Of the slowest of the largest registry, p99 is that of more requests.\n\n${writeQueries(results)}`,
    ],
    [
      'A detail inside the process',
      table(
        ['', 'processor, µs', 'over raw'],
        [
          ['raw: one prepared query that builds the JSON', inProcess.rawUs, 1],
          [
            'queries, presenter, JSON.stringify',
            inProcess.storeUs,
            inProcess.storeUs / inProcess.rawUs,
          ],
          ['the whole server', inProcess.injectUs, inProcess.injectUs / inProcess.rawUs],
        ],
      ),
    ],
    [
      'Start and memory',
      `${table(
        ['statements', 'start to first answer, ms'],
        starts.map(({ size, ms }) => [size, ms]),
      )}\n\nAfter ${options.memorySeconds} s of full load: ${memoryMb.map(format).join(', ')} MB.`,
    ],
    ...(imports.length > 0 ? ([['Import', writeImportRates(imports)]] as [string, string][]) : []),
    ...(leftOut.length > 0
      ? ([['Left out', leftOut.map((line) => `- ${line}`).join('\n')]] as [string, string][])
      : []),
  ];
  return [
    `${results.at}, ${results.machine}, load average at the end ${results.loadAverage.map(format).join(', ')}. Medians of ${options.rounds} rounds.`,
    ...sections.map(([title, body]) => `### ${title}\n\n${body}`),
    '',
  ].join('\n\n');
}

function writeThroughput(findings: Finding[]): string {
  const servers = [...new Set(findings.map(({ server }) => server))];
  const keys = [...new Set(findings.map(({ size, question }) => `${size} ${question}`))];
  const find = (key: string, server: string) =>
    findings.find((one) => `${one.size} ${one.question}` === key && one.server === server);
  const rows = keys.map((key) => {
    const [size, ...question] = key.split(' ');
    const bare = find(key, 'node:http');
    const cells = servers.map((server) => {
      const found = find(key, server);
      if (!found) return '';
      const ratio = bare ? ` (${format(ratioOf(found, bare, 'perSecond'))})` : '';
      return `${format(found.perSecond)}${ratio}; ${format(found.p50Ms)}, ${format(found.p99Ms)}; ${format(found.serverUs)}`;
    });
    return [Number(size), question.join(' '), ...cells];
  });
  return table(['statements', 'question', ...servers], rows);
}

/** How far the load generator reaches: beyond that, requests a second tell of it, and not of the servers. */
function writeGenerator(findings: Finding[]): string {
  const bare = findings.filter(({ server }) => server === 'node:http');
  const of = (name: 'serverUs' | 'generatorUs') => median(bare.map((one) => one[name]));
  return `To ask takes the load generator (autocannon, one thread, on the same machine) ${format(of('generatorUs'))} µs of the processor, to answer takes node:http ${format(of('serverUs'))}. Where the first is more, node:http could answer more than it was asked, and the ratio of processor time is the true one.`;
}

const SLOWEST_PAIRS = 15;

function writeQueries({ queries, options: { sizes } }: Results): string {
  const largest = Math.max(...sizes);
  const last = queries.filter(({ size }) => size === largest);
  const slowest = last
    .filter(({ kind }) => kind === 'pair')
    .toSorted((a, b) => b.p99Ms - a.p99Ms)
    .slice(0, SLOWEST_PAIRS);
  const shown = [...last.filter(({ kind }) => kind !== 'pair'), ...slowest];
  const rows = shown.map(({ kind, question }) => [
    kind,
    `\`${question}\``,
    ...sizes.map((size) => {
      const found = queries.find((one) => one.size === size && one.question === question);
      if (!found) return '';
      const items = Number.isNaN(found.items) ? '' : ` (${found.items})`;
      return `${format(found.p50Ms)} ${format(found.p99Ms)}${items}`;
    }),
  ]);
  return table(['', 'question', ...sizes.map((size) => `${format(size)} statements`)], rows);
}
