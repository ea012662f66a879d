import type { Links } from '../../domain/links.js';
import type {
  DocumentChanges,
  FieldChange,
  ItemChange,
} from '../../revisions/compare-documents.js';
import type { RevisionSummary } from '../../revisions/revisions.store.js';
import type { Passage } from '../../revisions/word-diff.js';
import { Differences } from '../differences.js';
import { Fact, Facts } from '../facts.js';
import { Link } from '../link.js';
import { Moment } from '../moment.js';
import { Page } from '../page.js';
import { historyPath, statementPath } from '../paths.js';
import { countOf } from '../words.js';

interface ComparisonPageProps {
  id: string;
  title: string | null;
  /** BCP 47; null if neither revision has a document. */
  language: string | null;
  from: RevisionSummary;
  to: RevisionSummary;
  changes: DocumentChanges;
  links: Links;
}

/** What differs between two revisions of a statement. */
export function ComparisonPage(props: ComparisonPageProps) {
  const { id, title, language, from, to, changes, links } = props;
  const { fields, text, sources, signatories, claims } = changes;
  const isSame = text === null && [fields, sources, signatories, claims].every(isEmpty);
  return (
    <Page
      title={`Revisions ${from.number} and ${to.number} of ${title ?? id}`}
      description={`What differs between two revisions of the statement, word by word.`}
      path={`${historyPath(id)}?from=${from.number}&to=${to.number}`}
      links={links}
    >
      <p class="eyebrow">
        <Link to={historyPath(id)}>History</Link> of the{' '}
        <Link to={statementPath(id)}>statement</Link>
      </p>
      <h1 class="long" lang={language ?? undefined} dir="auto">
        {title ?? id}
      </h1>
      <Facts>
        <Fact name="From">
          <Revision revision={from} />
        </Fact>
        <Fact name="To">
          <Revision revision={to} />
        </Fact>
      </Facts>
      {isSame && <p>Both have the same title, text, sources, signatories and claims.</p>}
      {!isEmpty(fields) && (
        <section aria-labelledby="page_fields">
          <h2 id="page_fields">Title and date</h2>
          <Fields fields={fields} language={language} />
        </section>
      )}
      {text && <Text passages={text} language={language} />}
      <Items name="Claims" id="page_claims" items={claims} language={language} />
      <Items name="Signatories" id="page_signatories" items={signatories} language={language} />
      <Items name="Sources" id="page_sources" items={sources} language={language} />
    </Page>
  );
}

function isEmpty({ length }: readonly unknown[]): boolean {
  return length === 0;
}

function Revision({
  revision: { number, action, acceptedAt, author },
}: {
  revision: RevisionSummary;
}) {
  return (
    <>
      <Moment at={acceptedAt} />, revision {number}
      {author !== null && (
        <>
          {' by '}
          <bdi>{author}</bdi>
        </>
      )}
      {action === 'delete' && ', which deleted the statement'}
    </>
  );
}

function Text({ passages, language }: { passages: readonly Passage[]; language: string | null }) {
  return (
    <section aria-labelledby="page_text">
      <h2 id="page_text">Text</h2>
      {passages.map((passage, at) =>
        'unchanged' in passage ? (
          // Passages are never reordered.
          <p class="unchanged" key={String(at)}>
            {countOf(passage.unchanged, 'paragraph')} unchanged
          </p>
        ) : (
          <p class="rewritten" key={String(at)} lang={language ?? undefined} dir="auto">
            <Differences differences={passage.differences} />
          </p>
        ),
      )}
    </section>
  );
}

interface ItemsProps {
  name: string;
  id: string;
  items: readonly ItemChange[];
  language: string | null;
}

function Items({ name, id, items, language }: ItemsProps) {
  if (isEmpty(items)) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{name}</h2>
      <ul class="changes">
        {items.map(({ key, change, fields }, at) => (
          // Two items may have the same key.
          <li key={`${key} ${at}`} class={change}>
            <p>
              <strong>
                <bdi>{key}</bdi>
              </strong>{' '}
              {change}
            </p>
            <Fields fields={fields} language={language} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Fields({ fields, language }: { fields: readonly FieldChange[]; language: string | null }) {
  return (
    <Facts>
      {fields.map(({ name, differences }) => (
        <Fact key={name} name={name}>
          <span lang={VERBATIM.has(name) ? (language ?? undefined) : undefined} dir="auto">
            <Differences differences={differences} />
          </span>
        </Fact>
      ))}
    </Facts>
  );
}

/** The fields in the language of the statement. */
const VERBATIM: ReadonlySet<string> = new Set([
  'title',
  'words',
  'intensifier',
  'words before',
  'words after',
]);
