import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHROMIUM, openBrowser } from '../support/browser.js';
import { makeDocument, saveDocument } from '../support/documents.js';
import { HARD } from '../support/formats.js';
import { STATEMENT, startRegistry } from '../support/registry.js';
import type { TestServer } from '../support/server.js';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** Other people's implementations of the selectors and of text fragments, for a page. */
const LIBRARIES = `
  import { toTextPosition } from 'dom-anchor-text-quote';
  import {
    getFragmentDirectives, parseFragmentDirectives, processTextFragmentDirective,
  } from '${PROJECT}/node_modules/text-fragments-polyfill/src/text-fragment-utils.js';

  window.findQuote = (text, selector) => {
    const root = document.querySelector('main');
    root.textContent = text;
    return toTextPosition(root, selector);
  };
  window.findFragment = (text, address) => {
    document.querySelector('main').replaceChildren(...text.split('\\n\\n').map((paragraph) => {
      const p = document.createElement('p');
      p.textContent = paragraph;
      return p;
    }));
    const { text: directives } = parseFragmentDirectives(getFragmentDirectives(new URL(address).hash));
    return directives.map((one) => processTextFragmentDirective(one, document)[0]?.toString());
  };
`;

/** Published with words of the page's own around them, and with every quote somewhere else too. */
const REPEATED = makeDocument({
  id: 'repeated-words',
  sources: [{ publisher: 'A page', url: 'https://example.org/repeated#main' }],
  text: [
    'We urge calm, we Urge Calm - really - and, at last, we urge calm & peace.',
    `We, the ministers of many states, ${'have met and have spoken at length, '.repeat(12)}and agree.`,
    `We, the ministers of many states, ${'have met and have spoken at length, '.repeat(12)}and part.`,
    'Ends here.\n\nBegins here, and ends there.',
    '우리는 평화를 촉구한다。 我們呼籲和平我們呼籲和平。',
  ].join('\n\n'),
  signatories: [{ party: 'AU', nameAsSigned: 'Australia' }],
  claims: [
    { key: 'first', kind: 'appeal', quote: 'urge calm', prefix: 'We ', suffix: ', we' },
    { key: 'second', kind: 'appeal', quote: 'Urge Calm - really' },
    { key: 'third', kind: 'appeal', quote: 'urge calm', suffix: ' &' },
    {
      key: 'long',
      kind: 'announcement',
      quote: `We, the ministers of many states, ${'have met and have spoken at length, '.repeat(12)}and agree.`,
    },
    {
      key: 'long-again',
      kind: 'announcement',
      quote: `We, the ministers of many states, ${'have met and have spoken at length, '.repeat(12)}and part.`,
    },
    { key: 'over', kind: 'assertion', quote: 'Ends here.\n\nBegins here' },
    { key: 'korean', kind: 'appeal', quote: '평화를 촉구한다' },
  ],
});

/** What a page shows of words: white space is one space, and paragraphs are parted in one way or another. */
const words = (text: string) => text.replace(/\s+/g, '');

describe.skipIf(CHROMIUM === null)('in Chromium', () => {
  let server: TestServer;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    server = await startRegistry();
    await saveDocument(server, HARD);
    await saveDocument(server, REPEATED);
    browser = await openBrowser();
    page = await browser.newPage();
    const { outputFiles } = await build({
      stdin: { contents: LIBRARIES, resolveDir: PROJECT },
      bundle: true,
      write: false,
      format: 'iife',
      logLevel: 'error',
    });
    await page.setContent('<!doctype html><nav>Home</nav><main></main>');
    await page.addScriptTag({ content: outputFiles[0]?.text ?? '' });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  /** Calls a function of the page. */
  function ask<T>(name: string, ...values: unknown[]): Promise<T | null> {
    return page.evaluate(`${name}(${values.map((value) => JSON.stringify(value)).join(', ')})`);
  }

  test.each([STATEMENT, HARD.id, REPEATED.id])(
    'the annotations of %s resolve to their quotes',
    async (id) => {
      const { body } = await server.get(`/v1/statements/${id}?format=jsonld`);
      const { body: text } = await server.get(`/v1/statements/${id}/text`);
      expect(body.subjectOf.length).toBeGreaterThan(5);
      for (const { target } of body.subjectOf) {
        const [quote, position] = target.selector;
        const found = await ask<{ start: number; end: number }>('findQuote', text, quote);
        // The library counts UTF-16 units, the selector of the W3C code points.
        const before = [...text].slice(0, position.start).join('').length;
        expect(found, quote.exact).toEqual({ start: before, end: before + quote.exact.length });
        expect(text.slice(found?.start, found?.end)).toBe(quote.exact);
      }
    },
  );

  test.each([HARD.id, REPEATED.id])('the text fragments of %s link to their quotes', async (id) => {
    const { body: claims } = await server.get(`/v1/statements/${id}/claims?limit=100`);
    const { body: text } = await server.get(`/v1/statements/${id}/text`);
    for (const { quote, textFragment } of claims.data) {
      const found = await ask<string[]>('findFragment', text, textFragment);
      expect(found?.map(words), textFragment).toEqual([words(quote.exact)]);
    }
  });
});
