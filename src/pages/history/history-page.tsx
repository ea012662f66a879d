import type { Links } from '../../domain/links.js';
import type { ChangeCounts, ItemCounts } from '../../revisions/compare-documents.js';
import type { RevisionSummary } from '../../revisions/revisions.store.js';
import { Form, Link } from '../link.js';
import { Moment } from '../moment.js';
import { Page } from '../page.js';
import { historyPath, statementPath } from '../paths.js';
import { countOf } from '../words.js';

export interface ListedRevision extends RevisionSummary {
  /** The number of the revision before it; null for the first. */
  previous: number | null;
  /** What differs from the revision before; null for the first, for deletions, and if the documents are too long to be compared here. */
  changes: ChangeCounts | null;
}

interface HistoryPageProps {
  id: string;
  /** Null if it is not known here. */
  title: string | null;
  language: string | null;
  /** Newest first. */
  revisions: readonly ListedRevision[];
  /** Whether there are older revisions. */
  hasOlder: boolean;
  /** Whether the list starts with the newest revision. */
  isNewest: boolean;
  links: Links;
}

/** The revisions of a statement, each with what it changed, and a choice of two to compare. */
export function HistoryPage(props: HistoryPageProps) {
  const { id, title, language, revisions, hasOlder, isNewest, links } = props;
  const oldest = revisions.at(-1);
  return (
    <Page
      title={`History of ${title ?? id}`}
      description={`Every revision of the statement, when it was accepted and what it changed.`}
      path={historyPath(id)}
      links={links}
      alternates={[
        { href: `${links.statement(id)}/revisions`, type: 'application/json', title: 'JSON' },
      ]}
    >
      <p class="eyebrow">
        History of the <Link to={statementPath(id)}>statement</Link>
      </p>
      <h1 class="long" lang={language ?? undefined} dir="auto">
        {title ?? id}
      </h1>
      {revisions.length === 0 ? (
        <p>There are no older revisions.</p>
      ) : (
        <Revisions id={id} revisions={revisions} />
      )}
      <ul class="formats">
        {hasOlder && oldest && (
          <li>
            <Link to={`${historyPath(id)}?before=${oldest.number}`}>Older revisions</Link>
          </li>
        )}
        {!isNewest && (
          <li>
            <Link to={historyPath(id)}>Newest revisions</Link>
          </li>
        )}
        <li>
          <Link to={`/v1/statements/${id}/revisions?format=json`}>JSON</Link>
        </li>
      </ul>
    </Page>
  );
}

function Revisions({ id, revisions }: Pick<HistoryPageProps, 'id' | 'revisions'>) {
  const canChoose = revisions.length > 1;
  return (
    <Form to={historyPath(id)} class="revisions">
      <ol>
        {revisions.map((revision, at) => (
          <li key={revision.number}>
            {canChoose && (
              <fieldset>
                <legend class="unseen">Compare revision {revision.number}</legend>
                <Choice name="from" number={revision.number} isChosen={at === 1} />
                <Choice name="to" number={revision.number} isChosen={at === 0} />
              </fieldset>
            )}
            <div>
              <p>
                <Moment at={revision.acceptedAt} />
              </p>
              <p class="detail">
                Revision {revision.number}
                {revision.author !== null && (
                  <>
                    {' by '}
                    <bdi>{revision.author}</bdi>
                  </>
                )}
                {': '}
                {describe(revision)}
              </p>
              {revision.previous !== null && (
                <p>
                  <Link to={`${historyPath(id)}?from=${revision.previous}&to=${revision.number}`}>
                    Show changes
                    <span class="unseen"> of revision {revision.number}</span>
                  </Link>
                </p>
              )}
            </div>
          </li>
        ))}
      </ol>
      {canChoose && <button type="submit">Compare the two chosen</button>}
    </Form>
  );
}

interface ChoiceProps {
  name: 'from' | 'to';
  number: number;
  isChosen: boolean;
}

function Choice({ name, number, isChosen }: ChoiceProps) {
  return (
    <label>
      <input type="radio" name={name} value={number} checked={isChosen} /> {name}
    </label>
  );
}

/** What a revision did, in words. */
function describe({ action, previous, changes }: ListedRevision): string {
  if (action === 'delete') return 'deleted the statement';
  if (previous === null) return 'the first version';
  if (changes === null) return 'too long to be compared in this list';
  const { fields, signatories, claims } = changes;
  const parts = [
    ...fields,
    ...describeItems(signatories, 'signatory', 'signatories'),
    ...describeItems(claims, 'claim', 'claims'),
  ];
  return parts.length === 0 ? 'changed the order' : `changed ${parts.join(', ')}`;
}

function describeItems(counts: ItemCounts, one: string, many: string): string[] {
  return (['added', 'removed', 'changed'] as const).flatMap((change) =>
    counts[change] === 0 ? [] : [`${countOf(counts[change], one, many)} ${change}`],
  );
}
