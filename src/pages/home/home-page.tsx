import type { Links } from '../../domain/links.js';
import { DESCRIPTION } from '../../registry/about.js';
import type { RegistryCounts } from '../../registry/registry.store.js';
import { feedAlternates } from '../feeds.js';
import { Form, Link } from '../link.js';
import { Page } from '../page.js';
import { resolutionPath, searchPath, yearPath } from '../paths.js';
import { type ListedStatement, StatementList } from '../statement-list.js';
import { describeRegistry } from './registry-data.js';

interface HomePageProps {
  counts: RegistryCounts;
  /** The number of statements of each year, in order. */
  years: readonly { year: string; count: number }[];
  newest: readonly ListedStatement[];
  /** Of the data; null if the operator has set none. */
  license: string | null;
  links: Links;
}

/** Questions that the seeded registry answers. */
const QUESTIONS: readonly { question: string; answer: string; to: string }[] = [
  {
    question: 'What is Russia condemned for?',
    answer: 'Every condemnation that names it, in the words of those who signed',
    to: searchPath({ kind: 'condemnation', about: 'RU' }),
  },
  {
    question: 'How did Russia vote on what North Korea is said to violate?',
    answer: 'Security Council resolution 2270: the vote, and who cites it',
    to: resolutionPath('S-RES-2270'),
  },
  {
    question: 'Did they really “demand” that North Korea stop?',
    answer: 'A quote beside what was said, word for word',
    to: `/verify?${new URLSearchParams({ quote: 'We demand that the DPRK stop providing assistance to Russia’s war of aggression.' })}`,
  },
];

/** The front door: what the registry is, what is in it, and ways into it. */
export function HomePage({ counts, years, newest, license, links }: HomePageProps) {
  return (
    <Page
      title="Communiqué"
      description={DESCRIPTION}
      path="/"
      links={links}
      alternates={[
        ...feedAlternates('Changed statements', {}, links),
        { href: links.to('/v1'), type: 'application/json', title: 'JSON' },
      ]}
      data={describeRegistry(links, license)}
    >
      <section class="lead">
        <h1>What states said together, in their exact words</h1>
        <p>{DESCRIPTION}</p>
        <search>
          <Form to="/search" class="search">
            <div class="words">
              <label for="page_q">Search statements and their claims</label>
              <input
                type="search"
                id="page_q"
                name="q"
                required
                maxLength={200}
                placeholder="ballistic missiles"
              />
              <button type="submit">Search</button>
            </div>
          </Form>
        </search>
      </section>
      <section class="questions" aria-labelledby="page_questions">
        <h2 id="page_questions">Three questions to try</h2>
        <ul>
          {QUESTIONS.map(({ question, answer, to }) => (
            <li key={to}>
              <Link to={to}>{question}</Link>
              <p>{answer}</p>
            </li>
          ))}
        </ul>
      </section>
      <div class="home">
        <section aria-labelledby="page_newest">
          <h2 id="page_newest">Newest statements</h2>
          <StatementList statements={newest} />
          <p class="further">
            <Link to={searchPath({ type: 'statement' })}>All statements</Link>
          </p>
        </section>
        <section aria-labelledby="page_contents">
          <h2 id="page_contents">In the registry</h2>
          <Contents counts={counts} />
          <Years years={years} />
        </section>
      </div>
    </Page>
  );
}

function Contents({ counts }: { counts: RegistryCounts }) {
  const entries: [count: number, noun: string, to: string][] = [
    [counts.statements, 'statements', searchPath({ type: 'statement' })],
    [counts.claims, 'claims', searchPath({ type: 'claim' })],
    [counts.parties, 'parties', '/parties'],
    [counts.resolutions, 'resolutions', '/resolutions'],
  ];
  return (
    <ul class="contents">
      {entries.map(([count, noun, to]) => (
        <li key={noun}>
          <Link to={to}>
            <strong>{count.toLocaleString('en-GB')}</strong> {noun}
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** The most years that are shown, the newest. */
const MOST_YEARS = 12;

/** How many statements were issued in each of the last years, as bars. */
function Years({ years }: { years: HomePageProps['years'] }) {
  const shown = years.slice(-MOST_YEARS).reverse();
  const most = Math.max(...shown.map(({ count }) => count));
  if (shown.length === 0) return null;
  return (
    <>
      <h3>Statements by year</h3>
      <ol class="years">
        {shown.map(({ year, count }) => (
          <li key={year}>
            <Link to={yearPath(year)}>{year}</Link>
            <svg viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
              <rect width={Math.max(1, Math.round((100 * count) / most))} height="1" />
            </svg>
            <span class="count">{count.toLocaleString('en-GB')}</span>
          </li>
        ))}
      </ol>
    </>
  );
}
