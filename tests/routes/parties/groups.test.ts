import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { auditRegistry } from '../../../src/revisions/audit-registry.store.js';
import { CREATE, type Curator, invalidParts, makeCurator, REPLACE } from '../../support/curator.js';
import { makeDocument } from '../../support/documents.js';
import { BASE, idsOf } from '../../support/registry.js';
import { startServer, startServerForTest, type TestServer } from '../../support/server.js';
import { dumpTables } from '../../support/tables.js';

/** A group that Norway left, Chile joined, and Peru left and joined again. */
const RAILWAYS = {
  code: 'R3',
  kind: 'group',
  name: 'Railway Three',
  aliases: ['R-3', 'RAIL3', 'The Three'],
  members: [
    { party: 'NO', to: '2019-12-31' },
    { party: 'CL', from: '2020-01-01' },
    { party: 'PE', from: '2010-01-01', to: '2012-06-30' },
    { party: 'PE', from: '2020-02-20' },
    { party: 'JP' },
  ],
};

let server: TestServer;
let curator: Curator;
beforeAll(async () => {
  server = await startServer();
  curator = await makeCurator(server);
  expect((await curator.put('/v1/parties/R3', RAILWAYS, CREATE)).status).toBe(201);
  for (const [id, issuedOn, party] of [
    ['in-2011', '2011-05-05', 'R3'],
    ['in-2019', '2019-12-31', 'R-3'],
    ['in-2020', '2020-01-01', 'rail3'],
    ['of-peru', '2020-02-20', 'r3'],
    ['undated', null, 'R3'],
    ['of-japan', '2020-03-03', 'JP'],
  ] as const) {
    const signatories = [{ party, nameAsSigned: 'the Three' }];
    const saved = await curator.save({ ...makeDocument({ issuedOn, signatories }), id }, CREATE);
    expect(saved.status, JSON.stringify(saved.body)).toBe(201);
  }
});
afterAll(() => server.close());

test('a group is returned with its members and the dates of their membership', async () => {
  const { body } = await server.get('/v1/parties/R3');
  const member = (code: string, from: string | null, to: string | null) => ({
    party: expect.objectContaining({ id: code, url: `${BASE}/v1/parties/${code}` }),
    from,
    to,
  });
  expect(body).toMatchObject({ id: 'R3', kind: 'group', name: 'Railway Three', alpha3: null });
  expect(body.members).toEqual([
    member('NO', null, '2019-12-31'),
    member('CL', '2020-01-01', null),
    member('PE', '2010-01-01', '2012-06-30'),
    member('PE', '2020-02-20', null),
    member('JP', null, null),
  ]);
  expect(idsOf(await server.get('/v1/parties?kind=group&q=railway'))).toEqual(['R3']);
});

test.each([
  ['in-2011', ['NO', 'PE', 'JP']],
  ['in-2019', ['NO', 'JP']],
  ['in-2020', ['CL', 'JP']],
  ['of-peru', ['CL', 'PE', 'JP']],
  ['undated', []],
])(
  '%s is signed by the group, from which its members on that day are derived',
  async (id, members) => {
    const statement = await server.get(`/v1/statements/${id}`);
    const list = await server.get(`/v1/statements/${id}/signatories`);
    for (const [signatory] of [statement.body.signatories, list.body.data]) {
      expect(signatory).toMatchObject({
        party: { id: 'R3', kind: 'group' },
        nameAsSigned: 'the Three',
        signedAsGroup: true,
      });
      expect(signatory.derivedMembers.map(({ id }: { id: string }) => id)).toEqual(members);
    }
    const summary = await server.get(`/v1/statements?signatory=R3`);
    expect(summary.body.data.find((one: { id: string }) => one.id === id).signatories).toEqual([
      'R3',
    ]);
  },
);

test('other parties sign in their own name', async () => {
  const { body } = await server.get('/v1/statements/of-japan');
  expect(body.signatories).toMatchObject([{ signedAsGroup: false, derivedMembers: [] }]);
});

test('Markdown says that the statement was signed as a group', async () => {
  const markdown = async (id: string) =>
    (await server.app.inject(`/v1/statements/${id}?format=markdown`)).body;
  expect(await markdown('in-2019')).toContain(
    '- the Three \\(signed as a group; its members on that day, derived\\: Norway, Japan)',
  );
  expect(await markdown('undated')).toContain('- the Three \\(signed as a group)\n');
});

test('JSON-LD says so, too, of the role of the group alone', async () => {
  const rolesOf = async (id: string) =>
    JSON.parse((await server.app.inject(`/v1/statements/${id}?format=jsonld`)).body).author;
  expect(await rolesOf('in-2019')).toMatchObject([
    { description: 'signed as a group; its members on that day, derived: Norway, Japan' },
  ]);
  expect((await rolesOf('of-japan'))[0]).not.toHaveProperty('description');
});

describe('derived=true includes what a group signed while the party was a member', () => {
  test.each([
    ['JP', ['of-japan'], ['of-japan', 'of-peru', 'in-2020', 'in-2019', 'in-2011']],
    ['NO', [], ['in-2019', 'in-2011']],
    ['CL', [], ['of-peru', 'in-2020']],
    ['PE', [], ['of-peru', 'in-2011']],
    ['PE,NO', [], ['of-peru', 'in-2019', 'in-2011']],
    ['PE&signatory=NO', [], ['in-2011']],
    ['R3', ['of-peru', 'in-2020', 'in-2019', 'in-2011', 'undated'], null],
    ['SE', [], []],
  ])('signatory=%s', async (codes, signed, derived) => {
    for (const flag of ['', '&derived=false']) {
      expect(
        idsOf(
          await server.get(`/v1/statements?issuedFrom=1900-01-01&signatory=${codes}${flag}`),
        ).filter((id) => !id.startsWith('dprk')),
      ).toEqual(signed.filter((id) => id !== 'undated'));
    }
    const address = `signatory=${codes}&derived=true&total=true`;
    const statements = await server.get(`/v1/statements?${address}`);
    const ids = idsOf(statements).filter((id) => !id.startsWith('dprk'));
    expect(ids).toEqual(derived ?? signed);
    const claims = await server.get(`/v1/claims?${address}&limit=100`);
    const own = claims.body.data.filter(
      ({ statement }: { statement: { id: string } }) => !statement.id.startsWith('dprk'),
    );
    expect(own.map(({ id }: { id: string }) => id)).toEqual(
      ids.flatMap((id) => [`${id}.c1`, `${id}.c2`]),
    );
    expect(claims.body.page.total).toBe(claims.body.data.length);
  });

  test('with other filters, in every format and order', async () => {
    const query = 'signatory=PE&derived=true&about=NO&issuedTo=2019-01-01';
    expect(idsOf(await server.get(`/v1/statements?${query}`))).toEqual(['in-2011']);
    expect(
      idsOf(await server.get('/v1/statements?signatory=PE&derived=true&sort=issuedOn')),
    ).toEqual(['in-2011', 'of-peru']);
    const csv = await server.app.inject('/v1/statements?signatory=PE&derived=true&format=csv');
    expect(csv.body.trim().split('\n')).toHaveLength(3);
    expect(
      idsOf(await server.get('/v1/statements?signatory=PE&derived=true&capacity=aligned')),
    ).toEqual([]);
  });

  test('and must be true or false', async () => {
    expect((await server.get('/v1/statements?derived=yes')).status).toBe(400);
  });
});

test('a group counts as one signatory', async () => {
  expect((await server.get('/v1/signatories/R3')).body).toMatchObject({
    kind: 'group',
    statementCount: 5,
    firstIssuedOn: '2011-05-05',
  });
  expect((await server.get('/v1/signatories/CL')).status).toBe(404);
});

test('the audit finds nothing', async () => {
  const differences: string[] = [];
  await server.database.read((reader) => auditRegistry(reader, (line) => differences.push(line)));
  expect([...differences, ...(await server.database.findDamage())]).toEqual([]);
});

test('the audit finds names that differ from the parties', async () => {
  const damaged = await startServerForTest();
  await damaged.database.write(({ tables: { partyNames }, queries }) =>
    queries.delete(partyNames).where(eq(partyNames.key, 'uk')),
  );
  const differences: string[] = [];
  await damaged.database.read((reader) => auditRegistry(reader, (line) => differences.push(line)));
  expect(differences).toEqual([
    'the names of parties differ from the parties: run communique migrate',
  ]);
});

describe('the groups of the seed', () => {
  test.each([
    ['G7', 'G7', 'CA FR DE IT JP GB US'],
    ['E3', 'E3', 'FR DE GB'],
    ['QUAD', 'Quad', 'AU IN JP US'],
    ['NB8', 'Nordic-Baltic Eight', 'DK EE FI IS LV LT NO SE'],
    ['ASEAN', 'Association of Southeast Asian Nations', 'ID MY PH SG TH BN VN LA MM KH TL'],
    ['GCC', 'Gulf Cooperation Council', 'BH KW OM QA SA AE'],
  ])('include %s (%s)', async (code, name, members) => {
    const { body } = await server.get(`/v1/parties/${code}`);
    expect(body).toMatchObject({ kind: 'group', name });
    expect(body.members.map(({ party }: { party: { id: string } }) => party.id).join(' ')).toBe(
      members,
    );
  });

  test.each([
    ['G20', '2022-11-16', 20],
    ['G20', '2023-09-10', 21],
    ['G8', '2013-06-18', 8],
    ['G8', '2014-03-24', 0],
    ['P5', '1990-01-01', 5],
    ['V4', '1992-06-01', 3],
    ['V4', '1993-06-01', 4],
    ['BRICS', '2023-08-24', 5],
    ['BRICS', '2024-10-23', 9],
  ])('%s had on %s %i members', async (party, issuedOn, count) => {
    const id = `of-${party.toLowerCase()}-${issuedOn}`;
    const signatories = [{ party, nameAsSigned: party }];
    expect(
      (await curator.save({ ...makeDocument({ issuedOn, signatories }), id }, CREATE)).status,
    ).toBe(201);
    const { body } = await server.get(`/v1/statements/${id}`);
    expect(body.signatories[0].derivedMembers).toHaveLength(count);
    await curator.remove(`/v1/statements/${id}`, { 'if-match': '*' });
  });
});

describe('PUT of a group', () => {
  test('accepts members by any code, and saving it again changes nothing', async () => {
    const document = {
      code: 'R4',
      kind: 'group',
      name: 'Railway Four',
      members: [{ party: 'UK' }, { party: 'fra', from: '2001-01-01' }, { party: '276' }],
    };
    const created = await curator.put('/v1/parties/R4', document, CREATE);
    expect(created.status).toBe(201);
    expect(created.body.members.map(({ party }: { party: { id: string } }) => party.id)).toEqual([
      'GB',
      'FR',
      'DE',
    ]);
    const before = await dumpTables(server.database);
    expect((await curator.put('/v1/parties/R4', document, REPLACE)).status).toBe(200);
    expect(await dumpTables(server.database)).toEqual(before);
    const { headers } = await curator.put('/v1/parties/R4', { ...document, members: [] }, REPLACE);
    expect(headers['etag']).not.toBe(created.headers['etag']);
    expect((await server.get('/v1/parties/R4')).body.members).toEqual([]);
  });

  test('accepts an organisation with members, which signs in its own name', async () => {
    const members = [{ party: 'CN', from: '2001-06-15' }];
    const document = { code: 'SCO', name: 'Shanghai Cooperation Organisation', members };
    expect((await curator.put('/v1/parties/SCO', document, CREATE)).status).toBe(201);
    const signatories = [{ party: 'SCO', nameAsSigned: 'SCO' }];
    await curator.save({ ...makeDocument({ signatories }), id: 'of-sco' }, CREATE);
    expect((await server.get('/v1/statements/of-sco')).body.signatories[0]).toMatchObject({
      signedAsGroup: false,
      derivedMembers: [],
    });
    expect(idsOf(await server.get('/v1/statements?signatory=CN&derived=true'))).toEqual([]);
  });

  test.each<[string, object, Record<string, unknown>]>([
    [
      'an unknown member',
      { members: [{ party: 'Norwai' }] },
      {
        '/members/0/party': expect.stringMatching(/^there is no party Norwai; the nearest is NO/),
      },
    ],
    [
      'a code of two states as member',
      { members: [{ party: 'CS' }] },
      { '/members/0/party': expect.stringMatching(/CSHH .* or CSXX/) },
    ],
    [
      'days in the wrong order',
      { members: [{ party: 'NO', from: '2020-01-02', to: '2020-01-01' }] },
      { '/members/0/to': 'must not be before from' },
    ],
    [
      'a day that there is not',
      { members: [{ party: 'NO', from: '2023-02-29' }] },
      { '/members/0/from': 'must be a date such as 2024-01-01, or null' },
    ],
    [
      'a member twice at a time',
      { members: [{ party: 'NO' }, { party: 'NO', from: '2020-01-01' }] },
      { '/members/1/party': 'NO is a member at the same time already' },
    ],
    [
      'a member twice by different codes',
      { members: [{ party: 'UK' }, { party: 'GB' }] },
      { '/members/1/party': 'GB is a member at the same time already' },
    ],
    [
      'itself as a member',
      { members: [{ party: 'RX' }] },
      { '/members/0/party': 'must be another party' },
    ],
    ['a kind that is none', { kind: 'state' }, { '/kind': 'must be one of: organisation, group' }],
  ])('refuses %s', async (_, changes, issues) => {
    const before = await dumpTables(server.database);
    const document = { code: 'RX', kind: 'group', name: 'Railway X', ...changes };
    expect(invalidParts(await curator.put('/v1/parties/RX', document, CREATE))).toEqual(issues);
    expect(await dumpTables(server.database)).toEqual(before);
  });

  test.each(['ISO', 'AC', 'JTUM', 'EZ'])('refuses %s if ISO 3166 has it', async (code) => {
    const answer = await curator.put(
      `/v1/parties/${code}`,
      { code, kind: 'group', name: 'X' },
      CREATE,
    );
    if (code === 'ISO') expect(answer.status).toBe(201);
    else expect(invalidParts(answer)).toEqual({ '/code': `${code} is a code of ISO 3166` });
  });
});

test('a code of other characters is refused in the path', async () => {
  for (const code of ['%C3%BF', 'A%20B', '1A', 'A', 'ABCDEFGHIJKLMNOPQ', '%E2%80%A8']) {
    const answer = await curator.put(`/v1/parties/${code}`, { code, name: 'X' }, CREATE);
    expect([answer.status, answer.body.errors[0].pointer], code).toEqual([400, '/code']);
  }
});

describe('no two parties have the same code, name or alias', () => {
  const SCO = { code: 'SHOS', name: 'Shanghai Five' };

  test.each<[string, object, Record<string, string>]>([
    [
      'an alias that is a code',
      { aliases: ['UK'] },
      { '/aliases/0': 'UK is already GB (United Kingdom)' },
    ],
    [
      'an alias that is a name',
      { aliases: ['Five', 'Germany'] },
      { '/aliases/1': 'Germany is already DE (Germany)' },
    ],
    [
      'an alias that is a code of an organisation',
      { aliases: ['NATO'] },
      { '/aliases/0': 'NATO is already NATO (North Atlantic Treaty Organization)' },
    ],
    [
      'an alias in another case',
      { aliases: ['gErMaNy'] },
      { '/aliases/0': 'gErMaNy is already DE (Germany)' },
    ],
    [
      'an alias with other accents and punctuation',
      { aliases: ['Côte d’Ivoire'] },
      { '/aliases/0': "Côte d’Ivoire is already CI (Côte d'Ivoire)" },
    ],
    ['a numeric code', { aliases: ['276'] }, { '/aliases/0': '276 is already DE (Germany)' }],
    ['an alpha-3 code', { aliases: ['DEU'] }, { '/aliases/0': 'DEU is already DE (Germany)' }],
    ['a former code', { aliases: ['SUN'] }, { '/aliases/0': 'SUN is already SUHH (Soviet Union)' }],
    [
      'a code of two former states',
      { aliases: ['CS'] },
      { '/aliases/0': 'CS was the code of CSHH and CSXX' },
    ],
    ['a name', { name: 'Burma' }, { '/name': 'Burma is already MM (Myanmar)' }],
    [
      'two aliases that are the same',
      { aliases: ['Five', 'FIVE'] },
      { '/aliases/1': 'repeats the name or an alias' },
    ],
  ])('refuses %s', async (_, changes, issues) => {
    const before = await dumpTables(server.database);
    expect(
      invalidParts(await curator.put('/v1/parties/SHOS', { ...SCO, ...changes }, CREATE)),
    ).toEqual(issues);
    expect(await dumpTables(server.database)).toEqual(before);
  });

  test('a party cannot be written under an alias of another', async () => {
    expect(
      invalidParts(
        await curator.put('/v1/parties/UN', { code: 'UN', kind: 'group', name: 'U' }, CREATE),
      ),
    ).toEqual({
      '/code': 'UN is already UNO (United Nations)',
    });
    for (const code of ['UK', 'EL', 'SU', 'ZAR']) {
      const answer = await curator.put(`/v1/parties/${code}`, { code, name: 'X' }, CREATE);
      expect(answer.status).toBe(403);
      expect(answer.body.detail).toMatch(new RegExp(`^${code} is a code of .+, a state\\.$`));
    }
    expect(
      (await curator.put('/v1/parties/CS', { code: 'CS', kind: 'group', name: 'C' }, CREATE))
        .status,
    ).toBe(422);
  });

  test('of two parties that are written at once with one alias, one is refused', async () => {
    const answers = await Promise.all(
      ['ONEA', 'ONEB', 'ONEC'].map((code) =>
        curator.put(`/v1/parties/${code}`, { code, name: code, aliases: ['The One'] }, CREATE),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 422, 422]);
  });

  test('a party that gives an alias up leaves it to others', async () => {
    const release = { code: 'OLDX', name: 'Old Body', aliases: ['Body X'] };
    await curator.put('/v1/parties/OLDX', release, CREATE);
    const next = { code: 'NEWX', name: 'New Body', aliases: ['Body X'] };
    expect((await curator.put('/v1/parties/NEWX', next, CREATE)).status).toBe(422);
    await curator.put('/v1/parties/OLDX', { ...release, aliases: [] }, REPLACE);
    expect((await curator.put('/v1/parties/NEWX', next, CREATE)).status).toBe(201);
  });
});

test('documents and votes take any code, and the canonical one is stored', async () => {
  server = await startServerForTest();
  curator = await makeCurator(server);
  const canonical = makeDocument({
    signatories: [
      { party: 'DE', nameAsSigned: 'Germany' },
      { party: 'GB', nameAsSigned: 'UK' },
      { party: 'SUHH', nameAsSigned: 'USSR' },
    ],
  });
  const written = {
    ...canonical,
    signatories: [
      { party: 'deu', nameAsSigned: 'Germany' },
      { party: 826, nameAsSigned: 'UK' },
      { party: 'SU', nameAsSigned: 'USSR' },
    ],
  };
  const saved = await curator.save({ ...written, id: 'railway' }, CREATE);
  expect(saved.status).toBe(201);
  const { body } = await server.get(`/v1/statements/railway/revisions/${saved.body.revision}`);
  expect(body.document.signatories.map(({ party }: { party: string }) => party)).toEqual([
    'DE',
    'GB',
    'SUHH',
  ]);
  const again = await curator.save({ ...canonical, id: 'railway' }, { 'if-match': '*' });
  expect([again.status, again.body.revision]).toEqual([200, saved.body.revision]);

  const resolution = {
    symbol: 'S/RES/45 (1948)',
    adoptedOn: '1948-04-10',
    votes: { yes: ['UK', 'usa'], abstain: ['SUN', 'DDR'], no: ['YU', '200'] },
  };
  const put = await curator.put('/v1/resolutions/S-RES-45', resolution, CREATE);
  expect(put.status).toBe(201);
  expect(
    Object.fromEntries(
      put.body.votes.map(({ party, vote }: { party: { id: string }; vote: string }) => [
        party.id,
        vote,
      ]),
    ),
  ).toEqual({
    GB: 'yes',
    US: 'yes',
    SUHH: 'abstain',
    DDDE: 'abstain',
    YUCS: 'no',
    CSHH: 'no',
  });
});
