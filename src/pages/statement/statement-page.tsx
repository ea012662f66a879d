import type { Links } from '../../domain/links.js';
import {
  type CitedResolution,
  groupByRole,
  listSpeakers,
  type Signatory,
  type Statement,
} from '../../domain/statement.js';
import { CLAIM_KINDS, SIGNATORY_ROLES } from '../../domain/vocabulary.js';
import { toBibtex, toLongDate } from '../../formats/citations.js';
import { describeStatement, type PartyItems } from '../../formats/json-ld.js';
import { Day } from '../day.js';
import { Link } from '../link.js';
import { WorldMap } from '../map/world-map.js';
import { Page } from '../page.js';
import { PartyLink } from '../party-link.js';
import { cardPath, historyPath, resolutionPath, statementPath } from '../paths.js';
import { PlainCitation } from '../plain-citation.js';
import { countOf, SIGNATORY_ROLE_NAMES, VOTE_NAMES } from '../words.js';
import { AnnotatedText } from './annotated-text.js';

/** The other forms of a statement: the query parameter `format` of its address in the API, and a name. */
const FORMS: readonly [format: string, name: string][] = [
  ['json', 'JSON'],
  ['text', 'Plain text'],
  ['markdown', 'Markdown'],
  ['jsonld', 'JSON-LD'],
  ['akn', 'Akoma Ntoso'],
];

/** The same for references. */
const REFERENCE_FORMS: readonly [format: string, name: string][] = [
  ['bibtex', 'BibTeX'],
  ['ris', 'RIS'],
  ['csl', 'CSL-JSON'],
];

/** Titles with more characters are set smaller. */
const LONG_TITLE = 70;

interface StatementPageProps {
  statement: Statement;
  items: PartyItems;
  links: Links;
}

/** A statement: its text with every claim in place, who signed it, what it cites, and how to cite it. */
export function StatementPage({ statement, items, links }: StatementPageProps) {
  const { id, title, issuedOn, language, text, updatedAt, claims, resolutions } = statement;
  const resource = links.statement(id);
  const names = listSpeakers(statement.signatories).map(({ name }) => name);
  return (
    <Page
      title={title}
      description={`${issuedOn === null ? 'Undated' : `Issued on ${toLongDate(issuedOn)}`}, signed by ${names.join(', ')}. ${countOf(claims.length, 'claim')}, each in its exact words.`}
      path={statementPath(id)}
      links={links}
      image={{ path: cardPath(id), alt: `${title}: who signed it, and what it says` }}
      alternates={[
        { href: resource, type: 'application/json', title: 'JSON' },
        { href: `${resource}?format=jsonld`, type: 'application/ld+json', title: 'JSON-LD' },
      ]}
      scripts={['copy-quote.js']}
      data={describeStatement(statement, items, links.to(statementPath(id)), links)}
    >
      <article class="statement">
        <header>
          <p class="eyebrow">
            Joint statement
            {issuedOn !== null && (
              <>
                {' · '}
                <Day on={issuedOn} />
              </>
            )}
          </p>
          <h1 class={title.length > LONG_TITLE ? 'long' : undefined} lang={language} dir="auto">
            {title}
          </h1>
          <Summary statement={statement} />
          <p class="detail">
            Revised on <Day on={updatedAt.slice(0, 10)} />.{' '}
            <Link to={historyPath(id)}>History of this statement</Link>
          </p>
        </header>
        <section aria-labelledby="page_text">
          <h2 id="page_text">Text</h2>
          {claims.length > 0 && <Legend statement={statement} />}
          <AnnotatedText text={text} language={language} claims={claims} />
        </section>
        <section aria-labelledby="page_signatories">
          <h2 id="page_signatories">Signatories</h2>
          <Signatories signatories={statement.signatories} />
        </section>
        <WorldMap statement={statement} />
        {resolutions.length > 0 && (
          <section aria-labelledby="page_resolutions">
            <h2 id="page_resolutions">Resolutions cited</h2>
            <Resolutions resolutions={resolutions} language={language} />
          </section>
        )}
        <Reference statement={statement} links={links} />
      </article>
    </Page>
  );
}

function Summary({ statement: { signatories, claims, resolutions } }: { statement: Statement }) {
  const speakers = listSpeakers(signatories);
  const { aligned } = groupByRole(signatories);
  return (
    <ul class="summary">
      <li>
        <a href="#page_signatories">
          {countOf(speakers.length, 'signatory', 'signatories')}
          {aligned.length > 0 && `, ${aligned.length} aligned`}
        </a>
      </li>
      <li>{countOf(claims.length, 'claim')}</li>
      {resolutions.length > 0 && (
        <li>
          <a href="#page_resolutions">{countOf(resolutions.length, 'resolution')} cited</a>
        </li>
      )}
    </ul>
  );
}

/** The kinds of claim in the statement, with links to the first of each. */
export function Legend({ statement: { claims } }: { statement: Statement }) {
  const kinds = CLAIM_KINDS.flatMap((kind) => {
    const ofKind = claims.filter((claim) => claim.kind === kind);
    return ofKind[0] ? [{ kind, first: ofKind[0].key, count: ofKind.length }] : [];
  });
  return (
    <nav aria-label="Kinds of claim">
      <ul class="legend">
        {kinds.map(({ kind, first, count }) => (
          <li key={kind}>
            <a href={`#${first}`}>
              <span class={`sign ${kind}`} aria-hidden="true" />
              {kind} <span class="count">{count}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The columns about a signatory besides its party and role. Those that are empty for all are left out. */
const COLUMNS = [
  { name: 'Name as signed', field: 'nameAsSigned' },
  { name: 'Person', field: 'person' },
  { name: 'Office', field: 'office' },
] as const;

function Signatories({ signatories }: { signatories: readonly Signatory[] }) {
  const groups = groupByRole(signatories);
  // Where all signed for themselves, nothing needs to be said.
  const areMixed = groups.signatory.length < signatories.length;
  const columns = COLUMNS.filter(({ field }) => signatories.some((one) => one[field] !== null));
  return (
    <table class="stacked">
      <thead>
        <tr>
          <th scope="col">Party</th>
          {columns.map(({ name }) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
          {areMixed && <th scope="col">Role</th>}
        </tr>
      </thead>
      <tbody>
        {SIGNATORY_ROLES.flatMap((role) =>
          groups[role].map((signatory) => (
            <tr key={String(signatory.position)}>
              <th scope="row">
                <PartyLink party={signatory.party} />
              </th>
              {columns.map(({ name, field }) => (
                <td key={name}>
                  <bdi>{signatory[field]}</bdi>
                </td>
              ))}
              {areMixed && <td>{SIGNATORY_ROLE_NAMES[role]}</td>}
            </tr>
          )),
        )}
      </tbody>
    </table>
  );
}

interface ResolutionsProps {
  resolutions: readonly CitedResolution[];
  /** Of the statement, BCP 47. */
  language: string;
}

function Resolutions({ resolutions, language }: ResolutionsProps) {
  return (
    <ul class="resolutions">
      {resolutions.map(({ resolution, citations, votes }) => {
        const cast = votes.flatMap(({ party, vote }) => (vote === null ? [] : [{ party, vote }]));
        return (
          <li key={resolution.id}>
            <p>
              <Link to={resolutionPath(resolution.id)}>{resolution.symbol}</Link>{' '}
              {resolution.title !== null && <cite>{resolution.title}</cite>}
            </p>
            <p class="detail">
              Cited{' '}
              {citations.map(({ claimKey, quote }, at) => (
                <span key={`${claimKey} ${quote.start}`}>
                  {at > 0 && ', '}
                  <a href={`#${claimKey}`}>
                    <q lang={language} dir="auto">
                      {quote.exact}
                    </q>
                  </a>
                </span>
              ))}
              .
            </p>
            {cast.length > 0 && (
              <ul class="votes">
                {cast.map(({ party, vote }) => (
                  <li key={party.code}>
                    <PartyLink party={party} /> {VOTE_NAMES[vote]}
                  </li>
                ))}
              </ul>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function Reference({ statement, links }: { statement: Statement; links: Links }) {
  const { id, sources } = statement;
  const cited = { ...statement, url: links.to(statementPath(id)) };
  return (
    <section class="reference" aria-labelledby="page_cite">
      <h2 id="page_cite">Cite this page</h2>
      <PlainCitation statement={cited} />
      <Forms id={id} forms={REFERENCE_FORMS} />
      <details>
        <summary>Show BibTeX</summary>
        <pre>{toBibtex(cited)}</pre>
      </details>
      <h2>{sources.length > 0 ? 'Sources and formats' : 'Formats'}</h2>
      {sources.length > 0 && (
        <ul>
          {sources.map(({ publisher, url }) => (
            <li key={`${publisher} ${url}`}>
              {url === null ? publisher : <a href={url}>{publisher}</a>}
            </li>
          ))}
        </ul>
      )}
      <Forms id={id} forms={FORMS} />
    </section>
  );
}

function Forms({ id, forms }: { id: string; forms: typeof FORMS }) {
  return (
    <ul class="formats">
      {forms.map(([format, name]) => (
        <li key={format}>
          <Link to={`/v1/statements/${id}?format=${format}`}>{name}</Link>
        </li>
      ))}
    </ul>
  );
}
