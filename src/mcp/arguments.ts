import * as z from 'zod';
import type { Reader } from '../db/database.js';
import { findPartyReferences } from '../documents/party-references.store.js';
import { SHARED_NAMES, toNameKey } from '../domain/party-name.js';
import {
  dateParameter,
  partyCodeParameter,
  resolutionIdParameter,
  statementIdParameter,
} from '../http/parameters.js';
import { findCodeOfName, MAX_CHOICES } from '../parties/named-party.js';
import { missingResource } from '../revisions/missing-resource.js';
import { listStatementIds } from './cited-statements.store.js';
import { ToolError } from './tool.js';

/** Arguments that several tools have. Their limits are those of the API. */

/** The most parties that one argument may name. */
const MAX_PARTIES = 20;

export function partiesArgument(description: string, max = MAX_PARTIES) {
  return z
    .array(partyCodeParameter)
    .min(1)
    .max(max)
    .optional()
    .meta({ description: `${description} By name or code: “South Korea”, “KR”, “NATO”.` });
}

export const statementArgument = statementIdParameter.meta({
  description: 'The id of a statement, such as dprk-troops-russia-2024.',
});

export const resolutionArgument = resolutionIdParameter.meta({
  description: 'A UN resolution by its symbol or id: S/RES/2270 (2016), A/RES/68/262.',
});

/** Several values of a vocabulary, of which any may match. */
export function anyOfArgument<Value extends string>(
  values: readonly [Value, ...Value[]],
  description: string,
) {
  return z.array(z.enum(values)).min(1).max(values.length).optional().meta({ description });
}

export const issuedArguments = {
  issuedFrom: dateParameter
    .optional()
    .meta({ description: 'Only statements issued on this date or later (YYYY-MM-DD).' }),
  issuedTo: dateParameter
    .optional()
    .meta({ description: 'Only statements issued on this date or earlier (YYYY-MM-DD).' }),
};

export function limitArgument(max: number, usual: number) {
  return z
    .int()
    .min(1)
    .max(max)
    .default(usual)
    .meta({ description: `The maximum number of results, ${usual} if omitted.` });
}

export const cursorArgument = z.string().min(1).max(1_000).optional().meta({
  description: 'The `next` of the previous answer, to continue the list with the same arguments.',
});

/**
 * The codes of parties that an agent names.
 *
 * @throws ToolError if something names no party, or more than one
 */
export async function findCodes(reader: Reader, given: readonly string[]): Promise<string[]> {
  if (given.length === 0) return [];
  const references = await findPartyReferences(reader, given);
  const unclear: string[] = [];
  const codes = given.flatMap((name) => {
    const code = references.codeOf(name) ?? findCodeOfName(name, references);
    const shared = SHARED_NAMES.get(toNameKey(name));
    if (code !== null && !shared) return code;
    unclear.push(
      code === null
        ? explainName(name, references.candidatesFor(name))
        : `${JSON.stringify(name)} may be ${shared?.join(' or ')}: say which, by its code.`,
    );
    return [];
  });
  if (unclear.length > 0) throw new ToolError(unclear.join(' '));
  return [...new Set(codes)];
}

function explainName(
  name: string,
  { parties, areNamed }: { parties: readonly { code: string; name: string }[]; areNamed: boolean },
): string {
  const given = JSON.stringify(name);
  if (parties.length === 0) {
    return `There is no party ${given} in the registry: try another name, or its ISO 3166 code.`;
  }
  const choices = parties.slice(0, MAX_CHOICES).map((one) => `${one.code} (${one.name})`);
  const more =
    parties.length > choices.length ? ` and ${parties.length - choices.length} more` : '';
  return areNamed
    ? `${given} may be any of ${choices.join(', ')}${more}: say which, by its code.`
    : `There is no party ${given}. The nearest by name: ${choices.join(', ')}.`;
}

/** How many ids that begin like an unknown one are offered. */
const MAX_SIMILAR_IDS = 5;

/** The error of a statement that isn't there, with ids that begin alike. */
export async function missingStatement(reader: Reader, id: string): Promise<ToolError> {
  const { message } = await missingResource(reader, { type: 'statement', id });
  const [first = ''] = id.split('-');
  const similar = await listStatementIds(reader, first, MAX_SIMILAR_IDS);
  const hint = similar.length > 0 ? ` Ids that begin alike: ${similar.join(', ')}.` : '';
  return new ToolError(`${message}${hint} The tool search finds statements by their words.`);
}
