import type { Links } from '../../domain/links.js';
import type { Claim } from '../../domain/statement.js';
import { CLAIM_KINDS } from '../../domain/vocabulary.js';
import { describeParty } from '../../formats/json-ld.js';
import type { PartyDetail } from '../../parties/parties.store.js';
import type { SignatoryDetail } from '../../signatories/signatories.store.js';
import type { PartyVoteOn } from '../../votes/party-votes.store.js';
import { ClaimList } from '../claim-list.js';
import { Day } from '../day.js';
import { Fact, Facts } from '../facts.js';
import { feedAlternates } from '../feeds.js';
import { Flag } from '../flag.js';
import { Link } from '../link.js';
import { Page } from '../page.js';
import { PartyLink, PartyLinks } from '../party-link.js';
import { partyPath, resolutionPath, searchPath, statementPath } from '../paths.js';
import { countOf, PARTY_KIND_NAMES, VOTE_TITLES } from '../words.js';

interface PartyPageProps {
  party: PartyDetail;
  /** Null if it signed nothing. */
  signatory: SignatoryDetail | null;
  /** The newest claims that name it. */
  claims: readonly Claim[];
  /** Its newest votes. */
  votes: readonly PartyVoteOn[];
  links: Links;
}

/** A party: what it signed, with whom, what is said of it, and how it voted. */
export function PartyPage({ party, signatory, claims, votes, links }: PartyPageProps) {
  const { code, kind, name } = party;
  const url = links.party(code);
  const claimCount = party.claimsAbout.reduce((sum, group) => sum + group.claimCount, 0);
  return (
    <Page
      title={name}
      description={`${name} in joint diplomatic statements: signed ${countOf(signatory?.statementCount ?? 0, 'statement')}, named in ${countOf(claimCount, 'claim')}.`}
      path={partyPath(code)}
      links={links}
      alternates={[
        { href: url, type: 'application/json', title: 'JSON' },
        ...feedAlternates(`Changed statements signed by ${name}`, { signatory: code }, links),
        ...feedAlternates(`Changed statements about ${name}`, { about: code }, links),
      ]}
      data={{
        ...describeParty(party, links),
        url: links.to(partyPath(code)),
        alternateName: party.aliases,
      }}
    >
      <article>
        <p class="eyebrow">{PARTY_KIND_NAMES[kind]}</p>
        <h1>
          <Flag party={party} /> {name}
        </h1>
        <Names party={party} />
        <Signed code={code} signatory={signatory} />
        <section aria-labelledby="page_claims">
          <h2 id="page_claims">What is said of it</h2>
          {claimCount === 0 ? (
            <p>No claim in the registry names it.</p>
          ) : (
            <>
              <Kinds party={party} />
              <ClaimList claims={claims} />
              <ul class="formats">
                <li>
                  <Link to={searchPath({ type: 'claim', about: code })}>
                    All {countOf(claimCount, 'claim')}
                  </Link>
                </li>
                <li>
                  <Link to={`/v1/claims?about=${code}&format=csv`}>CSV</Link>
                </li>
              </ul>
            </>
          )}
        </section>
        {votes.length > 0 && <Votes code={code} votes={votes} />}
      </article>
    </Page>
  );
}

function Names({ party }: { party: PartyDetail }) {
  const { code, alpha3, numeric, aliases, existedFrom, existedTo, members, wikidata } = party;
  const codes = [code, alpha3, numeric].filter((one) => one !== null);
  return (
    <Facts>
      <Fact name="Codes">{codes.join(', ')}</Fact>
      {aliases.length > 0 && <Fact name="Also called">{aliases.join('; ')}</Fact>}
      {(existedFrom !== null || existedTo !== null) && (
        <Fact name="Existed">
          {existedFrom ?? '?'}–{existedTo ?? ''}
        </Fact>
      )}
      {wikidata !== null && (
        <Fact name="Wikidata">
          <a href={`https://www.wikidata.org/wiki/${wikidata}`}>{wikidata}</a>
        </Fact>
      )}
      {members.length > 0 && (
        <Fact name="Members">
          {members.map(({ party, from, to }, at) => (
            <span key={`${party.code} ${from}`}>
              {at > 0 && ', '}
              <PartyLink party={party} />
              {(from !== null || to !== null) && ` (${from ?? ''}–${to ?? ''})`}
            </span>
          ))}
        </Fact>
      )}
    </Facts>
  );
}

function Signed({ code, signatory }: { code: string; signatory: SignatoryDetail | null }) {
  return (
    <section aria-labelledby="page_signed">
      <h2 id="page_signed">What it signed</h2>
      {signatory === null || signatory.statementCount === 0 ? (
        <p>It signed no statement in the registry.</p>
      ) : (
        <>
          <p>
            {countOf(signatory.statementCount, 'statement')}
            {signatory.coSignatories.length > 0 && (
              <>
                , most often with{' '}
                <PartyLinks parties={signatory.coSignatories.map(({ party }) => party)} />
              </>
            )}
            .
          </p>
          <ol class="statements">
            {signatory.latestStatements.map(({ id, title, issuedOn }) => (
              <li key={id}>
                <Link to={statementPath(id)} dir="auto">
                  {title}
                </Link>
                <p class="detail">{issuedOn === null ? 'Undated' : <Day on={issuedOn} />}</p>
              </li>
            ))}
          </ol>
          <p class="further">
            <Link to={searchPath({ type: 'statement', signatory: code })}>
              All {countOf(signatory.statementCount, 'statement')}
            </Link>
          </p>
        </>
      )}
    </section>
  );
}

/** How many claims of each kind name it. */
function Kinds({ party: { code, claimsAbout } }: { party: PartyDetail }) {
  const countsOf = (kind: string) =>
    claimsAbout
      .filter((group) => group.kind === kind)
      .reduce((sum, { claimCount }) => sum + claimCount, 0);
  return (
    <nav aria-label="Kinds of claim">
      <ul class="legend">
        {CLAIM_KINDS.filter((kind) => countsOf(kind) > 0).map((kind) => (
          <li key={kind}>
            <Link to={searchPath({ type: 'claim', about: code, kind })}>
              <span class={`sign ${kind}`} aria-hidden="true" />
              {kind} <span class="count">{countsOf(kind)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Votes({ code, votes }: { code: string; votes: readonly PartyVoteOn[] }) {
  return (
    <section aria-labelledby="page_votes">
      <h2 id="page_votes">How it voted</h2>
      <table class="stacked">
        <thead>
          <tr>
            <th scope="col">Resolution</th>
            <th scope="col">Vote</th>
            <th scope="col">Date</th>
            <th scope="col">Title</th>
          </tr>
        </thead>
        <tbody>
          {votes.map(({ resolution, vote }) => {
            const day = resolution.adoptedOn ?? resolution.rejectedOn;
            return (
              <tr key={resolution.id}>
                <th scope="row">
                  <Link to={resolutionPath(resolution.id)}>{resolution.symbol}</Link>
                </th>
                <td>
                  <span class={`vote ${vote}`}>{VOTE_TITLES[vote]}</span>
                </td>
                <td>{day !== null && <Day on={day} />}</td>
                <td>{resolution.title}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p>
        <Link to={`/v1/parties/${code}/votes?format=csv`}>All votes as CSV</Link>
      </p>
    </section>
  );
}
