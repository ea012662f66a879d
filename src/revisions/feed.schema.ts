import * as z from 'zod';
import { LIMITS } from '../domain/document-limits.js';
import { textField, urlField } from '../http/fields.js';

export const ATOM_TYPE = 'application/atom+xml';
export const JSON_FEED_TYPE = 'application/feed+json';

export const atomFeed = z.string().max(10_000_000).meta({
  id: 'Feed',
  description: 'The latest changes as an Atom feed (RFC 4287).',
});

const authors = z
  .array(z.object({ name: textField(100, 'The name of the author.', 'curator') }))
  .max(1);

const item = z
  .object({
    id: urlField('The URL of what changed, which stays the same from change to change.'),
    url: urlField('The same: browsers get a page there.'),
    date_modified: z
      .string()
      .max(30)
      .meta({
        format: 'date-time',
        description: 'When the registry accepted the change.',
        examples: ['2024-11-05T12:00:00.000Z'],
      }),
    title: textField(LIMITS.titleLength, 'The title, or `Deleted`.'),
    content_text: textField(
      LIMITS.textLength,
      'How the change concerns the filters, if there are any, and the date and the signatories.',
    ),
    language: textField(
      LIMITS.languageLength,
      'The language of the title (BCP 47).',
      'en',
    ).optional(),
    authors: authors
      .meta({ description: 'Who made the change. Without authors, those of the feed.' })
      .optional(),
  })
  .meta({ id: 'JsonFeedItem', description: 'A statement, resolution or party that changed.' });

export const jsonFeed = z
  .object({
    version: z.literal('https://jsonfeed.org/version/1.1').meta({
      description: 'The version of JSON Feed.',
    }),
    title: textField(10_000, 'The title, which names the filters.'),
    home_page_url: urlField('The page that shows what matches the filters now.'),
    feed_url: urlField('The URL of the feed itself.'),
    authors: authors.meta({ description: 'The registry.' }),
    items: z.array(item).max(50).meta({ description: 'What changed, last changed first.' }),
  })
  .meta({ id: 'JsonFeed', description: 'The latest changes as a JSON Feed 1.1.' });
