import { scaleBand, scaleLinear } from 'd3-scale';
import { stack } from 'd3-shape';
import { Axes, BOTTOM, Chart, type ChartProps, fillYears, LEFT, RIGHT, TOP } from './axes.js';

/** A part of each bar. Its class gives it a colour and a pattern. */
export interface Series {
  name: string;
  /** `first`, `second` or `third`. */
  class: string;
}

export interface YearOfCounts {
  year: number;
  /** A count for each series. */
  counts: readonly number[];
}

interface YearBarsProps extends ChartProps {
  series: readonly Series[];
  years: readonly YearOfCounts[];
}

/** Counts by year as bars, each a stack of the series. */
export function YearBars({ series, years: given, ...frame }: YearBarsProps) {
  const years = fillYears(given, (year) => ({ year, counts: series.map(() => 0) }));
  const totals = years.map(({ counts }) => counts.reduce((sum, count) => sum + count, 0));
  const x = scaleBand<number>()
    .domain(years.map(({ year }) => year))
    .range([LEFT, RIGHT])
    .padding(0.2);
  const y = scaleLinear()
    .domain([0, Math.max(1, ...totals)])
    .nice(4)
    .range([BOTTOM, TOP]);
  const width = Math.min(x.bandwidth(), 48);
  const layers = stack<unknown, (typeof years)[number], number>()
    .keys(series.map((_, at) => at))
    .value(({ counts }, at) => counts[at] ?? 0)(years);
  return (
    <>
      <Chart {...frame}>
        <Axes
          y={y}
          ticks={y.ticks(4).filter(Number.isInteger)}
          years={years.map(({ year }) => year)}
          xOf={(year) => (x(year) ?? 0) + x.bandwidth() / 2}
        />
        {layers.map((layer, at) => (
          <g key={series[at]?.class} class={series[at]?.class}>
            {layer.map(({ 0: from, 1: to, data: { year } }) =>
              from === to ? null : (
                <rect
                  key={year}
                  x={round((x(year) ?? 0) + (x.bandwidth() - width) / 2)}
                  y={round(y(to))}
                  width={round(width)}
                  height={round(y(from) - y(to))}
                >
                  <title>{`${year}: ${to - from} ${series[at]?.name}`}</title>
                </rect>
              ),
            )}
          </g>
        ))}
      </Chart>
      {series.length > 1 && <SeriesKey series={series} />}
    </>
  );
}

function SeriesKey({ series }: { series: readonly Series[] }) {
  return (
    <ul class="key">
      {series.map(({ name, class: one }) => (
        <li key={one}>
          <svg viewBox="0 0 40 28" aria-hidden="true">
            <g class={one}>
              <rect x={2} y={2} width={36} height={24} />
            </g>
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
