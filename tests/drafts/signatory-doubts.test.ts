import { beforeAll, expect, test } from 'vitest';
import { codes, type DraftAnswer, draft, startDrafting } from '../support/drafts.js';
import type { TestServer } from '../support/server.js';

let server: TestServer;

beforeAll(async () => {
  server = await startDrafting();
});

const BODY = 'We welcome the reopening of the railway.';

function draftOf(...paragraphs: string[]): Promise<DraftAnswer> {
  return draft(server, paragraphs.join('\n\n'));
}

test.each<[string, string, string, string]>([
  ['a group of countries', 'Statement by Chile on behalf of a group of countries', BODY, 'CL'],
  ['a number of countries', 'Joint statement by Chile on behalf of 57 countries', BODY, 'CL'],
  ['others', 'Joint statement by Chile, Peru and other countries', BODY, 'CL PE'],
  [
    'partners after the list',
    'Joint statement on the railway',
    'The Transport Ministers of Chile, Peru, Fiji, and the services in charge of roads met in Lima. They welcomed the railway.',
    'CL PE FJ',
  ],
  [
    'members of an organisation',
    'Joint statement by the Heads of State and Government of the African Union',
    BODY,
    'AFRICAN-UNION',
  ],
  [
    'members of a group that a list leaves out',
    'Joint statement by the Nordic states',
    'Denmark, Finland and Sweden welcome the reopening of the railway.',
    'DK FI SE',
  ],
  [
    'a chair',
    'Joint statement by Chile and Peru',
    'The meeting was chaired by the Prime Minister of Fiji. We welcome the railway.',
    'CL PE',
  ],
  [
    'hosts',
    'Conclusions of the Railway Conference',
    'Chile and Peru hosted the conference in Lima. They welcomed the railway.',
    'CL PE',
  ],
  [
    'those who attended',
    'Communiqué of the Railway Council',
    'The session of the Council was attended by Chile and Peru. They welcomed the railway.',
    'CL PE',
  ],
  [
    'a report',
    'Chile and Peru issue joint statement',
    'Chile and Peru welcomed the railway. The statement said that trains run again.',
    'CL PE',
  ],
])('a text that mentions %s is not ready', async (_, title, text, expected) => {
  const drafted = await draftOf(title, text);
  expect(codes(drafted)).toBe(expected);
  expect(drafted.ready).toBe(false);
  expect(drafted.confidence).toBeLessThanOrEqual(0.5);
});

test('the presidents of an organisation’s members sign, not the organisation', async () => {
  const drafted = await draftOf(
    'Joint communiqué by the Presidents of the MERCOSUR Member States and Fiji',
    'The Presidents of Brazil, Jane Doe; of Paraguay, John Roe; and of Uruguay, Ann Poe, and the President of Fiji, Al Foe, gathered in Asunción. They welcomed the railway.',
  );
  expect(codes(drafted).split(' ').sort()).toEqual(['BR', 'FJ', 'PY', 'UY']);
});

test('undersigned who are listed below leave no doubt', async () => {
  const drafted = await draftOf(
    'Joint statement of the Railway Coalition',
    `We, the undersigned members of the Railway Coalition, welcome the railway.`,
    'Chile\nPeru\nFiji',
  );
  expect(codes(drafted)).toBe('CL PE FJ');
  expect(drafted.ready).toBe(true);
});
