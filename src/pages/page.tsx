import type { ComponentChildren, VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Links } from '../domain/links.js';
import { toJson } from '../formats/json.js';
import { assetPath } from './assets.js';
import { BasePath, Link } from './link.js';

/** Another form of a page: its JSON, a feed. */
export interface Alternate {
  href: string;
  type: string;
  title: string;
}

interface PageProps {
  title: string;
  /** One or two sentences for search engines and link previews. */
  description: string;
  /** The path of the page; null for errors, which search engines must not list. */
  path: string | null;
  links: Links;
  alternates?: readonly Alternate[];
  /** Stylesheets besides the one of all pages, by file name. */
  styles?: readonly string[];
  /** The picture in link previews: PNG, 1200 by 630. */
  image?: { path: string; alt: string };
  /** What the page is about, in the vocabulary of schema.org, for search engines. */
  data?: object;
  /** Scripts that improve the page, by file name. It must work without them. */
  scripts?: readonly string[];
  children: ComponentChildren;
}

export const NAVIGATION: readonly { to: string; name: string }[] = [
  { to: '/search', name: 'Search' },
  { to: '/compare', name: 'Compare' },
  { to: '/verify', name: 'Verify a quote' },
  { to: '/draft', name: 'Draft' },
  { to: '/docs', name: 'API' },
];

/** The frame of every page. */
export function Page(props: PageProps) {
  const {
    title,
    description,
    path,
    links,
    image,
    alternates = [],
    styles = [],
    data,
    scripts = [],
  } = props;
  const base = new URL(links.to('')).pathname.replace(/\/$/, '');
  return (
    <BasePath.Provider value={base}>
      <html lang="en">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>{title === 'Communiqué' ? title : `${title} · Communiqué`}</title>
          <meta name="description" content={description} />
          <meta name="color-scheme" content="light dark" />
          <meta property="og:title" content={title} />
          <meta property="og:description" content={description} />
          <meta property="og:site_name" content="Communiqué" />
          {image && <PreviewImage url={links.to(image.path)} alt={image.alt} />}
          {path === null ? (
            <meta name="robots" content="noindex" />
          ) : (
            <>
              <meta property="og:url" content={links.to(path)} />
              <link rel="canonical" href={links.to(path)} />
            </>
          )}
          <link rel="icon" type="image/svg+xml" href={base + assetPath('icon.svg')} />
          {['style.css', ...styles].map((name) => (
            <link key={name} rel="stylesheet" href={base + assetPath(name)} />
          ))}
          {alternates.map(({ href, type, title }) => (
            <link key={href} rel="alternate" type={type} title={title} href={href} />
          ))}
          {data && <Data data={data} />}
          {scripts.map((name) => (
            <script key={name} type="module" src={base + assetPath(name)} />
          ))}
        </head>
        <body>
          <a class="skip" href="#page_main">
            Skip to the content
          </a>
          <header class="site">
            <Link class="wordmark" to="/">
              Communiqué
            </Link>
            <nav aria-label="Site">
              <ul>
                {NAVIGATION.map(({ to, name }) => (
                  <li key={to}>
                    <Link to={to} aria-current={to === path?.split('?')[0] ? 'page' : undefined}>
                      {name}
                    </Link>
                  </li>
                ))}
              </ul>
            </nav>
          </header>
          <main id="page_main">{props.children}</main>
          <footer class="site">
            <p>
              Communiqué is the open registry of joint diplomatic statements: every fact points at
              the words that carry it.
            </p>
          </footer>
        </body>
      </html>
    </BasePath.Provider>
  );
}

function PreviewImage({ url, alt }: { url: string; alt: string }) {
  return (
    <>
      <meta property="og:image" content={url} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
      <meta property="og:image:alt" content={alt} />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  );
}

/** JSON-LD. Browsers don't execute it, so the Content-Security-Policy doesn't concern it. */
function Data({ data }: { data: object }) {
  const json = toJson({ '@context': 'https://schema.org', ...data });
  // An element `script` knows no character references. Without `<`, nothing can end it.
  const content = { __html: json.replaceAll('<', '\\u003c') };
  return <script type="application/ld+json" dangerouslySetInnerHTML={content} />;
}

/** Void elements with the slash of XML, which Preact writes. It escapes `<` in text and `"` in attributes. */
const VOID_ELEMENT = /(<(?:br|col|hr|img|input|link|meta|wbr)(?: [\w:-]+(?:="[^"]*")?)*)\/>/g;

/** A page as HTML. */
export function renderPage(page: VNode): string {
  return `<!DOCTYPE html>\n${renderToString(page).replace(VOID_ELEMENT, '$1>')}\n`;
}
