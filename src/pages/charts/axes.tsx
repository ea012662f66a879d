import type { ScaleLinear } from 'd3-scale';
import type { ComponentChildren } from 'preact';

/** The size of charts, and the edges of what they plot. Between them and the size is room for the axes. */
const WIDTH = 640;
const HEIGHT = 240;
export const LEFT = 76;
export const RIGHT = 632;
export const TOP = 16;
export const BOTTOM = 200;

/** The most years with a label: those of the largest type, on narrow screens, must not touch. */
const MOST_YEARS = 6;

export interface ChartProps {
  /** Unique in the page: other ids start with it. */
  id: string;
  title: string;
  description: string;
}

/** The frame of a chart, with what screen readers say of it. */
export function Chart(props: ChartProps & { children: ComponentChildren }) {
  const { id, title, description, children } = props;
  return (
    <svg
      class="chart"
      role="img"
      aria-labelledby={`${id}_title ${id}_description`}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
    >
      <title id={`${id}_title`}>{title}</title>
      <desc id={`${id}_description`}>{description}</desc>
      {children}
    </svg>
  );
}

interface AxesProps {
  y: ScaleLinear<number, number>;
  ticks: readonly number[];
  format?: (value: number) => string;
  /** In order, without gaps. */
  years: readonly number[];
  xOf: (year: number) => number;
}

/** Lines and labels of the values, and labels of the years. */
export function Axes({ y, ticks, format = String, years, xOf }: AxesProps) {
  const step = Math.ceil(years.length / MOST_YEARS);
  return (
    <g class="axes">
      {ticks.map((tick) => (
        <g key={tick}>
          <path d={`M${LEFT} ${Math.round(y(tick))}H${RIGHT}`} />
          <text class="value" x={LEFT - 8} y={Math.round(y(tick))} dy="0.35em">
            {format(tick)}
          </text>
        </g>
      ))}
      {years
        .filter((_, at) => at % step === 0)
        .map((year) => (
          <text key={year} x={Math.round(xOf(year))} y={BOTTOM + 28}>
            {year}
          </text>
        ))}
    </g>
  );
}

/** The same years in order, with empty ones for those in between. */
export function fillYears<Year extends { year: number }>(
  given: readonly Year[],
  toEmpty: (year: number) => Year,
): Year[] {
  const byYear = new Map(given.map((one) => [one.year, one]));
  const first = Math.min(...byYear.keys());
  const last = Math.max(...byYear.keys());
  if (byYear.size === 0) return [];
  return Array.from(
    { length: last - first + 1 },
    (_, at) => byYear.get(first + at) ?? toEmpty(first + at),
  );
}
