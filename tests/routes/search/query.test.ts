import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeDocument, saveDocument } from '../../support/documents.js';
import { idsOf, startRegistry } from '../../support/registry.js';
import type { TestServer } from '../../support/server.js';

const TEXTS: Record<string, string> = {
  order: 'We note the loading of amber barges. The barges of amber are loading.',
  reverse: 'Barges carry amber, and the loading goes on.',
  symbol: 'We recall S/RES/9918 (2041) and the long-range plan for Da-Nang.',
  parts: 'The range is long. In Nang, Da said: 9918, then RES.',
  chinese: '我们谴责袭击，并重申核问题的承诺。',
};

let server: TestServer;

beforeAll(async () => {
  server = await startRegistry();
  for (const [id, text] of Object.entries(TEXTS)) {
    const claims = [{ key: 'c1', kind: 'assertion' as const, quote: text }];
    const signatories = [{ party: 'MT', nameAsSigned: 'Malta' }];
    await saveDocument(server, makeDocument({ id, title: 'Barge', text, claims, signatories }));
  }
});
afterAll(() => server.close());

/** The statements of TEXTS that a query finds, which must be the same in all lists. */
async function find(q: string): Promise<string[]> {
  const found = async (list: string) => {
    const ids = idsOf(await server.get(`${list}?limit=100&q=${encodeURIComponent(q)}`));
    return ids.filter((id) => id.split('.', 1)[0] === id && id in TEXTS).sort();
  };
  const statements = await found('/v1/statements');
  expect(await found('/v1/search'), q).toEqual(statements);
  const claims = idsOf(await server.get(`/v1/claims?limit=100&q=${encodeURIComponent(q)}`));
  const ofTexts = claims.map((id) => id.replace('.c1', '')).filter((id) => id in TEXTS);
  // The titles have the same words, which quotes lack.
  if (!/barge/i.test(q)) expect(ofTexts.sort(), q).toEqual(statements);
  return statements;
}

describe('a query', () => {
  test.each([
    ['amber loading', ['order', 'reverse']],
    ['"loading of amber"', ['order']],
    ['“loading of amber”', ['order']],
    ['„loading of amber“', ['order']],
    ['«loading of amber»', ['order']],
    ['("loading of amber")', ['order']],
    ['"LOADINGS of ambers"', ['order']],
    ['"of amber loading"', []],
    ['"amber barges" loading', ['order']],
    ['"amber barges" "goes on"', []],
    ['amber -goes', ['order']],
    ['amber -"goes on"', ['order']],
    ['amber -"on goes"', ['order', 'reverse']],
    ['amber -goes -barges', []],
    ['amber - goes', ['reverse']],
    ['amber −goes', ['order']],
    ['amber －goes', ['order']],
    ['amber －「on goes」', ['order', 'reverse']],
    ['amber －「goes on」', ['order']],
    ['amber --goes', ['reverse']],
    ['"amber -barges"', ['order']],
    ['"amber barges', ['order', 'reverse']],
    ['amber "', ['order', 'reverse']],
    ['long-range', ['symbol']],
    ['long range', ['parts', 'symbol']],
    ['range -long-range', ['parts']],
    ['S/RES/9918', ['symbol']],
    ['s/res/9918(2041)', ['symbol']],
    ['9918 -S/RES/9918', ['parts']],
    ['Đà-Nẵng', ['symbol']],
    ['da nang', ['parts', 'symbol']],
    ['谴责 核', ['chinese']],
    ['"谴责袭击"', ['chinese']],
    ['"袭击谴责"', []],
    ['袭击 -谴责', []],
    ['袭击 -核', []],
    ['袭击 -核武', ['chinese']],
    ['-amber', []],
    ['-"loading of amber" -goes', []],
    ['…', []],
  ])('%s', async (q, expected) => {
    expect(await find(q)).toEqual(expected);
  });

  test('of 200 characters of any kind has an answer', async () => {
    const queries = ['-a '.repeat(66), '"a" '.repeat(50), '核'.repeat(200), '-核'.repeat(100)];
    for (const q of [
      ...queries,
      'a'.repeat(200),
      '"'.repeat(200),
      'ﷺ'.repeat(200),
      'x -'.repeat(66),
    ]) {
      for (const list of [
        'search',
        'statements',
        'claims',
        'parties',
        'signatories',
        'resolutions',
      ]) {
        const { status } = await server.get(`/v1/${list}?q=${encodeURIComponent(q)}`);
        expect(status, `${list} ${q}`).toBe(200);
      }
    }
  });
});

test('a snippet marks phrases as a whole, and not what is unwanted', async () => {
  const snippet = async (q: string) => {
    const { body } = await server.get(`/v1/search?q=${encodeURIComponent(q)}`);
    return body.data.find(({ id }: { id: string }) => id.endsWith('.c1'))?.snippet;
  };
  expect(await snippet('"loading of amber" -goes')).toBe(
    'We note the <mark>loading of amber</mark> barges. The barges of amber are loading.',
  );
  expect(await snippet('S/RES/9918 plan')).toBe(
    'We recall <mark>S/RES/9918</mark> (2041) and the long-range <mark>plan</mark> for Da-Nang.',
  );
  expect(await snippet('承诺 核')).toBe(
    '我们谴责袭击，并重申<mark>核</mark>问题的<mark>承诺</mark>。',
  );
});

describe('names are folded the same, without stems', () => {
  test.each([
    ['parties?q=Cote%20d%27Ivoire', ['CI']],
    ['parties?q=C%C3%B4te%20d%E2%80%99Ivoire', ['CI']],
    ['parties?q=cote%20d%CA%BCivoire', ['CI']],
    ['parties?q=T%C3%BCrkiye', ['TR']],
    ['parties?q=TURK%C4%B0YE', ['TR']],
    ['parties?q=%EF%BC%AB%EF%BC%AF%EF%BC%B2', ['KP', 'KR']],
    ['parties?q=Guinea-Bissau', ['GW']],
    ['parties?q=guinea%20bissau', ['GW']],
    ['resolutions?q=S/RES/1718(2006)', ['S-RES-1718']],
    ['resolutions?q=S%2FRES%2F1718%20(2006)', ['S-RES-1718']],
    ['resolutions?q=S-RES-1718', ['S-RES-1718']],
    ['resolutions?q=%E2%80%A6', []],
    ['parties?q=%25', []],
  ])('%s', async (list, expected) => {
    expect(idsOf(await server.get(`/v1/${list}`))).toEqual(expected);
  });
});

test('both databases rank the same texts in this order', async () => {
  const filler = 'The delegations exchanged views on fisheries and on customs duties. ';
  const ranked: [id: string, title: string, text: string][] = [
    ['rank-title', 'Falcons', filler.repeat(6)],
    ['rank-dense', 'Minutes', 'The falcon and the falcon met a falcon.'],
    ['rank-short', 'Minutes', 'One falcon was seen.'],
    ['rank-often', 'Minutes', `${filler.repeat(4)}A falcon, a falcon. ${filler.repeat(4)}`],
    ['rank-long', 'Minutes', `${filler.repeat(20)}A falcon. ${filler.repeat(20)}`],
    ['rank-same-b', 'Minutes', `${filler.repeat(4)}No falcon here.`],
    ['rank-same-a', 'Minutes', `${filler.repeat(4)}No falcon here.`],
  ];
  for (const [id, title, text] of ranked) {
    const claims = [{ key: 'c1', kind: 'assertion' as const, quote: 'One falcon was seen.' }];
    const signatories = [{ party: 'MT', nameAsSigned: 'Malta' }];
    const document = { id, title, text, signatories, claims: id === 'rank-short' ? claims : [] };
    await saveDocument(server, makeDocument(document));
  }
  expect(idsOf(await server.get('/v1/search?q=falcon'))).toEqual([
    'rank-dense',
    'rank-title',
    'rank-short',
    'rank-often',
    'rank-same-b',
    'rank-same-a',
    'rank-short.c1',
    'rank-long',
  ]);
});
