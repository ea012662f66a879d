import type { Links } from '../../domain/links.js';
import type { PartyName, Statement } from '../../domain/statement.js';
import { MADE_UP_TITLE, NO_SIGNATORIES } from '../../drafting/draft-document.js';
import type { DraftStatement } from '../../drafts/draft-statement.store.js';
import type { OpenDraft } from '../../drafts/open-draft.js';
import { hasMadeUpTitle } from '../../drafts/review/questions.js';
import { Page } from '../page.js';
import { AnnotatedText } from '../statement/annotated-text.js';
import { Legend } from '../statement/statement-page.js';
import { countOf } from '../words.js';
import { ClaimCorrection } from './claim-correction.js';
import { listDoubtfulParts } from './doubt.js';
import { DRAFT_PATH, DraftForm } from './draft-start-page.js';
import { describePlace, Faults } from './faults.js';
import { type Refused, Tick } from './fields.js';
import { HeadFields } from './head-fields.js';
import { SignatoryFields } from './signatory-fields.js';

export interface DraftPageProps {
  draft: OpenDraft;
  /** The statement as it would be. */
  statement: Statement;
  facts: Pick<DraftStatement, 'issues' | 'isHeld'>;
  /** Every party that the registry knows. */
  parties: readonly PartyName[];
  /** The form as it was sent, if it was refused. */
  form: Refused;
  /** Whether it has been corrected. */
  isCorrected: boolean;
  links: Links;
}

/** A draft in place: the text with its claims, and fields for whatever may be wrong. */
export function DraftPage({
  draft,
  statement,
  facts,
  parties,
  form,
  isCorrected,
  links,
}: DraftPageProps) {
  const { review, state } = draft;
  const { title, language, text } = statement;
  const known = new Set(statement.resolutions.map(({ resolution }) => resolution.id));
  const claims = statement.claims.map((claim) => ({
    ...claim,
    // Those that the registry doesn't hold have no pages.
    citations: claim.citations.map(({ resolution, instrument, ...citation }) =>
      resolution === null || known.has(resolution.id)
        ? { ...citation, resolution, instrument }
        : { ...citation, resolution: null, instrument: resolution.symbol },
    ),
  }));
  const positions = new Map(review.claims.map(({ value }, at) => [value.key, at]));
  return (
    <Page
      title={`${form.faults.length > 0 ? 'Error: d' : 'D'}raft of ${title}`}
      description="A draft of a document. It is not stored."
      path={DRAFT_PATH}
      links={links}
      scripts={['draft.js']}
    >
      <p class="eyebrow">Draft · not stored anywhere but in this page</p>
      <h1 lang={language} dir="auto">
        {title}
      </h1>
      <Faults form={form} />
      <DraftForm class="draft" data-corrected={isCorrected || undefined}>
        <input type="hidden" name="draft" value={state} />
        <Readiness draft={draft} facts={facts} form={form} />
        <section aria-labelledby="page_head">
          <h2 id="page_head">Title, date and source</h2>
          <HeadFields review={review} isHeld={facts.isHeld} form={form} />
        </section>
        <section aria-labelledby="page_text">
          <h2 id="page_text">Text</h2>
          <Legend statement={statement} />
          <AnnotatedText
            text={text}
            language={language}
            claims={claims}
            below={({ key }) => {
              const at = positions.get(key);
              const part = at === undefined ? undefined : review.claims[at];
              return part && <ClaimCorrection part={part} name={`claims.${at}`} form={form} />;
            }}
          />
        </section>
        <section aria-labelledby="page_signatories">
          <h2 id="page_signatories">Signatories</h2>
          <SignatoryFields
            signatories={review.signatories}
            parties={statement.signatories.map(({ party }) => party)}
            known={parties}
            form={form}
          />
        </section>
        <div class="actions">
          <button type="submit" name="action" value="update">
            Update
          </button>
          <button type="submit" name="action" value="yaml" class="secondary">
            Download YAML
          </button>
          <button
            type="submit"
            name="action"
            value="json"
            class="secondary"
            aria-label="Download JSON"
          >
            JSON
          </button>
        </div>
      </DraftForm>
    </Page>
  );
}

interface ReadinessProps extends Pick<DraftPageProps, 'draft' | 'facts' | 'form'> {}

/** Whether the document could be imported, why not, and what to look at before. */
function Readiness({ draft: { review, issues }, facts, form }: ReadinessProps) {
  const reasons = [
    ...(review.signatories.length === 0 ? [NO_SIGNATORIES] : []),
    ...(hasMadeUpTitle(review) ? [MADE_UP_TITLE] : []),
    ...[...issues.filter(({ path: [list] }) => list !== 'signatories'), ...facts.issues].map(
      ({ path, message }) =>
        `The registry would refuse the document: ${describePlace(path)}: ${message}.`,
    ),
  ];
  const isReady = reasons.length + review.doubts.length === 0;
  const doubtful = listDoubtfulParts(review);
  return (
    <section class={isReady ? 'readiness ready' : 'readiness'} aria-labelledby="page_readiness">
      <h2 id="page_readiness">{isReady ? 'Ready to import' : 'Not ready yet'}</h2>
      {isReady && <p>The registry would accept this document.</p>}
      {!isReady && (
        <ul>
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
          {review.doubts.map((doubt, at) => (
            <li key={doubt}>
              {doubt}
              <br />
              <Tick name={`doubts.${at}.right`} label="Settled" of={doubt} form={form} />
            </li>
          ))}
        </ul>
      )}
      {doubtful.length > 0 && (
        <>
          <h3>
            {countOf(doubtful.length, 'part')} to look at: the draft is not sure of{' '}
            {doubtful.length === 1 ? 'it' : 'them'}
          </h3>
          <ol class="doubts">
            {doubtful.map(({ name, title, anchor }) => (
              <li key={name}>
                <a href={`#${anchor}`} dir="auto">
                  {title}
                </a>
              </li>
            ))}
          </ol>
        </>
      )}
      {review.notes.length > 0 && (
        <ul class="detail">
          {review.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
