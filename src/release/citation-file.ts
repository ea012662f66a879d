import { stringify } from 'yaml';
import { DATASET_TITLE, DESCRIPTION, KEYWORDS, REGISTRY_NAME } from '../registry/about.js';
import type { ReleaseFacts } from './release-facts.js';

/** The content of CITATION.cff (Citation File Format 1.2.0). */
export function toCitationFile({ version, createdAt, license, homepage }: ReleaseFacts): string {
  return stringify({
    'cff-version': '1.2.0',
    message: 'If you use this data set, please cite it with its version.',
    type: 'dataset',
    title: DATASET_TITLE,
    abstract: DESCRIPTION,
    authors: [{ name: REGISTRY_NAME, website: homepage }],
    keywords: KEYWORDS,
    version,
    'date-released': createdAt.slice(0, 10),
    url: homepage,
    ...(license.includes(':') ? { 'license-url': license } : { license }),
  });
}
