import type { Comparison } from '../../comparisons/comparison.store.js';
import { YearBars } from '../charts/year-bars.js';
import { YearTable } from '../charts/year-table.js';
import { Link } from '../link.js';
import { searchPath } from '../paths.js';
import { type ListedStatement, StatementList } from '../statement-list.js';
import { countOf } from '../words.js';

interface SignedTogetherProps {
  comparison: Comparison;
  /** The newest statements that both signed. */
  latest: readonly ListedStatement[];
}

/** What two parties signed together and apart, over time. */
export function SignedTogether({ comparison, latest }: SignedTogetherProps) {
  const { a, b, togetherCount, onlyACount, onlyBCount, byYear } = comparison;
  const signedByBoth = new URLSearchParams([
    ['type', 'statement'],
    ['signatory', a.code],
    ['signatory', b.code],
  ]);
  const total = togetherCount + onlyACount + onlyBCount;
  const summary = `${countOf(togetherCount, 'statement')} together, ${onlyACount} signed by ${a.name} without ${b.name}, ${onlyBCount} by ${b.name} without ${a.name}.`;
  return (
    <section aria-labelledby="page_signed">
      <h2 id="page_signed">Signed together, and apart</h2>
      {total === 0 ? (
        <p>Neither signed a statement in the registry.</p>
      ) : (
        <>
          <p>{summary}</p>
          {byYear.length > 1 && (
            <figure>
              <YearBars
                id="page_signed_chart"
                title="Statements signed together and apart, by year"
                description={`${summary} The table has the numbers of each year.`}
                series={[
                  { name: 'together', class: 'first' },
                  { name: `only ${a.name}`, class: 'second' },
                  { name: `only ${b.name}`, class: 'third' },
                ]}
                years={byYear.map(({ year, ...one }) => ({
                  year,
                  counts: [one.togetherCount, one.onlyACount, one.onlyBCount],
                }))}
              />
              <YearTable
                columns={['Together', `Only ${a.name}`, `Only ${b.name}`]}
                rows={byYear.map(({ year, ...one }) => ({
                  year,
                  cells: [one.togetherCount, one.onlyACount, one.onlyBCount],
                }))}
              />
            </figure>
          )}
          {latest.length > 0 && (
            <>
              <h3>Newest statements together</h3>
              <StatementList statements={latest} />
              {togetherCount > latest.length && (
                <p class="further">
                  <Link to={searchPath(signedByBoth)}>
                    All {countOf(togetherCount, 'statement')} together
                  </Link>
                </p>
              )}
            </>
          )}
        </>
      )}
    </section>
  );
}
