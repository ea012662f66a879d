import type { Comparison } from '../../comparisons/comparison.store.js';
import type { Links } from '../../domain/links.js';
import type { PartyName } from '../../domain/statement.js';
import type { UnknownReference } from '../../domain/unknown-reference.js';
import { PARTY_KINDS } from '../../domain/vocabulary.js';
import { Form, Link } from '../link.js';
import { Page } from '../page.js';
import { PartyLink } from '../party-link.js';
import { comparePath } from '../paths.js';
import type { ListedStatement } from '../statement-list.js';
import { PARTY_KIND_TITLES } from '../words.js';
import { SignedTogether } from './signed-together.js';
import { VotesCompared } from './votes-compared.js';

/** What was found of two parties, or what is wrong with their names. */
export type ComparedParties =
  | { comparison: Comparison; latestTogether: readonly ListedStatement[] }
  | { errors: readonly UnknownReference[] };

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
      <ChoiceOfParties given={{ a: a.code, b: b.code }} parties={parties} errors={[]} />
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
  errors: readonly UnknownReference[];
}

const BY_NAME = new Intl.Collator('en');

function ChoiceOfParties({ given, parties, errors }: ChoiceProps) {
  const sorted = [...parties].sort((one, other) => BY_NAME.compare(one.name, other.name));
  const groups = PARTY_KINDS.map((kind) => sorted.filter((party) => party.kind === kind));
  return (
    <Form to="/compare" class="pair">
      {(['a', 'b'] as const).map((name) => {
        const messages = errors.filter(({ parameter }) => parameter === name);
        const isWrong = messages.length > 0;
        return (
          <div key={name}>
            <label for={`page_${name}`}>{name === 'a' ? 'First party' : 'Second party'}</label>
            <select
              id={`page_${name}`}
              name={name}
              required
              aria-invalid={isWrong ? 'true' : undefined}
              aria-describedby={isWrong ? `page_${name}_error` : undefined}
            >
              <option value="">Choose a party</option>
              {groups.map((group) => (
                <Options key={group[0]?.kind} group={group} chosen={given[name]} />
              ))}
            </select>
            {isWrong && (
              <p class="error" id={`page_${name}_error`}>
                {messages.map(({ message }) => message).join('; ')}
              </p>
            )}
          </div>
        );
      })}
      <button type="submit">Compare</button>
    </Form>
  );
}

/** The parties of one kind. */
function Options({ group, chosen }: { group: readonly PartyName[]; chosen: string }) {
  const [first] = group;
  return (
    first && (
      <optgroup label={PARTY_KIND_TITLES[first.kind]}>
        {group.map(({ code, name }) => (
          <option key={code} value={code} selected={code === chosen}>
            {name}
          </option>
        ))}
      </optgroup>
    )
  );
}
