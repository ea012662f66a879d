import type { Links } from '../../domain/links.js';
import { Page } from '../page.js';
import { type ListedStatement, StatementList } from '../statement-list.js';
import { countOf } from '../words.js';
import { DESCRIPTION, describeRegistry } from './registry-data.js';

interface HomePageProps {
  counts: { statements: number; claims: number; parties: number; resolutions: number };
  newest: readonly ListedStatement[];
  /** Of the data; null if the operator has set none. */
  license: string | null;
  links: Links;
}

/** What the registry is, and what is in it. */
export function HomePage({ counts, newest, license, links }: HomePageProps) {
  return (
    <Page
      title="Communiqué"
      description={DESCRIPTION}
      path="/"
      links={links}
      alternates={[
        { href: links.to('/feed.atom'), type: 'application/atom+xml', title: 'Changed statements' },
        { href: links.to('/v1'), type: 'application/json', title: 'JSON' },
      ]}
      data={describeRegistry(links, license)}
    >
      <section class="lead">
        <h1>What states said together, in their exact words</h1>
        <p>{DESCRIPTION}</p>
        <ul class="summary">
          <li>{countOf(counts.statements, 'statement')}</li>
          <li>{countOf(counts.claims, 'claim')}</li>
          <li>{countOf(counts.parties, 'party', 'parties')}</li>
          <li>{countOf(counts.resolutions, 'resolution')}</li>
        </ul>
      </section>
      <section aria-labelledby="page_newest">
        <h2 id="page_newest">Newest statements</h2>
        <StatementList statements={newest} />
      </section>
    </Page>
  );
}
