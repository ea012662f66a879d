import type { Links } from '../../domain/links.js';
import type { PartyName } from '../../domain/statement.js';
import { PARTY_KINDS } from '../../domain/vocabulary.js';
import { Form, Link } from '../link.js';
import { Page } from '../page.js';
import { PartyLink } from '../party-link.js';
import { PARTY_KIND_TITLES } from '../words.js';

interface PartiesPageProps {
  parties: readonly PartyName[];
  /** How many statements each party signed, by its code. */
  counts: ReadonlyMap<string, number>;
  /** What their names contain. */
  q: string | undefined;
  links: Links;
}

/** All parties by their kind, each with the number of statements that it signed. */
export function PartiesPage({ parties, counts, q, links }: PartiesPageProps) {
  const kinds = PARTY_KINDS.map((kind) => ({
    kind,
    ofKind: parties
      .filter((party) => party.kind === kind)
      .toSorted((one, other) => one.name.localeCompare(other.name, 'en')),
  }));
  return (
    <Page
      title="Parties"
      description="The states, organisations and groups that sign joint statements or are named in them."
      path="/parties"
      links={links}
      alternates={[
        { href: links.to('/v1/parties?format=json'), type: 'application/json', title: 'JSON' },
      ]}
    >
      <h1>Parties</h1>
      <search>
        <Form to="/parties" class="find">
          <label for="page_q">Part of a name, or a code</label>
          <input type="search" id="page_q" name="q" value={q} required maxLength={200} />
          <button type="submit">Find</button>
        </Form>
      </search>
      {parties.length === 0 && (
        <p>
          No party is called so. <Link to="/parties">Show all parties</Link>
        </p>
      )}
      <p class="detail">The number of statements that each of them signed is beside its name.</p>
      {kinds
        .filter(({ ofKind }) => ofKind.length > 0)
        .map(({ kind, ofKind }) => (
          <section key={kind} aria-labelledby={`page_${kind}`}>
            <h2 id={`page_${kind}`}>
              {PARTY_KIND_TITLES[kind]} <span class="count">{ofKind.length}</span>
            </h2>
            <ul class="columns">
              {ofKind.map((party) => (
                <li key={party.code}>
                  <PartyLink party={party} />
                  {(counts.get(party.code) ?? 0) > 0 && (
                    <span class="count"> {counts.get(party.code)?.toLocaleString('en-GB')}</span>
                  )}
                </li>
              ))}
            </ul>
          </section>
        ))}
      <ul class="formats">
        <li>
          <Link to="/v1/parties?format=json">JSON</Link>
        </li>
        <li>
          <Link to="/v1/parties?format=csv">CSV</Link>
        </li>
      </ul>
    </Page>
  );
}
