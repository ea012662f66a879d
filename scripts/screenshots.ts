import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openBrowser } from '../tests/support/browser.js';
import { addStatementsToRead, PAGES } from '../tests/support/reader.js';
import { startServerAt } from '../tests/support/server.js';

/** `npm run docs:screenshots` takes a picture of every page for docs/pages. It needs Chromium. */

const FOLDER = fileURLToPath(new URL('../docs/pages/', import.meta.url));

const VIEWS = [
  { suffix: '', width: 1280, height: 900, colorScheme: 'light' },
  { suffix: '-phone', width: 375, height: 760, colorScheme: 'dark' },
] as const;

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER);
const scratch = mkdtempSync(join(tmpdir(), 'communique-pages-'));
const server = await startServerAt(join(scratch, 'communique.db'));
await addStatementsToRead(server);
const origin = await server.app.listen({ host: '127.0.0.1', port: 0 });
const browser = await openBrowser();
for (const { suffix, width, height, colorScheme } of VIEWS) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme });
  for (const { name, path } of [...PAGES, { name: 'explorer', path: '/docs' }]) {
    await page.goto(origin + path, { waitUntil: 'networkidle' });
    await page.waitForSelector('h1');
    await page.screenshot({ path: `${FOLDER}${name}${suffix}.png` });
  }
}
await browser.close();
await server.close();
rmSync(scratch, { recursive: true });
