import * as z from 'zod';
import type { Links } from '../domain/links.js';
import type { ResolutionName } from '../domain/statement.js';
import { VOTES } from '../domain/vocabulary.js';
import { textField, urlField } from '../http/fields.js';
import { partyReference } from '../parties/parties.schema.js';

export const resolutionReferenceFields = {
  id: textField(40, 'The resolution’s id, derived from its symbol.', 'S-RES-2270'),
  url: urlField('The resolution’s address.'),
  symbol: textField(40, 'The UN document symbol.', 'S/RES/2270 (2016)'),
};

export const resolutionReference = z.object(resolutionReferenceFields).meta({
  id: 'ResolutionReference',
  description: 'A reference to a resolution of the United Nations.',
});

/** How a party voted, if it had a vote. */
export const castableVote = z
  .object({
    party: partyReference,
    vote: z.enum(VOTES).nullable().meta({
      description:
        'How the party voted; null if the registry has no vote of it, for example because it was not a member of the organ.',
    }),
  })
  .meta({ id: 'SubjectVote', description: 'How a party whose conduct a claim describes voted.' });

export function presentResolutionReference(
  { id, symbol }: ResolutionName,
  links: Links,
): z.input<typeof resolutionReference> {
  return { id, url: links.resolution(id), symbol };
}
