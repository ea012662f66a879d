import type { Links } from '../domain/links.js';
import { namesByRole } from '../domain/statement.js';
import { parseSymbol } from '../domain/symbol.js';
import type { Match, ResolutionType } from '../domain/vocabulary.js';
import type { FeedEntry } from '../formats/feed.js';
import type { LatestChange } from './latest-changes.store.js';

/** How a change concerns the filters of a feed, at the beginning of a summary. */
const MATCH_SENTENCES: Record<Match, string> = {
  began: 'Began to match.',
  continued: 'Changed; still matches.',
  ended: 'No longer matches.',
};

/** The entry of a feed for what changed. */
export function toFeedEntry({ content, match, ...change }: LatestChange, links: Links): FeedEntry {
  const { type, resourceId, acceptedAt: updated, author } = change;
  const url = links[type](resourceId);
  if (!content) return { url, updated, deleted: true };
  const { summary, ...description } = describe(content);
  return {
    ...{ url, updated, deleted: false, author, ...description },
    summary: match === null ? summary : `${MATCH_SENTENCES[match]} ${summary}`,
  };
}

const NOUNS: Readonly<Record<ResolutionType, string>> = {
  resolution: 'A resolution',
  'presidential-statement': 'A presidential statement',
  draft: 'A draft resolution',
  other: 'A document',
};

type Description = Pick<FeedEntry & { deleted: false }, 'title' | 'language' | 'summary'>;

function describe(content: NonNullable<LatestChange['content']>): Description {
  if (content.type === 'statement') return describeStatement(content.statement);
  if (content.type === 'party') {
    const { code, kind, name } = content.document;
    const noun = kind === 'group' ? 'A group' : 'An organisation';
    return { title: name, language: 'en', summary: `${noun} with the code ${code}.` };
  }
  const { symbol, title, adoptedOn, rejectedOn } = content.document;
  return {
    title: title ? `${symbol}: ${title}` : symbol,
    language: 'en',
    summary: `${NOUNS[parseSymbol(symbol)?.type ?? 'other']}${
      adoptedOn ? `, adopted on ${adoptedOn}` : rejectedOn ? `, not adopted on ${rejectedOn}` : ''
    }.`,
  };
}

function describeStatement({
  title,
  language,
  issuedOn,
  signatories,
}: Extract<LatestChange['content'], { type: 'statement' }>['statement']): Description {
  const names = namesByRole(signatories);
  const parts = [
    ['signed by', names.signatory],
    ['signed on behalf of others by', names['on-behalf-of']],
    ['aligned:', names.aligned],
  ] as const;
  const capacities = parts
    .filter(([, group]) => group.length > 0)
    .map(([words, group]) => `${words} ${group.join(', ')}`);
  const day = issuedOn ? `Of ${issuedOn}, ` : 'Undated, ';
  return { title, language, summary: `${day}${capacities.join('; ')}.` };
}
