import { parseDocument } from 'yaml';

/** A file is not YAML, nor the part of YAML that is JSON. */
export class YamlError extends Error {
  override name = 'YamlError';
}

/** Reads YAML 1.2, and with it JSON. A key given twice is an error. */
export function parseYaml(source: string): unknown {
  const document = parseDocument(source, { prettyErrors: true, strict: true, uniqueKeys: true });
  const [error] = document.errors;
  if (error) throw new YamlError(error.message);
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (cause) {
    // An alias of nothing, or aliases of aliases that unfold without measure, come to light only here.
    throw new YamlError((cause as Error).message, { cause });
  }
}
