import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addStatementsToRead, PAGES } from '../support/reader.js';
import { startServer, type TestServer } from '../support/server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
  await addStatementsToRead(server);
});
afterAll(() => server.close());

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Titles are as long as those of statements.
    'long-title': 'off',
    // A filter is repeated to require several values.
    'form-dup-name': 'off',
  },
});

test.each([...PAGES, { name: 'explorer', path: '/docs' }])(
  '$name: valid HTML',
  async ({ path }) => {
    const { body } = await server.get(path, { accept: 'text/html' });
    const { results } = await validator.validateString(body);
    const messages = results.flatMap(({ messages }) =>
      messages.map(
        ({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`,
      ),
    );
    expect([...new Set(messages.map((one) => one.replace(/^\S+ /, '')))]).toEqual([]);
  },
);
