import * as z from 'zod';
import { presentStatementReference, statementReference } from '../claims/claims.schema.js';
import { LIMITS } from '../domain/document-limits.js';
import type { Links } from '../domain/links.js';
import { CLAIM_KINDS } from '../domain/vocabulary.js';
import { textField, urlField } from '../http/fields.js';
import { limitParameter, listFormat, listOf } from '../http/list.schema.js';
import { wordsParameter } from '../http/parameters.js';
import type { Hit } from './search.store.js';
import { MARK_END, MARK_START } from './snippet.js';

const hit = z
  .object({
    type: z
      .enum(['statement', 'claim'])
      .meta({ description: 'Whether a statement or a claim was found.' }),
    id: textField(LIMITS.idLength + LIMITS.keyLength + 1, 'The id of the statement or claim.'),
    url: urlField('The address of the statement or claim.'),
    statement: statementReference,
    kind: z
      .enum(CLAIM_KINDS)
      .nullable()
      .meta({ description: 'The kind of the claim; null for a statement.' }),
    snippet: textField(
      LIMITS.textLength,
      'Text around what was found, as HTML: `<mark>` around each word or phrase, as written; everything else escaped.',
    ),
  })
  .meta({ id: 'Hit', description: 'A statement or claim that contains the words searched for.' });

export const hitList = listOf('HitList', hit, 'The best hits, best first, on one page.');

export const searchQuery = z.strictObject({
  q: wordsParameter.meta({
    description:
      'The words to search for. All must occur, in any order; `"a phrase"` must occur as it stands, and `-word` or `-"a phrase"` must not. Case, marks, invisible characters and English endings are ignored; in Chinese, Japanese, Thai and Korean, any letters in a row are found. A query that only excludes finds nothing.',
    param: { example: 'ballistic missiles' },
  }),
  limit: limitParameter,
  ...listFormat,
});

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  [MARK_START]: '<mark>',
  [MARK_END]: '</mark>',
};
const ESCAPED = new RegExp(`[${Object.keys(ESCAPES).join('')}]`, 'g');

function toHtml(snippet: string): string {
  return snippet.replace(ESCAPED, (character) => ESCAPES[character] ?? character);
}

export function presentHit({ statement, claim, snippet }: Hit, links: Links): z.input<typeof hit> {
  const id = claim ? `${statement.id}.${claim.key}` : statement.id;
  return {
    type: claim ? 'claim' : 'statement',
    id,
    url: claim ? links.claim(id) : links.statement(id),
    statement: presentStatementReference(statement, links),
    kind: claim?.kind ?? null,
    snippet: toHtml(snippet),
  };
}
