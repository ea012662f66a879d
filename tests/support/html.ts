import { Parser } from 'htmlparser2';

/** An element of a page: name, attributes, and text with that of elements inside. */
export interface HtmlElement {
  name: string;
  attributes: Record<string, string>;
  text: string;
}

/** The elements of a page, in the order of their start tags. */
export function elementsOf(html: string): HtmlElement[] {
  const elements: HtmlElement[] = [];
  const open: HtmlElement[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      const element = { name, attributes, text: '' };
      elements.push(element);
      open.push(element);
    },
    ontext(text) {
      for (const element of open) element.text += text;
    },
    onclosetag() {
      open.pop();
    },
  });
  parser.end(html);
  return elements;
}
