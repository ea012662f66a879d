import type { PartyName } from '../../domain/statement.js';
import type { Vote } from '../../domain/vocabulary.js';
import { VOTE_NAMES, VOTE_TITLES } from '../words.js';

export interface Cast {
  party: PartyName;
  vote: Vote;
}

interface Seat {
  x: number;
  y: number;
}

/** The votes in the order of the picture, from left to right. */
const ORDER: readonly Vote[] = ['yes', 'abstain', 'no', 'absent'];

/** The width of the picture. Its height is half of it. */
const WIDTH = 400;

/** The radius of the innermost row, as a share of that of the outermost. */
const INNER = 0.45;

/** In a larger chamber, seats are too small for the codes of the members. */
const MOST_LABELLED = 20;

/** A vote as a picture of the chamber: a seat for each member, those who voted alike together. */
export function Chamber({ votes }: { votes: readonly Cast[] }) {
  const sorted = ORDER.flatMap((vote) => votes.filter((cast) => cast.vote === vote));
  const { seats, radius } = placeSeats(sorted.length);
  const isLabelled = votes.length <= MOST_LABELLED;
  const counts = ORDER.map((vote) => [vote, votes.filter((cast) => cast.vote === vote).length]);
  const summary = counts.flatMap(([vote, count]) => (count === 0 ? [] : [`${count} ${vote}`]));
  return (
    <svg
      class="chamber"
      role="img"
      aria-labelledby="page_chamber_title page_chamber_description"
      viewBox={`-2 -2 ${WIDTH + 4} ${WIDTH / 2 + radius + 4}`}
    >
      <title id="page_chamber_title">The vote</title>
      <desc id="page_chamber_description">
        {summary.join(', ')}. The table lists the vote of each member.
      </desc>
      {sorted.map(({ party, vote }, at) => {
        const { x, y } = seats[at] ?? { x: 0, y: 0 };
        return (
          <g key={party.code} class={`seat ${vote}`} transform={`translate(${x} ${y})`}>
            <title>
              {party.name} {VOTE_NAMES[vote]}
            </title>
            {vote === 'no' ? <Square radius={radius} /> : <circle r={radius} />}
            {isLabelled && <text dy="0.35em">{party.code}</text>}
          </g>
        );
      })}
    </svg>
  );
}

/** What the seats of the picture mean. */
export function ChamberKey({ votes }: { votes: readonly Cast[] }) {
  return (
    <ul class="key">
      {ORDER.filter((vote) => votes.some((cast) => cast.vote === vote)).map((vote) => (
        <li key={vote}>
          <svg viewBox="-20 -14 40 28" aria-hidden="true">
            <g class={`seat ${vote}`}>
              {vote === 'no' ? <Square radius={12} /> : <circle r={12} />}
            </g>
          </svg>
          {VOTE_TITLES[vote]}
        </li>
      ))}
    </ul>
  );
}

/** Places seats in semicircular rows, from left to right, so that seats of all rows are about equally far apart. */
function placeSeats(count: number): { seats: Seat[]; radius: number } {
  const rows = Math.max(1, Math.round(Math.sqrt(count / 4)));
  const distance = (WIDTH / 2) * ((1 - INNER) / Math.max(rows - 0.5, 1));
  const radius = Math.min(distance * 0.42, WIDTH / 22);
  const outer = WIDTH / 2 - radius;
  const radii = Array.from({ length: rows }, (_, row) =>
    rows === 1 ? outer * 0.85 : outer * (INNER + ((1 - INNER) * row) / (rows - 1)),
  );
  const total = radii.reduce((sum, one) => sum + one, 0);
  let placed = 0;
  let passed = 0;
  const seats = radii.flatMap((rowRadius) => {
    passed += rowRadius;
    const inRow = Math.round((count * passed) / total) - placed;
    placed += inRow;
    return Array.from({ length: inRow }, (_, at) => ({
      angle: inRow === 1 ? Math.PI / 2 : Math.PI * (1 - at / (inRow - 1)),
      rowRadius,
    }));
  });
  return {
    seats: seats
      .sort((one, other) => other.angle - one.angle || one.rowRadius - other.rowRadius)
      .map(({ angle, rowRadius }) => ({
        x: round(WIDTH / 2 + rowRadius * Math.cos(angle)),
        y: round(WIDTH / 2 - rowRadius * Math.sin(angle)),
      })),
    radius: round(radius),
  };
}

/** The shape of a vote against, which sets it apart without colour. */
function Square({ radius }: { radius: number }) {
  const half = round(radius * 0.9);
  return <rect x={-half} y={-half} width={2 * half} height={2 * half} />;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
