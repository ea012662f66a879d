import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.js';

/** An empty XML document. What builds it is large, and loaded for the first one: the start is quicker without it. */
export async function createXml(): Promise<XMLBuilder> {
  // It is CommonJS: once bundled, its names are on the default export alone.
  const { default: builder } = await import('xmlbuilder2');
  // U+FFFE and U+FFFF may stand in what is registered, and in no XML (XML 1.0 §2.2).
  return builder.create({ encoding: 'UTF-8', invalidCharReplacement: '\uFFFD' });
}
