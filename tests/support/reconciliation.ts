import type { Answer, TestServer } from './server.js';

/** Sends a form to the reconciliation service. */
export function reconcile({ send }: TestServer, fields: Record<string, unknown>): Promise<Answer> {
  const form = Object.entries(fields).map(([name, value]): [string, string] => [
    name,
    typeof value === 'string' ? value : JSON.stringify(value),
  ]);
  return send({
    method: 'POST',
    url: '/reconcile',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: String(new URLSearchParams(form)),
  });
}

export interface Candidate {
  id: string;
  score: number;
  match: boolean;
  features: { id: string; value: boolean | number }[];
}

/** The candidates of one query. */
export async function findMatches(server: TestServer, query: object): Promise<Candidate[]> {
  const { body } = await reconcile(server, { queries: { q: query } });
  return body.q.result;
}

/** The id of the candidate that matches for certain; null if none does. */
export async function findMatch(server: TestServer, query: object): Promise<string | null> {
  const matches = await findMatches(server, query);
  return matches.find(({ match }) => match)?.id ?? null;
}
