import type { Reader } from '../db/database.js';
import { type Placeholders, preparedQuery } from '../db/prepared-query.js';
import type { Issue } from '../domain/issue.js';
import { parseSymbol } from '../domain/symbol.js';
import type { Check } from './check.js';
import { REJECTED, type ValidParts } from './document.js';
import { MAX_SUGGESTIONS, nearestWord } from './nearest.js';

/** The parts of a document that name parties and resolutions. Those that the schema rejects are null. */
type References = Pick<ValidParts, 'signatories' | 'claims'>;

/** All issues of a document: those found by `readDocument`, and references to unknown parties and resolutions. */
export async function findAllIssues(reader: Reader, check: Check): Promise<Issue[]> {
  const references = check.anchored ? check.anchored.document : check.parts;
  return [...check.issues, ...(await findUnknownReferences(reader, references))];
}

/** Finds the parties and resolutions in a document that the registry does not know. */
export async function findUnknownReferences(
  reader: Reader,
  references: References,
): Promise<Issue[]> {
  const named = [
    ...references.signatories.flatMap((signatory, index) =>
      signatory ? [{ party: signatory.party, path: ['signatories', index, 'party'] }] : [],
    ),
    ...references.claims.flatMap((claim, index) =>
      (claim?.parties ?? []).map(({ party }, at) => ({
        party,
        path: ['claims', index, 'parties', at, 'party'],
      })),
    ),
  ].filter(({ party }) => party !== REJECTED);
  return [
    ...(await findUnknownParties(reader, named)),
    ...(await findUnknownResolutions(reader, references)),
  ];
}

/** Finds the unknown ones among the parties named in a document, each with its path. */
export async function findUnknownParties(
  reader: Reader,
  named: readonly { party: string; path: Issue['path'] }[],
): Promise<Issue[]> {
  const { parties } = reader.tables;
  const codes = [...new Set(named.map(({ party }) => party))];
  const known = await selectParties(reader, { codes });
  const knownCodes = new Set(known.map(({ code }) => code));
  const unknown = named.filter(({ party }) => !knownCodes.has(party));
  const suggest = await createSuggestions(unknown, async () => {
    const rows = await reader.queries
      .select({ code: parties.code, alpha3: parties.alpha3, name: parties.name })
      .from(parties);
    return rows.flatMap(({ code, alpha3, name }) =>
      [code, alpha3 ?? code, name].map((word) => ({ word, known: `${code} (${name})` })),
    );
  });
  return unknown.map(({ party, path }) => ({
    path,
    message: `there is no party ${party}${suggest(party)}`,
  }));
}

const selectParties = preparedQuery(
  ({ tables: { parties }, queries, oneOf }, { codes }: Placeholders<{ codes: string[] }>) =>
    queries.select({ code: parties.code }).from(parties).where(oneOf(parties.code, codes)),
);

async function findUnknownResolutions(reader: Reader, { claims }: References): Promise<Issue[]> {
  const { resolutions } = reader.tables;
  const cited = claims.flatMap((claim, index) =>
    (claim?.citations ?? []).flatMap(({ resolution }, at) => {
      const symbol = resolution === undefined ? null : parseSymbol(resolution);
      return symbol ? [{ symbol, path: ['claims', index, 'citations', at, 'resolution'] }] : [];
    }),
  );
  const ids = [...new Set(cited.map(({ symbol }) => symbol.id))];
  const known = await selectResolutions(reader, { ids });
  const knownById = new Map(known.map((row) => [row.id, row]));
  const unknown = cited.filter(({ symbol }) => !knownById.has(symbol.id));
  const suggest = await createSuggestions(unknown, async () => {
    const rows = await reader.queries.select({ symbol: resolutions.symbol }).from(resolutions);
    return rows.map(({ symbol }) => ({ word: symbol, known: symbol }));
  });
  return [
    ...unknown.map(({ symbol, path }) => ({
      path,
      message: `there is no resolution ${symbol.stem}${suggest(symbol.stem)}`,
    })),
    ...cited.flatMap(({ symbol, path }) => {
      const found = knownById.get(symbol.id);
      return found && symbol.year !== null && symbol.year !== found.year
        ? [{ path, message: `the year is wrong: the resolution is ${found.symbol}` }]
        : [];
    }),
  ];
}

const selectResolutions = preparedQuery(
  ({ tables: { resolutions }, queries, oneOf }, { ids }: Placeholders<{ ids: string[] }>) =>
    queries
      .select({ id: resolutions.id, symbol: resolutions.symbol, year: resolutions.year })
      .from(resolutions)
      .where(oneOf(resolutions.id, ids)),
);

/**
 * Creates a function that suggests the closest known name for an unknown one. The known names are only read if there is
 * an unknown one.
 */
async function createSuggestions(
  unknown: readonly unknown[],
  readKnown: () => Promise<{ word: string; known: string }[]>,
): Promise<(word: string) => string> {
  const rows = unknown.length > 0 ? await readKnown() : [];
  const knownBy = new Map(rows.map(({ word, known }) => [word, known]));
  let suggestions = 0;
  return (word) => {
    if (suggestions === MAX_SUGGESTIONS) return '';
    suggestions += 1;
    const nearest = nearestWord(word, [...knownBy.keys()]);
    return nearest === null ? '' : `; the nearest is ${knownBy.get(nearest)}`;
  };
}
