import jsonld from 'jsonld';
import { expect, test } from 'vitest';
import { startServerForTest } from '../support/server.js';

const DCAT = 'http://www.w3.org/ns/dcat#';
const DCT = 'http://purl.org/dc/terms/';

type Node = Record<string, { '@id'?: string; '@value'?: unknown }[]> & { '@id': string };

test('DCAT 3 describes the data, and every address in it answers', async () => {
  const server = await startServerForTest({ DATA_LICENSE: 'CC-BY-4.0' });
  const { status, headers, body } = await server.get('/catalog.jsonld');
  expect([status, headers['content-type']]).toEqual([200, 'application/ld+json; charset=utf-8']);

  const options = { safe: true, documentLoader: () => Promise.reject(new Error('no network')) };
  const [catalogue] = (await jsonld.expand(body, options)) as unknown as Node[];
  expect(catalogue).toMatchObject({
    '@type': [`${DCAT}Catalog`],
    [`${DCT}license`]: [{ '@id': 'https://spdx.org/licenses/CC-BY-4.0.html' }],
    [`${DCT}issued`]: [{ '@value': '2026-01-01T00:00:00.000Z' }],
    [`${DCT}modified`]: [{ '@value': expect.stringMatching(/^2026-/) }],
  });
  const nodesOf = (node: Node | undefined, name: string) => (node?.[name] ?? []) as Node[];
  const datasets = nodesOf(catalogue, `${DCAT}dataset`);
  const [service] = nodesOf(catalogue, `${DCAT}service`);
  expect(nodesOf(service, `${DCAT}servesDataset`).map((node) => node['@id'])).toEqual(
    datasets.map((node) => node['@id']),
  );
  const files = datasets
    .flatMap((dataset) => nodesOf(dataset, `${DCAT}distribution`))
    .flatMap((file) => nodesOf(file, `${DCAT}downloadURL`));
  expect(files.length).toBe(15);
  const described = nodesOf(service, `${DCAT}endpointDescription`);
  for (const { '@id': url } of [...datasets, ...files, ...described]) {
    const { pathname, search } = new URL(url);
    const { statusCode } = await server.app.inject(pathname + search);
    expect(statusCode, url).toBe(200);
  }

  const { body: linkset } = await server.get('/.well-known/api-catalog');
  expect(linkset.linkset[0]['service-meta'][0].href).toBe(body['@id']);
  const { body: index } = await server.get('/v1');
  expect(index.links.catalogue).toBe(body['@id']);
});
