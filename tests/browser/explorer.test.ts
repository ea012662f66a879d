import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findViolations } from '../support/accessibility.js';
import { CHROMIUM, hearComplaints, openSite, type Site } from '../support/browser.js';

const OPERATION = '#operations-Signatories-listSignatories';

describe.skipIf(CHROMIUM === null)('the explorer, which needs Chromium', () => {
  let site: Site;

  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site?.close());

  async function openExplorer(width: number): Promise<{ page: Page; complaints: string[] }> {
    const page = await site.browser.newPage({
      viewport: { width, height: 900 },
      // Colours that fade in are not the ones to judge.
      reducedMotion: 'reduce',
    });
    const complaints = hearComplaints(page);
    page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
    const response = await page.goto(`${site.origin}/docs`);
    const policy = response?.headers()['content-security-policy'] ?? '';
    expect(policy).toContain("script-src 'self';style-src 'self'");
    expect(policy).not.toContain('unsafe');
    await page.waitForSelector(OPERATION);
    return { page, complaints };
  }

  /** Opens an operation and executes it with these values of its parameters. */
  async function execute(page: Page, parameters: Record<string, string> = {}) {
    const operation = page.locator(OPERATION);
    await operation.locator('.opblock-summary-control').click();
    for (const [name, value] of Object.entries(parameters)) {
      await operation.getByLabel(name, { exact: true }).selectOption(value);
    }
    await operation.getByRole('button', { name: 'Execute' }).click();
    const answer = operation.locator('.live-responses-table .response').first();
    await answer.waitFor();
    return {
      answer: await answer.innerText(),
      url: await operation.locator('.request-url').innerText(),
    };
  }

  test.each([
    [1280, 'light'],
    [375, 'dark'],
  ] as const)(
    'executes an operation, accessibly and silently, at %i px, %s',
    async (width, scheme) => {
      const { page, complaints } = await openExplorer(width);
      await page.emulateMedia({ colorScheme: scheme });

      const { answer } = await execute(page);

      expect(answer).toContain('"name": "Australia"');
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
      expect(await findViolations(page)).toEqual([]);
      await page.locator('.tools').getByRole('button', { name: 'Authorize' }).click();
      expect(await findViolations(page), 'with the dialog for keys').toEqual([]);
      expect(complaints).toEqual([]);
      await page.close();
    },
  );

  test('leaves out parameters that have their default value, so that CSV works', async () => {
    const { page } = await openExplorer(1280);
    const { answer, url } = await execute(page, { format: 'csv' });
    expect(url).toMatch(/\/v1\/signatories\?format=csv$/);
    expect(answer).toMatch(/^200\b/);
    expect(answer).toContain('Download file');
    await page.close();
  });

  test('filters operations', async () => {
    const { page } = await openExplorer(1280);
    const tags = page.locator('.opblock-tag');
    const all = await tags.count();
    await page.getByPlaceholder('Filter').fill('Parties');
    await page.waitForSelector(OPERATION, { state: 'detached' });
    const left = await tags.allInnerTexts();
    expect(left).toContainEqual(expect.stringMatching(/^Parties/));
    expect(left.length).toBeLessThan(all);
    await page.close();
  });

  test('has the name and the frame of the site, and says what it needs without JavaScript', async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(site.origin);
    await page.getByRole('link', { name: 'API' }).click();
    expect(new URL(page.url()).pathname).toBe('/docs');
    expect(await page.title()).toBe('API explorer · Communiqué');
    expect(await page.getByRole('main').innerText()).toContain('The explorer needs JavaScript.');
    await context.close();
  });
});
