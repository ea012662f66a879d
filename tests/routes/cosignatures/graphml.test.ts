import { execFile, execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { parseGraph } from '../../support/graphml.js';
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

describe('GraphML', () => {
  test('has a node for each party and an edge for each pair', async () => {
    const { status, headers, body } = await server.get('/v1/cosignatures', { accept: GRAPHML });
    expect(status).toBe(200);
    expect(headers['content-type']).toBe(`${GRAPHML}; charset=utf-8`);
    expect(headers['vary']).toContain('Accept');
    expect(headers['etag']).toBeDefined();
    const graph = parseGraph(body);
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
      // The parser leaves text escaped, except what looks like another entity.
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
    expect(parseGraph(body)).toMatchObject({
      nodes: [
        { id: 'DE', statements: 1 },
        { id: 'FR', statements: 1 },
      ],
      edges: [{ source: 'DE', target: 'FR', weight: 1 }],
    });
    expect(body).not.toContain('edge-first"></data>');
  });

  test('is valid without any pair', async () => {
    const { status, body } = await server.get('/v1/cosignatures?format=graphml&signatory=TV');
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

/** Whether Python can load NetworkX, without loading it, which takes a second. */
function hasNetworkx(): boolean {
  const script = 'import importlib.util, sys; sys.exit(not importlib.util.find_spec("networkx"))';
  try {
    execFileSync('python3', ['-c', script], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

// The graph does not depend on the database.
test.runIf(inject('postgres') === null && hasNetworkx())(
  'NetworkX, if installed, reads the graph',
  async () => {
    const path = join(makeFolder(), 'matrix.graphml');
    const { body } = await server.get('/v1/cosignatures?format=graphml');
    writeFileSync(path, body);
    const script = `
import json, sys, networkx
graph = networkx.read_graphml(sys.argv[1])
print(json.dumps([graph.is_directed(), graph.number_of_edges(), graph["KR"]["JP"]["weight"], graph.nodes["KR"]["statements"]]))`;
    const { stdout } = await promisify(execFile)('python3', ['-c', script, path]);
    const { body: list } = await server.get('/v1/cosignatures?limit=100');
    expect(JSON.parse(stdout)).toEqual([false, list.data.length, 3, 3]);
  },
);
