import type { Links } from '../domain/links.js';
import { FORMATS } from '../http/formats.js';
import { DATASET_TITLE, DESCRIPTION, KEYWORDS, REGISTRY_NAME, toLicenseUrl } from './about.js';

const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

/** The lists that hold the data, each a dataset. */
const LISTS = {
  statements: 'Joint statements: who signed them, when, and how many claims they make',
  claims: 'Claims of joint statements: speech acts with their exact words, actors and citations',
  signatories: 'Parties that signed joint statements',
  parties: 'States, organisations and groups',
  resolutions: 'Resolutions of the United Nations and the votes on them',
};

const DISTRIBUTIONS = ['csv', 'ndjson', 'xlsx'] as const;

export interface CatalogueFacts {
  /** Of the data: an SPDX identifier or a URL. */
  license: string | null;
  /** When the registry accepted its first and its last change (ISO 8601). */
  issued: string | null;
  modified: string | null;
}

/** Describes the data and the API in DCAT 3. */
export function toCatalogue({ license, issued, modified }: CatalogueFacts, { to }: Links) {
  const reference = (id: string) => ({ '@id': id });
  const home = to('/');
  const api = to('/v1');
  const shared = {
    'dct:publisher': reference(`${home}#publisher`),
    ...(license === null ? {} : { 'dct:license': reference(toLicenseUrl(license)) }),
    ...(issued === null ? {} : { 'dct:issued': toTime(issued) }),
    ...(modified === null ? {} : { 'dct:modified': toTime(modified) }),
  };
  const toDistribution = (list: string, format: (typeof DISTRIBUTIONS)[number]) => ({
    '@id': to(`/v1/${list}?format=${format}`),
    '@type': 'dcat:Distribution',
    'dct:title': `${list}.${format}`,
    'dcat:accessURL': reference(to(`/v1/${list}?format=${format}`)),
    'dcat:downloadURL': reference(to(`/v1/${list}?format=${format}`)),
    'dcat:mediaType': reference(toMediaType(FORMATS[format])),
    'dcat:accessService': reference(api),
    ...shared,
  });
  const toDataset = ([list, title]: [string, string]) => ({
    '@id': to(`/v1/${list}`),
    '@type': 'dcat:Dataset',
    'dct:identifier': list,
    'dct:title': title,
    'dct:description': `${title}.`,
    'dcat:keyword': KEYWORDS,
    'dcat:landingPage': reference(home),
    'dcat:distribution': DISTRIBUTIONS.map((format) => toDistribution(list, format)),
    ...shared,
  });
  const datasets = Object.entries(LISTS).map(toDataset);
  return {
    '@context': CONTEXT,
    '@id': to('/catalog.jsonld'),
    '@type': 'dcat:Catalog',
    'dct:title': DATASET_TITLE,
    'dct:description': DESCRIPTION,
    'dct:conformsTo': reference('https://www.w3.org/TR/vocab-dcat-3/'),
    'foaf:homepage': reference(home),
    'dcat:keyword': KEYWORDS,
    ...shared,
    'dct:publisher': {
      '@id': `${home}#publisher`,
      '@type': 'foaf:Agent',
      'foaf:name': REGISTRY_NAME,
    },
    'dcat:dataset': datasets,
    'dcat:service': {
      '@id': api,
      '@type': 'dcat:DataService',
      'dct:title': `The API of ${REGISTRY_NAME}`,
      'dcat:endpointURL': reference(api),
      'dcat:endpointDescription': reference(to('/openapi.json')),
      'dcat:landingPage': reference(to('/docs')),
      'dcat:servesDataset': datasets.map(({ '@id': id }) => reference(id)),
      ...shared,
    },
  };
}

function toTime(time: string) {
  return { '@type': 'xsd:dateTime', '@value': time };
}

function toMediaType(type: string): string {
  return `https://www.iana.org/assignments/media-types/${type}`;
}
