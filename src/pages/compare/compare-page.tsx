import type { ComponentChildren } from 'preact';
import type { Comparison } from '../../comparisons/comparison.store.js';
import type { Links } from '../../domain/links.js';
import type { PartyName } from '../../domain/statement.js';
import { Form, Link } from '../link.js';
import { Page } from '../page.js';
import { PARTY_FIELD, PartyOptions } from '../party-field.js';
import { PartyLink } from '../party-link.js';
import { comparePath } from '../paths.js';
import type { ListedStatement } from '../statement-list.js';
import { SignedTogether } from './signed-together.js';
import { VotesCompared } from './votes-compared.js';

/** What was found of two parties, or what is wrong with their names. */
export type ComparedParties =
  | { comparison: Comparison; latestTogether: readonly ListedStatement[] }
  | { errors: readonly WrongParty[] };

interface WrongParty {
  parameter: string;
  message: ComponentChildren;
}

interface ComparePageProps {
  given: { a: string; b: string };
  /** Those to choose from. */
  parties: readonly PartyName[];
  /** Null if nothing was asked. */
  compared: ComparedParties | null;
  links: Links;
}

const DESCRIPTION =
  'Choose two parties: see which joint statements they signed together and apart, and how alike they vote at the United Nations.';

/** Two parties: what they signed together and apart, and how alike they vote. */
export function ComparePage({ given, parties, compared, links }: ComparePageProps) {
  const errors = compared && 'errors' in compared ? compared.errors : [];
  const found = compared && 'comparison' in compared ? compared : null;
  if (!found) {
    return (
      <Page
        title="Compare two parties"
        description={DESCRIPTION}
        path={errors.length > 0 ? null : '/compare'}
        links={links}
      >
        <h1>Compare two parties</h1>
        <p>{DESCRIPTION}</p>
        <ChoiceOfParties given={given} parties={parties} errors={errors} />
        <p>
          <Link to="/cosignatures">Who signs with whom: all pairs at a glance</Link>
        </p>
      </Page>
    );
  }
  const { a, b, togetherCount, votes } = found.comparison;
  const path = comparePath(a.code, b.code);
  return (
    <Page
      title={`${a.name} and ${b.name}`}
      description={`${a.name} and ${b.name} signed ${togetherCount} joint statements together, and voted alike on ${votes.alikeCount} of ${votes.commonCount} UN resolutions.`}
      path={path}
      links={links}
      alternates={[{ href: links.to(`/v1${path}`), type: 'application/json', title: 'JSON' }]}
    >
      <p class="eyebrow">Comparison</p>
      <h1>
        {a.name} and {b.name}
      </h1>
      <ChoiceOfParties given={{ a: a.name, b: b.name }} parties={parties} errors={[]} />
      <SignedTogether comparison={found.comparison} latest={found.latestTogether} />
      <VotesCompared comparison={found.comparison} />
      <section aria-labelledby="page_formats">
        <h2 id="page_formats">See also</h2>
        <ul class="formats">
          <li>
            <PartyLink party={a} />
          </li>
          <li>
            <PartyLink party={b} />
          </li>
          <li>
            <Link to="/cosignatures">Who signs with whom</Link>
          </li>
          <li>
            <Link to={`/v1${path}&format=json`}>JSON</Link>
          </li>
        </ul>
      </section>
    </Page>
  );
}

interface ChoiceProps extends Pick<ComparePageProps, 'given' | 'parties'> {
  errors: readonly WrongParty[];
}

function ChoiceOfParties({ given, parties, errors }: ChoiceProps) {
  return (
    <Form to="/compare" class="pair">
      {(['a', 'b'] as const).map((name) => {
        const messages = errors.filter(({ parameter }) => parameter === name);
        const isWrong = messages.length > 0;
        return (
          <div key={name}>
            <label for={`page_${name}`}>{name === 'a' ? 'First party' : 'Second party'}</label>
            <input
              type="text"
              id={`page_${name}`}
              name={name}
              value={given[name]}
              required
              {...PARTY_FIELD}
              aria-invalid={isWrong ? 'true' : undefined}
              aria-describedby={isWrong ? `page_${name}_error` : undefined}
            />
            {isWrong && (
              <p class="error" id={`page_${name}_error`}>
                {messages.map(({ message }) => message)}
              </p>
            )}
          </div>
        );
      })}
      <button type="submit">Compare</button>
      <PartyOptions parties={parties} />
    </Form>
  );
}
