/** The parts of opentype.js that are used: it has no types. */
declare module 'opentype.js' {
  export interface Font {
    unitsPerEm: number;
    /** Its index is 0 if the font has none for the character; its width is in units of the font. */
    charToGlyph(character: string): { index: number; advanceWidth: number };
  }
  const opentype: { parse(buffer: ArrayBuffer): Font };
  // biome-ignore lint/style/noDefaultExport: it is CommonJS.
  export default opentype;
}
