import { scaleLinear, scalePoint } from 'd3-scale';
import { line } from 'd3-shape';
import { Axes, BOTTOM, Chart, type ChartProps, fillYears, LEFT, RIGHT, TOP } from './axes.js';

export interface YearOfShare {
  year: number;
  /** From 0 to 1; null if there is none. */
  share: number | null;
}

interface YearLineProps extends ChartProps {
  years: readonly YearOfShare[];
}

/** Shares by year as a line, which is broken where there is none. */
export function YearLine({ years: given, ...frame }: YearLineProps) {
  const years = fillYears(given, (year): YearOfShare => ({ year, share: null }));
  const x = scalePoint<number>()
    .domain(years.map(({ year }) => year))
    .range([LEFT, RIGHT])
    .padding(0.5);
  const y = scaleLinear().domain([0, 1]).range([BOTTOM, TOP]);
  const xOf = (year: number) => x(year) ?? LEFT;
  const toPath = line<YearOfShare>()
    .defined(({ share }) => share !== null)
    .x(({ year }) => xOf(year))
    .y(({ share }) => y(share ?? 0))
    .digits(1);
  return (
    <Chart {...frame}>
      <Axes
        y={y}
        ticks={[0, 0.25, 0.5, 0.75, 1]}
        format={(value) => `${Math.round(value * 100)}%`}
        years={years.map(({ year }) => year)}
        xOf={xOf}
      />
      <g class="share">
        <path d={toPath(years) ?? ''} />
        {years.map(
          ({ year, share }) =>
            share !== null && (
              <circle key={year} cx={Math.round(xOf(year))} cy={Math.round(y(share))} r={4}>
                <title>{`${year}: ${Math.round(share * 100)}%`}</title>
              </circle>
            ),
        )}
      </g>
    </Chart>
  );
}
