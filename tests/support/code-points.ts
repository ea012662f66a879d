/** The part of a text between two offsets that count Unicode code points. */
export function sliceCodePoints(text: string, start: number, end?: number): string {
  return [...text].slice(start, end).join('');
}
