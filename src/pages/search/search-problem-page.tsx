import type { ComponentChildren } from 'preact';
import type { Links } from '../../domain/links.js';
import type { ProblemDetails } from '../../http/problem.js';
import type { UnclearName } from '../named-parties.js';
import { Page, renderPage } from '../page.js';
import { UnclearParty } from '../party-field.js';
import { type Errors, FIELD_LABELS, SearchForm, type SearchFormProps } from './search-form.js';

/** A search that has no answer, in HTML: what is wrong, in the form as it was filled in. Null if it is not about the form. */
export function renderSearchProblem(
  { status, detail, errors = [] }: ProblemDetails,
  params: URLSearchParams,
  links: Links,
): string | null {
  if (status !== 400 || errors.length === 0) return null;
  const inForm = new Map(errors.map(({ pointer, detail }) => [nameOf(pointer), detail]));
  return renderPage(<Problem description={detail} errors={inForm} params={params} links={links} />);
}

/** The parameter that a pointer points into. */
function nameOf(pointer: string): string {
  return pointer.split('/')[1] ?? '';
}

interface UnclearSearchPageProps extends Omit<SearchFormProps, 'errors'> {
  links: Links;
  unclear: readonly UnclearName[];
}

/** A search for names that aren't those of one party, with the parties that they may mean. */
export function UnclearSearchPage({ unclear, ...form }: UnclearSearchPageProps) {
  const errors = new Map<string, ComponentChildren>();
  for (const { parameter, ...name } of unclear) {
    const message = <UnclearParty key={name.given} path="/search" {...name} />;
    errors.set(parameter, [errors.get(parameter), ' ', message]);
  }
  return <Problem description="Choose the parties of this search." errors={errors} {...form} />;
}

interface ProblemProps extends SearchFormProps {
  links: Links;
  description: string;
  errors: Errors;
}

function Problem({ description, errors, links, ...form }: ProblemProps) {
  return (
    <Page title="Search: not understood" description={description} path={null} links={links}>
      <h1>Search</h1>
      <div class="faults">
        <p>This search needs a correction:</p>
        <ul>
          {[...errors].map(([name, message]) => (
            <li key={name}>
              {FIELD_LABELS[name] ?? <code>{name}</code>}: {message}
            </li>
          ))}
        </ul>
      </div>
      <SearchForm errors={errors} {...form} />
    </Page>
  );
}
