import * as z from 'zod';
import { LIMITS } from '../domain/document-limits.js';
import type { Links } from '../domain/links.js';
import type { RelatedVeto, ResolutionName } from '../domain/statement.js';
import { VOTES } from '../domain/vocabulary.js';
import { dateField, textField, urlField } from '../http/fields.js';
import { partyReference, presentPartyReference } from '../parties/parties.schema.js';

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

export const relatedVeto = z
  .object({
    party: partyReference,
    resolution: resolutionReference,
    rejectedOn: dateField('The date of the veto.', '2024-03-22'),
    agendaItem: textField(
      LIMITS.titleLength,
      'The item of the agenda that the draft shares with a cited resolution, as the UN words it.',
      'Non-proliferation/Democratic People’s Republic of Korea',
    ),
    vetoesUrl: urlField('The URL of all drafts on this item that the party vetoed.').max(
      LIMITS.urlLength + 10 * LIMITS.titleLength,
    ),
  })
  .meta({
    id: 'RelatedVeto',
    description:
      'A draft of the Security Council that a party vetoed, on the same item of the agenda as a cited resolution.',
  });

export function presentRelatedVeto(
  { party, resolution, rejectedOn, agendaItem }: RelatedVeto,
  links: Links,
): z.input<typeof relatedVeto> {
  const query = new URLSearchParams({ vetoedBy: party.code, agenda: agendaItem });
  return {
    party: presentPartyReference(party, links),
    resolution: presentResolutionReference(resolution, links),
    ...{ rejectedOn, agendaItem },
    vetoesUrl: links.to(`/v1/resolutions?${query}`),
  };
}

export function presentResolutionReference(
  { id, symbol }: ResolutionName,
  links: Links,
): z.input<typeof resolutionReference> {
  return { id, url: links.resolution(id), symbol };
}
