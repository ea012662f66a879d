import type { ComponentChildren, VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { assetPath } from './assets.js';

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
  /** The absolute address of the page; null for errors, which search engines must not list. */
  url: string | null;
  /** The place in the navigation, by its path. */
  place?: string;
  alternates?: readonly Alternate[];
  /** Scripts that improve the page, by file name. It must work without them. */
  scripts?: readonly string[];
  children: ComponentChildren;
}

const NAVIGATION: readonly { path: string; name: string }[] = [
  { path: '/verify', name: 'Verify a quote' },
  { path: '/docs', name: 'API' },
];

/** The frame of every page. */
export function Page(props: PageProps) {
  const { title, description, url, place, alternates = [], scripts = [], children } = props;
  return (
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
        {url === null ? (
          <meta name="robots" content="noindex" />
        ) : (
          <>
            <meta property="og:url" content={url} />
            <link rel="canonical" href={url} />
          </>
        )}
        <link rel="icon" type="image/svg+xml" href={assetPath('icon.svg')} />
        <link rel="stylesheet" href={assetPath('style.css')} />
        {alternates.map(({ href, type, title }) => (
          <link key={href} rel="alternate" type={type} title={title} href={href} />
        ))}
        {scripts.map((name) => (
          <script key={name} type="module" src={assetPath(name)} />
        ))}
      </head>
      <body>
        <a class="skip" href="#page_main">
          Skip to the content
        </a>
        <header class="site">
          <a class="wordmark" href="/">
            Communiqué
          </a>
          <nav aria-label="Site">
            <ul>
              {NAVIGATION.map(({ path, name }) => (
                <li key={path}>
                  <a href={path} aria-current={path === place ? 'page' : undefined}>
                    {name}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </header>
        <main id="page_main">{children}</main>
        <footer class="site">
          <p>
            Communiqué is the open registry of joint diplomatic statements: every fact points at the
            words that carry it.
          </p>
        </footer>
      </body>
    </html>
  );
}

/** A page as HTML. */
export function renderPage(page: VNode): string {
  return `<!doctype html>\n${renderToString(page)}\n`;
}
