import { DATASET_TITLE, DESCRIPTION } from '../registry/about.js';
import type { Column, ColumnType, ForeignKey } from './column.js';
import type { ReleasedTable, ReleaseFacts } from './release-facts.js';

const TYPES: Record<ColumnType, string> = {
  string: 'text',
  url: 'text (URL)',
  integer: 'integer',
  boolean: 'boolean',
  date: 'date',
  datetime: 'time',
};

const CONVENTIONS = `## Conventions

- Each table is a CSV file (RFC 4180, UTF-8, a header, lines that end with CRLF) and a Parquet file with the same rows.
- A missing value (“null” below) is an empty cell in CSV and null in Parquet. No text is empty. \`NA\` is a value: the code of Namibia.
- Dates are \`YYYY-MM-DD\`. Times are in UTC, as \`YYYY-MM-DDThh:mm:ss.sssZ\`. Booleans are \`true\` and \`false\`.
- Codes are text: leading zeros matter.
- \`start\` and \`end\` count Unicode code points of the \`text\` of the statement, from 0; \`end\` is exclusive. So the text from \`start\` to \`end\` is \`exact\`. In Python it is \`text[start:end]\`, in R \`substr(text, start + 1, end)\`. JavaScript and Java count UTF-16 code units, which differ after characters such as emoji.
- Texts are verbatim. A cell can begin with \`=\` or \`-\`: import CSV into spreadsheets as text.
- Texts can contain line breaks: LF, or CRLF where the source has it. They count in \`start\` and \`end\`, so readers of CSV must keep them: Python's \`csv\` with \`newline=""\`, pandas as it is. R's \`read.csv\` turns CRLF into LF; the lines for R in \`README.md\` keep it.
- The order of the rows is part of the release: two releases of the same registry are equal byte for byte.

## How the tables relate

- A statement has signatories and claims. A claim names parties and cites resolutions. Resolutions have votes.
- The \`symbol\` of a resolution ends with its year if that is recorded (\`S/RES/2270 (2016)\`). Other tables refer to its \`id\` (\`S-RES-2270\`).
- Who speaks in a claim: the signatories of its statement in the roles \`signatory\` and \`on-behalf-of\`. A party with the role \`aligned\` did not sign.
- Joins repeat rows: a party can have several rows on a statement (one per official) and several roles in a claim. Count distinct ids of statements or claims.
- "Signed by a party" means a row of signatories with that party and the role \`signatory\`, as in the API (\`signatory=\`). Two parties signed together if both did so on the same statement, as in \`/v1/cosignatures\`.
- "About a party" means a row of claim_parties with that party, in any role, as in the API (\`about=\`).
- A statement that a group signed counts for the group. To count it for the members, too, as the API does with \`derived=true\`: take the parties of the kind \`group\` (not organisations) in memberships with \`first_day\` ≤ \`issued_on\` ≤ \`last_day\`, where a missing day is no limit. A statement without a date counts for no member. The role of the member is that of the group. A member that is a group itself passes nothing on to its own members. A party can sign both for itself and through a group: count statements once.
- How those whose conduct a claim describes voted: join claim_parties (\`role\` = \`subject\`) and citations on \`claim_id\`, then votes on \`resolution_id\` and \`party\`. No row: the party was not a member of the organ, there was no vote (\`procedure\` of the resolution is \`without-vote\`), or none is recorded.
- How often a resolution is cited: count the claims, or the statements, that cite it. A claim can cite it in several places, and each is a row of citations.
- The year of a claim is that of \`issued_on\` of its statement. A statement without a date belongs to no year.
- Every fact points at its words: \`exact\` stands in the text of the statement at \`start\`, between \`prefix\` and \`suffix\`. Everything else is derived from that, or refers to it.

## Versions

\`MAJOR.MINOR\` is the version of the tables: MINOR grows when tables or columns are added, MAJOR when others change. The last number is that of the last revision of the registry, so a release with a higher one is newer.
`;

/** Describes the tables of a release for people who have nothing else. */
export function toCodebook({ version, createdAt, tables }: ReleaseFacts): string {
  const contents = tables.map(
    ({ definition: { name, title }, rows }) => `| [${name}](#${name}) | ${title} | ${rows} |\n`,
  );
  return `# Codebook

${DATASET_TITLE}. ${DESCRIPTION}

Version ${version}: the registry as of ${createdAt}.

| table | content | rows |
|---|---|---|
${contents.join('')}
${CONVENTIONS}
${tables.map(describeTable).join('\n')}`;
}

function describeTable({ definition }: ReleasedTable): string {
  const { name, title, description, columns, primaryKey, foreignKeys } = definition;
  const entries = Object.entries(columns);
  const rows = entries.map(
    ([column, { type, nullable, description }]) =>
      `| \`${column}\` | ${TYPES[type]} | ${nullable ? 'yes' : 'no'} | ${toCell(description)} |\n`,
  );
  return `## ${name}

${title}. ${description}

Key: ${listColumns(primaryKey)}.${foreignKeys.map(describeKey).join('')}

| column | type | can be missing | meaning |
|---|---|---|---|
${rows.join('')}${entries.map(describeValues).join('')}`;
}

function describeKey({ columns, table, references }: ForeignKey): string {
  return ` ${listColumns(columns)} refers to ${listColumns(references)} of ${table}.`;
}

function describeValues([name, { values }]: [string, Column]): string {
  if (values === null) return '';
  const rows = Object.entries(values).map(
    ([value, definition]) => `| \`${value}\` | ${toCell(definition)} |\n`,
  );
  return `\nValues of \`${name}\`:\n\n| value | meaning |\n|---|---|\n${rows.join('')}`;
}

const listColumns = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(', ');

/** A pipe would end the cell. */
const toCell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
