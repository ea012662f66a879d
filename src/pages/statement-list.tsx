import type { PartyName } from '../domain/statement.js';
import { Day } from './day.js';
import { Flag } from './flag.js';
import { Link } from './link.js';
import { statementPath } from './paths.js';
import { countOf } from './words.js';

export interface ListedStatement {
  id: string;
  title: string;
  language: string;
  issuedOn: string | null;
  signatories: readonly PartyName[];
  claimCount: number;
}

/** The most flags beside a statement. */
const MOST_FLAGS = 10;

/** Statements with who signed them, each as a link to its page. */
export function StatementList({ statements }: { statements: readonly ListedStatement[] }) {
  return (
    <ol class="statements">
      {statements.map(({ id, title, language, issuedOn, signatories, claimCount }) => (
        <li key={id}>
          <Link to={statementPath(id)} lang={language} dir="auto">
            {title}
          </Link>
          <p class="detail">
            {issuedOn === null ? 'Undated' : <Day on={issuedOn} />}
            {' · '}
            {countOf(signatories.length, 'signatory', 'signatories')}
            {' · '}
            {countOf(claimCount, 'claim')}{' '}
            <span class="flags">
              {signatories.slice(0, MOST_FLAGS).map((party) => (
                <Flag key={party.code} party={party} />
              ))}
              {signatories.length > MOST_FLAGS && '…'}
            </span>
          </p>
        </li>
      ))}
    </ol>
  );
}
