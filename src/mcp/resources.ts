import type {
  ReadResourceResult,
  Resource,
  ResourceTemplate,
} from '@modelcontextprotocol/sdk/types.js';
import type { Reader } from '../db/database.js';
import { findPartyReferences } from '../documents/party-references.store.js';
import { CLAIM_KIND_DEFINITIONS } from '../domain/claim-kinds.js';
import { toNameKey } from '../domain/party-name.js';
import { toJson } from '../formats/json.js';
import { toMarkdown } from '../formats/markdown.js';
import { partyCodeParameter, statementIdParameter } from '../http/parameters.js';
import { presentPartyDetail } from '../parties/parties.schema.js';
import { findPartyDetail, listAllParties } from '../parties/parties.store.js';
import { findStatement } from '../statements/statement.store.js';
import { presentStatement } from '../statements/statements.schema.js';
import { listStatements } from '../statements/statements.store.js';
import { missingStatement } from './arguments.js';
import { listStatementIds } from './cited-statements.store.js';
import { inLine } from './readable.js';
import { type McpServices, ToolError } from './tool.js';

/** What an agent may load by its address: statements, parties, and the kinds of claims. */

const SCHEME = 'communique://';
const JSON_TYPE = 'application/json';
const MARKDOWN_TYPE = 'text/markdown';
const CLAIM_KINDS_URI = `${SCHEME}claim-kinds`;

export const RESOURCE_TEMPLATES: readonly ResourceTemplate[] = [
  {
    name: 'statement',
    title: 'Statement',
    uriTemplate: `${SCHEME}statements/{id}`,
    description: 'A statement as Markdown: its text, with its claims as footnotes.',
    mimeType: MARKDOWN_TYPE,
  },
  {
    name: 'statement-json',
    title: 'Statement as JSON',
    uriTemplate: `${SCHEME}statements/{id}.json`,
    description: 'A statement as the API returns it, with the selectors of all quotes.',
    mimeType: JSON_TYPE,
  },
  {
    name: 'party',
    title: 'Party',
    uriTemplate: `${SCHEME}parties/{code}`,
    description:
      'A state, an organisation or a group: its names, its members, and how many claims name it.',
    mimeType: JSON_TYPE,
  },
];

const CLAIM_KINDS_RESOURCE: Resource = {
  uri: CLAIM_KINDS_URI,
  name: 'claim-kinds',
  title: 'Kinds of claims',
  description: 'The vocabulary of claims, with definitions.',
  mimeType: JSON_TYPE,
};

/** How many of the newest statements are listed. The others are found by the tools, or by completion. */
const MAX_LISTED = 50;

/** How many values a completion offers, which is as many as the protocol allows. */
const MAX_COMPLETIONS = 100;

/** The vocabulary, and the newest statements. */
export async function listResources({ database }: McpServices): Promise<Resource[]> {
  const page = { limit: MAX_LISTED, after: null, total: false };
  const { items } = await database.read((reader) => listStatements(reader, {}, '-issuedOn', page));
  const statements = items.map(({ id, title, issuedOn }) => ({
    uri: `${SCHEME}statements/${id}`,
    name: id,
    title: inLine(title),
    description: `A joint statement, ${issuedOn ?? 'undated'}.`,
    mimeType: MARKDOWN_TYPE,
  }));
  return [CLAIM_KINDS_RESOURCE, ...statements];
}

/** @returns null if no resource has such an address. @throws ToolError if there is no such statement or party */
export async function readResource(
  uri: string,
  { database, links }: McpServices,
): Promise<ReadResourceResult | null> {
  const answer = (mimeType: string, text: string) => ({ contents: [{ uri, mimeType, text }] });
  if (uri === CLAIM_KINDS_URI) return answer(JSON_TYPE, toJson(CLAIM_KIND_DEFINITIONS));
  const [, type, name = '', extension] =
    /^communique:\/\/(statements|parties)\/([^/.]+)(\.json)?$/.exec(uri) ?? [];
  if (type === 'parties' && extension === undefined) {
    const party = await database.read((reader) => findParty(reader, decode(name)));
    return party && answer(JSON_TYPE, toJson(presentPartyDetail(party, links)));
  }
  const id = type === 'statements' ? statementIdParameter.safeParse(decode(name)) : null;
  if (!id?.success) return null;
  const statement = await database.read(async (reader) => {
    const found = await findStatement(reader, id.data);
    if (!found) throw await missingStatement(reader, id.data);
    return found;
  });
  return extension === undefined
    ? answer(MARKDOWN_TYPE, toMarkdown(statement, links))
    : answer(JSON_TYPE, toJson(presentStatement(statement, links)));
}

/** Whatever cannot be decoded is no name of anything. */
function decode(component: string): string {
  try {
    return decodeURIComponent(component);
  } catch {
    return '';
  }
}

async function findParty(reader: Reader, given: string) {
  const name = partyCodeParameter.safeParse(given);
  if (!name.success) return null;
  const { codeOf, explain } = await findPartyReferences(reader, [name.data]);
  const code = codeOf(name.data);
  if (code === undefined) throw new ToolError(`${explain(name.data)}.`);
  return findPartyDetail(reader, code);
}

/** The values of a variable of a template that begin with what was typed; null if no template has the variable. */
export async function completeVariable(
  template: string,
  variable: string,
  typed: string,
  { database }: McpServices,
): Promise<string[] | null> {
  const known = RESOURCE_TEMPLATES.some(({ uriTemplate }) => uriTemplate === template);
  if (!known || !template.includes(`{${variable}}`)) return null;
  if (variable === 'code') return database.read((reader) => listCodes(reader, typed));
  const prefix = typed.toLowerCase();
  // Nothing else begins an id.
  if (!/^[a-z0-9-]{0,100}$/.test(prefix)) return [];
  return database.read((reader) => listStatementIds(reader, prefix, MAX_COMPLETIONS));
}

/** The codes that begin with what was typed, then those of parties with a name that does. */
async function listCodes(reader: Reader, typed: string): Promise<string[]> {
  const items = await listAllParties(reader);
  const key = toNameKey(typed);
  const byCode = items.filter(({ code }) => toNameKey(code).startsWith(key));
  const byName = items.filter(({ name, aliases }) =>
    [name, ...aliases].some((one) => toNameKey(one).startsWith(key)),
  );
  const codes = new Set([...byCode, ...byName].map(({ code }) => code));
  return [...codes].slice(0, MAX_COMPLETIONS);
}
