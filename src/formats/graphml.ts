import { escapeXml, XML_DECLARATION } from './xml.js';

const GRAPHML = 'http://graphml.graphdrawing.org/xmlns';
const SCHEMA_LOCATION = `${GRAPHML} ${GRAPHML}/1.0/graphml.xsd`;
const XSI = 'http://www.w3.org/2001/XMLSchema-instance';

/** The GraphML data types that we use. */
type DataType = 'string' | 'int';

type Value = string | number | null;

/** An undirected graph. `data` has a value for each key of its kind, or null. */
export interface Graph<NodeKey extends string, EdgeKey extends string> {
  id: string;
  nodeKeys: Readonly<Record<NodeKey, DataType>>;
  edgeKeys: Readonly<Record<EdgeKey, DataType>>;
  /** Ids are unique NMTOKENs. */
  nodes: readonly { id: string; data: Readonly<Record<NodeKey, Value>> }[];
  /** `source` and `target` are ids of nodes. */
  edges: readonly { source: string; target: string; data: Readonly<Record<EdgeKey, Value>> }[];
}

/** The graph as GraphML 1.0, which NetworkX, Gephi and igraph read. */
export function toGraphml<NodeKey extends string, EdgeKey extends string>(
  graph: Graph<NodeKey, EdgeKey>,
): string {
  const elements = [
    ...graph.nodes.flatMap(({ id, data }) => [
      `    <node id="${id}">`,
      ...listData('node', data),
      '    </node>',
    ]),
    ...graph.edges.flatMap(({ source, target, data }) => [
      `    <edge source="${source}" target="${target}">`,
      ...listData('edge', data),
      '    </edge>',
    ]),
  ];
  const start = `  <graph id="${graph.id}" edgedefault="undirected"`;
  return [
    XML_DECLARATION,
    `<graphml xmlns="${GRAPHML}" xmlns:xsi="${XSI}" xsi:schemaLocation="${SCHEMA_LOCATION}">`,
    ...declareKeys('node', graph.nodeKeys),
    ...declareKeys('edge', graph.edgeKeys),
    ...(elements.length === 0 ? [`${start}/>`] : [`${start}>`, ...elements, '  </graph>']),
    '</graphml>',
  ].join('\n');
}

function declareKeys(kind: 'node' | 'edge', keys: Readonly<Record<string, DataType>>): string[] {
  return Object.entries(keys).map(
    ([name, type]) =>
      `  <key id="${kind}-${name}" for="${kind}" attr.name="${name}" attr.type="${type}"/>`,
  );
}

function listData(kind: 'node' | 'edge', data: Readonly<Record<string, Value>>): string[] {
  return Object.entries(data).flatMap(([name, value]) =>
    value === null ? [] : [`      <data key="${kind}-${name}">${escapeXml(String(value))}</data>`],
  );
}
