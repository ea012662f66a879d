import type { Links } from '../../domain/links.js';
import type { Claim, ResolutionName } from '../../domain/statement.js';
import { VOTES } from '../../domain/vocabulary.js';
import { describeResolution } from '../../formats/json-ld.js';
import type { ResolutionDetail } from '../../resolutions/resolutions.store.js';
import type { YearOfStatements } from '../../statements/statement-years.store.js';
import { YearBars } from '../charts/year-bars.js';
import { YearTable } from '../charts/year-table.js';
import { ClaimList } from '../claim-list.js';
import { Day } from '../day.js';
import { Fact, Facts } from '../facts.js';
import { feedAlternates } from '../feeds.js';
import { Link } from '../link.js';
import { Page } from '../page.js';
import { PartyLinks } from '../party-link.js';
import { resolutionPath, searchPath } from '../paths.js';
import {
  BODY_NAMES,
  countOf,
  OUTCOME_NAMES,
  TALLY_NAMES,
  TYPE_NAMES,
  VOTE_TITLES,
} from '../words.js';
import { Chamber, ChamberKey } from './chamber.js';

interface ResolutionPageProps {
  resolution: ResolutionDetail;
  /** The newest claims that cite it. */
  claims: readonly Claim[];
  /** How many statements cite it, by year. */
  years: readonly YearOfStatements[];
  links: Links;
}

/** A resolution: what it is, how its organ voted, and who cites it in which words. */
export function ResolutionPage({ resolution, claims, years, links }: ResolutionPageProps) {
  const { id, symbol, type, title, citedBy } = resolution;
  const url = links.resolution(id);
  return (
    <Page
      title={symbol}
      description={`${title ?? symbol}: cited by ${countOf(citedBy.statementCount, 'joint statement')} in the registry.`}
      path={resolutionPath(id)}
      links={links}
      alternates={[
        { href: url, type: 'application/json', title: 'JSON' },
        ...feedAlternates(`Changed statements that cite ${symbol}`, { resolution: id }, links),
      ]}
      data={{ ...describeResolution(resolution, links), url: links.to(resolutionPath(id)) }}
    >
      <article>
        <p class="eyebrow">{TYPE_NAMES[type]}</p>
        <h1>
          {symbol}
          {title !== null && <small>{title}</small>}
        </h1>
        <ResolutionFacts resolution={resolution} />
        <Votes resolution={resolution} />
        <section aria-labelledby="page_cited">
          <h2 id="page_cited">Cited by</h2>
          {citedBy.claimCount === 0 ? (
            <p>No statement in the registry cites it.</p>
          ) : (
            <>
              <p>
                {countOf(citedBy.claimCount, 'claim')} in{' '}
                {countOf(citedBy.statementCount, 'statement')}, signed by{' '}
                <PartyLinks parties={citedBy.parties.map(({ party }) => party)} />.
              </p>
              <CitingYears symbol={symbol} years={years} />
              <h3>In these words</h3>
              <ClaimList claims={claims} />
              {citedBy.claimCount > claims.length && (
                <p class="further">
                  <Link to={searchPath({ type: 'claim', resolution: symbol })}>
                    All {countOf(citedBy.claimCount, 'claim')}
                  </Link>
                </p>
              )}
            </>
          )}
        </section>
        <section aria-labelledby="page_formats">
          <h2 id="page_formats">Sources and formats</h2>
          <Sources resolution={resolution} />
          <ul class="formats">
            <li>
              <Link to={`/v1/resolutions/${id}?format=json`}>JSON</Link>
            </li>
            <li>
              <Link to={`/v1/resolutions/${id}/claims?format=csv`}>Citing claims as CSV</Link>
            </li>
          </ul>
        </section>
      </article>
    </Page>
  );
}

/** Who cites it over time. A single year is no picture. */
function CitingYears({ symbol, years }: { symbol: string; years: readonly YearOfStatements[] }) {
  const dated = years.flatMap(({ year, statementCount }) =>
    year === null ? [] : [{ year, statementCount }],
  );
  const [first, last] = [dated[0], dated.at(-1)];
  if (!first || !last || first === last) return null;
  const count = dated.reduce((sum, { statementCount }) => sum + statementCount, 0);
  return (
    <>
      <figure>
        <YearBars
          id="page_citing"
          title={`Statements that cite ${symbol}, by year`}
          description={`${countOf(count, 'statement')} from ${first.year} to ${last.year}. The table has the number of each year.`}
          series={[{ name: 'statements', class: 'first' }]}
          years={dated.map(({ year, statementCount }) => ({ year, counts: [statementCount] }))}
        />
        <figcaption class="detail">Statements that cite it, by year of issue</figcaption>
      </figure>
      <YearTable
        columns={['Statements']}
        rows={dated.map(({ year, statementCount }) => ({ year, cells: [statementCount] }))}
      />
    </>
  );
}

function ResolutionFacts({ resolution }: { resolution: ResolutionDetail }) {
  const { body, outcome, adoptedOn, rejectedOn, meeting, chapter, agenda, subjects } = resolution;
  const { known, sponsors, documentUrl, draftResolution, adoptedAs, draft } = resolution;
  const day = adoptedOn ?? rejectedOn;
  return (
    <Facts>
      {!known && (
        <Fact name="Known">Only that it is cited: nobody has filled in the rest yet.</Fact>
      )}
      <Fact name="Body">{BODY_NAMES[body]}</Fact>
      {(outcome !== null || day !== null) && (
        <Fact name={outcome === null ? 'Date' : OUTCOME_NAMES[outcome]}>
          {day === null ? 'on an unknown day' : <Day on={day} />}
          {meeting !== null && `, at meeting ${meeting}`}
        </Fact>
      )}
      {chapter !== null && <Fact name="Acts under">Chapter {chapter} of the UN Charter</Fact>}
      {agenda.length > 0 && <Fact name="Agenda">{agenda.join('; ')}</Fact>}
      {subjects.length > 0 && <Fact name="Subjects">{subjects.join('; ')}</Fact>}
      {sponsors.length > 0 && (
        <Fact name="Sponsors">
          <PartyLinks parties={sponsors} />
        </Fact>
      )}
      {draft !== null && (
        <Fact name="Draft">
          <Named resolution={draftResolution} symbol={draft} />
        </Fact>
      )}
      {adoptedAs !== null && (
        <Fact name="Adopted as">
          <Named resolution={adoptedAs} symbol={adoptedAs.symbol} />
        </Fact>
      )}
      {documentUrl !== null && (
        <Fact name="Text">
          <a href={documentUrl}>at the United Nations</a>
        </Fact>
      )}
    </Facts>
  );
}

function Named({ resolution, symbol }: { resolution: ResolutionName | null; symbol: string }) {
  return resolution ? <Link to={resolutionPath(resolution.id)}>{symbol}</Link> : symbol;
}

function Votes({
  resolution: { tally, votes, vetoedBy, procedure },
}: {
  resolution: ResolutionDetail;
}) {
  if (tally === null) {
    return procedure === 'without-vote' ? <p>It was adopted without a vote.</p> : null;
  }
  return (
    <section aria-labelledby="page_vote">
      <h2 id="page_vote">The vote</h2>
      <p>
        {VOTES.filter((vote) => tally[vote] > 0)
          .map((vote) => `${tally[vote]} ${TALLY_NAMES[vote]}`)
          .join(', ')}
        .
        {vetoedBy.length > 0 && (
          <>
            {' '}
            Vetoed by <PartyLinks parties={vetoedBy} />.
          </>
        )}
      </p>
      {votes !== null && (
        <>
          <Chamber votes={votes} />
          <ChamberKey votes={votes} />
          <table class="votes">
            <thead>
              <tr>
                <th scope="col">Vote</th>
                <th scope="col">Members</th>
              </tr>
            </thead>
            <tbody>
              {VOTES.map((vote) => ({
                vote,
                parties: votes.filter((cast) => cast.vote === vote).map(({ party }) => party),
              }))
                .filter(({ parties }) => parties.length > 0)
                .map(({ vote, parties }) => (
                  <tr key={vote}>
                    <th scope="row">
                      {VOTE_TITLES[vote]} ({parties.length})
                    </th>
                    <td>
                      <PartyLinks parties={parties} />
                    </td>
                  </tr>
                ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}

function Sources({ resolution: { sources } }: { resolution: ResolutionDetail }) {
  if (sources.length === 0) return null;
  return (
    <ul>
      {sources.map(({ facts, publisher, file, url }) => (
        <li key={`${publisher} ${file} ${url} ${facts.join()}`}>
          {url === null ? publisher : <a href={url}>{publisher}</a>}
          {file !== null && `, ${file}`}: {facts.join(', ')}
        </li>
      ))}
    </ul>
  );
}
