import { createRequire } from 'node:module';
import {
  type GeoContext,
  type GeoProjection,
  geoArea,
  geoContains,
  geoEqualEarth,
  geoPath,
} from 'd3-geo';
import { iso31661 } from 'iso-3166';
import { merge } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { RelativePath } from './relative-path.js';
import { SMALL_PLACES } from './small-places.js';
import { type DrawnWorld, HEIGHT, type Place, WIDTH } from './world.js';

/** The northern edge of the map, a latitude. */
const NORTH = 84;

/** Shapes of fewer square units are too small to be seen. */
const SMALL_AREA = 250;

type Shape = Polygon | MultiPolygon;

/**
 * Natural Earth draws who controls a territory. Three shapes follow the United Nations instead: Crimea is Ukraine's (resolution
 * 68/262 of the General Assembly), Northern Cyprus belongs to Cyprus (resolution 541 of the Security Council), and Somaliland to
 * Somalia. Kosovo, Taiwan, Palestine and Western Sahara have a code and a shape of their own, as in ISO 3166 and its use.
 */
const WITHOUT_NUMERIC_CODE: Record<string, string> = {
  'N. Cyprus': 'CY',
  Somaliland: 'SO',
  Kosovo: 'XK',
};
const CRIMEA: [number, number] = [34.4, 45.2];

/** Draws the world in the Equal Earth projection, in which areas are true, in whole units. */
export function drawWorld(): DrawnWorld {
  const atlas = createRequire(import.meta.url)('world-atlas/countries-110m.json') as Topology<{
    countries: GeometryCollection<{ name: string }>;
  }>;
  const projection = fitProjection();
  const shapes = groupShapes(atlas);
  const places = new Map<string, Place>();
  const paths: string[] = [];
  for (const [code, parts] of shapes) {
    // biome-ignore lint/suspicious/noExplicitAny: topojson-client wants polygons, and takes both.
    const outline = merge(atlas, parts as any);
    const context = new RelativePath();
    geoPath(projection, context as GeoContext)(outline);
    paths.push(`<path id="${code}" d="${context}"/>`);
    places.set(code, placeOf(outline, projection));
  }
  for (const [code, position] of Object.entries(SMALL_PLACES)) {
    const [x, y] = toUnits(projection(position as [number, number]));
    places.set(code, { x, y, isSmall: true });
  }
  return {
    file: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}"><g id="world">${paths.join('')}</g></svg>`,
    shapes: [...shapes.keys()],
    places: Object.fromEntries(places),
  };
}

/** Fits all land but Antarctica into the map. */
function fitProjection(): GeoProjection {
  const projection = geoEqualEarth();
  projection.fitWidth(WIDTH, { type: 'Sphere' });
  const [, top] = toUnits(projection([0, NORTH]));
  const [x, y] = projection.translate();
  return projection.translate([x, y - top]);
}

/** The parts of each state, by its code. Antarctica is left out. */
function groupShapes(atlas: Topology<{ countries: GeometryCollection<{ name: string }> }>) {
  const alpha2 = new Map(iso31661.map(({ numeric, alpha2 }) => [numeric, alpha2]));
  const shapes = new Map<string, Shape[]>();
  const add = (code: string, shape: Shape) =>
    shapes.set(code, [...(shapes.get(code) ?? []), shape]);
  for (const geometry of atlas.objects.countries.geometries) {
    const { name = '' } = geometry.properties as { name?: string };
    const code = alpha2.get(String(geometry.id)) ?? WITHOUT_NUMERIC_CODE[name];
    if (code === undefined || code === 'AQ') continue;
    if (code !== 'RU') {
      add(code, geometry as Shape);
      continue;
    }
    for (const arcs of (geometry as MultiPolygon).arcs) {
      const part: Polygon = { type: 'Polygon', arcs };
      const isCrimea = geoContains(merge(atlas, [part]), CRIMEA);
      add(isCrimea ? 'UA' : code, part);
    }
  }
  return shapes;
}

/** The middle of a state's largest part: that of all of France is in Spain. */
function placeOf(outline: ReturnType<typeof merge>, projection: GeoProjection): Place {
  const parts = outline.coordinates.map((coordinates) => ({
    type: 'Polygon' as const,
    coordinates,
  }));
  const largest = parts.reduce((one, other) => (geoArea(other) > geoArea(one) ? other : one));
  const path = geoPath(projection);
  const [x, y] = toUnits(path.centroid(largest));
  return { x, y, isSmall: path.area(outline) < SMALL_AREA };
}

function toUnits(point: [number, number] | null): [number, number] {
  const [x, y] = point ?? [0, 0];
  return [Math.round(x), Math.round(y)];
}
