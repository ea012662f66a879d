import { defineTables } from '../tables.js';
import { sqliteDialect } from './sqlite.dialect.js';

export const {
  statements,
  parties,
  partyNames,
  memberships,
  signatories,
  resolutions,
  resolutionSponsors,
  resolutionTerms,
  votes,
  claims,
  claimParties,
  claimWords,
  statementWords,
  citations,
  revisions,
  pastStatements,
  pastSignatories,
  pastClaims,
  pastClaimParties,
  pastCitations,
  pastStatementWords,
  pastClaimWords,
  apiKeys,
} = defineTables(sqliteDialect);
