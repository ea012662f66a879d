import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import opentype, { type Font } from 'opentype.js';

/** Source Serif 4 (SIL Open Font License): Latin, Greek and Cyrillic. */
export const FAMILY = 'Source Serif 4';

const resolve = createRequire(import.meta.url).resolve;

export const FONT_FILES = [
  '400Regular/SourceSerif4_400Regular',
  '600SemiBold/SourceSerif4_600SemiBold',
].map((name) => resolve(`@expo-google-fonts/source-serif-4/${name}.ttf`));

let font: Font | null = null;

/** Reads the wider of the two, by which lines are measured. That takes long only once. */
function loadFont(): Font {
  font ??= opentype.parse(new Uint8Array(readFileSync(FONT_FILES[1] ?? '')).buffer);
  return font;
}

/** Whether the font has every character of a text. */
export function canSet(text: string): boolean {
  const font = loadFont();
  return [...text].every(
    (character) => /\s/.test(character) || font.charToGlyph(character).index !== 0,
  );
}

/** The width of a line in pixels, or a little more: kerning is left out. */
export function widthOf(line: string, size: number): number {
  const font = loadFont();
  const width = [...line].reduce((sum, one) => sum + font.charToGlyph(one).advanceWidth, 0);
  return (width * size) / font.unitsPerEm;
}

/** The most characters that are measured: more fit on no picture. */
const LONGEST = 400;

interface Box {
  /** In pixels. */
  width: number;
  size: number;
  lines: number;
}

/** Breaks a text into lines that fit a box. What doesn't fit is cut, with an ellipsis. */
export function breakLines(text: string, { width, size, lines: most }: Box): string[] {
  const fits = (line: string) => widthOf(line, size) <= width;
  const lines: string[] = [];
  const words = text.slice(0, LONGEST).split(/\s+/).filter(Boolean);
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && fits(`${last} ${word}`)) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const shown = lines.slice(0, most);
  const isCut = lines.length > most || text.length > LONGEST;
  return shown.map((line, at) => {
    const isLast = isCut && at === shown.length - 1;
    return fits(line) && !isLast ? line : cut(line, fits);
  });
}

function cut(line: string, fits: (line: string) => boolean): string {
  const characters = [...line];
  while (characters.length > 1 && !fits(`${characters.join('').trimEnd()}…`)) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}
