import { runCommand } from './cli.js';
import { makeDocument, type WrittenDocument } from './documents.js';
import type { ServerProcess } from './process.js';
import { type Answer, makeKey, type TestServer } from './server.js';

/** Creates a key with the `key` command. */
export async function makeKeyByProgram(env: Record<string, string>): Promise<string> {
  const { output } = await runCommand(['key', 'create', '--name', 'curator'], env);
  return output.trimEnd().split('\n').at(-1) ?? '';
}

/** Creates a statement over HTTP. */
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

/** Replays the change feed from its beginning. @returns the ids of the current statements */
export async function replayChanges({ url }: Pick<ServerProcess, 'url'>): Promise<Set<string>> {
  const ids = new Set<string>();
  let last = 0;
  for (;;) {
    const answer = await fetch(
      `${url}/v1/changes?type=statement,resolution,party&after=${last}&limit=100`,
    );
    const { data } = (await answer.json()) as {
      data: { id: number; action: string; statement: string | null }[];
    };
    if (data.length === 0) return ids;
    for (const { id, action, statement } of data) {
      if (id !== last + 1) throw new Error(`The change ${id} follows ${last}.`);
      last = id;
      if (statement === null) continue;
      if (action === 'put') ids.add(statement);
      else ids.delete(statement);
    }
  }
}

/** The precondition of a write that creates. */
export const CREATE = { 'if-none-match': '*' };

/** The precondition of a write that replaces any version. */
export const REPLACE = { 'if-match': '*' };

/** Creates a key, and functions that write with it. */
export async function makeCurator(server: TestServer, name = 'curator') {
  const key = await makeKey(server, name);
  const send = (method: 'PUT' | 'DELETE', url: string, headers: object, body?: unknown) =>
    server.send({ method, url, headers: { authorization: `Bearer ${key}`, ...headers }, body });
  return {
    key,
    put: (url: string, body: unknown, headers: Record<string, string> = {}) =>
      send('PUT', url, headers, body),
    /** PUTs a document to the URL of its statement. */
    save: (document: { id: string; [name: string]: unknown }, headers: Record<string, string>) =>
      send('PUT', `/v1/statements/${document.id}`, headers, document),
    remove: (url: string, headers: Record<string, string> = {}) => send('DELETE', url, headers),
  };
}

export type Curator = Awaited<ReturnType<typeof makeCurator>>;

/** The invalid parts of a body, each with its message. */
export function invalidParts({ status, body }: Answer): Record<string, string> {
  if (status !== 422) throw new Error(`Expected 422: ${JSON.stringify(body)}`);
  return Object.fromEntries(
    body.errors.map(({ pointer, detail }: { pointer: string; detail: string }) => [
      pointer,
      detail,
    ]),
  );
}
