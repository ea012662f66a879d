/** What a regular expression is made of, as far as the conversion is concerned. */
const TOKEN =
  /\\u(?<code>[\dA-Fa-f]{4})|(?<digit>\\d)|\\(?<escaped>[^\w\s])|(?<group>\(\?:)|(?<foreign>\\.|\(\?)|[\s\S]/gu;

/**
 * Rewrites a regular expression of JavaScript so that other engines read it alike (JSON Schema core §6.4, RFC 9485): `\d`
 * matches other digits in Python and .NET, and `\u` is not known to Go.
 *
 * @throws Error if it has anything else that they don't share, such as `\p` or a lookahead
 */
export function toInteroperable(pattern: string): string {
  let isClass = false;
  return pattern.replace(TOKEN, (token, ...rest) => {
    const { code, digit, group, foreign } = rest.at(-1) as Record<string, string | undefined>;
    if (token === '[' || token === ']') isClass = token === '[';
    if (foreign !== undefined) throw new Error(`${foreign} in ${pattern} is not interoperable.`);
    if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
    if (digit !== undefined) return isClass ? '0-9' : '[0-9]';
    return group === undefined || isClass ? token : '(';
  });
}
