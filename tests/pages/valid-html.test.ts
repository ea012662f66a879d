import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readFields, sendForm } from '../support/forms.js';
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
    await expectValid(body);
  },
);

test('drafts and refused corrections: valid HTML', async () => {
  const text = 'Joint Statement by Chile and Bolvia\n\nWe, Chile and Bolvia, condemn the closure.';
  const drafted = await sendForm(server, [['text', text]]);
  await expectValid(drafted.body);
  const corrected = readFields(drafted.body).set('id', 'Not an id').set('new.0.party', 'Bolvia');
  const refused = await sendForm(server, corrected);
  expect([drafted.status, refused.status]).toEqual([200, 422]);
  await expectValid(refused.body);
});

async function expectValid(html: string): Promise<void> {
  const { results } = await validator.validateString(html);
  const messages = results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
  );
  expect([...new Set(messages.map((one) => one.replace(/^\S+ /, '')))]).toEqual([]);
}
