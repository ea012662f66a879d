import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, extname } from 'node:path';

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

/** What the explorer is made of. */
const SWAGGER_UI = ['swagger-ui.css', 'swagger-ui-bundle.js'].map((name) =>
  createRequire(import.meta.url).resolve(`swagger-ui-dist/${name}`),
);

function readAsset(file: URL | string): Asset {
  const content = readFileSync(file);
  const version = createHash('sha256').update(content).digest('base64url').slice(0, 10);
  const name = basename(file instanceof URL ? file.pathname : file);
  return { path: `/assets/${version}/${name}`, type: TYPES[extname(name)] ?? '', content };
}

const files = [...readdirSync(FOLDER).map((name) => new URL(name, FOLDER)), ...SWAGGER_UI];

const assets = new Map(files.map(readAsset).map((asset) => [basename(asset.path), asset]));

export function listAssets(): Asset[] {
  return [...assets.values()];
}

/** The path of the asset with this file name. @throws Error if there is none: a page is wrong */
export function assetPath(name: string): string {
  const asset = assets.get(name);
  if (!asset) throw new Error(`There is no asset ${name}.`);
  return asset.path;
}
