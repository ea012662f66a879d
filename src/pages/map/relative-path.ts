/**
 * Path data of an SVG in whole units, relative to the point before: half as long as the absolute path data of d3. It is a
 * context that d3 draws on.
 */
export class RelativePath {
  #data = '';
  #x = 0;
  #y = 0;

  moveTo(x: number, y: number): void {
    this.#x = Math.round(x);
    this.#y = Math.round(y);
    this.#data += `M${this.#x}${separate(this.#y)}l`;
  }

  lineTo(x: number, y: number): void {
    const byX = Math.round(x) - this.#x;
    const byY = Math.round(y) - this.#y;
    if (byX === 0 && byY === 0) return;
    this.#x += byX;
    this.#y += byY;
    this.#data += `${/\d$/.test(this.#data) ? separate(byX) : byX}${separate(byY)}`;
  }

  closePath(): void {
    this.#data += 'z';
  }

  beginPath(): void {}

  arc(): void {}

  toString(): string {
    // Parts that are smaller than a unit have no lines.
    return this.#data.replace(/M-?\d+[ -]\d+lz/g, '');
  }
}

/** A number after another. */
function separate(value: number): string {
  return value < 0 ? String(value) : ` ${value}`;
}
