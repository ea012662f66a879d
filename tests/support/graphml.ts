import { create } from 'xmlbuilder2';

/** An element as xmlbuilder2 represents it: attributes start with @, text is #, child elements have their names. */
interface Element {
  [attribute: `@${string}`]: string;
  '#'?: string;
  key?: Element[];
  graph?: Element[];
  node?: Element[];
  edge?: Element[];
  data?: Element[];
}

/** Reads GraphML as other programs do: the data of nodes and edges by the names and types of their keys. */
export function parseGraph(xml: string) {
  const parsed = create(xml).end({ format: 'object', verbose: true });
  const [root = {}] = (parsed as unknown as { graphml: Element[] }).graphml;
  const [graph = {}] = root.graph ?? [];
  const keys = new Map(root.key?.map((key) => [key['@id'], key]));
  const read = ({ data = [] }: Element, kind: string): Record<string, string | number> =>
    Object.fromEntries(
      data.map(({ '@key': id, '#': value = '' }) => {
        const key = keys.get(id);
        if (key?.['@for'] !== kind) throw new Error(`${id} is not a key of a ${kind}.`);
        return [key['@attr.name'], key['@attr.type'] === 'int' ? Number(value) : value];
      }),
    );
  const { node: nodes = [], edge: edges = [] } = graph;
  return {
    namespace: root['@xmlns'],
    directed: graph['@edgedefault'],
    nodes: nodes.map((node) => ({ id: node['@id'], ...read(node, 'node') })),
    edges: edges.map((edge) => ({
      source: edge['@source'],
      target: edge['@target'],
      ...read(edge, 'edge'),
    })),
  };
}

/** Summarizes a graph of parties: edges as `JP KR 3 2019-12-31 2020-03-01`, nodes as `JP 4`. */
export function readGraph(xml: string): { edges: string[]; nodes: string[] } {
  const { nodes, edges } = parseGraph(xml) as {
    nodes: Record<string, unknown>[];
    edges: Record<string, unknown>[];
  };
  return {
    nodes: nodes.map(({ id, statements }) => `${id} ${statements}`),
    edges: edges.map(
      ({ source, target, weight, first = null, last = null }) =>
        `${source} ${target} ${weight} ${first} ${last}`,
    ),
  };
}
