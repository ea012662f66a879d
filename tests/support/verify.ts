import { sliceCodePoints } from './code-points.js';
import type { Answer, TestServer } from './server.js';

/** Verifies a quote. */
export function verify(server: TestServer, quote: unknown, more: object = {}): Promise<Answer> {
  return server.send({ method: 'POST', url: '/v1/verify', body: { quote, ...more } });
}

/** The part of the statement's text at the offsets of the first passage of a response. */
export async function pointedAt(server: TestServer, { body }: Answer): Promise<string[]> {
  const [match] = body.matches;
  const { body: text } = await server.get(`/v1/statements/${match.statement.id}/text`);
  return match.passages.map(({ quote }: { quote: { start: number; end: number } }) =>
    sliceCodePoints(text, quote.start, quote.end),
  );
}
