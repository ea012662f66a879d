import { makeDocument, type WrittenDocument } from './documents.js';
import { runToEnd, type ServerProcess } from './process.js';

/** A new key of a curator, made by the program. */
export async function makeKeyByProgram(env: Record<string, string>): Promise<string> {
  const { output } = await runToEnd(['key', 'create', '--name', 'curator'], env);
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
