/** Characters that some readers take for the end of a line. JSON allows them in strings, and JSON.stringify keeps them. */
const LINE_SEPARATORS = /[\u0085\u2028\u2029]/g;

/** Writes a value as JSON that readers can split into lines, such as NDJSON's, at nothing but line feeds. */
export function toJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(
    LINE_SEPARATORS,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
