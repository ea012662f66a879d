import type { Feed, FeedEntry } from './feed.js';
import { element, escapeXml, XML_DECLARATION } from './xml.js';

const ATOM = 'http://www.w3.org/2005/Atom';
const TOMBSTONES = 'http://purl.org/atompub/tombstones/1.0';

/** The time of an empty feed: Atom requires one. */
const EPOCH = '1970-01-01T00:00:00Z';

/** Writes a feed as Atom (RFC 4287), with tombstones for deletions (RFC 6721). */
export function toAtom({ url, page, title, author, entries }: Feed): string {
  return [
    XML_DECLARATION,
    `<feed xmlns="${ATOM}">`,
    ...indent([
      textElement('id', url),
      textElement('title', title),
      textElement('updated', entries[0]?.updated ?? EPOCH),
      ...authorElement(author),
      element('link', { rel: 'self', type: 'application/atom+xml', href: url }),
      element('link', { rel: 'alternate', type: 'text/html', href: page }),
      ...entries.flatMap(toEntry),
    ]),
    '</feed>',
  ].join('\n');
}

/** The lines of an entry. */
function toEntry(entry: FeedEntry): string[] {
  const { url, updated } = entry;
  if (entry.deleted) {
    return [element('at:deleted-entry', { 'xmlns:at': TOMBSTONES, ref: url, when: updated })];
  }
  return [
    '<entry>',
    ...indent([
      textElement('id', url),
      textElement('title', entry.title, { 'xml:lang': entry.language }),
      textElement('updated', updated),
      ...(entry.author === null ? [] : authorElement(entry.author)),
      element('link', { rel: 'alternate', type: 'application/json', href: url }),
      textElement('summary', entry.summary),
    ]),
    '</entry>',
  ];
}

function authorElement(name: string): string[] {
  return ['<author>', ...indent([textElement('name', name)]), '</author>'];
}

function textElement(name: string, text: string, attributes = {}): string {
  return element(name, attributes, [escapeXml(text)]);
}

function indent(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}
