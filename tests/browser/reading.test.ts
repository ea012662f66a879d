import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHROMIUM, hearComplaints, openSite, type Site } from '../support/browser.js';

describe.skipIf(CHROMIUM === null)('a reader, who needs Chromium', () => {
  let site: Site;

  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site?.close());

  test.each([true, false])(
    'goes from a search to the claim, the resolution and the vote (JavaScript: %s)',
    async (javaScriptEnabled) => {
      const context = await site.browser.newContext({ javaScriptEnabled });
      const page = await context.newPage();
      const complaints = hearComplaints(page);

      await page.goto(site.origin);
      await page.getByRole('searchbox').fill('soldiers');
      await page.getByRole('button', { name: 'Search' }).click();
      expect(new URL(page.url()).search).toBe('?q=soldiers');

      await page.getByRole('link', { name: 'assessment' }).first().click();
      expect(new URL(page.url()).searchParams.get('kind')).toBe('assessment');
      const hit = page.getByRole('main').getByRole('link', { name: 'DPRK soldiers receiving' });
      await hit.click();

      const { pathname, hash } = new URL(page.url());
      expect(pathname).toBe('/statements/dprk-troops-russia-2024');
      const words = page.locator(`mark${hash}`);
      expect(await words.innerText()).toContain(
        'DPRK soldiers receiving or providing any training',
      );
      const top = () => words.evaluate((mark) => mark.getBoundingClientRect().top);
      await expect.poll(top, { timeout: 10_000 }).toBeLessThan(720);

      const note = page.locator(hash.replace('#', '#note_'));
      await note.getByRole('link', { name: 'S/RES/2270 (2016)' }).click();
      expect(new URL(page.url()).pathname).toBe('/resolutions/S-RES-2270');
      expect(await page.getByRole('main').innerText()).toContain('2 March 2016');

      await page.getByRole('link', { name: 'Russia' }).first().click();
      expect(new URL(page.url()).pathname).toBe('/parties/RU');
      const votes = page.getByRole('region', { name: /vote/i });
      expect(await votes.innerText()).toContain('S/RES/2270 (2016)');
      expect(complaints).toEqual([]);
      await context.close();
    },
  );

  test('copies a quote with its citation and a link to its words', async () => {
    const context = await site.browser.newContext({
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const page = await context.newPage();
    await page.goto(`${site.origin}/statements/dprk-troops-russia-2024`);
    await page.locator('#note_c6').getByRole('button', { name: 'Copy quote' }).click();
    await page.getByText('Copied the quote').waitFor();
    const copied = await page.evaluate('navigator.clipboard.readText()');
    expect(copied).toMatch(/^“.*”\n.*5 November 2024.*\/statements\/dprk-troops-russia-2024#c6$/s);
    await context.close();
  });

  test('opens the page of a resource whose address in the API was shared', async () => {
    const page = await site.browser.newPage();
    await page.goto(`${site.origin}/v1/claims/dprk-troops-russia-2024.c6`);
    expect(page.url()).toBe(`${site.origin}/statements/dprk-troops-russia-2024#c6`);
    await page.close();
  });
});
