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
  return document.toJS({ maxAliasCount: 100 });
}
