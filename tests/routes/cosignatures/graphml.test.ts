import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { create } from 'xmlbuilder2';
import { makeFolder } from '../../support/process.js';
import { startRegistry } from '../../support/registry.js';
import type { TestServer } from '../../support/server.js';

let server: TestServer;

beforeAll(async () => {
  server = await startRegistry();
  await server.database.write(async ({ tables, queries }) => {
    await queries.update(tables.parties).set({ name: 'Iceland <&> &nbsp; "Ísland" ￿' });
  });
});
afterAll(() => server.close());

const GRAPHML = 'application/graphml+xml';

/** An element as an object: attributes under `@` and their name, text under `#`, the elements in it under their names. */
interface Element {
  [attribute: `@${string}`]: string;
  '#'?: string;
  key?: Element[];
  graph?: Element[];
  node?: Element[];
  edge?: Element[];
  data?: Element[];
}

/** A graph as a program reads it: nodes and edges with their data under the names and types of its keys. */
function parse(xml: string) {
  const parsed = create(xml).end({ format: 'object', verbose: true });
  const [root = {}] = (parsed as unknown as { graphml: Element[] }).graphml;
  const [graph = {}] = root.graph ?? [];
  const keys = new Map(root.key?.map((key) => [key['@id'], key]));
  const read = ({ data = [] }: Element, kind: string) =>
    Object.fromEntries(
      data.map(({ '@key': id, '#': value = '' }) => {
        const key = keys.get(id);
        expect(key?.['@for']).toBe(kind);
        return [key?.['@attr.name'], key?.['@attr.type'] === 'int' ? Number(value) : value];
      }),
    );
  return {
    namespace: root['@xmlns'],
    directed: graph['@edgedefault'],
    nodes: graph.node?.map((node) => ({ id: node['@id'], ...read(node, 'node') })) ?? [],
    edges:
      graph.edge?.map((edge) => ({
        source: edge['@source'],
        target: edge['@target'],
        ...read(edge, 'edge'),
      })) ?? [],
  };
}

describe('GraphML', () => {
  test('has a node for each party and an edge for each pair', async () => {
    const { status, headers, body } = await server.get('/v1/cosignatures', { accept: GRAPHML });
    expect(status).toBe(200);
    expect(headers['content-type']).toBe(`${GRAPHML}; charset=utf-8`);
    expect(headers['vary']).toContain('Accept');
    expect(headers['etag']).toBeDefined();
    const graph = parse(body);
    expect(graph).toMatchObject({
      namespace: 'http://graphml.graphdrawing.org/xmlns',
      directed: 'undirected',
    });
    const ids = graph.nodes.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { source, target } of graph.edges) {
      expect(ids).toContain(source);
      expect(ids).toContain(target);
    }
    expect(graph.nodes).toContainEqual({
      id: 'KR',
      // The parser's objects keep text escaped, but for what looks like another entity.
      name: 'Iceland &lt;&amp;&gt; &nbsp; "Ísland" \uFFFD',
      kind: 'state',
      statements: 3,
    });
    expect(body).toContain('Iceland &lt;&amp;&gt; &amp;nbsp; "Ísland" \uFFFD');
    expect(graph.edges).toContainEqual({
      source: 'JP',
      target: 'KR',
      weight: 3,
      first: '2017-09-15',
      last: '2024-11-05',
    });
    const { body: list } = await server.get('/v1/cosignatures?limit=100');
    expect(graph.edges).toHaveLength(list.data.length);
  });

  test('contains only the pairs and counts of the filtered statements', async () => {
    const { body } = await server.get('/v1/cosignatures?format=graphml&q=withdraw&limit=1');
    expect(parse(body)).toMatchObject({
      nodes: [
        { id: 'DE', statements: 1 },
        { id: 'FR', statements: 1 },
      ],
      edges: [{ source: 'DE', target: 'FR', weight: 1 }],
    });
    expect(body).not.toContain('edge-first"></data>');
  });

  test('is valid without any pair', async () => {
    const { status, body } = await server.get('/v1/cosignatures?format=graphml&signatory=QQ');
    expect(status).toBe(200);
    expect(body).toMatch(/<graph id="cosignatures" edgedefault="undirected"\/>/);
  });
});

test('the format is that of `format`, or of `Accept`', async () => {
  const typeOf = async (query: string, accept: string) =>
    (await server.get(`/v1/cosignatures?${query}`, { accept })).headers['content-type'];
  expect(await typeOf('', '*/*')).toMatch('application/json');
  expect(await typeOf('', `${GRAPHML};q=0.5, application/json`)).toMatch('application/json');
  expect(await typeOf('', `${GRAPHML}, application/json;q=0.5`)).toMatch(GRAPHML);
  expect(await typeOf('format=graphml', '*/*')).toMatch(GRAPHML);
  expect(await typeOf('format=json', `${GRAPHML}, */*;q=0.1`)).toMatch('application/json');
  const { status, body } = await server.get('/v1/cosignatures', { accept: 'image/png' });
  expect(status).toBe(406);
  expect(body.detail).toContain(GRAPHML);
});

/** Whether this machine's Python has NetworkX. */
function hasNetworkx(): boolean {
  try {
    execFileSync('python3', ['-c', 'import networkx'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

test.skipIf(!hasNetworkx())('NetworkX, if installed, reads the graph', async () => {
  const path = join(makeFolder(), 'matrix.graphml');
  const { body } = await server.get('/v1/cosignatures?format=graphml');
  writeFileSync(path, body);
  const script = `
import json, sys, networkx
graph = networkx.read_graphml(sys.argv[1])
print(json.dumps([graph.is_directed(), graph.number_of_edges(), graph["KR"]["JP"]["weight"], graph.nodes["KR"]["statements"]]))`;
  const output = execFileSync('python3', ['-c', script, path], { encoding: 'utf8' });
  const { body: list } = await server.get('/v1/cosignatures?limit=100');
  expect(JSON.parse(output)).toEqual([false, list.data.length, 3, 3]);
});
