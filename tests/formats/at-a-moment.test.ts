import { XmlDocument } from 'libxml2-wasm';
import { expect, test } from 'vitest';
import { makeDocument, saveDocument } from '../support/documents.js';
import { BASE } from '../support/registry.js';
import { startServerForTest } from '../support/server.js';

test('an earlier state is available in every format, with annotations of its own text', async () => {
  const server = await startServerForTest();
  const { id = '' } = makeDocument();
  const { revision: first } = await saveDocument(server, makeDocument(), {
    acceptedAt: new Date('2026-02-01T00:00:00Z'),
  });
  await saveDocument(
    server,
    makeDocument({ title: 'Another', text: 'We, Australia and Japan.', claims: [] }),
    { acceptedAt: new Date('2026-03-01T00:00:00Z') },
  );
  const then = (format: string) =>
    server.get(`/v1/statements/${id}?at=2026-02-02T00:00:00Z&format=${format}`);

  const { body: text } = await then('text');
  expect(text).toBe(`${makeDocument().title}\n\n${makeDocument().text}`);
  expect((await then('markdown')).body).toContain('[^c2]');
  const { body: document } = await then('jsonld');
  expect(document.dateModified).toBe('2026-02-01T00:00:00.000Z');
  const [annotation] = document.subjectOf;
  const { source, selector } = annotation.target;
  const { status, body: textOfThen } = await server.get(source.replace(BASE, ''));
  expect(status).toBe(200);
  expect(textOfThen).toBe(makeDocument().text);
  expect(textOfThen.slice(selector[1].start, selector[1].end)).toBe(selector[0].exact);
  const akn = XmlDocument.fromString((await then('akn')).body);
  expect(akn.get('//*[local-name()="FRBRversionNumber"]/@value')?.content).toBe(String(first));

  const { body: today } = await server.get(`/v1/statements/${id}?format=jsonld`);
  expect(today.subjectOf).toEqual([]);
  const before = await server.get(`/v1/statements/${id}/text?at=2026-01-01T00:00:00Z`);
  expect(before.status).toBe(404);
});
