import type { Links } from '../../domain/links.js';

/** What language models must know to find statements and to cite them, in the form of llmstxt.org. */
export function toLlmsText(links: Links): string {
  const link = (path: string) => links.to(path);
  return `# Communiqué

> The open registry of joint diplomatic statements: who signed, in which capacity, in which exact words, citing which resolutions.

Every fact about a statement points at the words that carry it. Quote these words as they are, and link to them. Don't
attribute words to a statement without checking them: \`/verify\` says whether they were said, and what differs.

Reading needs no key. The address of a page is the address of its JSON without \`/v1\`. Lists have a limit of requests per
minute; to keep a copy, follow the changes.

## Agents

- [MCP](${link('/mcp')}): a server of the Model Context Protocol (streamable HTTP, no key) with the tools \`verify_quote\`,
  \`search\`, \`get_statement\`, \`who_signed\`, \`what_is_said_about\` and \`how_voted\`

## Pages

- [Start](${link('/')}): what is in the registry
- [Verify a quote](${link('/verify')}?quote=we+condemn): whether words were said, by whom, and what differs
- \`${link('/statements/')}{id}\`: a statement with every claim in place; \`#c7\` is the claim with the key c7
- \`${link('/resolutions/')}{id}\`: a UN resolution, how states voted, and who cites it
- \`${link('/parties/')}{code}\`: a state or an organisation, what it signed, and what is said of it
- [Sitemap](${link('/sitemap.xml')}): every page

## Data

- [Index](${link('/v1')}): version, licence of the data, counts
- [OpenAPI document](${link('/openapi.json')}): every operation of the API
- [Search](${link('/v1/search')}?q=missiles): statements and claims, ranked
- [Claims as CSV](${link('/v1/claims')}?format=csv): every claim with its exact words
- [Changes](${link('/v1/changes')}): every revision in sequence
- \`${link('/v1/statements/')}{id}?format=markdown\`: a statement with its claims as footnotes

## How to cite

Signatories, “Title”, date of issue, address of the page, with the key of the claim after \`#\` when you quote its words.
\`${link('/v1/statements/')}{id}?format=bibtex\` (or \`ris\`, \`csl\`) is the reference of a statement.
`;
}
