import type { Links } from '../domain/links.js';
import type { ProblemDetails } from '../http/problem.js';
import { Link } from './link.js';
import { Page, renderPage } from './page.js';

/** An error as a page, in HTML. */
export function renderProblemPage(
  { status, title, detail, errors = [] }: ProblemDetails,
  links: Links,
): string {
  return renderPage(
    <Page title={title} description={detail} path={null} links={links}>
      <p class="eyebrow">Error {status}</p>
      <h1>{title}</h1>
      <p>{detail}</p>
      {errors.length > 0 && (
        <ul>
          {errors.map(({ pointer, detail }) => (
            <li key={`${pointer} ${detail}`}>
              <code>{pointer.slice(1)}</code> {detail}
            </li>
          ))}
        </ul>
      )}
      <p>
        <Link to="/search">Search the registry</Link>, or go to the <Link to="/">start page</Link>.
      </p>
    </Page>,
  );
}
