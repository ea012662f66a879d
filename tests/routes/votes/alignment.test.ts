import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CREATE, type Curator, makeCurator, REPLACE } from '../../support/curator.js';
import { makeDocument } from '../../support/documents.js';
import { BASE, invalidParameters, partyReference } from '../../support/registry.js';
import { startServer, startServerForTest, type TestServer } from '../../support/server.js';
import { addVotes } from '../../support/voting.js';

/** How alike two parties vote, as the API returns it. */
interface Figures {
  commonCount: number;
  alikeCount: number;
  alikeShare: number | null;
  commonUrl: string;
  alikeUrl: string;
}

let server: TestServer;

beforeAll(async () => {
  server = await startServer();
  await addVotes(await makeCurator(server));
});
afterAll(() => server.close());

async function countAt(url: string): Promise<number> {
  expect(url.startsWith(BASE)).toBe(true);
  const { status, body } = await server.get(`${url.slice(BASE.length)}&limit=1&total=true`);
  expect(status, url).toBe(200);
  return body.page.total;
}

/** Follows the URLs of figures. */
async function expectCounted({ commonCount, alikeCount, commonUrl, alikeUrl }: Figures) {
  expect([await countAt(commonUrl), await countAt(alikeUrl)]).toEqual([commonCount, alikeCount]);
}

test('counts the common and the like votes of a pair, by year and by organ', async () => {
  const { body } = await server.get('/v1/vote-alignment?parties=ru,CHN&year=2013,2022,2023,2024');
  const query = 'year=2013,2022,2023,2024';
  const figures = (
    commonCount: number,
    alikeCount: number,
    alikeShare: number,
    filters: string,
  ) => ({
    ...{ commonCount, alikeCount, alikeShare },
    commonUrl: `${BASE}/v1/resolutions?votedBy=RU&votedBy=CN&${filters}`,
    alikeUrl: `${BASE}/v1/resolutions?votedAlike=RU,CN&${filters}`,
  });
  expect(body).toEqual({
    data: [
      {
        party: partyReference('RU', 'Russia'),
        otherParty: partyReference('CN', 'China'),
        // The seed has two more of 2013.
        ...figures(8, 6, 0.75, query),
        byYear: [
          { year: 2024, ...figures(2, 2, 1, 'year=2024') },
          { year: 2023, ...figures(1, 1, 1, 'year=2023') },
          { year: 2022, ...figures(2, 0, 0, 'year=2022') },
          { year: 2013, ...figures(3, 3, 1, 'year=2013') },
        ],
        byBody: [
          { body: 'security-council', ...figures(7, 6, 0.8571, `body=security-council&${query}`) },
          { body: 'general-assembly', ...figures(1, 0, 0, `body=general-assembly&${query}`) },
        ],
      },
    ],
    page: { limit: 10, next: null },
  });
});

describe('every figure is the total of its URL', () => {
  test.each(['', '&year=2022,2024', '&body=security-council', '&body=general-assembly&year=2022'])(
    'parties=RU,CN,US,SZ,FR%s',
    async (filters) => {
      const { body } = await server.get(`/v1/vote-alignment?parties=RU,CN,US,SZ,FR${filters}`);
      expect(body.data).toHaveLength(10);
      for (const pair of body.data) {
        await expectCounted(pair);
        for (const part of [...pair.byYear, ...pair.byBody]) await expectCounted(part);
        const sum = (parts: Figures[]) => parts.reduce((sum, one) => sum + one.commonCount, 0);
        expect([sum(pair.byYear), sum(pair.byBody)]).toEqual([pair.commonCount, pair.commonCount]);
      }
    },
  );
});

test('absences, organisations and parties that never met have no common votes', async () => {
  const { body } = await server.get('/v1/vote-alignment?parties=SZ,RU,EU,SUHH');
  for (const pair of body.data) {
    expect(pair).toMatchObject({ commonCount: 0, alikeCount: 0, alikeShare: null });
    expect([pair.byYear, pair.byBody]).toEqual([[], []]);
    await expectCounted(pair);
  }
});

test('in CSV, a pair has a row for the whole, each year and each organ', async () => {
  const query = 'parties=FR,GB,DE&year=2022,2023';
  const { body } = await server.get(`/v1/vote-alignment?${query}&format=csv`);
  const rows = body.split('\r\n').map((row: string) => row.split(',').slice(0, 7).join());
  expect(rows).toEqual([
    'party,otherParty,year,body,commonCount,alikeCount,alikeShare',
    'FR,GB,,,3,3,1',
    'FR,GB,2023,,1,1,1',
    'FR,GB,2022,,2,2,1',
    'FR,GB,,security-council,2,2,1',
    'FR,GB,,general-assembly,1,1,1',
    'FR,DE,,,1,1,1',
    'FR,DE,2022,,1,1,1',
    'FR,DE,,general-assembly,1,1,1',
    'GB,DE,,,1,1,1',
    'GB,DE,2022,,1,1,1',
    'GB,DE,,general-assembly,1,1,1',
    '',
  ]);
  const ndjson = await server.get(`/v1/vote-alignment?${query}&format=ndjson`);
  const json = await server.get(`/v1/vote-alignment?${query}`);
  const lines = ndjson.body
    .trim()
    .split('\n')
    .map((line: string) => JSON.parse(line));
  expect(lines).toEqual(json.body.data);
});

describe('refuses', () => {
  const number = 'must name 2 to 5 parties, separated by commas';
  test.each([
    ['', '/parties', 'is required'],
    ['parties=', '/parties', 'must not be empty'],
    ['parties=RU', '/parties', number],
    ['parties=RU,CN,FR,GB,US,DE', '/parties', number],
    ['parties=RU,rus', '/parties', 'must name different parties: RU is named twice'],
    ['parties=RU&parties=CN', '/parties', expect.stringMatching(/^must not be repeated/)],
    ['parties=RU,Chin', '/parties', expect.stringMatching(/^there is no party Chin.*CN/)],
    ['parties=RU,CN&body=un', '/body', expect.stringMatching(/^must be one of: security-council/)],
    ['parties=RU,CN&year=0', '/year', 'must be a four-digit year'],
    ['parties=RU,CN&limit=5', '/limit', expect.any(String)],
    ['parties=RU,%00', '/parties', '“\u0000”: must not contain control characters'],
  ])('%s', async (query, pointer, detail) => {
    const answer = await server.get(`/v1/vote-alignment?${query}`);
    expect([answer.status, invalidParameters(answer)]).toEqual([400, { [pointer]: detail }]);
  });
});

describe('co-signatories', () => {
  /** The votes of Australia and Japan, who sign a statement together. */
  async function readBoth(on: TestServer): Promise<[Figures, Figures]> {
    const { body: signatory } = await on.get('/v1/signatories/JP');
    const { body: pairs } = await on.get('/v1/cosignatures?signatory=JP&signatory=AU');
    const coSignatory = signatory.coSignatories.find(
      ({ party }: { party: { id: string } }) => party.id === 'AU',
    );
    return [coSignatory.votes, pairs.data[0].votes];
  }

  test('have their common votes, which their URLs list', async () => {
    const [ofJapan, ofPair] = await readBoth(server);
    expect(ofPair).toEqual({
      ...ofJapan,
      commonUrl: `${BASE}/v1/resolutions?votedBy=AU&votedBy=JP`,
      alikeUrl: `${BASE}/v1/resolutions?votedAlike=AU,JP`,
    });
    await expectCounted(ofJapan);
    await expectCounted(ofPair);
    const { body } = await server.get('/v1/cosignatures?limit=100&total=true');
    for (const { votes } of body.data) await expectCounted(votes);
    expect(body.data.some(({ votes }: { votes: Figures }) => votes.alikeShare === null)).toBe(true);
    const csv = await server.get('/v1/cosignatures?format=csv');
    expect(csv.body.split('\r\n')[0]).toMatch(
      /,votes\.commonCount,votes\.alikeCount,votes\.alikeShare,/,
    );
  });

  test('follow a resolution that is added or changed, and a statement', async () => {
    const changing = await startServerForTest();
    const curator: Curator = await makeCurator(changing);
    const figures = async () => {
      const [first, second] = await readBoth(changing);
      const { body } = await changing.get('/v1/vote-alignment?parties=AU,JP');
      const counts = [first, second, body.data[0]].map(({ commonCount, alikeCount }) => [
        commonCount,
        alikeCount,
      ]);
      expect(counts[1]).toEqual(counts[0]);
      expect(counts[2]).toEqual(counts[0]);
      return counts[0];
    };
    const [common = 0, alike = 0] = (await figures()) ?? [];
    const address = '/v1/resolutions/A-RES-77-1';
    const vote = (votes: object) => ({ symbol: 'A/RES/77/1', adoptedOn: '2022-10-07', votes });
    await curator.put(address, vote({ yes: ['AU', 'JP'] }), CREATE);
    expect(await figures()).toEqual([common + 1, alike + 1]);
    await curator.put(address, vote({ yes: ['AU'], no: ['JP'] }), REPLACE);
    expect(await figures()).toEqual([common + 1, alike]);
    await curator.save(makeDocument(), CREATE);
    expect(await figures()).toEqual([common + 1, alike]);
    await curator.put(address, vote({ yes: ['AU'], absent: ['JP'] }), REPLACE);
    expect(await figures()).toEqual([common, alike]);
  });
});
