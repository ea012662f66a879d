import { cpSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeFolder } from './process.js';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const PARTS = ['src', 'seed', 'migrations', 'package.json', 'tsconfig.json', 'drizzle.config.ts'];

/** A copy of the project to break or to run tools in: all that the source needs to run. Gone after the test. */
export function copyProject(): string {
  const folder = makeFolder();
  for (const part of PARTS) cpSync(join(PROJECT, part), join(folder, part), { recursive: true });
  symlinkSync(join(PROJECT, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}
