/** Names in Unicode of characters that nobody sees, or that look like others. */
const NAMES: Record<string, string> = {
  '0009': 'tab',
  '000A': 'line feed',
  '000D': 'carriage return',
  '0020': 'space',
  '002D': 'hyphen-minus',
  '00A0': 'no-break space',
  '00AD': 'soft hyphen',
  '034F': 'combining grapheme joiner',
  '061C': 'Arabic letter mark',
  '0640': 'Arabic tatweel',
  '115F': 'Hangul choseong filler',
  '1160': 'Hangul jungseong filler',
  '180E': 'Mongolian vowel separator',
  '200B': 'zero width space',
  '200C': 'zero width non-joiner',
  '200D': 'zero width joiner',
  '200E': 'left-to-right mark',
  '200F': 'right-to-left mark',
  '2010': 'hyphen',
  '2011': 'non-breaking hyphen',
  '2013': 'en dash',
  '2014': 'em dash',
  '2018': 'left single quotation mark',
  '2019': 'right single quotation mark',
  '201C': 'left double quotation mark',
  '201D': 'right double quotation mark',
  '202A': 'left-to-right embedding',
  '202B': 'right-to-left embedding',
  '202C': 'pop directional formatting',
  '202D': 'left-to-right override',
  '202E': 'right-to-left override',
  '202F': 'narrow no-break space',
  '2060': 'word joiner',
  '2066': 'left-to-right isolate',
  '2067': 'right-to-left isolate',
  '2068': 'first strong isolate',
  '2069': 'pop directional isolate',
  '2212': 'minus sign',
  '2800': 'Braille pattern blank',
  '3000': 'ideographic space',
  '3164': 'Hangul filler',
  FEFF: 'zero width no-break space',
  FFA0: 'halfwidth Hangul filler',
  FFFC: 'object replacement character',
};

/** `U+200B (zero width space)`; without a name where the character shows itself. */
export function nameCharacter(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const name = NAMES[code];
  return name ? `U+${code} (${name})` : `U+${code}`;
}
