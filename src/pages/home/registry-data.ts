import type { Links } from '../../domain/links.js';
import {
  DATASET_TITLE,
  DESCRIPTION,
  KEYWORDS,
  REGISTRY_NAME,
  toLicenseUrl,
} from '../../registry/about.js';

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
        name: REGISTRY_NAME,
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
        name: DATASET_TITLE,
        description: DESCRIPTION,
        url: home,
        isAccessibleForFree: true,
        keywords: KEYWORDS,
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
