import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';

const SOURCE = new URL('../../openapi.json', import.meta.url);
const TARGET = new URL('schema.d.ts', import.meta.url);
const HEADER = '// Written by `npm run client` from openapi.json. Not to be edited by hand.\n\n';

/**
 * The types of the API. The examples of the document are left out, since they would make most of the file.
 */
export async function generateTypes(): Promise<string> {
  const withoutExamples = (key: string, value: unknown) =>
    key === 'example' || key === 'examples' ? undefined : value;
  const document = JSON.parse(await readFile(SOURCE, 'utf8'), withoutExamples) as OpenAPI3;
  return HEADER + astToString(await openapiTS(document));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await writeFile(TARGET, await generateTypes());
}
