import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeCurator } from '../../support/curator.js';
import { makeDocument } from '../../support/documents.js';
import { invalidParameters, partyReference } from '../../support/registry.js';
import { signedBy, startWith } from '../../support/sample.js';
import type { TestServer } from '../../support/server.js';
import { addVotes } from '../../support/voting.js';

let server: TestServer;

beforeAll(async () => {
  server = await startWith(
    (
      [
        ['lighthouse-1', '2019-05-01', ['JP', 'US', 'FR']],
        ['lighthouse-2', '2019-06-01', ['JP', 'FR']],
        ['lighthouse-3', '2021-06-01', ['US', 'FR']],
        ['lighthouse-4', null, ['JP', 'US']],
      ] as const
    ).map(([id, issuedOn, parties]) =>
      makeDocument({ id, issuedOn, signatories: signedBy(...parties) }),
    ),
  );
  await addVotes(await makeCurator(server));
});
afterAll(() => server.close());

test('counts what two parties signed together and apart, by year', async () => {
  const { status, body } = await server.get('/v1/compare?a=jpn&b=US');
  expect(status).toBe(200);
  expect(body).toMatchObject({
    a: partyReference('JP', 'Japan'),
    b: partyReference('US', 'United States'),
    ...{ togetherCount: 2, onlyACount: 1, onlyBCount: 1 },
    byYear: [
      { year: 2019, togetherCount: 1, onlyACount: 1, onlyBCount: 0 },
      { year: 2021, togetherCount: 0, onlyACount: 0, onlyBCount: 1 },
    ],
    latestTogether: [{ id: 'lighthouse-1' }, { id: 'lighthouse-4' }],
  });
});

test('lists the newest resolutions on which they differed, and agrees with the alignment', async () => {
  const { body } = await server.get('/v1/compare?a=US&b=RU');
  const { body: alignment } = await server.get('/v1/vote-alignment?parties=US,RU');
  expect(body.votes).toEqual(alignment.data[0]);
  const { commonCount, alikeCount } = body.votes;
  expect(commonCount - alikeCount).toBeGreaterThan(1);
  expect(body.latestDifferences).toHaveLength(commonCount - alikeCount);
  for (const { resolution, a, b } of body.latestDifferences) {
    const { body: found } = await server.get(`/v1/resolutions/${resolution.id}`);
    const voteOf = (code: string) =>
      found.votes.find(({ party }: { party: { id: string } }) => party.id === code).vote;
    expect([a, b]).toEqual([voteOf('US'), voteOf('RU')]);
    expect(a).not.toBe(b);
  }
});

describe('refuses', () => {
  test.each([
    ['a=JP', { '/b': expect.any(String) }],
    ['a=JP&b=QQ', { '/b': expect.stringMatching(/there is no party QQ/) }],
    ['a=JP&b=jpn', { '/b': 'must be another party than `a`: both are JP' }],
  ])('%s', async (query, errors) => {
    expect(invalidParameters(await server.get(`/v1/compare?${query}`))).toEqual(errors);
  });
});
