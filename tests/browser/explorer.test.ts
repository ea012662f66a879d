import type { AddressInfo } from 'node:net';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findProgram } from '../support/programs.js';
import { startServer, type TestServer } from '../support/server.js';

const executablePath = findProgram('chromium', 'chromium-browser', 'google-chrome');

describe.skipIf(executablePath === null)('the explorer, which needs Chromium', () => {
  let server: TestServer;
  let browser: Browser;
  let origin: string;

  beforeAll(async () => {
    server = await startServer();
    await server.app.listen({ host: '127.0.0.1', port: 0 });
    origin = `http://127.0.0.1:${(server.app.server.address() as AddressInfo).port}`;
    browser = await chromium.launch({
      executablePath: executablePath ?? '',
      args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update'],
    });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  async function openExplorer(): Promise<{ page: Page; complaints: string[] }> {
    const page = await browser.newPage({ viewport: { width: 1280, height: 1600 } });
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
    const response = await page.goto(`${origin}/docs`);
    expect(response?.headers()['content-security-policy']).toContain("script-src 'self'");
    expect(response?.headers()['content-security-policy']).not.toContain('unsafe');
    await page.waitForSelector('#operations-Signatories-listSignatories');
    return { page, complaints };
  }

  test('executes an operation without console errors', async () => {
    const { page, complaints } = await openExplorer();

    const operation = page.locator('#operations-Signatories-listSignatories');
    await operation.locator('.opblock-summary-control').click();
    await operation.getByRole('button', { name: 'Execute' }).click();
    const answer = operation.locator('.live-responses-table .highlight-code');
    await answer.waitFor();

    expect(await answer.textContent()).toContain('"name": "Australia"');
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('the start page links to the explorer', async () => {
    const page = await browser.newPage();
    await page.goto(origin);
    await page.getByRole('link', { name: 'API' }).click();
    await page.waitForSelector('#operations-Signatories-listSignatories');
    expect(new URL(page.url()).pathname).toBe('/docs');
    expect(await page.title()).toBe('Communiqué: explorer');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.close();
  });
});
