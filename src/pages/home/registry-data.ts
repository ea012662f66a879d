import type { Links } from '../../domain/links.js';

/** What the registry is, in one sentence. */
export const DESCRIPTION =
  'The open registry of joint diplomatic statements: who signed, in which capacity, in which exact words, citing which resolutions.';

/** The lists that are served as a whole. */
const LISTS = ['statements', 'claims', 'signatories', 'parties', 'resolutions'];

const LIST_TYPES = { csv: 'text/csv', ndjson: 'application/x-ndjson' };

/** The registry in the vocabulary of schema.org: a website with a search, and a dataset with its files. */
export function describeRegistry(links: Links, license: string | null) {
  const home = links.to('/');
  return {
    '@graph': [
      {
        '@type': 'WebSite',
        name: 'Communiqué',
        description: DESCRIPTION,
        url: home,
        potentialAction: {
          '@type': 'SearchAction',
          target: {
            '@type': 'EntryPoint',
            urlTemplate: `${links.to('/search')}?q={search_term_string}`,
          },
          'query-input': 'required name=search_term_string',
        },
      },
      {
        '@type': 'Dataset',
        name: 'Communiqué: joint diplomatic statements',
        description: DESCRIPTION,
        url: home,
        isAccessibleForFree: true,
        keywords: ['diplomacy', 'joint statements', 'UN resolutions', 'speech acts'],
        ...(license === null ? {} : { license: toLicenseUrl(license) }),
        distribution: LISTS.flatMap((list) =>
          Object.entries(LIST_TYPES).map(([format, encodingFormat]) => ({
            '@type': 'DataDownload',
            name: list,
            encodingFormat,
            contentUrl: links.to(`/v1/${list}?format=${format}`),
          })),
        ),
      },
    ],
  };
}

/** The URL of a licence, which operators may give by its SPDX identifier. */
function toLicenseUrl(license: string): string {
  return license.includes(':') ? license : `https://spdx.org/licenses/${license}.html`;
}
