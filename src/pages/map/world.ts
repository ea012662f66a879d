import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { PACKAGE_ROOT } from '../../package-root.js';

/** A place on the map, in its units. */
export interface Place {
  x: number;
  y: number;
  /** Whether the state is too small to be seen by its area. */
  isSmall: boolean;
}

/** What `build.js` draws: it takes too long to do it while readers wait. */
export interface DrawnWorld {
  /** An SVG document with the shape of each state, whose id is its code, and all of them, in the group `world`. */
  file: string;
  /** The codes of the states that have a shape. */
  shapes: string[];
  /** Where to mark each state and territory, by its code. */
  places: Record<string, Place>;
}

export interface World {
  /** The path under which the file is served. It changes with the content, so that clients may keep it for good. */
  path: string;
  file: Buffer;
  shapes: ReadonlySet<string>;
  places: ReadonlyMap<string, Place>;
}

/** The size of the map. */
export const WIDTH = 2000;
export const HEIGHT = 870;

const DRAWN = new URL('dist/world.json', PACKAGE_ROOT);

let world: World | null = null;

/** The map of the world. It is read once, when it is first needed. */
export function readWorld(): World {
  world ??= read();
  return world;
}

function read(): World {
  const { file, shapes, places } = JSON.parse(readFileSync(DRAWN, 'utf8')) as DrawnWorld;
  const version = createHash('sha256').update(file).digest('base64url').slice(0, 10);
  return {
    path: `/assets/${version}/world.svg`,
    file: Buffer.from(file),
    shapes: new Set(shapes),
    places: new Map(Object.entries(places)),
  };
}
