import { defineTables } from '../tables.js';
import { postgresDialect } from './postgres.dialect.js';

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
} = defineTables(postgresDialect);
