import type { Links } from '../../domain/links.js';
import type { ProblemDetails } from '../../http/problem.js';
import { Page, renderPage } from '../page.js';
import { FIELD_LABELS, SearchForm } from './search-form.js';

/** A search that has no answer, in HTML: what is wrong, in the form as it was filled in. Null if it is not about the form. */
export function renderSearchProblem(
  { status, detail, errors = [] }: ProblemDetails,
  params: URLSearchParams,
  links: Links,
): string | null {
  if (status !== 400 || errors.length === 0) return null;
  const inForm = new Map(errors.map(({ pointer, detail }) => [nameOf(pointer), detail]));
  return renderPage(
    <Page title="Search" description={detail} path={null} links={links}>
      <h1>Search</h1>
      <div class="faults">
        <p>This search can’t be answered:</p>
        <ul>
          {[...inForm].map(([name, detail]) => (
            <li key={name}>
              {FIELD_LABELS[name] ?? <code>{name}</code>}: {detail}
            </li>
          ))}
        </ul>
      </div>
      <SearchForm params={params} errors={inForm} />
    </Page>,
  );
}

/** The parameter that a pointer points into. */
function nameOf(pointer: string): string {
  return pointer.split('/')[1] ?? '';
}
