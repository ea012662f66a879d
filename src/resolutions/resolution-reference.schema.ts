import * as z from 'zod';
import type { Links } from '../domain/links.js';
import type { ResolutionName } from '../domain/statement.js';
import { VOTES } from '../domain/vocabulary.js';
import { textField, urlField } from '../http/fields.js';
import { partyReference } from '../parties/parties.schema.js';

export const resolutionReferenceFields = {
  id: textField(
    40,
    'The id of the resolution: its symbol in a form that fits a URL.',
    'S-RES-2270',
  ),
  url: urlField('The URL of the resolution.'),
  symbol: textField(40, 'The UN document symbol.', 'S/RES/2270 (2016)'),
};

export const resolutionReference = z.object(resolutionReferenceFields).meta({
  id: 'ResolutionReference',
  description: 'A reference to a UN resolution.',
});

/** The vote of a party, which may not have had one. */
export const castableVote = z
  .object({
    party: partyReference,
    vote: z.enum(VOTES).nullable().meta({
      description:
        'How the party voted; null if no vote is recorded, for example if it was not a member of the organ.',
    }),
  })
  .meta({ id: 'SubjectVote', description: 'How the subject of a claim voted.' });

export function presentResolutionReference(
  { id, symbol }: ResolutionName,
  links: Links,
): z.input<typeof resolutionReference> {
  return { id, url: links.resolution(id), symbol };
}
