import { expect, test } from 'vitest';
import { makeKeyByProgram } from '../support/curator.js';
import { makeDatabaseUrl } from '../support/database.js';
import { startServerProcess } from '../support/process.js';

const percent = (char: string) => `%${char.charCodeAt(0).toString(16)}`;

/** A key, percent-encoded in whole and in part, in capitals and twice. */
function encode(key: string): string[] {
  const whole = [...key].map(percent).join('');
  return [
    key.replace('_', '%5f'),
    key.replace('_', '%5F'),
    [...key].map((char, at) => (at % 3 ? char : percent(char))).join(''),
    key.slice(0, -1) + percent(key.slice(-1)),
    whole,
    whole.toUpperCase(),
    whole.replaceAll('%', '%25'),
  ];
}

/** Whether a text contains the key, however often it is percent-encoded. */
function contains(text: string, key: string): boolean {
  const decode = (encoded: string) =>
    encoded.replace(/%([\da-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  return [text, decode(text), decode(decode(text)), decode(decode(decode(text)))].some((decoded) =>
    decoded.includes(key),
  );
}

test('the log is JSON lines, and a key is neither logged nor returned, wherever it is sent', async () => {
  const env = {
    DATABASE_URL: await makeDatabaseUrl({ seeded: true }),
    LOG_LEVEL: 'trace',
    TRUST_PROXY: '127.0.0.1',
  };
  const key = await makeKeyByProgram(env);
  const server = await startServerProcess(env);

  const encodings = encode(key);
  const secret = `whsec_${Buffer.alloc(24, key).toString('base64')}`;
  const answers = await Promise.all(
    [
      `/nowhere/${key}`,
      `/nowhere/${secret}`,
      `/v1/parties?key=${key}`,
      `/v1/parties/${key}`,
      `/v1/parties?${key}=1`,
      `/${key}?${key}`,
      `/v1/parties/${key}%zz`,
      ...encodings.map((encoded) => `/v1/parties?key=${encoded}`),
      ...encodings.map((encoded) => `/nowhere/${encoded}/%zz`),
    ].map(async (path) => {
      const response = await fetch(`${server.url}${path}`, {
        headers: { authorization: `Bearer ${key}`, 'x-forwarded-for': key },
      });
      return `${[...response.headers]}${await response.text()}`;
    }),
  );

  expect(answers.join('')).toContain('communique_');
  expect(answers.filter((answer) => contains(answer, key))).toEqual([]);
  expect(answers.filter((answer) => contains(answer, secret))).toEqual([]);
  server.child.kill('SIGTERM');
  await server.exited;
  const entries = server
    .output()
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(entries.some(({ req }) => req?.url.startsWith('/v1/parties'))).toBe(true);
  expect(entries.filter((entry) => contains(JSON.stringify(entry), key))).toEqual([]);
});
