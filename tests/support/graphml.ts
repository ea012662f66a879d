import { create } from 'xmlbuilder2';

interface Element {
  [attribute: `@${string}`]: string;
  '#'?: string;
  key?: Element[];
  graph?: Element[];
  node?: Element[];
  edge?: Element[];
  data?: Element[];
}

/** A graph of parties: its edges as `JP KR 3 2019-12-31 2020-03-01`, its nodes as `JP 4`. */
export function readGraph(xml: string): { edges: string[]; nodes: string[] } {
  const parsed = create(xml).end({ format: 'object', verbose: true });
  const [root = {}] = (parsed as unknown as { graphml: Element[] }).graphml;
  const [graph = {}] = root.graph ?? [];
  const nameOf = new Map(root.key?.map((key) => [key['@id'], key['@attr.name']]));
  const readData = ({ data = [] }: Element) =>
    Object.fromEntries(data.map((item) => [nameOf.get(item['@key']), item['#']]));
  return {
    nodes: (graph.node ?? []).map((node) => `${node['@id']} ${readData(node)['statements']}`),
    edges: (graph.edge ?? []).map((edge) => {
      const { weight, first = null, last = null } = readData(edge);
      return `${edge['@source']} ${edge['@target']} ${weight} ${first} ${last}`;
    }),
  };
}
