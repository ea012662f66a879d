import * as z from 'zod';
import type { StatementClaim } from '../domain/statement.js';
import { CLAIM_KINDS, MODALITIES, PARTY_ROLES } from '../domain/vocabulary.js';
import { type Citing, describePlace, party, place } from './words.js';

/** A claim as the tools show it. */

export const claim = z.object({
  id: z.string().meta({ description: 'The id of the claim.' }),
  kind: z.enum(CLAIM_KINDS),
  modality: z.enum(MODALITIES).meta({
    description: 'Whether it is about what is (`actual`), would be or may be.',
  }),
  intensifier: z.string().nullable().meta({ description: 'Words that raise the tone; or null.' }),
  breach: z.boolean().meta({ description: 'Whether it says that a party broke a rule.' }),
  words: place,
  parties: z
    .array(party.extend({ role: z.enum(PARTY_ROLES) }))
    .meta({ description: 'The parties that it names. The speakers are the signatories.' }),
  resolutions: z.array(z.string()).meta({ description: 'The UN resolutions that it cites.' }),
});

export function presentClaim(
  { key, kind, modality, intensifier, breach, quote, parties, citations }: StatementClaim,
  statement: string,
  citing: Citing,
): z.infer<typeof claim> {
  const symbols = citations.flatMap(({ resolution }) => resolution?.symbol ?? []);
  return {
    id: `${statement}.${key}`,
    ...{ kind, modality, intensifier, breach },
    words: citing.place(statement, quote, key),
    parties: parties.map(({ party: { code, name }, role }) => ({ code, name, role })),
    resolutions: [...new Set(symbols)],
  };
}

export function describeClaim({
  id,
  kind,
  modality,
  breach,
  words: quoted,
  parties,
  resolutions,
}: z.infer<typeof claim>): string {
  const named = parties.map(({ code, role }) => `${code} (${role})`);
  const details = [
    modality === 'actual' ? '' : modality,
    breach ? 'says that a rule was broken' : '',
    named.length > 0 ? `names ${named.join(', ')}` : '',
    resolutions.length > 0 ? `cites ${resolutions.join(', ')}` : '',
  ].filter((detail) => detail !== '');
  return [[`Claim ${id}: ${kind}`, ...details].join('; '), describePlace(quoted)].join('\n');
}
