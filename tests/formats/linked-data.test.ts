import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Expanded, expand, literalOf, nodesOf } from '../support/json-ld.js';
import { BASE, STATEMENT, startRegistry } from '../support/registry.js';
import type { TestServer } from '../support/server.js';

const SCHEMA = 'http://schema.org/';
const SKOS = 'http://www.w3.org/2004/02/skos/core#';
const JSON_LD = { accept: 'application/ld+json' };

let server: TestServer;
beforeAll(async () => {
  server = await startRegistry();
});
afterAll(() => server.close());

/** What a page says about its content. */
async function readData(url: string): Promise<Record<string, unknown>> {
  const { body } = await server.get(url, { accept: 'text/html' });
  return JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(body)?.[1] ?? '');
}

describe('the item of Wikidata', () => {
  test('of a signatory is in the JSON-LD of its statement, and on the page', async () => {
    const { body } = await server.get(`/v1/statements/${STATEMENT}`, JSON_LD);
    const authors = nodesOf(await expand(body), `${SCHEMA}author`).flatMap((role) =>
      nodesOf(role, `${SCHEMA}author`),
    );
    const korea = authors.find((author) => author['@id'] === `${BASE}/v1/parties/KR`);

    expect(korea?.[`${SCHEMA}sameAs`]).toEqual([{ '@id': 'http://www.wikidata.org/entity/Q884' }]);
    expect(JSON.stringify(await readData(`/statements/${STATEMENT}`))).toContain(
      'http://www.wikidata.org/entity/Q884',
    );
  });

  test('of a party is on its page, and missing where it is not known', async () => {
    expect((await readData('/parties/KR'))['sameAs']).toBe('http://www.wikidata.org/entity/Q884');
    expect(await readData('/parties/EAT')).not.toHaveProperty('sameAs');
  });
});

describe('the claim kinds as a SKOS concept scheme', () => {
  let scheme: Expanded;
  let concepts: Expanded[];
  beforeAll(async () => {
    const { headers, body } = await server.get('/v1/claim-kinds?format=jsonld');
    expect(headers['content-type']).toContain('application/ld+json');
    scheme = await expand(body);
    concepts = nodesOf(scheme, `${SKOS}hasTopConcept`);
  });

  test('has each kind with its definition, at a URI that answers', async () => {
    const { body } = await server.get('/v1/claim-kinds');

    expect(scheme['@type']).toEqual([`${SKOS}ConceptScheme`]);
    expect(
      concepts.map((concept) => [concept['@id'], literalOf(concept, `${SKOS}definition`)]),
    ).toEqual(
      body.data.map(({ kind, definition }: Record<string, string>) => [
        `${BASE}/v1/claim-kinds#${kind}`,
        definition,
      ]),
    );
    // A client drops the fragment before it asks.
    expect((await server.get('/v1/claim-kinds', JSON_LD)).body['@id']).toBe(scheme['@id']);
  });

  test('maps each kind to event codes, exactly or closely', async () => {
    const { body } = await server.get('/v1/claim-kinds');
    const codesOf = (concept: Expanded | undefined, relation: string) =>
      nodesOf(concept, `${SKOS}${relation}Match`).map((code) => literalOf(code, `${SKOS}notation`));

    for (const { kind, cameo, plover, mapping } of body.data) {
      const concept = concepts.find((one) => literalOf(one, `${SKOS}notation`) === kind);
      expect(codesOf(concept, mapping), kind).toEqual([cameo, plover].filter(Boolean));
      expect(codesOf(concept, mapping === 'exact' ? 'close' : 'exact'), kind).toEqual([]);
    }
  });
});

describe('a verified quote as a ClaimReview', () => {
  const review = async (quote: string) => {
    const { status, headers, body } = await server.send({
      method: 'POST',
      url: '/v1/verify',
      headers: JSON_LD,
      body: { quote },
    });
    expect([status, headers['content-type']]).toEqual([
      200,
      expect.stringContaining('application/ld+json'),
    ]);
    return expand(body);
  };
  const namesOf = (node: Expanded | undefined, property: string) =>
    nodesOf(node, `${SCHEMA}${property}`).map((work) => work['@id']);
  const MISSILES = `${BASE}/v1/statements/missile-tests-2017`;

  test.each([
    ['We condemn the missile tests of the DPRK', 4, 'Said in these words'],
    ['China … voted for resolution 2375', 3, 'Said, with words left out'],
    ['We condemn all the missile tests of the DPRK', 2, 'Similar words were said'],
    ['Nobody has ever said so', 1, 'Not found'],
  ])('“%s” is rated %d: %s', async (quote, value, name) => {
    const found = await review(quote);
    const [rating] = nodesOf(found, `${SCHEMA}reviewRating`);
    const [item] = nodesOf(found, `${SCHEMA}itemReviewed`);

    expect(found['@type']).toEqual([`${SCHEMA}ClaimReview`]);
    expect(literalOf(found, `${SCHEMA}claimReviewed`)).toBe(quote);
    expect(literalOf(rating, `${SCHEMA}ratingValue`)).toBe(value);
    expect(literalOf(rating, `${SCHEMA}bestRating`)).toBe(4);
    expect(literalOf(rating, `${SCHEMA}worstRating`)).toBe(1);
    expect(literalOf(rating, `${SCHEMA}alternateName`)).toBe(name);
    expect(literalOf(item, `${SCHEMA}text`)).toBe(quote);
  });

  test('names the statement as an appearance only if it has the words', async () => {
    const [said] = nodesOf(
      await review('We condemn the missile tests of the DPRK'),
      `${SCHEMA}itemReviewed`,
    );
    const near = await review('We condemn all the missile tests of the DPRK');

    expect(namesOf(said, 'appearance')).toEqual([MISSILES]);
    expect(namesOf(nodesOf(near, `${SCHEMA}itemReviewed`)[0], 'appearance')).toEqual([]);
    expect(namesOf(near, 'citation')).toEqual([MISSILES]);
  });

  test('says that truth was not checked, and where the result is', async () => {
    const quote = 'We condemn the missile tests of the DPRK';
    const found = await review(quote);

    expect(literalOf(found, `${SCHEMA}reviewAspect`)).toContain('true was not checked');
    expect(found[`${SCHEMA}url`]).toEqual([
      { '@id': `${BASE}/verify?${new URLSearchParams({ quote })}` },
    ]);
    expect(await readData(`/verify?${new URLSearchParams({ quote })}`)).toMatchObject({
      '@type': 'ClaimReview',
      claimReviewed: quote,
    });
  });
});
