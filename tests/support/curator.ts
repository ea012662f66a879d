import { runCommand } from './cli.js';
import { makeDocument, type WrittenDocument } from './documents.js';
import type { ServerProcess } from './process.js';
import { type Answer, makeKey, type TestServer } from './server.js';

/** A new key of a curator, made by the program. */
export async function makeKeyByProgram(env: Record<string, string>): Promise<string> {
  const { output } = await runCommand(['key', 'create', '--name', 'curator'], env);
  return output.trimEnd().split('\n').at(-1) ?? '';
}

/** Creates a statement over HTTP; `title` tells what was written apart. */
export function putStatement(
  { url }: Pick<ServerProcess, 'url'>,
  key: string,
  changes: Partial<WrittenDocument> & { id: string },
): Promise<Response> {
  return fetch(`${url}/v1/statements/${changes.id}`, {
    method: 'PUT',
    headers: {
      authorization: `Bearer ${key}`,
      'content-type': 'application/json',
      'if-none-match': '*',
    },
    body: JSON.stringify(makeDocument(changes)),
  });
}

/** The statements that the change feed says there are, replayed from its beginning. */
export async function replayChanges({ url }: Pick<ServerProcess, 'url'>): Promise<Set<string>> {
  const ids = new Set<string>();
  let last = 0;
  for (;;) {
    const answer = await fetch(`${url}/v1/changes?after=${last}&limit=100`);
    const { data } = (await answer.json()) as {
      data: { id: number; action: string; statement: string }[];
    };
    if (data.length === 0) return ids;
    for (const { id, action, statement } of data) {
      if (id !== last + 1) throw new Error(`The change ${id} follows ${last}.`);
      last = id;
      if (action === 'put') ids.add(statement);
      else ids.delete(statement);
    }
  }
}

/** The header field of a write that creates. */
export const CREATE = { 'if-none-match': '*' };

/** The header field of a write that replaces whatever there is. */
export const REPLACE = { 'if-match': '*' };

/** A curator of a test server, with a key of their own. */
export async function makeCurator(server: TestServer, name = 'curator') {
  const key = await makeKey(server, name);
  const send = (method: 'PUT' | 'DELETE', url: string, headers: object, body?: unknown) =>
    server.send({ method, url, headers: { authorization: `Bearer ${key}`, ...headers }, body });
  return {
    key,
    put: (url: string, body: unknown, headers: Record<string, string> = {}) =>
      send('PUT', url, headers, body),
    /** Sends a document to the address of its statement. */
    save: (document: { id: string; [name: string]: unknown }, headers: Record<string, string>) =>
      send('PUT', `/v1/statements/${document.id}`, headers, document),
    remove: (url: string, headers: Record<string, string> = {}) => send('DELETE', url, headers),
  };
}

export type Curator = Awaited<ReturnType<typeof makeCurator>>;

/** The parts of a document that a problem tells of, each with what is wrong with it. */
export function faultsOfBody({ status, body }: Answer): Record<string, string> {
  if (status !== 422) throw new Error(`The answer is no 422: ${JSON.stringify(body)}`);
  return Object.fromEntries(
    body.errors.map(({ pointer, detail }: { pointer: string; detail: string }) => [
      pointer,
      detail,
    ]),
  );
}
