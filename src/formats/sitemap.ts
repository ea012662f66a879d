import { element, escapeXml, XML_DECLARATION } from './xml.js';

interface SitemapUrl {
  url: string;
  /** ISO 8601. */
  changedAt?: string;
}

/** A list of pages, by the protocol of sitemaps.org. */
export function toSitemap(urls: readonly SitemapUrl[]): string {
  return toXml('urlset', 'url', urls);
}

/** A list of sitemaps, by the same protocol. */
export function toSitemapIndex(urls: readonly SitemapUrl[]): string {
  return toXml('sitemapindex', 'sitemap', urls);
}

function toXml(root: string, name: string, urls: readonly SitemapUrl[]): string {
  const entries = urls.map(({ url, changedAt }) => {
    const location = element('loc', {}, [escapeXml(url)]);
    const change = changedAt === undefined ? [] : [element('lastmod', {}, [escapeXml(changedAt)])];
    return element(name, {}, [location, ...change]);
  });
  const xmlns = 'http://www.sitemaps.org/schemas/sitemap/0.9';
  return `${XML_DECLARATION}\n${element(root, { xmlns }, entries)}\n`;
}
