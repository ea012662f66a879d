/**
 * Objects as lines of JSON, each with its line feed (NDJSON), page by page. JSON itself holds no line feed outside its
 * escapes.
 */
export async function* toNdjson(
  pages: AsyncIterable<readonly unknown[]>,
): AsyncGenerator<string, void> {
  for await (const objects of pages) {
    yield objects.map((object) => `${JSON.stringify(object)}\n`).join('');
  }
}
