import * as z from 'zod';
import type { Reader } from '../db/database.js';
import type { PartyName, Resolution } from '../domain/statement.js';
import { BODIES, OUTCOMES, VOTES } from '../domain/vocabulary.js';
import { toLongDate } from '../formats/citations.js';
import { resolutionPath } from '../pages/paths.js';
import { findPartyNames } from '../parties/parties.store.js';
import { requireResolution } from '../resolutions/require-resolution.js';
import { findResolution, listResolutions } from '../resolutions/resolutions.store.js';
import { findVotes } from '../resolutions/votes.store.js';
import {
  anyOfArgument,
  cursorArgument,
  findCodes,
  limitArgument,
  partiesArgument,
  resolutionArgument,
} from './arguments.js';
import { readBounded } from './bounded-list.js';
import { inLine } from './readable.js';
import { defineTool, type McpServices, ToolError } from './tool.js';
import { party } from './words.js';

/** How many parties' votes are listed side by side without a resolution. */
const MAX_PARTIES = 5;

const votedResolution = z.object({
  id: z.string().meta({ description: 'The id of the resolution.' }),
  symbol: z.string().meta({ description: 'Its UN document symbol.' }),
  title: z.string().nullable(),
  body: z.enum(BODIES),
  date: z.string().nullable().meta({ description: 'When it was adopted or rejected.' }),
  outcome: z.enum(OUTCOMES).nullable(),
  tally: z
    .object({ yes: z.int(), no: z.int(), abstain: z.int(), absent: z.int() })
    .nullable()
    .meta({ description: 'The number of votes of each kind; null if not recorded.' }),
  vetoedBy: z.array(party).meta({ description: 'The permanent members that vetoed it.' }),
  votes: z.array(party.extend({ vote: z.enum(VOTES).nullable() })).meta({
    description: 'How the parties voted; null if no vote is on record, as for non-members.',
  }),
  url: z.string().meta({ description: 'Its page in the registry.' }),
  documentUrl: z.string().nullable().meta({ description: 'Its text at the United Nations.' }),
  sources: z.array(z.string()).meta({
    description: 'Where the registry has the vote from, with `resolution` only.',
  }),
  citation: z.string().meta({ description: 'How to cite it.' }),
});

type VotedResolution = z.infer<typeof votedResolution>;

const input = z
  .strictObject({
    resolution: resolutionArgument.optional(),
    party: partiesArgument(
      `How these parties voted. Without \`resolution\`: on what all of them voted, newest first; at most ${MAX_PARTIES}.`,
    ),
    vote: anyOfArgument(VOTES, 'Without `resolution`: only where each of them voted so.'),
    body: anyOfArgument(BODIES, 'Without `resolution`: only votes of these organs.'),
    year: z
      .array(z.int().min(1945).max(2099))
      .min(1)
      .max(100)
      .optional()
      .meta({ description: 'Without `resolution`: only votes of these years.' }),
    limit: limitArgument(50, 20),
    cursor: cursorArgument,
  })
  .refine(({ resolution, party: parties }) => (resolution ?? parties) !== undefined, {
    error: 'give `resolution`, `party` or both',
  });

const output = z.object({
  resolutions: z.array(votedResolution),
  next: z.string().nullable().meta({ description: 'The `cursor` of the next page; or null.' }),
});

type Arguments = z.output<typeof input>;
type Content = z.infer<typeof output>;

export const howVotedTool = defineTool({
  name: 'how_voted',
  title: 'How parties voted',
  description:
    'How states voted in organs of the United Nations. With `resolution`: the vote of every member, or of the parties you name. With `party` alone: its votes, newest first. `absent` is a member that did not vote; null means that no vote is on record. A vote is not a statement: it has no words to quote.',
  input,
  output,
  async answer(args, services) {
    const { resolution, party: given = [] } = args;
    const content = await services.database.read(async (reader) => {
      const codes = await findCodes(reader, given);
      return resolution === undefined
        ? listVotesOf(reader, codes, args, services)
        : readVotes(reader, resolution, codes, services);
    });
    return { content, text: describe(content) };
  },
});

/** The votes on one resolution. */
async function readVotes(
  reader: Reader,
  given: string,
  codes: readonly string[],
  services: McpServices,
): Promise<Content> {
  const id = await requireResolution(reader, given);
  const found = await findResolution(reader, id);
  if (!found) throw new Error(`The resolution ${id} was found, but has no row.`);
  const cast = found.votes ?? [];
  const nameOf = await findPartyNames(reader, codes);
  const votes =
    codes.length === 0
      ? cast.map(({ party: voter, vote }) => ({ voter, vote }))
      : codes.map((code) => ({
          voter: nameOf(code),
          vote: cast.find(({ party: { code: one } }) => one === code)?.vote ?? null,
        }));
  const sources = found.sources
    .filter(({ facts }) => facts.includes('votes') || facts.includes('tally'))
    .map(({ publisher, url }) => [publisher, url].filter((part) => part !== null).join(', '));
  const presented = present(found, votes, services);
  return { resolutions: [{ ...presented, sources: [...new Set(sources)] }], next: null };
}

/** What parties voted on. */
async function listVotesOf(
  reader: Reader,
  codes: readonly string[],
  { vote: wanted, body, year, cursor, limit }: Arguments,
  services: McpServices,
): Promise<Content> {
  if (codes.length > MAX_PARTIES) {
    throw new ToolError(`party must name at most ${MAX_PARTIES} parties, or give a resolution.`);
  }
  const nameOf = await findPartyNames(reader, codes);
  const filter = {
    ...{ body, year },
    votedBy: codes.map((code) => (wanted ?? [...VOTES]).map((vote) => ({ party: code, vote }))),
  };
  const { items: resolutions, next } = await readBounded(
    {
      list: 'votes',
      ...{ filter, cursor, limit },
      read: (page) => listResolutions(reader, filter, page),
      async present(rows) {
        const ids = rows.map(({ id }) => id);
        const voteOn = await findVotes(reader, ids, [...codes]);
        return rows.map((row) => {
          const votes = codes.map((code) => ({ voter: nameOf(code), vote: voteOn(row.id, code) }));
          return present(row, votes, services);
        });
      },
    },
    services,
  );
  return { resolutions, next };
}

function present(
  resolution: Resolution,
  votes: readonly { voter: PartyName; vote: (typeof VOTES)[number] | null }[],
  { links }: McpServices,
): VotedResolution {
  const { id, symbol, title, body, adoptedOn, rejectedOn, outcome, tally, documentUrl } =
    resolution;
  const date = adoptedOn ?? rejectedOn;
  const url = links.to(resolutionPath(id));
  const named = title === null ? [] : [`“${inLine(title)}”`];
  const day = date === null ? [] : [toLongDate(date)];
  return {
    ...{ id, symbol, title, body, date, outcome, tally, url, documentUrl },
    vetoedBy: resolution.vetoedBy.map(({ code, name }) => ({ code, name })),
    votes: votes.map(({ voter: { code, name }, vote }) => ({ code, name, vote })),
    sources: [],
    citation: ['United Nations', symbol, ...named, ...day, `${url}.`].join(', '),
  };
}

function describe({ resolutions, next }: Content): string {
  if (resolutions.length === 0) {
    return 'No vote on record matches. Votes are those of states in organs of the United Nations, as far as this registry has them.';
  }
  return [
    ...resolutions.map(describeResolution),
    ...(next === null ? [] : [`There is more: cursor ${next}`]),
  ].join('\n\n');
}

function describeResolution({
  symbol,
  title,
  date,
  outcome,
  tally,
  vetoedBy,
  votes,
  documentUrl,
  sources,
  citation,
}: VotedResolution): string {
  const groups = [...VOTES, null].flatMap((vote) => {
    const voters = votes.filter((one) => one.vote === vote);
    if (voters.length === 0) return [];
    const names = voters.map(({ code, name }) => `${name} (${code})`).join(', ');
    return [`${vote ?? 'no vote on record'}: ${names}`];
  });
  const details = [date ?? 'date unknown', outcome ?? 'outcome not recorded'];
  return [
    `${[symbol, ...(title === null ? [] : [`“${inLine(title)}”`]), ...details].join(', ')}`,
    ...(tally
      ? [
          `Tally: ${tally.yes} yes, ${tally.no} no, ${tally.abstain} abstain, ${tally.absent} absent`,
        ]
      : []),
    ...(vetoedBy.length > 0 ? [`Vetoed by ${vetoedBy.map(({ name }) => name).join(', ')}`] : []),
    ...(groups.length > 0 ? groups : ['No votes are on record.']),
    ...(documentUrl === null ? [] : [`Text: ${documentUrl}`]),
    ...(sources.length > 0 ? [`Votes from: ${sources.map(inLine).join('; ')}`] : []),
    `Cite as: ${citation}`,
  ].join('\n');
}
