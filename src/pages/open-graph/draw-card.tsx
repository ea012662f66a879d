import { renderToString } from 'preact-render-to-string';
import { type Card, CardPicture } from './card.js';
import { FAMILY, FONT_FILES } from './typeface.js';

/** Draws the picture of a statement as PNG. It takes about 70 ms, so it runs in the pool. */
export async function drawCard(card: Card): Promise<Uint8Array> {
  // It is native code, which other work in the pool doesn't need.
  const { Resvg } = await import('@resvg/resvg-js');
  const picture = new Resvg(renderToString(<CardPicture card={card} />), {
    font: { fontFiles: FONT_FILES, loadSystemFonts: false, defaultFontFamily: FAMILY },
  });
  return picture.render().asPng();
}
