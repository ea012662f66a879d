import * as z from 'zod';
import { REJECTED, statementDocument, type ValidParts } from './document.js';

/** Reads the parts of any input. Values that the schema rejects are replaced by others that have no issues. */
export function readValidParts(input: unknown): ValidParts {
  return validParts.parse(input) as ValidParts;
}

/** A schema of an object that replaces members that `shape` rejects: by these values, or else by undefined. */
function lenient(shape: z.core.$ZodShape, values: Record<string, unknown>) {
  const members = Object.entries(shape).map(([name, schema]) => [
    name,
    z.catch(schema, values[name]),
  ]);
  return z.object(Object.fromEntries(members) as Record<string, z.ZodType>);
}

function lenientList(item: z.ZodType) {
  return z.array(item).catch([]);
}

const { text, signatories, claims } = statementDocument.shape;
const signatory = signatories.element.shape;
const claim = claims.unwrap().element.shape;
const claimParty = claim.parties.unwrap().element.shape;
const citation = claim.citations.unwrap().element.shape;

const PARTY = { party: REJECTED, role: 'subject' };
const CITATION = { quote: REJECTED };

const validParts = z
  .object({
    text: text.catch(REJECTED),
    signatories: lenientList(
      lenient(signatory, {
        party: REJECTED,
        nameAsSigned: REJECTED,
        office: null,
        role: 'signatory',
      }).catch(null as never),
    ),
    claims: lenientList(
      lenient(
        {
          ...claim,
          parties: lenientList(lenient(claimParty, PARTY).catch(PARTY)),
          citations: lenientList(lenient(citation, CITATION).catch(CITATION)),
        },
        { key: REJECTED, kind: 'assessment', quote: REJECTED, intensifier: null, breach: false },
      ).catch(null as never),
    ),
  })
  .catch({ text: REJECTED, signatories: [], claims: [] });
