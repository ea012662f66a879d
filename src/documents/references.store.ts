import type { Reader } from '../db/database.js';
import { type Placeholders, preparedQuery } from '../db/prepared-query.js';
import type { Issue } from '../domain/issue.js';
import { parseSymbol } from '../domain/symbol.js';
import { withCanonicalParties } from './canonical-parties.js';
import { type Check, findDuplicates } from './check.js';
import { REJECTED, type ValidParts } from './document.js';
import { findPartyReferences, type PartyReferences } from './party-references.store.js';

/** The parts of a document that name parties and resolutions. Those that the schema rejects are null. */
type References = Pick<ValidParts, 'signatories' | 'claims'>;

/** All issues of a document: those found by `readDocument`, and those of its references. */
export async function findAllIssues(reader: Reader, check: Check): Promise<Issue[]> {
  const references = check.anchored ? check.anchored.document : check.parts;
  return [...check.issues, ...(await checkReferences(reader, references)).issues];
}

/** Finds the parties in a document that the registry does not know, those it names twice, and resolutions of another year. */
export async function checkReferences(
  reader: Reader,
  references: References,
): Promise<{ parties: PartyReferences; issues: Issue[] }> {
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
  const { parties, issues } = await checkParties(reader, named);
  return {
    parties,
    issues: [
      ...issues,
      ...findRepeatedParties(references, parties),
      ...(await findWrongYears(reader, references)),
    ],
  };
}

/** Looks up parties named in a document, each with its path. The issues are those that the registry does not know. */
export async function checkParties(
  reader: Reader,
  named: readonly { party: string; path: Issue['path'] }[],
): Promise<{ parties: PartyReferences; issues: Issue[] }> {
  const parties = await findPartyReferences(
    reader,
    named.map(({ party }) => party),
  );
  const issues = named
    .filter(({ party }) => parties.codeOf(party) === undefined)
    .map(({ party, path }) => ({ path, message: parties.explain(party) }));
  return { parties, issues };
}

/** Parties that a document names twice, by different codes. `readDocument` finds those named by the same code. */
function findRepeatedParties(references: References, parties: PartyReferences): Issue[] {
  const found = new Set(findDuplicates(references).map(({ path }) => path.join('.')));
  return findDuplicates(withCanonicalParties(references, parties)).filter(
    ({ path }) => !found.has(path.join('.')),
  );
}

/** Citations of resolutions that the registry knows to be of another year. It need not know a resolution that is cited. */
async function findWrongYears(reader: Reader, { claims }: References): Promise<Issue[]> {
  const cited = claims.flatMap((claim, index) =>
    (claim?.citations ?? []).flatMap(({ resolution }, at) => {
      const symbol = resolution === undefined ? null : parseSymbol(resolution);
      return symbol ? [{ symbol, path: ['claims', index, 'citations', at, 'resolution'] }] : [];
    }),
  );
  const ids = [...new Set(cited.map(({ symbol }) => symbol.id))];
  const rows = await selectResolutions(reader, { ids });
  const known = new Map(rows.map((row) => [row.id, row]));
  return cited.flatMap(({ symbol, path }) => {
    const found = known.get(symbol.id);
    return found?.year && symbol.year !== null && symbol.year !== found.year
      ? [{ path, message: `the year is wrong: the resolution is ${found.symbol}` }]
      : [];
  });
}

const selectResolutions = preparedQuery(
  ({ tables: { resolutions }, queries, oneOf }, { ids }: Placeholders<{ ids: string[] }>) =>
    queries
      .select({ id: resolutions.id, symbol: resolutions.symbol, year: resolutions.year })
      .from(resolutions)
      .where(oneOf(resolutions.id, ids)),
);
