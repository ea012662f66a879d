import { sliceCodePoints } from './code-points.js';
import type { Answer, TestServer } from './server.js';

/** Asks whether a quote was said. */
export function verify(server: TestServer, quote: unknown, more: object = {}): Promise<Answer> {
  return server.send({ method: 'POST', url: '/v1/verify', body: { quote, ...more } });
}

/** The words of a statement's text that the first passage of an answer points at, cut out by its numbers alone. */
export async function pointedAt(server: TestServer, { body }: Answer): Promise<string[]> {
  const [match] = body.matches;
  const { body: text } = await server.get(`/v1/statements/${match.statement.id}/text`);
  return match.passages.map(({ quote }: { quote: { start: number; end: number } }) =>
    sliceCodePoints(text, quote.start, quote.end),
  );
}
