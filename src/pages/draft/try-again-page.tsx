import type { Links } from '../../domain/links.js';
import type { ProblemDetails } from '../../http/problem.js';
import { Page } from '../page.js';
import { DraftForm } from './draft-start-page.js';

interface TryAgainPageProps {
  problem: ProblemDetails;
  /** All that was sent. */
  fields: ReadonlyMap<string, string>;
  links: Links;
}

/** Keeps corrections that the server could not work on, such as when it is busy. */
export function TryAgainPage({ problem, fields, links }: TryAgainPageProps) {
  return (
    <Page title={problem.title} description={problem.detail} path={null} links={links}>
      <p class="eyebrow">Error {problem.status}</p>
      <h1>{problem.title}</h1>
      <p>{problem.detail} Your corrections are kept in this page.</p>
      <DraftForm class="query">
        {[...fields].map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <button type="submit">Try again</button>
      </DraftForm>
    </Page>
  );
}
