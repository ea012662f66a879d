import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer, type TestServer } from '../support/server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

const TITLE = "Non-proliferation/Democratic People's Republic of Korea";

/** Symbol, date of adoption, meeting, title, and the chapter of the Charter if recorded. */
const RESOLUTIONS = [
  ['S/RES/1695 (2006)', '2006-07-15', 5490, null, null],
  ['S/RES/1718 (2006)', '2006-10-14', 5551, TITLE, 'VII'],
  ['S/RES/1874 (2009)', '2009-06-12', 6141, TITLE, 'VII'],
  ['S/RES/2087 (2013)', '2013-01-22', 6904, TITLE, null],
  ['S/RES/2094 (2013)', '2013-03-07', 6932, TITLE, 'VII'],
  ['S/RES/2270 (2016)', '2016-03-02', 7638, TITLE, 'VII'],
  ['S/RES/2321 (2016)', '2016-11-30', 7821, TITLE, 'VII'],
  ['S/RES/2356 (2017)', '2017-06-02', 7958, TITLE, 'VII'],
  ['S/RES/2371 (2017)', '2017-08-05', 8019, TITLE, 'VII'],
  ['S/RES/2375 (2017)', '2017-09-11', 8042, TITLE, 'VII'],
  ['S/RES/2397 (2017)', '2017-12-22', 8151, TITLE, 'VII'],
] as const;

const PERMANENT_MEMBERS = ['China', 'France', 'Russia', 'United Kingdom', 'United States'];

const ELECTED_MEMBERS: Record<string, string> = {
  2006: 'Argentina, Congo, Denmark, Ghana, Greece, Japan, Peru, Qatar, Slovakia, Tanzania',
  2009: 'Austria, Burkina Faso, Costa Rica, Croatia, Japan, Libya, Mexico, Türkiye, Uganda, Viet Nam',
  2013: 'Argentina, Australia, Azerbaijan, Guatemala, Luxembourg, Morocco, Pakistan, Republic of Korea, Rwanda, Togo',
  2016: 'Angola, Egypt, Japan, Malaysia, New Zealand, Senegal, Spain, Ukraine, Uruguay, Venezuela',
  2017: 'Bolivia, Egypt, Ethiopia, Italy, Japan, Kazakhstan, Senegal, Sweden, Ukraine, Uruguay',
};

/** The code of the only party with a name. */
async function findCode(name: string): Promise<string> {
  const { body } = await server.get(`/v1/parties?q=${encodeURIComponent(name)}`);
  const named: { id: string; name: string; aliases: string[] }[] = body.data;
  const [party] = [
    ...named.filter((one) => one.name === name),
    ...named.filter((one) => one.aliases.includes(name)),
  ];
  if (!party) throw new Error(`There is no ${name}.`);
  return party.id;
}

test('eleven resolutions are seeded', async () => {
  const { body } = await server.get('/v1/resolutions');

  expect(body.data.map(({ symbol }: { symbol: string }) => symbol)).toEqual(
    RESOLUTIONS.map(([symbol]) => symbol).toReversed(),
  );
});

test.each(RESOLUTIONS)(
  '%s was adopted on %s',
  async (symbol, adoptedOn, meeting, title, chapter) => {
    const [, number, year] = /^S\/RES\/(\d+) \((\d+)\)$/.exec(symbol) ?? [];
    const { body } = await server.get(`/v1/resolutions/S-RES-${number}`);

    expect(body).toMatchObject({
      id: `S-RES-${number}`,
      symbol,
      body: 'security-council',
      year: Number(year),
      adoptedOn,
      meeting,
      title,
      chapter,
      documentUrl: `https://undocs.org/S/RES/${number}(${year})`,
      tally: { yes: 15, no: 0, abstain: 0, absent: 0 },
    });
  },
);

test.each(RESOLUTIONS)(
  '%s was adopted unanimously by the 15 members of the Council',
  async (symbol, day) => {
    const elected = ELECTED_MEMBERS[day.slice(0, 4)]?.split(', ') ?? [];
    const members = await Promise.all([...PERMANENT_MEMBERS, ...elected].map(findCode));
    const { body } = await server.get(
      `/v1/resolutions/${symbol.split(' ')[0]?.replaceAll('/', '-')}`,
    );
    const votes: { party: { id: string }; vote: string }[] = body.votes;

    expect(new Set(members).size).toBe(15);
    expect(votes.map(({ party }) => party.id).sort()).toEqual(members.sort());
    expect(new Set(votes.map(({ vote }) => vote))).toEqual(new Set(['yes']));
  },
);
