import { Resvg } from '@resvg/resvg-js';
import { renderToString } from 'preact-render-to-string';
import { type Card, CardPicture } from './card.js';
import { FAMILY, FONT_FILES } from './typeface.js';

/** Draws the picture of a statement as PNG. It takes about 70 ms, so it runs in the pool. */
export function drawCard(card: Card): Uint8Array {
  const picture = new Resvg(renderToString(<CardPicture card={card} />), {
    font: { fontFiles: FONT_FILES, loadSystemFonts: false, defaultFontFamily: FAMILY },
  });
  return picture.render().asPng();
}
