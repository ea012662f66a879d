import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect } from 'vitest';
import { runCommand } from './cli.js';

export const RELEASE_ENV = { DATA_LICENSE: 'CC-BY-4.0', PUBLIC_URL: 'https://registry.example' };

export interface Field {
  name: string;
  type: string;
  format?: string;
  constraints: { required?: true; unique?: true; enum?: string[]; pattern?: string };
}

interface Key {
  fields: string[];
  reference: { resource: string; fields: string[] };
}

export interface Resource {
  name: string;
  path: string;
  bytes: number;
  hash: string;
  encoding: string;
  dialect: Record<string, unknown>;
  schema: {
    fields: Field[];
    missingValues: string[];
    primaryKey: string[];
    foreignKeys?: Key[];
  };
}

/** Releases a registry into a new folder in `parent`. @returns the new folder */
export async function release(databaseUrl: string, parent: string) {
  const folder = join(parent, 'release');
  const run = await runCommand(['release', folder], {
    DATABASE_URL: databaseUrl,
    ...RELEASE_ENV,
  });
  expect(run).toMatchObject({ status: 0 });
  return folder;
}

export function readText(folder: string, name: string): string {
  return readFileSync(join(folder, name), 'utf8');
}

export function readTable(folder: string, name: string): Record<string, string>[] {
  return parse(readText(folder, `${name}.csv`), { columns: true });
}

export function listResources(folder: string): Resource[] {
  return JSON.parse(readText(folder, 'datapackage.json')).resources;
}

/** The lines of a language in the README of a release. */
export function linesIn(folder: string, language: string): string {
  const [, lines] = readText(folder, 'README.md').split(`\`\`\`${language}\n`);
  return lines?.split('```')[0] ?? '';
}
