import { Link } from '../link.js';
import { comparePath } from '../paths.js';
import type { Matrix } from './matrix.js';

/** The width and height of a cell. */
const CELL = 28;

/** The room for the names beside the last cells. */
const NAMES = 220;

/** Longer names are cut. */
const LONGEST_NAME = 28;

/** How many degrees of darkness there are. */
const LEVELS = 5;

/**
 * The matrix as a picture: the darker a cell, the more statements the two signed together. Each party's name stands on the
 * diagonal, right of its row and above its column.
 */
export function MatrixPicture({ matrix: { parties, countOf, max } }: { matrix: Matrix }) {
  const width = parties.length * CELL + NAMES;
  const height = parties.length * CELL;
  return (
    // biome-ignore lint/a11y/useSemanticElements: SVG has no fieldset.
    <svg
      class="matrix"
      // Its cells are links for those who point at them; the table has the same links.
      role="group"
      aria-labelledby="page_matrix_title page_matrix_description"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
    >
      <title id="page_matrix_title">How often each pair signed together</title>
      <desc id="page_matrix_description">
        {parties.length} parties, ordered so that those that often sign together are neighbours. The
        table has the number of each pair.
      </desc>
      {parties.map((one, row) => (
        <g key={one.code} transform={`translate(0 ${row * CELL})`}>
          {parties.slice(0, row).map((other, column) => {
            const count = countOf(one, other);
            const x = column * CELL;
            if (count === 0) return <Square key={other.code} x={x} />;
            return (
              <Link
                key={other.code}
                class={`level-${levelOf(count, max)}`}
                to={comparePath(other.code, one.code)}
                tabIndex={-1}
                aria-hidden="true"
              >
                <title>{`${other.name} and ${one.name}: ${count}`}</title>
                <Square x={x} />
                <text x={x + CELL / 2} y={CELL / 2} dy="0.35em">
                  {count}
                </text>
              </Link>
            );
          })}
          <text class="name" x={row * CELL + 6} y={CELL / 2} dy="0.35em">
            {clip(one.name)}
          </text>
        </g>
      ))}
    </svg>
  );
}

function Square({ x }: { x: number }) {
  return <rect x={x + 1} y={1} width={CELL - 2} height={CELL - 2} />;
}

/** From 1 to LEVELS. Counts are far apart, so the square root is taken. */
function levelOf(count: number, max: number): number {
  return Math.max(1, Math.ceil(Math.sqrt(count / max) * LEVELS));
}

function clip(name: string): string {
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name;
}
