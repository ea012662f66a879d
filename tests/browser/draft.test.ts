import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findViolations } from '../support/accessibility.js';
import { CHROMIUM, hearComplaints, openSite, type Site } from '../support/browser.js';

const TEXT = `Joint Statement by Chile and Bolvia on the railway

We, the Transport Ministers of Chile and Bolvia, condemn the closure of the railway. The blockade of the harbour is grave.
`;

describe.skipIf(CHROMIUM === null)('/draft, which needs Chromium', () => {
  let site: Site;

  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site?.close());

  test.each([true, false])(
    'takes a text, corrections and downloads, with JavaScript: %s',
    async (javaScriptEnabled) => {
      const context = await site.browser.newContext({ javaScriptEnabled });
      const page = await context.newPage();
      await page.goto(`${site.origin}/draft`);
      await page.getByLabel('The text').fill(TEXT);
      await page.getByRole('button', { name: 'Draft from the text' }).click();
      await page.getByRole('heading', { name: 'Not ready yet' }).waitFor();
      await page.getByText('Add signatories').click();
      const added = page.getByRole('group', { name: 'New signatory 1' });
      await added.getByLabel('Party').fill('Bolvia');
      await added.getByLabel('Name as signed').fill('Bolvia');
      await page.getByRole('button', { name: 'Update' }).click();
      await page.getByText('correct what is wrong').waitFor();
      await added.getByLabel('Party').fill('Bolivia');
      await page.getByLabel('Settled').check();
      await page.getByLabel('Id,').fill('railway-2024');
      await page.getByRole('button', { name: 'Update' }).click();
      await page.getByRole('heading', { name: 'Ready to import' }).waitFor();
      const downloading = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Download YAML' }).click();
      expect((await downloading).suggestedFilename()).toBe('railway-2024.yaml');
      await context.close();
    },
  );

  test('is accessible and silent, and returns to the field used last', async () => {
    const page = await site.browser.newPage();
    const complaints = hearComplaints(page);
    page.on('dialog', (dialog) => dialog.accept());
    await page.goto(`${site.origin}/draft`);
    await page.locator('input[type=file]').setInputFiles({
      name: 'statement.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(TEXT),
    });
    await page.getByRole('button', { name: 'Draft from the file' }).click();
    await page.getByLabel('Id,').fill('Not an id');
    await page.getByRole('button', { name: 'Update' }).click();
    await page.locator('#page_errors:focus').waitFor();
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 900 });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await findViolations(page), `${width} px, ${colorScheme}`).toEqual([]);
      }
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    }
    await page.getByLabel('Id,').fill('railway-2024');
    await page.getByRole('button', { name: 'Update' }).click();
    await page.locator('#page_id:focus').waitFor();
    // Chromium logs the refusal.
    expect(complaints).toEqual([expect.stringContaining('422')]);
    await page.close();
  });
});
