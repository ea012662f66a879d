import * as z from 'zod';
import { AnchorText } from '../domain/quote.js';
import { CLAIM_KINDS, MODALITIES, PARTY_ROLES, SIGNATORY_ROLES } from '../domain/vocabulary.js';
import { wordsParameter } from '../http/parameters.js';
import { HIT_TYPES } from '../search/matches.store.js';
import { refuseFiltersOfClaims } from '../search/search.schema.js';
import { type Hit, searchRegistry } from '../search/search.store.js';
import { MARK_END, MARK_START } from '../search/snippet.js';
import {
  anyOfArgument,
  findCodes,
  issuedArguments,
  limitArgument,
  partiesArgument,
  resolutionArgument,
  statementArgument,
} from './arguments.js';
import { count, takeWithin } from './readable.js';
import { defineTool } from './tool.js';
import {
  type Citing,
  describeStatement,
  describeWords,
  readCiting,
  statementFields,
  words,
} from './words.js';

const hit = z.object({
  type: z.enum(HIT_TYPES),
  id: z.string().meta({ description: 'The id of the statement or of the claim.' }),
  kind: z
    .enum(CLAIM_KINDS)
    .nullable()
    .meta({ description: 'The kind of the claim; null for a statement.' }),
  statement: z.object(statementFields),
  words: words.nullable().meta({
    description:
      'The words of the claim, or a passage of the statement around what was found; null if it was found in the title.',
  }),
  citation: z.string().meta({ description: 'How to cite the statement.' }),
});

type FoundHit = z.infer<typeof hit>;

/** The parties of a filter, all of which must be there. */
const toGroups = (codes: readonly string[]) =>
  codes.length === 0 ? undefined : codes.map((code) => [code]);

export const searchTool = defineTool({
  name: 'search',
  title: 'Search statements and claims',
  description:
    'Finds joint diplomatic statements, and the claims they make, by words. Best first. All words must occur, in any order; "a phrase" must occur as it stands, and -word must not. Filters that describe a claim (`kind`, `about`, `role`, `resolution`, `modality`, `statement`) find claims only, unless `type` is `statement`. To check exact words, use verify_quote.',
  input: z
    .strictObject({
      words: wordsParameter.meta({ description: 'The words to search for: ballistic missiles.' }),
      type: z.enum(HIT_TYPES).optional().meta({ description: 'Only statements, or only claims.' }),
      kind: anyOfArgument(CLAIM_KINDS, 'Only claims of one of these kinds.'),
      about: partiesArgument('Only claims that name all of these parties.', 5),
      role: anyOfArgument(
        PARTY_ROLES,
        'Only claims that name a party in one of these roles: whose conduct it is about, who is asked, who is supported.',
      ),
      resolution: resolutionArgument.optional(),
      modality: anyOfArgument(MODALITIES, 'Only claims with one of these modalities.'),
      statement: statementArgument.optional(),
      signatory: partiesArgument('Only statements that all of these parties signed.'),
      capacity: anyOfArgument(
        SIGNATORY_ROLES,
        'In which capacity they stand on it; `signatory` if omitted.',
      ),
      ...issuedArguments,
      limit: limitArgument(20, 8),
    })
    .superRefine((filter, context) =>
      refuseFiltersOfClaims(
        {
          ...(filter.type && { type: filter.type }),
          ...(filter.role && { role: filter.role }),
          ...(filter.modality && { modality: filter.modality }),
          ...(filter.statement && { statement: [filter.statement] }),
        },
        context,
      ),
    ),
  output: z.object({
    hits: z.array(hit).meta({ description: 'The best first.' }),
    hitCount: z
      .int()
      .meta({ description: 'How many were found within the limit; not all may be shown.' }),
  }),
  async answer({ words: q, limit, statement, resolution, about, signatory, ...filter }, services) {
    const { database, links } = services;
    return database.read(async (reader) => {
      const { hits } = await searchRegistry(
        reader,
        {
          ...filter,
          q,
          about: toGroups(await findCodes(reader, about ?? [])),
          signatory: toGroups(await findCodes(reader, signatory ?? [])),
          resolution: resolution === undefined ? undefined : [[resolution]],
          statement: statement === undefined ? undefined : [statement],
        },
        limit,
      );
      const ids = hits.map(({ statement: { id } }) => id);
      const citing = await readCiting(reader, ids, links);
      const shown = takeWithin(hits.map((one) => present(one, citing)));
      return {
        content: { hits: shown, hitCount: hits.length },
        text: describe(shown, hits.length),
      };
    });
  },
});

function present({ statement: { id }, claim, snippet }: Hit, citing: Citing): FoundHit {
  const passage = claim ? claim.quote : locate(snippet, citing.text(id).text);
  return {
    type: claim ? 'claim' : 'statement',
    id: claim ? `${id}.${claim.key}` : id,
    kind: claim?.kind ?? null,
    statement: citing.statement(id),
    words: passage && citing.words(id, passage, claim?.key),
    citation: citing.citation(id),
  };
}

/** Where a snippet stands in the text; null if it is of the title, or if the text is too long to be looked through. */
function locate(snippet: string, text: string) {
  const marked = snippet.replaceAll(MARK_START, '').replaceAll(MARK_END, '');
  // An ellipsis stands for omitted text, unless the text has it.
  const candidates = [marked, marked.slice(1), marked.slice(0, -1), marked.slice(1, -1)];
  for (const passage of candidates) {
    const at = passage === '' ? -1 : text.indexOf(passage);
    if (at !== -1) return new AnchorText(text).quoteAt(at, at + passage.length);
  }
  return null;
}

function describe(hits: readonly FoundHit[], found: number): string {
  if (hits.length === 0) {
    return 'Nothing in this registry contains these words with these filters. Try fewer or other words.';
  }
  const shown = hits.map((one) =>
    [
      one.kind === null
        ? `Statement ${describeStatement(one.statement)}`
        : `Claim ${one.id}: ${one.kind}, ${one.statement.issuedOn ?? 'undated'}`,
      one.words
        ? describeWords(one.words)
        : `Found in the title.\nLink: ${one.statement.url}\nCite as: ${one.citation}`,
    ].join('\n'),
  );
  const rest = found - hits.length;
  const more = rest > 0 ? [`${count(rest, 'more hit')} left out for length.`] : [];
  return [`${count(found, 'hit')}, best first.`, ...shown, ...more].join('\n\n');
}
