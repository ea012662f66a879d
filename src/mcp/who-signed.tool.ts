import * as z from 'zod';
import type { Reader } from '../db/database.js';
import type { Signatory } from '../domain/statement.js';
import { SIGNATORY_ROLES } from '../domain/vocabulary.js';
import { findPartyNames } from '../parties/parties.store.js';
import { hasStatement, listSignatoriesOfStatement } from '../statements/statement.store.js';
import { listStatements } from '../statements/statements.store.js';
import {
  anyOfArgument,
  cursorArgument,
  findCodes,
  issuedArguments,
  limitArgument,
  missingStatement,
  partiesArgument,
  statementArgument,
} from './arguments.js';
import { readBounded } from './bounded-list.js';
import { defineTool, type McpServices } from './tool.js';
import {
  type Citing,
  describePlace,
  describeSigning,
  describeStatement,
  party,
  place,
  presentSigning,
  readCiting,
  signing,
  statementFields,
} from './words.js';

const signatory = signing.extend({
  words: place.nullable().meta({
    description: 'Where the text names it; null if it does not, or more than once.',
  }),
  derivedMembers: z.array(z.string()).meta({
    description:
      'The members of a group on the day of issue, by code. They did not sign under their own names: this follows from the dates of membership.',
  }),
});

const signedStatement = z.object({
  statement: z.object(statementFields),
  signatories: z
    .array(signatory)
    .meta({ description: 'The places on the statement: those of the parties asked for, or all.' }),
  signatoryCount: z.int().meta({ description: 'How many places the statement has in all.' }),
  citation: z.string().meta({ description: 'How to cite the statement.' }),
});

type SignedStatement = z.infer<typeof signedStatement>;

const input = z
  .strictObject({
    statement: statementArgument.optional(),
    party: partiesArgument(
      'With `statement`: whether these parties stand on it. Alone: the statements that all of them signed.',
    ),
    capacity: anyOfArgument(
      SIGNATORY_ROLES,
      'With `party` alone: in which capacity they stand on the statements; only `signatory` if omitted.',
    ),
    derived: z.boolean().default(false).meta({
      description:
        'With `party` alone: include what groups signed, such as the G7, of which they were members on that day.',
    }),
    ...issuedArguments,
    limit: limitArgument(40, 20),
    cursor: cursorArgument,
  })
  .refine(({ statement, party: parties }) => (statement ?? parties) !== undefined, {
    error: 'give `statement`, `party` or both',
  });

const output = z.object({
  statements: z.array(signedStatement),
  absent: z.array(party).meta({
    description: 'With both: the parties that do not stand on the statement under their own names.',
  }),
  next: z.string().nullable().meta({ description: 'The `cursor` of the next page; or null.' }),
});

type Arguments = z.output<typeof input>;
type Content = z.infer<typeof output>;

export const whoSignedTool = defineTool({
  name: 'who_signed',
  title: 'Who signed',
  description:
    'With `statement`: who signed it, under which name, by whom and in which capacity (signed, signed on behalf of others, only aligned itself); with `party` also, whether these parties did. With `party` alone: the statements that all of them signed, newest first.',
  input,
  output,
  async answer(args, services) {
    const { statement, party: given = [] } = args;
    const content = await services.database.read(async (reader) => {
      const codes = await findCodes(reader, given);
      return statement === undefined
        ? listSigned(reader, codes, args, services)
        : readSignatories(reader, statement, { ...args, codes }, services);
    });
    return { content, text: describe(content, args) };
  },
});

/** No statement has more signatories. */
const ALL = { limit: 1_000, after: null, total: false };

/** Who signed a statement: everyone, page by page, or these parties. */
async function readSignatories(
  reader: Reader,
  id: string,
  { codes, cursor, limit }: Arguments & { codes: string[] },
  services: McpServices,
): Promise<Content> {
  if (!(await hasStatement(reader, id))) throw await missingStatement(reader, id);
  const citing = await readCiting(reader, [id], services.links);
  const { items: signatories, next } = await readBounded(
    {
      list: 'signatories',
      filter: { id, codes },
      ...{ cursor, limit },
      read: (page) =>
        codes.length > 0
          ? listPlacesOf(reader, id, codes)
          : listSignatoriesOfStatement(reader, id, page),
      present: async (rows) => rows.map((one) => presentSignatory(one, id, citing)),
    },
    services,
  );
  const nameOf = await findPartyNames(reader, codes);
  const present = new Set(signatories.map((one) => one.party.code));
  const absent = codes.filter((code) => !present.has(code));
  return {
    statements: [
      {
        statement: citing.statement(id),
        signatories,
        signatoryCount: citing.text(id).signatories.length,
        citation: citing.citation(id),
      },
    ],
    absent: absent.map((code) => ({ code, name: nameOf(code).name })),
    next,
  };
}

/** The places of parties on a statement, and of the groups to which they belonged. */
async function listPlacesOf(reader: Reader, id: string, codes: readonly string[]) {
  const { items } = await listSignatoriesOfStatement(reader, id, ALL);
  const isAskedFor = ({ code }: { code: string }) => codes.includes(code);
  return {
    items: items.filter((one) => isAskedFor(one.party) || one.derivedMembers.some(isAskedFor)),
    next: null,
  };
}

function presentSignatory(one: Signatory, id: string, citing: Citing) {
  return {
    ...presentSigning(one),
    words: one.quote && citing.place(id, one.quote),
    derivedMembers: one.derivedMembers.map(({ code }) => code),
  };
}

/** The statements that parties signed. */
async function listSigned(
  reader: Reader,
  codes: readonly string[],
  { capacity, derived, issuedFrom, issuedTo, cursor, limit }: Arguments,
  services: McpServices,
): Promise<Content> {
  const filter = {
    signatory: codes.map((code) => [code]),
    ...{ capacity, derived, issuedFrom, issuedTo },
  };
  const { items: statements, next } = await readBounded(
    {
      list: 'signed',
      ...{ filter, cursor, limit },
      read: (page) => listStatements(reader, filter, '-issuedOn', page),
      async present(rows) {
        const ids = rows.map(({ id }) => id);
        const citing = await readCiting(reader, ids, services.links);
        return ids.map((id) => presentSigned(id, codes, citing));
      },
    },
    services,
  );
  return { statements, absent: [], next };
}

/** A statement with the signatures of these parties. Those of their groups are listed when the statement is asked for. */
function presentSigned(id: string, codes: readonly string[], citing: Citing): SignedStatement {
  const { signatories } = citing.text(id);
  return {
    statement: citing.statement(id),
    signatories: signatories
      .filter((one) => codes.includes(one.party.code))
      .map((one) => ({ ...presentSigning(one), words: null, derivedMembers: [] })),
    signatoryCount: signatories.length,
    citation: citing.citation(id),
  };
}

function describe({ statements, absent, next }: Content, { statement, party: given }: Arguments) {
  if (statements.length === 0) {
    return 'No statement in this registry matches. Only what parties signed themselves counts, unless you give `capacity` or `derived`.';
  }
  const heading =
    statement === undefined ? ['Statements, newest first, with the places of these parties:'] : [];
  const missing = absent.map(
    ({ code, name }) => `${name} (${code}) does not stand on it under its own name.`,
  );
  return [
    ...heading,
    ...statements.map((one) => describeSigned(one, given !== undefined)),
    ...missing,
    ...(next === null ? [] : [`There is more: cursor ${next}`]),
  ].join('\n\n');
}

function describeSigned(
  { statement, signatories, signatoryCount, citation }: SignedStatement,
  isPart: boolean,
): string {
  return [
    describeStatement(statement),
    ...signatories.map(({ words, derivedMembers, ...one }) =>
      [
        `- ${describeSigning(one)}`,
        ...(derivedMembers.length > 0
          ? [`Signed as a group. Members on that day, derived: ${derivedMembers.join(', ')}`]
          : []),
        ...(words ? [describePlace(words)] : []),
      ].join('\n'),
    ),
    ...(signatories.length === 0 && isPart
      ? [
          'None of them under its own name: if a group signed for it, ask with `statement` and `party`.',
        ]
      : []),
    `${isPart || signatories.length < signatoryCount ? 'Of' : 'All of'} ${signatoryCount} signatories.`,
    `Page: ${statement.url}`,
    `Cite as: ${citation}`,
  ].join('\n');
}
