/** The first line of every document. */
export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>';

/** Characters that XML cannot contain (XML 1.0 §2.2). */
const FORBIDDEN = String.raw`[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]`;

/** Parsers convert carriage returns to line feeds (XML 1.0 §2.11), and all white space in attributes to spaces (§3.3.3). */
const IN_TEXT = new RegExp(`[&<>\r]|${FORBIDDEN}`, 'gu');
const IN_ATTRIBUTES = new RegExp(`[&<>"\t\n\r]|${FORBIDDEN}`, 'gu');

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

function escapeCharacter(character: string): string {
  return ESCAPES[character] ?? '\uFFFD';
}

/** Escapes text as the content of an element. Characters that XML forbids become U+FFFD. */
export function escapeXml(text: string): string {
  return text.replace(IN_TEXT, escapeCharacter);
}

/** Writes an element. Its content is XML. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  content: readonly string[] = [],
): string {
  const start = Object.entries(attributes).reduce(
    (tag, [key, value]) => `${tag} ${key}="${value.replace(IN_ATTRIBUTES, escapeCharacter)}"`,
    name,
  );
  return content.length === 0 ? `<${start}/>` : `<${start}>${content.join('')}</${name}>`;
}
