/** The parts of opentype.js that are used: it has no types. */
declare module 'opentype.js' {
  export interface Font {
    /** 0 if the font has no glyph for the character. */
    charToGlyphIndex(character: string): number;
    getAdvanceWidth(text: string, size: number): number;
  }
  export function parse(buffer: ArrayBuffer): Font;
}
