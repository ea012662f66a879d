import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeDocument, saveDocument } from '../support/documents.js';
import { HARD } from '../support/formats.js';
import { STATEMENT, startRegistry } from '../support/registry.js';
import type { TestServer } from '../support/server.js';

let server: TestServer;

beforeAll(async () => {
  server = await startRegistry();
  await saveDocument(server, HARD);
});
afterAll(() => server.close());

async function readMarkdown(id: string): Promise<string> {
  const { status, headers, body } = await server.get(`/v1/statements/${id}?format=markdown`);
  expect(status).toBe(200);
  expect(headers['content-type']).toBe('text/markdown; charset=utf-8');
  return body;
}

/** Converts Markdown to HTML with another program. */
const toHtml = (markdown: string) =>
  micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()] });

/** The text of HTML, with line ends. */
function toText(html: string): string {
  return html
    .replace(/<sup>.*?<\/sup>/gs, '')
    .replace(/<a href="#user-content-fnref.*?<\/a>/gs, '')
    .replace(/<[^>]*>/g, '')
    .replace(
      /&(lt|gt|quot|amp);/g,
      (_, name: string) => ({ lt: '<', gt: '>', quot: '"' })[name] ?? '&',
    );
}

/** The paragraphs of the statement's text, as a reader of the Markdown sees them. */
function paragraphsOf(html: string): string[] {
  const [, text = ''] = html.split(/<hr \/>|<section/);
  return [...text.matchAll(/<p>(.*?)<\/p>/gs)].map(([, paragraph = '']) => toText(paragraph));
}

describe.each([STATEMENT, HARD.id, 'grain-corridor-2022'])('%s', (id) => {
  test('renders as its text', async () => {
    const html = toHtml(await readMarkdown(id));
    const { body: statement } = await server.get(`/v1/statements/${id}`);
    expect(toText(/<h1>(.*?)<\/h1>/s.exec(html)?.[1] ?? '')).toBe(statement.title);
    expect(paragraphsOf(html)).toEqual(statement.text.split('\n\n'));
    const signed = [...html.matchAll(/<li>(.*?)<\/li>/gs)].map(([, item = '']) => toText(item));
    expect(signed.slice(0, statement.signatories.length)).toEqual(
      statement.signatories.map(({ nameAsSigned, office }: Record<string, string | null>) =>
        office === null ? nameAsSigned : `${nameAsSigned}, ${office}`,
      ),
    );
  });

  test('quotes every claim in a footnote, referenced at the end of the quote', async () => {
    const html = toHtml(await readMarkdown(id));
    const { body: statement } = await server.get(`/v1/statements/${id}`);
    for (const { id: claim, url, kind, quote } of statement.claims) {
      const key = claim.split('.')[1];
      const [, note = ''] =
        new RegExp(`<li id="user-content-fn-${key}">(.*?)</li>`, 's').exec(html) ?? [];
      expect(note).toContain(`${kind}, <a href="${url}">${claim}</a>`);
      const [, quoted = ''] = /<blockquote>(.*?)<\/blockquote>/s.exec(note) ?? [];
      const quotedParagraphs = [...quoted.matchAll(/<p>(.*?)<\/p>/gs)];
      expect(quotedParagraphs.map(([, one = '']) => toText(one)).join('\n\n')).toBe(quote.exact);
      const [before = ''] = html.split(`<a href="#user-content-fn-${key}"`);
      const read = paragraphsOf(`<hr />${before.split('<hr />')[1]}</p>`).join('\n\n');
      expect(read.endsWith(quote.exact), `${key}: ${read.slice(-80)}`).toBe(true);
    }
  });
});

test('keeps leading white space without making a code block', async () => {
  const paragraphs = ['We, Australia.', '    This is no code,\n   nor is\n\tthis.', '\tNor this.'];
  const text = paragraphs.join('\n\n');
  const signatories = [{ party: 'AU', nameAsSigned: 'Australia' }];
  await saveDocument(server, makeDocument({ id: 'indented', text, signatories, claims: [] }));
  const html = toHtml(await readMarkdown('indented'));
  expect(html).not.toContain('<code>');
  expect(paragraphsOf(html)).toEqual(paragraphs);
});

test('keeps ideographic spaces', async () => {
  const paragraphs = ['We, Australia.\n\u3000One,\n \t  \u3000two.\n\u3000\nThree.', '\u3000Four.'];
  const text = paragraphs.join('\n\n');
  const signatories = [{ party: 'AU', nameAsSigned: 'Australia' }];
  const claims = [{ key: 'c1', kind: 'assertion' as const, quote: 'two.\n\u3000\nThree.' }];
  await saveDocument(server, makeDocument({ id: 'wide-spaces', text, signatories, claims }));
  const html = toHtml(await readMarkdown('wide-spaces'));
  expect(paragraphsOf(html)).toEqual(paragraphs);
  expect(html).toContain('<p>two.<br />\n\u3000<br />\nThree.</p>\n</blockquote>');
  expect(html.match(/<br \/>/g)).toHaveLength(6);
});

test('escapes Markdown in texts', async () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ...[
        '# ',
        '- ',
        '+ ',
        '1. ',
        '2) ',
        '> ',
        '    ',
        '\t',
        '***',
        '__',
        '`',
        '```',
        '~~~',
        '---',
        '===',
      ],
      ...[
        '[a](b)',
        '![a](b)',
        '[^c1]',
        '[^c1]: ',
        '<b>',
        '&amp;',
        '\\',
        '|',
        '$x$',
        'www.a.org',
        'a@b.org',
      ],
      ...['https://a.org', '!', '(', ':', '\n', '\n\n', ' ', 'x', '~~x~~', '* * *'],
    ),
    fc.string({ unit: 'grapheme', maxLength: 4 }).filter((text) => /^[\P{C}]*$/u.test(text)),
  );
  let number = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 12 }), async (pieces) => {
      // Markdown does not keep white space at the ends of lines.
      const text = `We, Australia, say: ${pieces.join('')}.`
        .replace(/[^\S\n]+/g, ' ')
        .replace(/ *\n */g, '\n')
        .replace(/\n{2,}/g, '\n\n');
      number += 1;
      const id = `any-text-${number}`;
      const document = makeDocument({
        id,
        text,
        signatories: [{ party: 'AU', nameAsSigned: 'Australia' }],
        claims: [{ key: 'c1', kind: 'assertion', quote: 'say', prefix: 'Australia, ' }],
      });
      await saveDocument(server, document);
      expect(paragraphsOf(toHtml(await readMarkdown(id)))).toEqual(text.split('\n\n'));
    }),
    { numRuns: 60 },
  );
});

test('plain text is the title, a blank line and the text, byte for byte', async () => {
  for (const id of [STATEMENT, HARD.id]) {
    const { headers, body } = await server.get(`/v1/statements/${id}`, { accept: 'text/plain' });
    const { body: text } = await server.get(`/v1/statements/${id}/text`);
    const { body: json } = await server.get(`/v1/statements/${id}`);
    expect(headers['content-type']).toBe('text/plain; charset=utf-8');
    expect(headers['content-language']).toBe(json.language);
    expect(body).toBe(`${json.title}\n\n${text}`);
  }
});
