import { create } from 'xmlbuilder2';
import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.js';

/** An empty XML document. */
export function createXml(): XMLBuilder {
  // Texts may contain U+FFFE and U+FFFF, which XML forbids (XML 1.0 §2.2).
  return create({ encoding: 'UTF-8', invalidCharReplacement: '\uFFFD' });
}

/**
 * Characters that xmlbuilder2 fails to escape: the ampersand of a literal `&nbsp;`, which it takes for an entity, and
 * carriage returns, which parsers convert to line feeds (XML 1.0 §2.11).
 */
const IN_TEXT = /[&\r]/g;

/** In attributes, parsers convert all white space to spaces (XML 1.0 §3.3.3). */
const IN_ATTRIBUTES = /[&\t\n\r]/g;

function escapeCharacter(character: string): string {
  return character === '&' ? '&amp;' : `&#${character.charCodeAt(0)};`;
}

/** Serializes a document. This changes its nodes, so a document can be written only once. */
export function writeXml(document: XMLBuilder, options: { prettyPrint: boolean }): string {
  document.each(
    ({ node }) => {
      if (node.nodeValue !== null)
        node.nodeValue = node.nodeValue.replace(IN_TEXT, escapeCharacter);
      const { attributes = [] } = node as { attributes?: Iterable<{ value: string }> };
      for (const attribute of attributes) {
        attribute.value = attribute.value.replace(IN_ATTRIBUTES, escapeCharacter);
      }
    },
    false,
    true,
  );
  return document.end(options);
}

/** Characters with a meaning in XML, and those that XML cannot contain (XML 1.0 §2.2). */
const ESCAPED = /[&<>\r]|[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  // Parsers would convert it to a line feed (XML 1.0 §2.11).
  '\r': '&#13;',
};

/** Escapes text as the content of an XML element. Characters that XML forbids become U+FFFD. */
export function escapeXml(text: string): string {
  return text.replace(ESCAPED, (character) => ESCAPES[character] ?? '\uFFFD');
}
