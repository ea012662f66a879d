import * as z from 'zod';
import { listClaims } from '../claims/claims.store.js';
import { CLAIM_KINDS, PARTY_ROLES, SIGNATORY_ROLES } from '../domain/vocabulary.js';
import { partyCodeParameter, wordsParameter } from '../http/parameters.js';
import { findPartyDetail } from '../parties/parties.store.js';
import {
  anyOfArgument,
  cursorArgument,
  findCodes,
  issuedArguments,
  limitArgument,
  partiesArgument,
  resolutionArgument,
} from './arguments.js';
import { readBounded } from './bounded-list.js';
import { claim, describeClaim, presentClaim } from './claim-words.js';
import { count } from './readable.js';
import { defineTool } from './tool.js';
import { party, readCiting, statementFields } from './words.js';

const saidClaim = claim.extend({
  statement: z.object(statementFields),
  speakers: z.array(party).meta({ description: 'The parties that signed the statement.' }),
  citation: z.string().meta({ description: 'How to cite the words.' }),
});

const output = z.object({
  party,
  counts: z
    .array(z.object({ kind: z.enum(CLAIM_KINDS), role: z.enum(PARTY_ROLES), claimCount: z.int() }))
    .meta({ description: 'How many claims name the party, of all statements, by kind and role.' }),
  claims: z.array(saidClaim).meta({ description: 'The claims, newest statement first.' }),
  next: z.string().nullable().meta({ description: 'The `cursor` of the next page; or null.' }),
});

type Content = z.infer<typeof output>;

export const whatIsSaidAboutTool = defineTool({
  name: 'what_is_said_about',
  title: 'What is said about a party',
  description:
    'The claims of joint statements that name a state or an organisation (condemnations, demands, support, …), in their exact words, with who says it, newest first; and how many there are of each kind. This is what the signatories say, not what is true.',
  input: z.strictObject({
    party: partyCodeParameter.meta({
      description: 'The party, by name or code: “North Korea”, “KP”.',
    }),
    kind: anyOfArgument(CLAIM_KINDS, 'Only claims of one of these kinds.'),
    role: anyOfArgument(
      PARTY_ROLES,
      'Only claims that are about its conduct (`subject`), ask it to act (`addressee`) or support it (`beneficiary`).',
    ),
    signatory: partiesArgument('Only claims of statements that all of these parties signed.'),
    capacity: anyOfArgument(
      SIGNATORY_ROLES,
      'In which capacity they stand on it; `signatory` if omitted.',
    ),
    resolution: resolutionArgument.optional(),
    words: wordsParameter.optional().meta({ description: 'Only claims with all these words.' }),
    ...issuedArguments,
    limit: limitArgument(30, 12),
    cursor: cursorArgument,
  }),
  output,
  async answer({ party: given, words: q, resolution, signatory, ...rest }, services) {
    const { limit, cursor, ...filters } = rest;
    const content = await services.database.read(async (reader) => {
      const [code = ''] = await findCodes(reader, [given]);
      const speakers = await findCodes(reader, signatory ?? []);
      const filter = {
        ...filters,
        q,
        about: [[code]],
        signatory: speakers.length > 0 ? speakers.map((one) => [one]) : undefined,
        resolution: resolution === undefined ? undefined : [[resolution]],
      };
      const { items: claims, next } = await readBounded(
        {
          list: 'said',
          ...{ filter, cursor, limit },
          read: (page) => listClaims(reader, filter, page),
          async present(rows) {
            const ids = rows.map(({ statement: { id } }) => id);
            const citing = await readCiting(reader, ids, services.links);
            return rows.map((row) => ({
              ...presentClaim(row, row.statement.id, citing),
              statement: citing.statement(row.statement.id),
              speakers: row.speakers.map(({ code, name }) => ({ code, name })),
              citation: citing.citation(row.statement.id, row.key),
            }));
          },
        },
        services,
      );
      const detail = await findPartyDetail(reader, code);
      if (!detail) throw new Error(`The party ${code} was found, but has no row.`);
      const { name, claimsAbout: counts } = detail;
      return { party: { code, name }, counts, claims, next };
    });
    return { content, text: describe(content) };
  },
});

function describe({ party: { code, name }, counts, claims, next }: Content): string {
  const total = counts.reduce((sum, { claimCount }) => sum + claimCount, 0);
  const kinds = CLAIM_KINDS.filter((kind) => claims.some((one) => one.kind === kind));
  return [
    total === 0
      ? `No claim in this registry names ${name} (${code}).`
      : `${count(total, 'claim')} in this registry name ${name} (${code}): ${counts
          .map(({ kind, role, claimCount }) => `${claimCount} ${kind} (as ${role})`)
          .join(', ')}.`,
    ...(total > 0 && claims.length === 0 ? ['None of them passes these filters.'] : []),
    ...kinds.flatMap((kind) => [
      `## ${kind}`,
      ...claims
        .filter((one) => one.kind === kind)
        .map((one) =>
          [
            describeClaim(one),
            `Cite as: ${one.citation}`,
            `Said by: ${one.speakers.map((speaker) => speaker.code).join(', ')}, ${one.statement.issuedOn ?? 'undated'}`,
          ].join('\n'),
        ),
    ]),
    ...(next === null ? [] : [`There is more: cursor ${next}`]),
  ].join('\n\n');
}
