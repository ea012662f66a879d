import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeCurator } from '../../support/curator.js';
import { idsOf, invalidParameters } from '../../support/registry.js';
import { startServer, type TestServer } from '../../support/server.js';
import { addVotes, PALESTINE } from '../../support/voting.js';

let server: TestServer;

beforeAll(async () => {
  server = await startServer();
  await addVotes(await makeCurator(server));
});
afterAll(() => server.close());

/** The ids of a filtered list, read in pages of two, as long as its total. */
async function find(query: string): Promise<string[]> {
  const { body: whole } = await server.get(`/v1/resolutions?${query}&limit=100&total=true`);
  const ids: string[] = [];
  let next: string | null = null;
  do {
    const cursor: string = next === null ? '' : `&cursor=${next}`;
    const answer = await server.get(`/v1/resolutions?${query}&limit=2${cursor}`);
    expect(answer.status, JSON.stringify(answer.body)).toBe(200);
    ids.push(...idsOf(answer));
    next = answer.body.page.next;
  } while (next !== null);
  expect([ids, ids.length]).toEqual([
    whole.data.map(({ id }: { id: string }) => id),
    whole.page.total,
  ]);
  return ids;
}

const UNDECIDED = ['S-2024-254'];
const PALESTINIAN = ['S-RES-2728', 'S-2024-239', 'S-2023-772', ...UNDECIDED];
const FAILED = ['S-2024-239', 'S-2023-772', 'S-2022-720', 'S-3730-Rev.1', 'S-3710'];

describe('finds resolutions by', () => {
  test.each([
    ['type=draft', [...FAILED, ...UNDECIDED]],
    ['type=draft,presidential-statement&year=2024', ['S-2024-239', ...UNDECIDED]],
    ['outcome=not-adopted', FAILED],
    ['procedure=without-vote', ['A-RES-50-6']],
    ['procedure=vote,without-vote&year=2022,1995', ['A-RES-ES-11-1', 'A-RES-50-6']],
    ['chapter=VI', ['S-RES-2118']],
    ['chapter=vi,XV', ['S-RES-2118']],
    ['known=false', []],
    ['known=true&body=general-assembly', ['A-RES-ES-11-1', 'A-RES-50-6']],
    ['adoptedFrom=2022-03-02', ['S-RES-2728', 'A-RES-ES-11-1']],
    ['adoptedTo=1995-10-24', ['A-RES-50-6']],
    ['adoptedFrom=2013-09-27&adoptedTo=2013-09-27', ['S-RES-2118']],
    ['adoptedFrom=2013-09-28&adoptedTo=2013-09-27', []],
    [`agenda=${PALESTINE}`, PALESTINIAN],
    [`agenda=${PALESTINE.toUpperCase().replace(',', ' —')}`, PALESTINIAN],
    ['agenda=The situation in the Middle East', ['S-RES-2118']],
    ['agenda=Palestinian question', []],
    [`agenda=${PALESTINE}&agenda=The situation in the Middle East`, []],
    ['subject=ceasefires', ['S-RES-2728', 'S-2024-239']],
    ['subject=ceasefires&subject=Humanitarian assistance', ['S-RES-2728']],
    ['subject=ceasefires,humanitarian assistance', []],
    ['sponsor=US', ['S-2024-239', 'S-2022-720', 'S-3710']],
    ['sponsor=usa,RU', ['S-2024-239', 'S-2023-772', 'S-2022-720', 'S-3710']],
    ['sponsor=US&sponsor=AL', ['S-2022-720']],
    ['sponsor=EU', []],
    ['vetoedBy=RU', ['S-2024-239', 'S-2022-720']],
    ['vetoedBy=rus&vetoedBy=156', ['S-2024-239']],
    ['vetoedBy=CN,SUHH', ['S-2024-239', 'S-3730-Rev.1']],
    ['vetoedBy=FR', ['S-3710']],
    ['vetoedBy=US', []],
    ['vetoedBy=GB&vetoedBy=FR', ['S-3710']],
    ['votedBy=RU:no', ['S-2024-239', 'S-2022-720', 'A-RES-ES-11-1']],
    ['votedBy=rus:no&year=2022', ['S-2022-720', 'A-RES-ES-11-1']],
    ['votedBy=RU:no&votedBy=CN:abstain', ['S-2022-720', 'A-RES-ES-11-1']],
    ['votedBy=DZ:no,IN:abstain', ['S-2024-239', 'S-2022-720', 'A-RES-ES-11-1']],
    ['votedBy=SZ:absent', ['A-RES-ES-11-1']],
    ['votedBy=SZ,EU', []],
    ['votedBy=YUCS', ['S-3710']],
    ['votedBy=AL', ['S-2023-772', 'S-2022-720']],
    ['votedBy=AL&votedBy=CH', ['S-2023-772']],
    ['votedAlike=FR,JP&year=2022,2023,2024', ['S-RES-2728', 'S-2024-239', 'S-2023-772']],
    ['votedAlike=US,GB,JP&year=2023,2024', ['S-2024-239', 'S-2023-772']],
    ['votedAlike=SZ,RU', []],
    ['votedAlike=RU,CN&outcome=not-adopted', ['S-2024-239', 'S-2023-772']],
    ['sponsor=US&vetoedBy=RU&votedBy=GY:abstain&subject=ceasefires&q=2024', ['S-2024-239']],
    ['q=s/2024/239', ['S-2024-239']],
  ])('%s', async (query, expected) => {
    expect(await find(query)).toEqual(expected);
  });
});

describe('refuses', () => {
  const votedBy =
    'must be a party, or a party and its vote: RU:yes, RU:no, RU:abstain or RU:absent';
  const members =
    'has never been a permanent member of the Security Council: these are CN, FR, GB, US, SUHH, RU';
  test.each([
    ['type=law', '/type', 'must be one of: resolution, presidential-statement, draft, other'],
    ['outcome=vetoed', '/outcome', 'must be one of: adopted, not-adopted'],
    ['procedure=acclamation', '/procedure', 'must be one of: vote, without-vote'],
    ['known=yes', '/known', 'must be true or false'],
    ['chapter=7', '/chapter', 'must be a Roman numeral, such as VII'],
    ['adoptedFrom=2024', '/adoptedFrom', 'must be a date such as 2024-11-05'],
    ['adoptedTo=2024-02-30', '/adoptedTo', 'must be a date such as 2024-11-05'],
    ['agenda=', '/agenda', 'must have a letter or a digit'],
    ['agenda=a&agenda=%20', '/agenda/1', 'must have a letter or a digit'],
    ['agenda=%2C', '/agenda', 'must have a letter or a digit'],
    [`subject=${'a'.repeat(1_001)}`, '/subject', 'must have at most 1000 characters'],
    [`subject=${'a&subject='.repeat(5)}a`, '/subject', 'must be given at most 5 times'],
    ['sponsor=Rusia', '/sponsor', expect.stringMatching(/there is no party Rusia.*RU/)],
    ['vetoedBy=USS', '/vetoedBy', expect.stringMatching(/there is no party USS/)],
    ['vetoedBy=jpn', '/vetoedBy', `JP ${members}`],
    ['votedBy=RU:maybe', '/votedBy', votedBy],
    ['votedBy=RU:', '/votedBy', votedBy],
    ['votedBy=:no', '/votedBy', votedBy],
    ['votedBy=RU:no,CN:NO', '/votedBy', `“CN:NO”: ${votedBy}`],
    ['votedBy=XX:no', '/votedBy', expect.stringMatching(/there is no party XX/)],
    ['votedBy=RU:no%27--', '/votedBy', votedBy],
    ['votedAlike=RU', '/votedAlike', 'must name 2 to 5 parties, separated by commas'],
    [
      'votedAlike=RU,CN,FR,GB,US,DE',
      '/votedAlike',
      'must name 2 to 5 parties, separated by commas',
    ],
    ['votedAlike=RU,QQ', '/votedAlike', expect.stringMatching(/there is no party QQ/)],
  ])('%s', async (query, pointer, detail) => {
    const answer = await server.get(`/v1/resolutions?${query}`);
    expect([answer.status, invalidParameters(answer)]).toEqual([400, { [pointer]: detail }]);
  });
});

test('filtered lists can be read as CSV and NDJSON', async () => {
  const csv = await server.get('/v1/resolutions?votedBy=RU:no&vetoedBy=CN&format=csv');
  const [header, row, end] = csv.body.split('\r\n');
  expect(header.split(',')).toEqual(expect.arrayContaining(['type', 'tally.no', 'vetoedBy']));
  expect(row).toMatch(/^S-2024-239,.*""id"":""CN"".*""id"":""RU""/);
  expect(end).toBe('');
  const ndjson = await server.get('/v1/resolutions?vetoedBy=FR&format=ndjson');
  expect(JSON.parse(ndjson.body)).toMatchObject({ id: 'S-3710' });
});

test.each([
  ['S-2024-239', ['CN', 'RU']],
  ['S-2022-720', ['RU']],
  ['S-3730-Rev.1', ['SUHH']],
  ['S-3710', ['FR', 'GB']],
  ['S-2023-772', []],
  ['S-RES-2728', []],
  ['A-RES-ES-11-1', []],
])('%s says who vetoed it', async (id, expected) => {
  const codesOf = ({ vetoedBy }: { vetoedBy: { id: string }[] }) => vetoedBy.map(({ id }) => id);
  const { body } = await server.get(`/v1/resolutions/${id}`);
  expect(codesOf(body)).toEqual(expected);
  const { body: list } = await server.get(`/v1/resolutions?limit=100`);
  expect(codesOf(list.data.find((one: { id: string }) => one.id === id))).toEqual(expected);
});

test('a resolution and its draft refer to each other', async () => {
  const { body: resolution } = await server.get('/v1/resolutions/S-RES-2728');
  expect(resolution).toMatchObject({
    draft: 'S/2024/254',
    draftResolution: { id: 'S-2024-254', symbol: 'S/2024/254' },
    adoptedAs: null,
  });
  const { body: draft } = await server.get('/v1/resolutions/S-2024-254');
  expect(draft).toMatchObject({
    draft: null,
    draftResolution: null,
    adoptedAs: { id: 'S-RES-2728', symbol: 'S/RES/2728 (2024)' },
  });
  const { body: failed } = await server.get('/v1/resolutions/S-2024-239');
  expect(failed).toMatchObject({ draftResolution: null, adoptedAs: null });
});
