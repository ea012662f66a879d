import { type Browser, chromium, type Page } from 'playwright-core';
import { findProgram } from './programs.js';
import { startServer, type TestServer } from './server.js';

/** The path of Chromium; null if there is none. */
export const CHROMIUM = findProgram('chromium', 'chromium-browser', 'google-chrome');

export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: CHROMIUM ?? '',
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update'],
  });
}

/** A server that listens, and a browser to read it. */
export interface Site {
  server: TestServer;
  browser: Browser;
  /** Where the server listens. */
  origin: string;
  close(): Promise<void>;
}

/** @param fill adds to the registry before the server listens */
export async function openSite(fill?: (server: TestServer) => Promise<void>): Promise<Site> {
  const server = await startServer();
  await fill?.(server);
  const origin = await server.app.listen({ host: '127.0.0.1', port: 0 });
  const browser = await openBrowser();
  return {
    ...{ server, browser, origin },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** What a page logs or throws from now on. */
export function hearComplaints(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  return complaints;
}
