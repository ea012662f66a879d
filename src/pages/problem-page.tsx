import type { ProblemDetails } from '../http/problem.js';
import { Page, renderPage } from './page.js';

/** An error as a page, in HTML. */
export function renderProblemPage({ status, title, detail, errors = [] }: ProblemDetails): string {
  return renderPage(
    <Page title={title} description={detail} url={null}>
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
        <a href="/">Go to the start</a>
      </p>
    </Page>,
  );
}
