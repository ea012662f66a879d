import { expect, test } from 'vitest';
import { CREATE, makeCurator, REPLACE } from '../../support/curator.js';
import { idsOf } from '../../support/registry.js';
import { startServerForTest } from '../../support/server.js';

test('stores all parties and citations of a document, however many', async () => {
  const server = await startServerForTest();
  const curator = await makeCurator(server);
  const codes = idsOf(await server.get('/v1/parties?limit=100'));
  const parties = codes.map((party) => ({ party, role: 'subject' }));
  const treaties = codes.map((code) => `(treaty ${code})`);
  const claims = Array.from({ length: 11 }, (_, at) => ({
    key: `c${at}`,
    kind: 'concern',
    quote: `Item ${at}: we recall ${treaties.join(', ')}.`,
    parties,
    citations: treaties.map((quote) => ({ quote, instrument: quote })),
  }));
  const document = {
    id: 'long',
    title: 'A long statement',
    language: 'en',
    text: claims.map(({ quote }) => quote).join('\n'),
    signatories: [{ party: 'KR', nameAsSigned: 'Korea' }],
    claims,
  };
  expect((await curator.save(document, CREATE)).status).toBe(201);

  const { body } = await server.get('/v1/statements/long');
  expect(body.claims).toHaveLength(claims.length);
  for (const claim of body.claims) {
    expect(claim.parties, claim.id).toHaveLength(parties.length);
    expect(claim.citations, claim.id).toHaveLength(treaties.length);
  }
});

test('a replacement changes the language and sources too', async () => {
  const server = await startServerForTest();
  const curator = await makeCurator(server);
  const document = {
    id: 'short',
    title: 'A short statement',
    language: 'en',
    sources: [{ publisher: 'First', url: 'https://example.org/first' }],
    text: 'We welcome peace.',
    signatories: [{ party: 'KR', nameAsSigned: 'Korea' }],
  };
  const sources = [{ publisher: 'Second', url: null }];
  await curator.save(document, CREATE);
  await curator.save({ ...document, language: 'fr', sources }, REPLACE);
  const { body } = await server.get('/v1/statements/short');
  expect(body).toMatchObject({ language: 'fr', sources });
});
