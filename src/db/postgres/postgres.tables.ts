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
  apiKeys,
  subscriptions,
  subscriptionTerms,
  deliveries,
  followers,
} = defineTables(postgresDialect);
