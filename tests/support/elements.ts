import { Parser } from 'htmlparser2';

export interface PageElement {
  name: string;
  attributes: Record<string, string>;
  /** The text, with that of elements inside. */
  text: string;
}

/** The elements of a page, in order. */
export function elementsOf(html: string): PageElement[] {
  const elements: PageElement[] = [];
  const open: PageElement[] = [];
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
