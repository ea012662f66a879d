import jsonld from 'jsonld';

export type Expanded = Record<
  string,
  { '@id'?: string; '@value'?: unknown; '@type'?: string }[]
> & {
  '@id'?: string;
  '@type'?: string[];
};

/** Expands a document without fetching anything. `known` are contexts that the reader already has. */
export async function expand(
  document: object,
  known: Record<string, object> = {},
): Promise<Expanded> {
  const documentLoader = async (url: string) => {
    const found = known[url];
    if (!found) throw new Error(`There is no network, and ${url} was asked for.`);
    return { documentUrl: url, document: found as jsonld.JsonLdDocument };
  };
  // In safe mode, undefined terms are errors instead of being dropped.
  const options = { safe: true, documentLoader } as jsonld.Options.Expand;
  const [expanded] = await jsonld.expand(document as jsonld.JsonLdDocument, options);
  return expanded as unknown as Expanded;
}

export const literalOf = (node: Expanded | undefined, name: string) =>
  node?.[name]?.[0]?.['@value'];
export const nodesOf = (node: Expanded | undefined, name: string) =>
  (node?.[name] ?? []) as unknown as Expanded[];
