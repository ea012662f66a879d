import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findViolations } from '../support/accessibility.js';
import { CHROMIUM, hearComplaints, openSite, type Site } from '../support/browser.js';
import { addStatementsToRead, PAGES } from '../support/reader.js';

describe.skipIf(CHROMIUM === null)('pages, which need Chromium', () => {
  let site: Site;

  beforeAll(async () => {
    site = await openSite(addStatementsToRead);
  });
  afterAll(() => site?.close());

  test.each(PAGES)('$name: accessible and silent, from wide to narrow', async ({ name, path }) => {
    const page = await site.browser.newPage();
    const complaints = hearComplaints(page);
    page.on('dialog', (dialog) => complaints.push(dialog.message()));
    const answer = await page.goto(site.origin + path);
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme: 'light' });
      expect(await findViolations(page), `${width} px`).toEqual([]);
      // Nothing else depends on the scheme.
      await page.emulateMedia({ colorScheme: 'dark' });
      const colours = await findViolations(page, { runOnly: ['color-contrast'] });
      expect(colours, `${width} px, dark`).toEqual([]);
      const shown = await page.evaluate('document.documentElement.scrollWidth');
      expect(shown, `the width at ${width} px`).toBe(width);
    }
    // Chromium logs every answer that is an error.
    expect(complaints.length, complaints.join('\n')).toBe(answer?.ok() ? 0 : 1);
    expect(answer?.status()).toBe(name === 'not-found' ? 404 : 200);
    await page.close();
  });
});
