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
  apiKeys,
  subscriptions,
  subscriptionTerms,
  deliveries,
  followers,
} = defineTables(sqliteDialect);
