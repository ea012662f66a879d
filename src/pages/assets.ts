import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';

/** A file that pages load: the stylesheet, a script, an icon. */
export interface Asset {
  /** The path under which it is served. It changes with the content, so that clients may keep it for good. */
  path: string;
  type: string;
  content: Buffer;
}

const FOLDER = new URL('assets/', import.meta.url);

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

function readAsset(name: string): Asset {
  const content = readFileSync(new URL(name, FOLDER));
  const version = createHash('sha256').update(content).digest('base64url').slice(0, 10);
  return { path: `/assets/${version}/${name}`, type: TYPES[extname(name)] ?? '', content };
}

const assets = new Map(readdirSync(FOLDER).map((name) => [name, readAsset(name)]));

export function listAssets(): Asset[] {
  return [...assets.values()];
}

/** The path of the asset with this file name. @throws Error if there is none: a page is wrong */
export function assetPath(name: string): string {
  const asset = assets.get(name);
  if (!asset) throw new Error(`There is no asset ${name}.`);
  return asset.path;
}
