import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { pino } from 'pino';
import { buildApp } from '../src/app.js';
import { readConfig } from '../src/config.js';
import { openDatabase } from '../src/db/open.js';

/**
 * `tsx bench/queries.ts SMALL LARGE` asks two registries of bench/registry.ts the same questions, without a network and
 * without the response cache, and tells for each what the processor spent on it and how long the slowest took.
 */

/** What each documented list and filter is asked, the words from the commonest to one that no text holds. */
const QUESTIONS = [
  '/v1/statements/synthetic-77',
  '/v1/statements',
  '/v1/statements?sort=issuedOn',
  '/v1/statements?limit=100',
  '/v1/statements?total=true',
  '/v1/statements?signatory=CA',
  '/v1/statements?signatory=CA&total=true',
  '/v1/statements?signatory=CL',
  '/v1/statements?resolution=S-RES-1718',
  '/v1/statements?about=RU',
  '/v1/statements?kind=welcome',
  '/v1/statements?issuedFrom=2001-01-01&issuedTo=2010-12-31',
  '/v1/statements?q=security',
  '/v1/statements?q=dialogue',
  '/v1/statements?q=mebaco',
  '/v1/statements?q=nowhere',
  '/v1/statements?signatory=CA&signatory=FR',
  '/v1/statements?signatory=CA&signatory=CL',
  '/v1/statements?signatory=CA&signatory=CN',
  '/v1/statements?signatory=CA&resolution=S-RES-1718',
  '/v1/statements?signatory=CL&resolution=S-RES-1718',
  '/v1/statements?signatory=CA&kind=welcome',
  '/v1/statements?about=RU&kind=welcome',
  '/v1/statements?about=RU&resolution=S-RES-1718',
  '/v1/statements?signatory=CA&issuedFrom=2001-01-01&issuedTo=2001-12-31',
  '/v1/statements?signatory=CA&q=security',
  '/v1/statements?signatory=CL&q=security',
  '/v1/statements?signatory=CA&q=dialogue',
  '/v1/statements?kind=welcome&q=dialogue',
  '/v1/claims',
  '/v1/claims?total=true',
  '/v1/claims?kind=welcome',
  '/v1/claims?about=RU',
  '/v1/claims?role=subject',
  '/v1/claims?role=addressee',
  '/v1/claims?about=RU&role=subject',
  '/v1/claims?signatory=CA',
  '/v1/claims?signatory=CL',
  '/v1/claims?resolution=S-RES-1718',
  '/v1/claims?modality=actual',
  '/v1/claims?modality=potential',
  '/v1/claims?statement=synthetic-77',
  '/v1/claims?issuedFrom=2001-01-01&issuedTo=2010-12-31',
  '/v1/claims?q=security',
  '/v1/claims?q=mebaco',
  '/v1/claims?kind=welcome&about=RU',
  '/v1/claims?kind=welcome&about=RU&total=true',
  '/v1/claims?kind=welcome&resolution=S-RES-1718',
  '/v1/claims?kind=welcome&signatory=CA',
  '/v1/claims?about=RU&signatory=CL',
  '/v1/claims?kind=welcome&q=security',
  '/v1/claims?signatory=CA&q=security',
  '/v1/signatories',
  '/v1/signatories/CA',
  '/v1/parties',
  '/v1/parties/RU',
  '/v1/resolutions',
  '/v1/resolutions?citedBy=CA',
  '/v1/resolutions?citedBy=CL',
  '/v1/resolutions/S-RES-1718',
  '/v1/resolutions/S-RES-1718/statements',
  '/v1/resolutions/S-RES-1718/claims',
  '/v1/changes?after=0&limit=10',
  '/v1/search?q=the',
  '/v1/search?q=security',
  '/v1/search?q=dialogue',
  '/v1/search?q=the+security',
  '/v1/search?q=security+dialogue',
  '/v1/search?q=mebaco',
  '/v1/search?q=nowhere',
];

/** How often each is asked, after some to warm up. */
const ROUNDS = 100;

interface Cost {
  cpuMs: number;
  p50Ms: number;
  p99Ms: number;
  items: number | null;
}

/** Opens a registry behind the whole server, and asks it one question after the other. */
async function measure(url: string): Promise<Map<string, Cost>> {
  const config = readConfig({
    DATABASE_URL: url,
    RATE_LIMIT: '0',
    LOG_LEVEL: 'silent',
    RESPONSE_CACHE_BYTES: '0',
  });
  const database = await openDatabase(config.database);
  await database.migrate();
  const app = await buildApp({ config, database, logger: pino({ level: 'silent' }) });
  const costs = new Map<string, Cost>();
  for (const question of QUESTIONS) {
    const ask = () => app.inject(question);
    const answer = await ask();
    if (answer.statusCode !== 200) throw new Error(`${question}: ${answer.body}`);
    const rounds = (await isSlow(ask)) ? 10 : ROUNDS;
    for (let round = 0; round < rounds / 10; round += 1) await ask();
    const times: number[] = [];
    const before = process.cpuUsage();
    for (let round = 0; round < rounds; round += 1) {
      const start = performance.now();
      await ask();
      times.push(performance.now() - start);
    }
    const { user, system } = process.cpuUsage(before);
    times.sort((a, b) => a - b);
    costs.set(question, {
      cpuMs: (user + system) / 1000 / rounds,
      p50Ms: times[Math.floor(rounds / 2)] ?? 0,
      p99Ms: times[Math.floor(rounds * 0.99)] ?? 0,
      items: answer.json().data?.length ?? null,
    });
  }
  await app.close();
  await database.close();
  return costs;
}

async function isSlow(ask: () => PromiseLike<unknown>): Promise<boolean> {
  const start = performance.now();
  await ask();
  return performance.now() - start > 50;
}

const { positionals } = parseArgs({ allowPositionals: true });
const [small, large] = positionals;
if (small === undefined || large === undefined)
  throw new Error('Name a small registry and a large one.');
const costs = await measure(small);
console.log(
  '| question | items | CPU, ms | large: items | CPU, ms | p50 | p99 | large over small |',
);
console.log('|---|---|---|---|---|---|---|---|');
for (const [question, cost] of await measure(large)) {
  const other = costs.get(question);
  if (!other) continue;
  console.log(
    `| ${question} | ${other.items ?? ''} | ${other.cpuMs.toFixed(2)} | ${cost.items ?? ''} | ${cost.cpuMs.toFixed(2)} | ${cost.p50Ms.toFixed(2)} | ${cost.p99Ms.toFixed(2)} | ${(cost.cpuMs / other.cpuMs).toFixed(1)} |`,
  );
}
console.log(`memory: ${Math.round(process.memoryUsage.rss() / 1e6)} MB`);
