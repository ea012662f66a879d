import * as z from 'zod';
import type { Links } from '../domain/links.js';
import type { SignatoryRole } from '../domain/vocabulary.js';
import { toGraphml } from '../formats/graphml.js';
import { countField, urlField } from '../http/fields.js';
import { formatParameter, LIST_FORMATS } from '../http/formats.js';
import { listOf, pageParameters } from '../http/list.schema.js';
import { partiesParameter } from '../http/parameters.js';
import { partyReference, presentPartyReference } from '../parties/parties.schema.js';
import { datesOfStatements } from '../signatories/signatories.schema.js';
import { statementFilters } from '../statements/statements.schema.js';
import { agreement, presentAgreement } from '../votes/agreement.schema.js';
import type { ComparedCoSignature, CoSignatureGraph } from './cosignatures.store.js';

const coSignature = z
  .object({
    party: partyReference,
    coSignatory: partyReference,
    statementCount: countField('The number of statements that both signed.'),
    ...datesOfStatements,
    statementsUrl: urlField(
      'The URL of all statements that both signed, without the filters of this list.',
    ),
    votes: agreement,
  })
  .meta({
    id: 'CoSignature',
    description:
      'Two parties that signed together. Each pair appears once, in the order of the codes.',
  });

export const coSignatureList = listOf('CoSignatureList', coSignature, 'A page of pairs.');

const minMessage = 'must be a whole number from 1 to 1000000';

export const coSignatureQuery = z.strictObject({
  signatory: partiesParameter(
    2,
    'Only pairs with one of these parties. Repeat the parameter to get the pair of two parties (`signatory=JP&signatory=KR`).',
  ),
  minStatements: z
    .string()
    .regex(/^[1-9]\d{0,5}$|^1000000$/, minMessage)
    .transform(Number)
    .default(1)
    .meta({
      description: 'Only pairs that signed at least this many statements together.',
      override: { type: 'integer', format: 'int32', minimum: 1, maximum: 1_000_000, default: 1 },
    }),
  ...statementFilters,
  ...pageParameters,
  format: formatParameter([...LIST_FORMATS, 'graphml']),
});

export function presentCoSignature(
  { party, coSignatory, votes, ...counts }: ComparedCoSignature,
  capacity: readonly SignatoryRole[] | undefined,
  links: Links,
): z.input<typeof coSignature> {
  const query = new URLSearchParams([
    ['signatory', party.code],
    ['signatory', coSignatory.code],
  ]);
  if (capacity) query.set('capacity', capacity.join());
  return {
    party: presentPartyReference(party, links),
    coSignatory: presentPartyReference(coSignatory, links),
    ...counts,
    statementsUrl: links.to(`/v1/statements?${query}`),
    votes: presentAgreement(votes, [party.code, coSignatory.code], links),
  };
}

/** The pairs as a graph, with a node for each party in a pair. */
export function presentGraph({ pairs, statementCounts }: CoSignatureGraph): string {
  const parties = new Map(
    pairs.flatMap(({ party, coSignatory }) => [
      [party.code, party],
      [coSignatory.code, coSignatory],
    ]),
  );
  return toGraphml({
    id: 'cosignatures',
    nodeKeys: { name: 'string', kind: 'string', statements: 'int' },
    edgeKeys: { weight: 'int', first: 'string', last: 'string' },
    nodes: [...parties.values()].map(({ code, name, kind }) => ({
      id: code,
      data: { name, kind, statements: statementCounts.get(code) ?? 0 },
    })),
    edges: pairs.map((pair) => ({
      source: pair.party.code,
      target: pair.coSignatory.code,
      data: {
        weight: pair.statementCount,
        first: pair.firstIssuedOn,
        last: pair.lastIssuedOn,
      },
    })),
  });
}
