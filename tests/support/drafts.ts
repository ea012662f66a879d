import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { startServer, type TestServer } from './server.js';

interface Claim {
  key: string;
  kind: string;
  modality: string;
  intensifier: string | null;
  breach?: boolean;
  quote: string;
  parties: { party: string; role: string }[];
  citations: { quote: string; resolution?: string; instrument?: string }[];
}

interface Signatory {
  party: string;
  nameAsSigned: string;
  office: string | null;
  person?: string;
  role: string;
  quote?: string;
}

/** The response of POST /v1/drafts. */
export interface DraftAnswer {
  document: {
    id: string;
    title: string;
    issuedOn: string | null;
    language: string;
    text: string;
    signatories: Signatory[];
    claims: Claim[];
  };
  ready: boolean;
  confidence: number;
  suggestions: { pointer: string; confidence: number; rationale: string }[];
  resolutions: { symbol: string; held: boolean }[];
  notes: string[];
}

let starting: Promise<TestServer> | undefined;

/**
 * The server on which all test files of a process draft: drafts store nothing, and preparing the first one takes longer
 * than the tests of most files.
 */
export function startDrafting(): Promise<TestServer> {
  starting ??= (async () => {
    const server = await startServer();
    process.once('exit', () => rmSync(dirname(server.databaseUrl), { recursive: true }));
    // Vitest ends its processes by a signal, on which Node calls no exit handlers.
    process.once('SIGTERM', () => process.exit());
    return server;
  })();
  return starting;
}

/** Drafts a text over HTTP. @throws Error if the response is a problem */
export async function draft({ send }: TestServer, text: string): Promise<DraftAnswer> {
  const { status, body } = await send({
    method: 'POST',
    url: '/v1/drafts',
    headers: { 'content-type': 'text/plain' },
    body: text,
  });
  if (status !== 200) throw new Error(`${status}: ${JSON.stringify(body)}`);
  return body;
}

/** The codes of the signatories, in order: `AU CA FR`. */
export function codes({ document }: DraftAnswer): string {
  return document.signatories.map(({ party }) => party).join(' ');
}

/** What the claims cite: symbols and instruments, and `?` for unnamed resolutions. */
export function cited({ document }: DraftAnswer): string[] {
  return document.claims.flatMap(({ citations }) =>
    citations.map(({ resolution, instrument }) => resolution ?? instrument ?? '?'),
  );
}

/** The kind and the quote of each claim. */
export function said({ document }: DraftAnswer): string[] {
  return document.claims.map(({ kind, quote }) => `${kind}: ${quote}`);
}
