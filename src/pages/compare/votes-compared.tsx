import type { Comparison } from '../../comparisons/comparison.store.js';
import { YearBars } from '../charts/year-bars.js';
import { YearLine } from '../charts/year-line.js';
import { YearTable } from '../charts/year-table.js';
import { Day } from '../day.js';
import { Link } from '../link.js';
import { resolutionPath } from '../paths.js';
import { countOf, VOTE_TITLES } from '../words.js';

/** How alike two parties vote, over time, and where they differed. */
export function VotesCompared({ comparison }: { comparison: Comparison }) {
  const { commonCount, alikeCount } = comparison.votes;
  const summary = `They voted alike on ${alikeCount.toLocaleString('en-GB')} of ${countOf(commonCount, 'resolution')} on which both voted: ${toPercent(alikeCount / commonCount)}.`;
  return (
    <section aria-labelledby="page_votes">
      <h2 id="page_votes">Votes alike</h2>
      {commonCount === 0 ? (
        <p>No resolution in the registry has a vote of both.</p>
      ) : (
        <>
          <p>{summary} An absence is no vote, and texts adopted without a vote have none.</p>
          <Charts comparison={comparison} summary={summary} />
          <Differences comparison={comparison} />
        </>
      )}
    </section>
  );
}

function Charts({ comparison, summary }: { comparison: Comparison; summary: string }) {
  const years = [...comparison.votes.byYear].reverse();
  const [first, last] = [years[0], years.at(-1)];
  if (!first || !last) return null;
  const span = first === last ? `In ${first.year}` : `From ${first.year} to ${last.year}`;
  return (
    <figure>
      <div class="charts">
        <div>
          <h3>Share of votes alike</h3>
          <YearLine
            id="page_share"
            title="Share of votes alike, by year"
            description={`${summary} ${span}; ${toPercent(last.alikeCount / last.commonCount)} in ${last.year}. The table has each year.`}
            years={years.map(({ year, ...one }) => ({
              year,
              share: one.alikeCount / one.commonCount,
            }))}
          />
        </div>
        <div>
          <h3>Resolutions on which both voted</h3>
          <YearBars
            id="page_common"
            title="Resolutions on which both voted, by year"
            description={`${summary} The table has the numbers of each year.`}
            series={[
              { name: 'voted alike', class: 'first' },
              { name: 'voted differently', class: 'second' },
            ]}
            years={years.map(({ year, ...one }) => ({
              year,
              counts: [one.alikeCount, one.commonCount - one.alikeCount],
            }))}
          />
        </div>
      </div>
      <YearTable
        columns={['Both voted', 'Alike', 'Share']}
        rows={years.map(({ year, commonCount, alikeCount }) => ({
          year,
          cells: [commonCount, alikeCount, toPercent(alikeCount / commonCount)],
        }))}
      />
    </figure>
  );
}

function Differences({
  comparison: { a, b, votes, latestDifferences },
}: {
  comparison: Comparison;
}) {
  if (latestDifferences.length === 0) return null;
  const count = votes.commonCount - votes.alikeCount;
  return (
    <>
      <h3>Where they differed</h3>
      {count > latestDifferences.length && (
        <p class="detail">
          The newest {latestDifferences.length} of {countOf(count, 'resolution')}.
        </p>
      )}
      <table class="stacked">
        <thead>
          <tr>
            <th scope="col">Resolution</th>
            <th scope="col">Date</th>
            <th scope="col">{a.name}</th>
            <th scope="col">{b.name}</th>
            <th scope="col">Title</th>
          </tr>
        </thead>
        <tbody>
          {latestDifferences.map(({ resolution, ...cast }) => {
            const day = resolution.adoptedOn ?? resolution.rejectedOn;
            return (
              <tr key={resolution.id}>
                <th scope="row">
                  <Link to={resolutionPath(resolution.id)}>{resolution.symbol}</Link>
                </th>
                <td>{day !== null && <Day on={day} />}</td>
                <td>
                  <span class="party-name">{a.name}: </span>
                  {VOTE_TITLES[cast.a]}
                </td>
                <td>
                  <span class="party-name">{b.name}: </span>
                  {VOTE_TITLES[cast.b]}
                </td>
                <td>{resolution.title}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}

function toPercent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
