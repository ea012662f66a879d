import { type Browser, chromium } from 'playwright-core';
import { findProgram } from './programs.js';

/** The path of Chromium; null if there is none. */
export const CHROMIUM = findProgram('chromium', 'chromium-browser', 'google-chrome');

export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: CHROMIUM ?? '',
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update'],
  });
}
