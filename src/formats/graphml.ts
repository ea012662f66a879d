import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.js';
import { createXml, writeXml } from './xml.js';

const GRAPHML = 'http://graphml.graphdrawing.org/xmlns';
const SCHEMA_LOCATION = `${GRAPHML} ${GRAPHML}/1.0/graphml.xsd`;
const XSI = 'http://www.w3.org/2001/XMLSchema-instance';

/** The types that GraphML gives to data, as far as they are used here. */
type DataType = 'string' | 'int';

/** An undirected graph. `data` has a value for each key of its kind, or null for none. */
export interface Graph<NodeKey extends string, EdgeKey extends string> {
  id: string;
  nodeKeys: Readonly<Record<NodeKey, DataType>>;
  edgeKeys: Readonly<Record<EdgeKey, DataType>>;
  /** Ids are unique, and NMTOKENs. */
  nodes: readonly { id: string; data: Readonly<Record<NodeKey, Value>> }[];
  /** By the ids of its ends. */
  edges: readonly { source: string; target: string; data: Readonly<Record<EdgeKey, Value>> }[];
}

type Value = string | number | null;

/** The graph as GraphML 1.0, which NetworkX, Gephi, igraph and others read. */
export function toGraphml<NodeKey extends string, EdgeKey extends string>(
  graph: Graph<NodeKey, EdgeKey>,
): string {
  const document = createXml();
  const root = document.ele(GRAPHML, 'graphml');
  root.att(XSI, 'xsi:schemaLocation', SCHEMA_LOCATION);
  for (const kind of ['node', 'edge'] as const) {
    for (const [name, type] of Object.entries(graph[`${kind}Keys`])) {
      root.ele('key', {
        id: `${kind}-${name}`,
        for: kind,
        'attr.name': name,
        'attr.type': type as DataType,
      });
    }
  }
  const element = root.ele('graph', { id: graph.id, edgedefault: 'undirected' });
  for (const { id, data } of graph.nodes) addData(element.ele('node', { id }), 'node', data);
  for (const { source, target, data } of graph.edges) {
    addData(element.ele('edge', { source, target }), 'edge', data);
  }
  return writeXml(document, { prettyPrint: true });
}

function addData(parent: XMLBuilder, kind: 'node' | 'edge', data: Readonly<Record<string, Value>>) {
  for (const [name, value] of Object.entries(data)) {
    if (value !== null) parent.ele('data', { key: `${kind}-${name}` }).txt(String(value));
  }
}
