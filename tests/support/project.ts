import { cpSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const PARTS = ['src', 'seed', 'migrations', 'package.json', 'tsconfig.json', 'drizzle.config.ts'];

/** Copies the parts of the project that the source needs to run, so that a test can change them. */
export function copyProject(folder: string): void {
  for (const part of PARTS) cpSync(join(PROJECT, part), join(folder, part), { recursive: true });
  symlinkSync(join(PROJECT, 'node_modules'), join(folder, 'node_modules'));
}
