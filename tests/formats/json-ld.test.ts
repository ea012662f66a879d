import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { describeCapacity, hasSigned, type Signatory } from '../../src/domain/statement.js';
import { saveDocument } from '../support/documents.js';
import { HARD } from '../support/formats.js';
import { expand, literalOf, nodesOf } from '../support/json-ld.js';
import { BASE, STATEMENT, startRegistry } from '../support/registry.js';
import type { TestServer } from '../support/server.js';

const OA = 'http://www.w3.org/ns/oa#';
const SCHEMA = 'http://schema.org/';
const W3C_CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
const PROFILE = `application/ld+json; profile="${W3C_CONTEXT}"`;

let server: TestServer;

beforeAll(async () => {
  server = await startRegistry();
  await saveDocument(server, HARD);
});
afterAll(() => server.close());

describe.each([STATEMENT, HARD.id, 'undated-solidarity'])('the statement %s', (id) => {
  test('expands to schema.org terms without a network', async () => {
    const { status, headers, body } = await server.get(`/v1/statements/${id}`, {
      accept: 'application/ld+json',
    });
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('application/ld+json; charset=utf-8');
    const statement = await expand(body);
    const { body: json } = await server.get(`/v1/statements/${id}`);
    expect(statement['@id']).toBe(json.url);
    expect(statement['@type']).toEqual([`${SCHEMA}CreativeWork`]);
    expect(literalOf(statement, `${SCHEMA}name`)).toBe(json.title);
    expect(literalOf(statement, `${SCHEMA}text`)).toBe(json.text);
    expect(literalOf(statement, `${SCHEMA}inLanguage`)).toBe(json.language);
    expect(literalOf(statement, `${SCHEMA}datePublished`) ?? null).toBe(json.issuedOn);
    const authors = nodesOf(statement, `${SCHEMA}author`).map((role) => [
      literalOf(role, `${SCHEMA}name`),
      literalOf(role, `${SCHEMA}roleName`),
      nodesOf(role, `${SCHEMA}author`)[0]?.['@id'],
    ]);
    expect(authors).toEqual(
      json.signatories
        .filter(hasSigned)
        .map((one: Signatory & { party: { url: string } }) => [
          one.nameAsSigned,
          describeCapacity(one),
          one.party.url,
        ]),
    );
    expect(nodesOf(statement, `${SCHEMA}citation`).map((node) => node['@id'])).toEqual(
      json.resolutions.map(({ url }: { url: string }) => url),
    );
  });

  test('has every claim as an annotation with both selectors', async () => {
    const { body } = await server.get(`/v1/statements/${id}?format=jsonld`);
    const { body: json } = await server.get(`/v1/statements/${id}`);
    const annotations = nodesOf(await expand(body), `${SCHEMA}subjectOf`);
    expect(annotations.length).toBe(json.claims.length);
    annotations.forEach((annotation, at) => {
      const { url, kind, quote } = json.claims[at];
      expect(annotation['@id']).toBe(url);
      expect(annotation['@type']).toEqual([`${OA}Annotation`]);
      expect(nodesOf(annotation, `${OA}motivatedBy`)).toEqual([{ '@id': `${OA}classifying` }]);
      const [target] = nodesOf(annotation, `${OA}hasTarget`);
      expect(nodesOf(target, `${OA}hasSource`)).toEqual([{ '@id': json.textUrl }]);
      const [words, place] = nodesOf(target, `${OA}hasSelector`);
      expect(words?.['@type']).toEqual([`${OA}TextQuoteSelector`]);
      expect(literalOf(words, `${OA}exact`)).toBe(quote.exact);
      expect(place?.['@type']).toEqual([`${OA}TextPositionSelector`]);
      expect([literalOf(place, `${OA}start`), literalOf(place, `${OA}end`)]).toEqual([
        quote.start,
        quote.end,
      ]);
      expect(place?.[`${OA}start`]?.[0]?.['@type']).toBe(
        'http://www.w3.org/2001/XMLSchema#nonNegativeInteger',
      );
      const [body] = nodesOf(annotation, `${OA}hasBody`);
      const expected = kind === 'assertion' ? 'Claim' : 'Quotation';
      expect(body?.['@type'], kind).toEqual([`${SCHEMA}${expected}`]);
      expect(literalOf(body, `${SCHEMA}text`)).toBe(quote.exact);
    });
  });
});

describe('a claim', () => {
  const PATH = `/v1/claims/${HARD.id}.lines`;

  test('is a self-contained annotation', async () => {
    const { headers, body } = await server.get(PATH, { accept: 'application/ld+json' });
    expect(headers['content-type']).toBe('application/ld+json; charset=utf-8');
    const annotation = await expand(body);
    expect(annotation['@type']).toEqual([`${OA}Annotation`]);
    const [annotationBody] = nodesOf(annotation, `${OA}hasBody`);
    expect(nodesOf(annotationBody, `${SCHEMA}author`).map((node) => node['@id'])).toEqual(
      ['JO', 'KR'].map((code) => `${BASE}/v1/parties/${code}`),
    );
  });

  test('has the W3C context if its profile is requested', async () => {
    for (const ask of [
      () => server.get(PATH, { accept: PROFILE }),
      () => server.get(`${PATH}?format=annotation`),
    ]) {
      const { status, headers, body } = await ask();
      expect(status).toBe(200);
      expect(headers['content-type']).toBe(`${PROFILE}; charset=utf-8`);
      expect(body['@context']).toBe(W3C_CONTEXT);
      const { body: embedded } = await server.get(`${PATH}?format=jsonld`);
      expect({ ...embedded, '@context': body['@context'] }).toEqual(body);
      // The inlined context is a part of the W3C's, so a reader with the whole context gets the same.
      const known = { [W3C_CONTEXT]: { '@context': embedded['@context'] } };
      expect(await expand(body, known)).toEqual(await expand(embedded));
    }
  });
});
