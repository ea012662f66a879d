import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The flags of country-flag-icons (MIT licence): SVG files of about 500 bytes, by ISO 3166-1 alpha-2 code. */
const require = createRequire(import.meta.url);
const PACKAGE = require.resolve('country-flag-icons/package.json');
const { version } = require(PACKAGE) as { version: string };
const FOLDER = new URL('3x2/', pathToFileURL(PACKAGE));

const CODES: ReadonlySet<string> = new Set(
  readdirSync(FOLDER)
    .filter((name) => /^[A-Z]{2}\.svg$/.test(name))
    .map((name) => basename(name, '.svg')),
);

/** Where the files are served. It changes with the package, so that clients may keep them for good. */
export const FLAGS_PATH = `/assets/flags-${version}`;

/** The path of the flag of a state or an organisation; null for a party without one. */
export function flagPath(code: string): string | null {
  return CODES.has(code) ? `${FLAGS_PATH}/${code}.svg` : null;
}

/** A flag as an SVG document, 3 wide by 2 high; null if there is none. */
export function readFlag(code: string): Buffer | null {
  return CODES.has(code) ? readFileSync(new URL(`${code}.svg`, FOLDER)) : null;
}
