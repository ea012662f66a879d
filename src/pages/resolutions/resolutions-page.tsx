import type { Links } from '../../domain/links.js';
import type { Resolution } from '../../domain/statement.js';
import { BODIES } from '../../domain/vocabulary.js';
import { Day } from '../day.js';
import { Form, Link } from '../link.js';
import { Page } from '../page.js';
import { resolutionPath } from '../paths.js';
import { BODY_NAMES, countOf, OUTCOME_NAMES, TYPE_NAMES } from '../words.js';

interface ResolutionsPageProps {
  resolutions: readonly Resolution[];
  /** How many there are on all pages. */
  total: number;
  /** The cursor of the next page. */
  next: string | null;
  /** The parameters of the address. */
  params: URLSearchParams;
  links: Links;
}

/** Resolutions, newest first, of one organ or of all. */
export function ResolutionsPage({ resolutions, total, next, params, links }: ResolutionsPageProps) {
  const body = params.get('body');
  const json = `/v1/resolutions?${changed(params, { format: 'json' })}`;
  const toWholeList = (format: string) =>
    `/v1/resolutions?${changed(params, { cursor: null, limit: null, total: null, format })}`;

  return (
    <Page
      title="Resolutions"
      description="Resolutions of the United Nations that joint statements cite, with the votes on them, newest first."
      path={toPath(params)}
      links={links}
      alternates={[{ href: links.to(json), type: 'application/json', title: 'JSON' }]}
    >
      <h1>Resolutions</h1>
      <search>
        <Form to="/resolutions" class="find">
          <label for="page_q">Part of a symbol or title</label>
          <input
            type="search"
            id="page_q"
            name="q"
            value={params.get('q') ?? undefined}
            required
            maxLength={200}
          />
          {body !== null && <input type="hidden" name="body" value={body} />}
          <button type="submit">Find</button>
        </Form>
      </search>
      <nav class="views" aria-label="Organs">
        <ul>
          {[null, ...BODIES].map((one) => (
            <li key={one}>
              <Link
                to={toPath(changed(params, { body: one, cursor: null }))}
                aria-current={one === body ? 'page' : undefined}
              >
                {one === null ? 'All' : BODY_NAMES[one]}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <p class="detail">{countOf(total, 'document')}, newest first</p>
      <Rows resolutions={resolutions} />
      <nav class="further" aria-label="Pages">
        {params.has('cursor') && (
          <Link to={toPath(changed(params, { cursor: null }))}>First page</Link>
        )}
        {next !== null && <Link to={toPath(changed(params, { cursor: next }))}>Next page</Link>}
        <Link to={json}>JSON</Link>
        <Link to={toWholeList('csv')}>CSV</Link>
        <Link to={toWholeList('xlsx')}>Excel</Link>
      </nav>
    </Page>
  );
}

function toPath(params: URLSearchParams): string {
  const query = String(params);
  return query === '' ? '/resolutions' : `/resolutions?${query}`;
}

/** Null removes a parameter. */
function changed(params: URLSearchParams, changes: Record<string, string | null>): URLSearchParams {
  const copy = new URLSearchParams(params);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) copy.delete(name);
    else copy.set(name, value);
  }
  return copy;
}

function Rows({ resolutions }: Pick<ResolutionsPageProps, 'resolutions'>) {
  return (
    <ol class="statements">
      {resolutions.map(({ id, symbol, title, type, ...one }) => {
        const day = one.adoptedOn ?? one.rejectedOn;
        return (
          <li key={id}>
            <Link to={resolutionPath(id)}>{symbol}</Link>
            {title !== null && <p>{title}</p>}
            <p class="detail">
              {TYPE_NAMES[type]}
              {one.outcome !== null && ` · ${OUTCOME_NAMES[one.outcome]}`}
              {day !== null && (
                <>
                  {' · '}
                  <Day on={day} />
                </>
              )}
              {one.tally !== null &&
                ` · ${one.tally.yes} for, ${one.tally.no} against, ${one.tally.abstain} abstained`}
              {!one.known && ' · known only from citations'}
            </p>
          </li>
        );
      })}
    </ol>
  );
}
