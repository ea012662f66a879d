import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'examples/README.md',
  'src/drafting/rules/README.md',
  ...readdirSync(join(PROJECT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => `docs/${path}`),
].map((page) => ({ page, text: read(page) }));

/** A path from the root of the project, perhaps with placeholders: `seed/statements/<id>.yaml`. */
const PATH =
  /(?<![\w./-])(?:src|tests|docs|bench|seed|examples|scripts|migrations)\/[\w.@<>*{},/-]*/g;

/** A file in inline code, named from the root, from src/ or from the page’s folder: `documents/check.ts`. */
const FILE_IN_CODE = /`([\w.-]+(?:\/[\w.-]+)+\.(?:ts|md|yaml|conf))`/g;

function read(path: string): string {
  return readFileSync(join(PROJECT, path), 'utf8');
}

function isThere(path: string): boolean {
  return existsSync(join(PROJECT, path));
}

/** Every match of a pattern’s first group in the pages for which `isWrong`, with its page. */
function findWrong(
  pattern: RegExp,
  isWrong: (match: string, page: string) => boolean,
  pages = PAGES,
): string[] {
  return pages.flatMap(({ page, text }) =>
    [...text.matchAll(pattern)]
      .map(([whole, group]) => group ?? whole)
      .filter((match) => isWrong(match, page))
      .map((match) => `${page}: ${match}`),
  );
}

/** Whether the folders of a path before its first placeholder exist. */
function namesSomething(path: string): boolean {
  const parts = path.replace(/[.,]+$/, '').split('/');
  const placeholder = parts.findIndex((part) => /[<>*{}]/.test(part));
  return isThere(parts.slice(0, placeholder === -1 ? parts.length : placeholder).join('/'));
}

/** The anchors of a page’s headings, as GitHub makes them. */
function listAnchors(markdown: string): string[] {
  return [...markdown.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

test('the docs name only files and folders that exist', () => {
  // The changelog also names what was removed.
  const pages = PAGES.filter(({ page }) => page !== 'CHANGELOG.md');
  expect(findWrong(PATH, (path) => !namesSomething(path), pages)).toEqual([]);
  const isMissing = (file: string, page: string) =>
    ![file, `src/${file}`, join(dirname(page), file)].some(isThere);
  expect(findWrong(FILE_IN_CODE, isMissing, pages)).toEqual([]);
});

test('the docs link only to files and headings that exist', () => {
  const isBroken = (target: string, page: string) => {
    const [path = '', anchor] = target.split('#');
    const file = path === '' ? page : join(dirname(page), path);
    return !isThere(file) || (anchor !== undefined && !listAnchors(read(file)).includes(anchor));
  };
  expect(findWrong(/\]\((?!https?:)([^)\s]+)\)/g, isBroken)).toEqual([]);
});

test('the docs name only npm scripts and commands that exist', () => {
  const { scripts } = JSON.parse(read('package.json'));
  expect(findWrong(/npm run (?:--silent )?([\w:]+)/g, (name) => !(name in scripts))).toEqual([]);
  const commands = readdirSync(join(PROJECT, 'src/commands')).map((file) => file.split('.')[0]);
  const isUnknown = (name: string) => name !== 'help' && !commands.includes(name);
  expect(findWrong(/dist\/cli\.js ([a-z]+)/g, isUnknown)).toEqual([]);
});

test('docs/architecture.md names every folder of src', () => {
  const text = read('docs/architecture.md');
  const folders = readdirSync(join(PROJECT, 'src'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  expect(folders.filter((name) => !text.includes(`\`${name}/\``))).toEqual([]);
});
