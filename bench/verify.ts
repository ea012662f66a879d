import { parseArgs } from 'node:util';
import { pino } from 'pino';
import { buildApp } from '../src/app.js';
import { readConfig } from '../src/config.js';
import { openDatabase } from '../src/db/open.js';
import { createRandom } from './documents.js';
import { prepareRegistry } from './registry.js';

/**
 * `npm run bench:verify [-- --count 100000 | --url DATABASE_URL]`: how long `POST /v1/verify` takes in a registry of synthetic
 * statements, or in one that is there already, by the kind of quote. On SQLite it tells the time of the processor, which is nearly the
 * same whatever else the machine does; of a registry that is named, the time that passes, since another process may do the work.
 */
const ROUNDS = 300;

const { values } = parseArgs({
  options: { count: { type: 'string', default: '100000' }, url: { type: 'string' } },
});
const { url } = values;
const path = url ?? (await prepareRegistry(Number(values.count)));

/** Milliseconds since whenever. */
function readClock(): number {
  if (url !== undefined) return performance.now();
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

type Random = () => number;

function pick<T>(list: readonly T[], random: Random): T {
  return list[Math.floor(random() * list.length)] as T;
}

/** Up to `length` words in a row out of a text. */
function passage(text: string, length: number, random: Random): string[] {
  const words = text.split(/\s+/);
  const from = Math.floor(random() * Math.max(1, words.length - length));
  return words.slice(from, from + length);
}

/** What is asked for, by name: a quote made from the texts of two statements. */
const QUOTES: Record<string, (texts: { en: string[]; zh: string[] }, random: Random) => string> = {
  'exact, 12 words': ({ en }, random) => passage(pick(en, random), 12, random).join(' '),
  'exact, 60 words': ({ en }, random) => passage(pick(en, random), 60, random).join(' '),
  'exact, in two parts': ({ en }, random) => {
    const words = passage(pick(en, random), 40, random);
    return `${words.slice(0, 8).join(' ')} [...] ${words.slice(-8).join(' ')}`;
  },
  'near, 2 of 20 words changed': ({ en }, random) =>
    passage(pick(en, random), 20, random)
      .map((word, at) =>
        at === 5 || at === 13 ? pick(['moreover', 'never', 'thing'], random) : word,
      )
      .join(' '),
  'absent, 20 words of many statements': ({ en }, random) =>
    Array.from({ length: 20 }, () => passage(pick(en, random), 1, random)[0]).join(' '),
  'one word': ({ en }, random) => passage(pick(en, random), 1, random).join(' '),
  'a formula that most statements have': () => 'in accordance with international law',
  'common words in an order that none has': (_, random) =>
    Array.from({ length: 8 }, () =>
      pick(['the', 'of', 'and', 'to', 'in', 'we', 'our', 'for', 'on', 'that'], random),
    ).join(' '),
  '10,000 characters, exact': ({ en }, random) =>
    (en.filter(({ length }) => length > 12_000)[Math.floor(random() * 3)] ?? '')
      .slice(0, 10_000)
      .replace(/\S*$/, ''),
  '10,000 characters of one word': () => 'peace '.repeat(1_666),
  'Chinese, 20 characters': ({ zh }, random) => {
    const text = pick(zh, random);
    const from = Math.floor(random() * (text.length - 20));
    return text.slice(from, from + 20);
  },
};

const config = readConfig({ DATABASE_URL: path, RATE_LIMIT: '0', LOG_LEVEL: 'silent' });
const database = await openDatabase(config.database);
await database.migrate();
const app = await buildApp({ config, database, logger: pino({ level: 'silent' }) });
try {
  const texts = await database.read(async ({ tables: { statements }, queries }) => {
    const random = createRandom(7);
    const rows = await queries
      .select({ text: statements.text, language: statements.language })
      .from(statements)
      .limit(20_000);
    const ofLanguage = (language: string) =>
      rows.filter((row) => row.language === language && random() < 0.5).map(({ text }) => text);
    return { en: ofLanguage('en'), zh: ofLanguage('zh') };
  });
  console.log(
    '| quote | p50, ms | p99, ms | exact, near, absent | not complete |\n|---|---|---|---|---|',
  );
  for (const [name, make] of Object.entries(QUOTES)) {
    const random = createRandom(11);
    const times: number[] = [];
    const results = { exact: 0, near: 0, absent: 0 };
    let incomplete = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      const payload = { quote: make(texts, random) };
      const before = readClock();
      const response = await app.inject({ method: 'POST', url: '/v1/verify', payload });
      times.push(readClock() - before);
      if (response.statusCode !== 200) throw new Error(response.body);
      const { result, complete } = response.json() as {
        result: keyof typeof results;
        complete: boolean;
      };
      results[result] += 1;
      if (!complete) incomplete += 1;
    }
    times.sort((one, other) => one - other);
    const percentile = (share: number) => (times[Math.floor(ROUNDS * share)] ?? 0).toFixed(1);
    console.log(
      `| ${name} | ${percentile(0.5)} | ${percentile(0.99)} | ${Object.values(results).join(', ')} | ${incomplete} |`,
    );
  }
} finally {
  await app.close();
  await database.close();
}
