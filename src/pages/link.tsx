import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** The path of PUBLIC_URL, without a slash at the end, under which the registry is served. */
export const BasePath = createContext('');

interface LinkProps {
  /** A path of the registry, with a query and a fragment if needed. */
  to: string;
  class?: string;
  /** BCP 47. */
  lang?: string;
  dir?: 'auto';
  'aria-current'?: 'page' | undefined;
  /** -1 for a link that stands elsewhere, too, where the keyboard reaches it. */
  tabIndex?: -1;
  'aria-hidden'?: 'true';
  /** The media type of what isn't a page. */
  type?: string;
  children: ComponentChildren;
}

/** A link to another page, or to a resource of the API. */
export function Link({ to, children, ...attributes }: LinkProps) {
  return (
    <a {...attributes} href={useContext(BasePath) + to}>
      {children}
    </a>
  );
}

interface FormProps {
  /** The path of the page that answers. */
  to: string;
  class?: string;
  children: ComponentChildren;
}

/** A form whose fields become the query of a page. */
export function Form({ to, children, ...attributes }: FormProps) {
  return (
    <form {...attributes} action={useContext(BasePath) + to}>
      {children}
    </form>
  );
}
