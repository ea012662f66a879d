import type { Links } from '../../domain/links.js';
import type { Claim } from '../../domain/statement.js';
import type { Facets } from '../../search/facets.store.js';
import { type HitType, type Matches, RANKED_HITS } from '../../search/matches.store.js';
import type { Hit } from '../../search/search.store.js';
import { ClaimList } from '../claim-list.js';
import { feedAlternates, feedPath } from '../feeds.js';
import { Link } from '../link.js';
import { Page } from '../page.js';
import { searchPath } from '../paths.js';
import { type ListedStatement, StatementList } from '../statement-list.js';
import { countOf } from '../words.js';
import { FacetList } from './facet-list.js';
import { HitList } from './hit-list.js';
import { apiPath, toFeedFilters, withoutFilters, withParameters } from './search-address.js';
import { type ActiveFilter, listActiveFilters, type PartiesByCode } from './search-filters.js';
import { SearchForm } from './search-form.js';

/** The best hits of a query, or a page of a list by date. */
export type Results =
  | { list: '/v1/search'; hits: readonly Hit[]; ranked: Matches }
  | { list: '/v1/statements'; statements: readonly ListedStatement[]; total: number }
  | { list: '/v1/claims'; claims: readonly Claim[]; total: number };

interface SearchPageProps {
  /** The parameters of the address. */
  params: URLSearchParams;
  /** What the search looks for. */
  types: readonly HitType[];
  results: Results;
  /** The cursor of the next page of a list. */
  next: string | null;
  facets: Facets;
  /** The parties that filters name, by the codes in the address. */
  named: PartiesByCode;
  /** What the fields of parties offer. */
  parties: readonly { code: string; name: string }[];
  links: Links;
}

/** A search, with all that narrows it down. */
export function SearchPage(props: SearchPageProps) {
  const { params, types, results, facets, named, parties, links } = props;
  const feedFilters = toFeedFilters(params, types);
  const filters = listActiveFilters(params, named);
  // In a list, a filter must not change what is listed.
  const narrowed = new URLSearchParams(params);
  if (results.list !== '/v1/search') {
    narrowed.set('type', results.list === '/v1/statements' ? 'statement' : 'claim');
  }
  const title = [params.get('q'), ...filters.map(({ label }) => label)].filter(Boolean).join(' · ');
  const json = links.to(apiPath(params, results.list, 'json'));
  return (
    <Page
      title={title === '' ? 'Search' : title}
      description="Search joint diplomatic statements and the claims in them, in their exact words, by kind, party, capacity, resolution, year and language."
      path={searchPath(params)}
      links={links}
      alternates={[
        { href: json, type: 'application/json', title: 'JSON' },
        ...feedAlternates('Changes of what this search finds', feedFilters, links),
      ]}
    >
      <h1>Search</h1>
      <SearchForm params={params} parties={parties} named={named} />
      <ActiveFilters params={params} filters={filters} />
      <div class="results">
        <FacetList facets={facets} params={narrowed} parties={named} />
        <section aria-labelledby="page_results">
          <h2 id="page_results">{describe(results)}</h2>
          <Views params={params} results={results} feedFilters={feedFilters} />
          <Found {...props} />
        </section>
      </div>
    </Page>
  );
}

interface ActiveFiltersProps {
  params: URLSearchParams;
  filters: readonly ActiveFilter[];
}

/** The filters in use, each as a link that removes it. */
function ActiveFilters({ params, filters }: ActiveFiltersProps) {
  if (filters.length === 0) return null;
  return (
    <nav aria-label="Filters in use">
      <ul class="active">
        {filters.map(({ label, parameters }) => (
          <li key={label}>
            <Link to={withoutFilters(params, parameters)}>
              <span class="unseen">Remove the filter </span>
              <bdi>{label}</bdi>
              <span aria-hidden="true"> ✕</span>
            </Link>
          </li>
        ))}
        {filters.length > 1 && (
          <li>
            <Link
              class="all"
              to={withoutFilters(
                params,
                filters.flatMap(({ parameters }) => parameters),
              )}
            >
              Remove all
            </Link>
          </li>
        )}
      </ul>
    </nav>
  );
}

function describe(results: Results): string {
  if (results.list === '/v1/statements') return countOf(results.total, 'statement');
  if (results.list === '/v1/claims') return countOf(results.total, 'claim');
  const { statements, claims } = results.ranked;
  const counts = [
    ...(statements.length > 0 ? [count(statements, 'statement')] : []),
    ...(claims.length > 0 ? [count(claims, 'claim')] : []),
  ];
  return counts.length === 0 ? 'Nothing found' : counts.join(' and ');
}

/** More than are ranked are not counted. */
function count({ length }: readonly number[], noun: string): string {
  return length === RANKED_HITS ? `the newest ${length} ${noun}s` : countOf(length, noun);
}

interface ViewsProps {
  params: URLSearchParams;
  results: Results;
  feedFilters: URLSearchParams;
}

/** Which results are shown, in which order. */
function Views({ params, results: { list }, feedFilters }: ViewsProps) {
  const type = list === '/v1/statements' ? 'statement' : 'claim';
  const isRanked = list === '/v1/search';
  const hasWords = params.has('q');
  const shown = isRanked ? params.get('type') : type;
  const views: [name: string, to: string, isShown: boolean][] = [
    ...(hasWords ? [view('All', params, null, shown)] : []),
    view('Statements', params, 'statement', shown),
    view('Claims', params, 'claim', shown),
  ];
  return (
    <nav class="views" aria-label="Results">
      <ul>
        {views.map(([name, to, isShown]) => (
          <li key={name}>
            <Link to={to} aria-current={isShown ? 'page' : undefined}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
      {hasWords && shown !== null && (
        <Link
          to={withParameters(params, { type: shown, sort: isRanked ? '-issuedOn' : null })}
        >{`Show the ${isRanked ? 'newest' : 'best'} first`}</Link>
      )}
      <Link to={feedPath(feedFilters)} type="application/atom+xml">
        Follow this search
      </Link>
    </nav>
  );
}

function view(
  name: string,
  params: URLSearchParams,
  type: HitType | null,
  shown: string | null,
): [string, string, boolean] {
  // The oldest first, and what describes claims, are only for one of the types.
  const dropped =
    type === 'statement' ? { role: null, modality: null, statement: null } : { sort: null };
  return [name, withParameters(params, { type, ...dropped }), shown === type];
}

function Found({ params, results, next, links }: SearchPageProps) {
  return (
    <>
      {results.list === '/v1/search' && <HitList hits={results.hits} />}
      {results.list === '/v1/statements' && <StatementList statements={results.statements} />}
      {results.list === '/v1/claims' && <ClaimList claims={results.claims} />}
      {isEmpty(results) && <Advice params={params} />}
      <Further params={params} results={results} next={next} />
      {!isEmpty(results) && (
        <ul class="formats">
          <li>
            <a href={links.to(apiPath(params, results.list, 'json'))}>JSON</a>
          </li>
          <li>
            <a href={links.to(apiPath(params, results.list, 'csv'))}>CSV</a>
          </li>
          <li>
            <a href={links.to(apiPath(params, results.list, 'xlsx'))}>Excel</a>
          </li>
        </ul>
      )}
    </>
  );
}

function isEmpty(results: Results): boolean {
  if (results.list === '/v1/search') return results.hits.length === 0;
  return results.total === 0;
}

/** What may help if nothing was found. */
function Advice({ params }: { params: URLSearchParams }) {
  const q = params.get('q') ?? '';
  return (
    <div class="advice">
      <p>No statement or claim in the registry matches all of this.</p>
      <ul>
        {q !== '' && (
          <li>Search for fewer words: all must occur, in one statement or in one claim.</li>
        )}
        {/["“”«»„]/.test(q) && (
          <li>
            Leave out the quotation marks, between which words must follow each other.{' '}
            <Link to={`/verify?${new URLSearchParams({ quote: q })}`}>Verify a quote</Link> finds
            words that only resemble it.
          </li>
        )}
        {/(?:^|\s)[-−]/.test(q) && <li>Add a word to find: a minus only excludes.</li>}
        <li>
          Remove a filter, or{' '}
          <Link to={searchPath(q === '' ? {} : { q })}>
            {q === '' ? 'remove all' : 'search everything for these words'}
          </Link>
          .
        </li>
      </ul>
    </div>
  );
}

type FurtherProps = Pick<SearchPageProps, 'params' | 'results' | 'next'>;

/** Ways to what the page leaves out. */
function Further({ params, results, next }: FurtherProps) {
  if (results.list !== '/v1/search') {
    const isFirst = !params.has('cursor');
    if (isFirst && next === null) return null;
    return (
      <nav class="further" aria-label="Pages">
        {!isFirst && <Link to={withParameters(params, {})}>First page</Link>}
        {next !== null && <Link to={withParameters(params, { cursor: next })}>Next page</Link>}
      </nav>
    );
  }
  const { hits, ranked } = results;
  const { statements, claims } = ranked;
  if (hits.length === statements.length + claims.length && hits.length < RANKED_HITS) return null;
  const all = (type: HitType) => withParameters(params, { type, sort: '-issuedOn' });
  return (
    <nav class="further" aria-label="All results">
      <p>These are the best {hits.length}. All, the newest first:</p>
      {statements.length > 0 && <Link to={all('statement')}>statements</Link>}
      {claims.length > 0 && <Link to={all('claim')}>claims</Link>}
    </nav>
  );
}
