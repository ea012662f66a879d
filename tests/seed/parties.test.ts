import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseYaml } from '../../src/documents/yaml.js';
import { startServer, type TestServer } from '../support/server.js';

interface Party {
  id: string;
  kind: string;
  name: string;
  alpha3: string | null;
  numeric: string | null;
  aliases: string[];
  existedFrom: number | null;
  existedTo: number | null;
}

let server: TestServer;
let states: Party[];
let former: Party[];
let organisations: Party[];
beforeAll(async () => {
  server = await startServer();
  const all = await listParties('state');
  states = all.filter(({ existedFrom }) => existedFrom === null);
  former = all.filter(({ existedFrom }) => existedFrom !== null);
  organisations = await listParties('organisation');
});
afterAll(() => server.close());

async function listParties(kind: string): Promise<Party[]> {
  const parties: Party[] = [];
  let cursor = '';
  do {
    const { body } = await server.get(`/v1/parties?kind=${kind}&limit=100${cursor}`);
    parties.push(...body.data);
    cursor = body.page.next === null ? '' : `&cursor=${body.page.next}`;
  } while (cursor !== '');
  return parties;
}

describe('the states', () => {
  test('include the 249 entries of ISO 3166-1, each with its three codes', () => {
    const assigned = states.filter(({ id }) => id !== 'XK');

    expect(assigned).toHaveLength(249);
    for (const { id, alpha3, numeric } of assigned) {
      expect(id).toMatch(/^[A-Z]{2}$/);
      expect(alpha3, id).toMatch(/^[A-Z]{3}$/);
      expect(numeric, id).toMatch(/^\d{3}$/);
    }
    expect(new Set(assigned.map(({ alpha3 }) => alpha3)).size).toBe(249);
    expect(new Set(assigned.map(({ numeric }) => numeric)).size).toBe(249);
  });

  test('include Kosovo, whose code is not assigned by ISO 3166-1', () => {
    const user = states.filter(({ alpha3, numeric }) => alpha3 === null || numeric === null);

    expect(user).toMatchObject([{ id: 'XK', name: 'Kosovo', alpha3: null, numeric: null }]);
  });

  test.each([
    ['AF', 'AFG', '004', 'Afghanistan'],
    ['AX', 'ALA', '248', 'Åland Islands'],
    ['CG', 'COG', '178', 'Congo'],
    ['CD', 'COD', '180', 'Democratic Republic of the Congo'],
    ['GB', 'GBR', '826', 'United Kingdom'],
    ['KP', 'PRK', '408', "Democratic People's Republic of Korea"],
    ['KR', 'KOR', '410', 'Republic of Korea'],
    ['RU', 'RUS', '643', 'Russia'],
    ['TR', 'TUR', '792', 'Türkiye'],
    ['UA', 'UKR', '804', 'Ukraine'],
    ['ZW', 'ZWE', '716', 'Zimbabwe'],
  ])('include %s, %s, %s: %s', (id, alpha3, numeric, name) => {
    expect(states).toContainEqual(expect.objectContaining({ id, alpha3, numeric, name }));
  });

  test('have aliases', () => {
    const aliasesOf = (code: string) => states.find(({ id }) => id === code)?.aliases;

    expect(aliasesOf('KP')).toContain('DPRK');
    expect(aliasesOf('KR')).toContain('ROK');
    expect(aliasesOf('CN')).toContain("People's Republic of China");
  });

  test('have no alias that repeats their name or another alias', () => {
    for (const { name, aliases } of states) {
      expect(aliases).not.toContain(name);
      expect(new Set(aliases).size).toBe(aliases.length);
    }
  });
});

describe('the former states', () => {
  test.each([
    ['SUHH', 'SUN', '810', 'Soviet Union', 1922, 1991],
    ['DDDE', 'DDR', '278', 'German Democratic Republic', 1949, 1990],
    ['CSHH', 'CSK', '200', 'Czechoslovakia', 1918, 1992],
    ['YUCS', 'YUG', null, 'Yugoslavia', 1918, 2003],
    ['CSXX', 'SCG', null, 'Serbia and Montenegro', 2003, 2006],
    ['YDYE', 'YMD', '720', 'Democratic Yemen', 1967, 1990],
    ['EAT', null, null, 'Tanganyika', 1961, 1964],
    ['EAZ', null, null, 'Zanzibar', 1963, 1964],
  ])('include %s, %s, %s: %s', (id, alpha3, numeric, name, existedFrom, existedTo) => {
    expect(former).toContainEqual(
      expect.objectContaining({ id, alpha3, numeric, name, existedFrom, existedTo }),
    );
  });

  test('existed for at least a year', () => {
    for (const { id, existedFrom, existedTo } of former) {
      expect(existedTo, id).toBeGreaterThan(existedFrom ?? 9999);
    }
  });
});

test.each([
  ['Burma', 'MM'],
  ['Swaziland', 'SZ'],
  ['Holland', 'NL'],
  ['Türkiye', 'TR'],
  ['Turkey', 'TR'],
  ['turkiye', 'TR'],
  ['Côte d’Ivoire', 'CI'],
  ['Cote d Ivoire', 'CI'],
  ['Ivory Coast', 'CI'],
  ['Czech Republic', 'CZ'],
  ['Cape Verde', 'CV'],
  ['Cabo Verde', 'CV'],
  ['Macedonia', 'MK'],
  ['East Timor', 'TL'],
  ['UK', 'GB'],
  ['Great Britain', 'GB'],
  ['USA', 'US'],
  ['DPRK', 'KP'],
  ['North Korea', 'KP'],
  ['ROK', 'KR'],
  ['South Korea', 'KR'],
  ['PRC', 'CN'],
  ['Vatican', 'VA'],
  ['Palestine', 'PS'],
  ['Kosovo', 'XK'],
  ['Macau', 'MO'],
  ['Laos', 'LA'],
  ['Vietnam', 'VN'],
  ['Persia', 'IR'],
  ['Ceylon', 'LK'],
  ['Zaire', 'CD'],
  ['Upper Volta', 'BF'],
  ['USSR', 'SUHH'],
  ['East Germany', 'DDDE'],
  ['Réunion', 'RE'],
  ['São Tomé', 'ST'],
  ['Curacao', 'CW'],
])('%s finds %s', async (name, code) => {
  const { body } = await server.get(`/v1/parties?q=${encodeURIComponent(name)}&limit=100`);
  expect(body.data.map(({ id }: Party) => id)).toContain(code);
});

describe('the organisations', () => {
  const file = readFileSync(new URL('../../seed/organisations.yaml', import.meta.url), 'utf8');
  const written = parseYaml(file) as { code: string; name: string }[];

  test('are those of the file', () => {
    expect(organisations.map(({ id, name }) => ({ id, name }))).toEqual(
      written.map(({ code, name }) => ({ id: code, name })).sort((a, b) => (a.id < b.id ? -1 : 1)),
    );
    for (const { alpha3, numeric } of organisations) {
      expect([alpha3, numeric]).toEqual([null, null]);
    }
  });

  test('have acronyms of at least three letters, except the European Union', () => {
    const short = written.filter(({ code }) => code.length < 3);

    expect(short.map(({ code }) => code)).toEqual(['EU']);
  });

  test('have no code of a state', () => {
    const codes = new Set(states.flatMap(({ id, alpha3, numeric }) => [id, alpha3, numeric]));

    expect(written.filter(({ code }) => codes.has(code))).toEqual([]);
    expect(organisations.filter(({ id }) => codes.has(id))).toEqual([]);
  });
});

test('the names of parties are unique', () => {
  const names = [...states, ...organisations].map(({ name }) => name);

  expect(new Set(names).size).toBe(names.length);
});
