import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeDocument, saveDocument } from '../../support/documents.js';
import { BASE, partyReference, STATEMENT, startRegistry } from '../../support/registry.js';
import type { TestServer } from '../../support/server.js';
import { pointedAt, verify } from '../../support/verify.js';

let server: TestServer;

const TYPOGRAPHY = [
  'The “ﬁrst” pact—signed in Cafe\u0301 Riche – was the ministers’ own…',
  'We re\u00ADmain\u200B com\u00ADmitted\u00A0to the rules\u2011based order.',
].join('\n\n');

beforeAll(async () => {
  server = await startRegistry();
  const plain = { signatories: [{ party: 'MT', nameAsSigned: 'Malta' }], claims: [] };
  for (const document of [
    { id: 'typography', text: TYPOGRAPHY },
    {
      id: 'korean',
      language: 'ko',
      text: '우리는 대한민국의 안보를 🕊 지지한다. 북한은 미사일 발사를 중단하라.',
    },
    { id: 'arabic', language: 'ar', text: 'نرحب بقرار مجلس الأمن، وندعو روسيا إلى وقف القتال.' },
    {
      id: 'chinese',
      language: 'zh',
      text: '我们强烈谴责朝鲜发射弹道导弹。联合国安全理事会决议必须得到遵守。',
    },
    {
      id: 'harbour-1',
      issuedOn: '2001-01-01',
      text: 'The harbour is dredged. We say: the harbour is dredged.',
    },
    { id: 'harbour-2', issuedOn: '2002-02-02', text: 'We say again: the harbour is dredged.' },
    { id: 'harbour-3', text: 'Nobody knows when, but the harbour is dredged.' },
    { id: 'gap', text: 'We left it open ... and closed it. The rest is known.' },
  ]) {
    await saveDocument(server, makeDocument({ ...plain, issuedOn: null, ...document }));
  }
});
afterAll(() => server.close());

test('returns the place of a quote, its claims, signatories and citation', async () => {
  const { status, headers, body } = await verify(
    server,
    'Russia’s unlawful procurement of DPRK ballistic missiles in breach of multiple UN Security Council resolutions (UNSCRs)',
  );
  expect(status).toBe(200);
  expect(headers['cache-control']).toBe('no-store');
  expect(headers['etag']).toBeUndefined();
  const url = `${BASE}/v1/statements/${STATEMENT}`;
  const title =
    'Statement by the Foreign Ministers of Australia, Canada, France, Germany, Italy, Japan, Republic of Korea, New Zealand, the United Kingdom, the United States and the High Representative of the European Union on the deployment of DPRK troops to Russia';
  expect(body).toMatchObject({
    result: 'exact',
    searchedCount: 14,
    complete: true,
    matches: [
      {
        statement: { id: STATEMENT, url, title, issuedOn: '2024-11-05' },
        similarity: 1,
        passages: [
          {
            part: 0,
            folded: ['quotation-marks'],
            quote: {
              exact:
                "Russia's unlawful procurement of DPRK ballistic missiles in breach of multiple UN Security Council resolutions (UNSCRs)",
              prefix: "including the DPRK's export and ",
              suffix: ", as well as Russia's use of the",
            },
            differences: null,
          },
        ],
        citation: {
          text: `Australia, Canada, France, Germany, Italy, Japan, Republic of Korea, New Zealand, United Kingdom, United States and European Union, “${title}”, 5 November 2024, ${url}.`,
          bibtex: [
            `@misc{${STATEMENT},`,
            '  author = {{Australia} and {Canada} and {France} and {Germany} and {Italy} and {Japan} and {Republic of Korea} and {New Zealand} and {United Kingdom} and {United States} and {European Union}},',
            `  title = {{${title}}},`,
            '  year = {2024},',
            `  url = {${url}},`,
            '  note = {Joint statement of 5 November 2024}',
            '}',
          ].join('\n'),
        },
      },
    ],
  });
  const [match] = body.matches;
  expect(match.signatories).toHaveLength(11);
  expect(match.signatories[6]).toEqual({
    party: partyReference('KR', 'Republic of Korea'),
    nameAsSigned: 'Republic of Korea',
    office: 'Foreign Minister',
    person: null,
    role: 'signatory',
  });
  const claims = match.passages[0].claims as { id: string; kind: string; relation: string }[];
  expect(claims.map(({ id, kind, relation }) => [id, kind, relation])).toEqual([
    [`${STATEMENT}.c6`, 'condemnation', 'within'],
    [`${STATEMENT}.c7`, 'assessment', 'within'],
  ]);
});

test('verifies every seeded claim at the place of its quote', async () => {
  const { body } = await server.get(`/v1/statements/${STATEMENT}/claims?limit=100`);
  expect(body.data.length).toBeGreaterThan(10);
  for (const claim of body.data) {
    const answer = await verify(server, claim.quote.exact);
    expect(answer.body.result).toBe('exact');
    const passages = answer.body.matches[0].passages as { quote: object; claims: object[] }[];
    const passage = passages.find(
      ({ quote }) => 'start' in quote && quote.start === claim.quote.start,
    );
    expect(passage?.quote).toEqual(claim.quote);
    expect(passage?.claims).toContainEqual({
      id: claim.id,
      url: claim.url,
      kind: claim.kind,
      relation: 'equal',
      quote: claim.quote,
    });
  }
});

describe('ignores typographic differences, and reports them', () => {
  test.each([
    ['“Several thousands of DPRK troops have been deployed to Russia.”', []],
    ['«Several  thousands\nof DPRK\u00A0troops have been deployed to Russia.»', ['white-space']],
    ["the 'first' pact", null],
    ['pact - signed', ['dashes']],
    ['Café Riche', ['composition']],
    ["the ministers' own...", ['quotation-marks', 'ellipses']],
    [
      'We remain committed to the rules-based order',
      ['dashes', 'white-space', 'invisible-characters'],
    ],
    ["The 'first' pact—signed", ['quotation-marks', 'ligatures']],
  ])('%j', async (quote, folded) => {
    const { body } = await verify(server, quote);
    expect(body.result).toBe(folded === null ? 'near' : 'exact');
    if (folded) expect(body.matches[0].passages[0].folded).toEqual(folded);
  });

  test('and returns the passage as in the statement', async () => {
    const answer = await verify(server, 'We remain committed to the rules-based order');
    expect(await pointedAt(server, answer)).toEqual([
      'We re\u00ADmain\u200B com\u00ADmitted\u00A0to the rules\u2011based order',
    ]);
    expect(answer.body.matches[0].passages[0].quote.exact).toBe(
      (await pointedAt(server, answer))[0],
    );
  });
});

describe('matches whole words', () => {
  test.each(['harbou', 'arbour', 'he harbour is dredged', 'harbour is dredge', 'deploy', 'Rus'])(
    '%s does not match',
    async (quote) => {
      expect(['near', 'absent']).toContain((await verify(server, quote)).body.result);
    },
  );
});

describe('words in other scripts', () => {
  test.each([
    ['Korean, without the particle at the end', '미사일 발사', ['미사일 발사']],
    ['Korean, after an astral character', '지지한다. 북한은', ['지지한다. 북한은']],
    ['Arabic, without the preposition before', 'قرار مجلس الأمن', ['قرار مجلس الأمن']],
    ['Arabic, one word', 'روسيا', ['روسيا']],
    ['Chinese, in the middle of a run', '谴责朝鲜发射弹道', ['谴责朝鲜发射弹道']],
    ['Chinese, three letters', '联合国', ['联合国']],
    ['Chinese, in two parts', '强烈谴责[……]决议必须', null],
    ['Chinese, in two parts', '强烈谴责…决议必须', ['强烈谴责', '决议必须']],
  ])('%s', async (_, quote, words) => {
    const answer = await verify(server, quote);
    expect(answer.status).toBe(200);
    if (words === null) return;
    expect(answer.body.result).toBe(words.length === 1 ? 'exact' : 'abridged');
    expect(await pointedAt(server, answer)).toEqual(words);
  });
});

describe('treats composed and decomposed letters as equal', () => {
  test.each([
    ['Korean', '우리는 등대의 불빛을 기억한다.', '등대의 불빛을'],
    ['Japanese', '私たちはガス灯をデザインする。', 'ガス灯をデザイン'],
    ['Arabic', 'نؤكد أهمية الآثار في المدينة.', 'أهمية الآثار'],
    ['Hindi', 'हम लड़कों को बधाई देते हैं।', 'लड़कों को बधाई'],
    ['Russian', 'Мы любим ёлочный базар и чайный дом.', 'ёлочный базар и чайный дом'],
    ['Greek', 'Στηρίζουμε την ελευθερία της ναυσιπλοΐας.', 'την ελευθερία της ναυσιπλοΐας'],
    ['Vietnamese', 'Chúng tôi ủng hộ luật biển quốc tế.', 'ủng hộ luật biển'],
  ])('%s', async (language, text, quote) => {
    for (const [stored, typed] of [
      ['NFC', 'NFD'],
      ['NFD', 'NFC'],
      ['NFD', 'NFD'],
    ] as const) {
      const id = `${language}-${stored}`.toLowerCase();
      await saveDocument(
        server,
        makeDocument({
          id,
          text: text.normalize(stored),
          signatories: [{ party: 'MT', nameAsSigned: 'Malta' }],
          claims: [],
        }),
      );
      const answer = await verify(server, quote.normalize(typed));
      expect(answer.body).toMatchObject({
        result: 'exact',
        matches: expect.arrayContaining([
          expect.objectContaining({ statement: expect.objectContaining({ id }) }),
        ]),
      });
    }
  });

  test('rejects quotes of two syllables, however they are composed', async () => {
    expect((await verify(server, '북한'.normalize('NFD'))).status).toBe(422);
  });
});

describe('a quote with an ellipsis', () => {
  test.each([
    'We condemn ... the increasing military cooperation [...] as well as Russia’s use',
    '“…We condemn […] the increasing military cooperation (…) as well as Russia’s use…”',
  ])('is abridged if its parts occur in this order: %s', async (quote) => {
    const answer = await verify(server, quote);
    expect(answer.body.result).toBe('abridged');
    expect(await pointedAt(server, answer)).toEqual([
      'We condemn',
      'the increasing military cooperation',
      "as well as Russia's use",
    ]);
    const [{ passages }] = answer.body.matches;
    expect(passages.map(({ part }: { part: number }) => part)).toEqual([0, 1, 2]);
  });

  test.each([
    '…the increasing military cooperation',
    'the increasing military cooperation ...',
    '“[…] the increasing military cooperation (...)”',
  ])('is exact if it begins or ends within a sentence: %s', async (quote) => {
    const answer = await verify(server, quote);
    expect(answer.body.result).toBe('exact');
    expect(await pointedAt(server, answer)).toEqual(['the increasing military cooperation']);
  });

  test('at its end is exact at every place', async () => {
    const answer = await verify(server, 'the DPRK…');
    expect(answer.body.result).toBe('exact');
    expect(new Set(await pointedAt(server, answer))).toEqual(new Set(['the DPRK']));
    expect(answer.body.matches[0].passages.length).toBeGreaterThan(1);
  });

  test('is neither exact nor abridged if they occur in another order or statement', async () => {
    for (const quote of [
      'the increasing military cooperation ... We condemn in the strongest',
      'the harbour is dredged ... We condemn in the strongest possible terms',
    ]) {
      expect((await verify(server, quote)).body.result).not.toBe('exact');
    }
  });

  test('of the statement itself is treated as text', async () => {
    const answer = await verify(server, 'left it open … and closed it');
    expect(answer.body.matches[0].passages[0].folded).toEqual(['ellipses']);
    expect(await pointedAt(server, answer)).toEqual(['left it open ... and closed it']);
  });
});

describe('a quote in several statements', () => {
  test('returns all of them, newest first, with every place', async () => {
    const { body } = await verify(server, 'the harbour is dredged');
    const found = body.matches.map(
      ({
        statement,
        passages,
      }: {
        statement: { id: string };
        passages: { quote: { start: number } }[];
      }) => [statement.id, ...passages.map(({ quote }) => quote.start)],
    );
    // The first occurrence in the oldest statement is capitalized.
    expect(found).toEqual([
      ['harbour-2', 14],
      ['harbour-1', 32],
      ['harbour-3', 23],
    ]);
    expect(body.complete).toBe(true);
  });

  test('can be limited to one statement', async () => {
    const { body } = await verify(server, 'the harbour is dredged', { statement: 'HARBOUR-3' });
    expect(body).toMatchObject({ result: 'exact', searchedCount: 1, complete: true });
    expect(body.matches).toHaveLength(1);
    const elsewhere = await verify(server, 'the harbour is dredged', { statement: STATEMENT });
    expect(elsewhere.body).toEqual({
      result: 'absent',
      searchedCount: 1,
      complete: true,
      matches: [],
    });
  });

  test('returns at most 20 and says that there may be more', async () => {
    for (let number = 1; number <= 30; number += 1) {
      const text = `Number ${number}: the lantern swings at dusk. `.repeat(12);
      await saveDocument(server, makeDocument({ id: `lantern-${number}`, text, claims: [] }));
    }
    const { body } = await verify(server, 'the lantern swings at dusk');
    expect(body.matches).toHaveLength(20);
    expect(body.complete).toBe(false);
    expect(body.matches[0].passages).toHaveLength(10);
  });

  test('is found in the one with all words, however many have the rarest', async () => {
    const others = 'Our kingfishers wait beside the dam. The mill is gone until the frost.';
    for (let number = 1; number <= 30; number += 1) {
      const day = { id: `kingfishers-${number}`, issuedOn: '2010-01-01' };
      await saveDocument(server, makeDocument({ ...day, text: others, claims: [] }));
    }
    const text = 'Our kingfishers wait beside the mill until the frost is gone.';
    const newer = { id: 'kingfishers', issuedOn: '2011-01-01' };
    await saveDocument(server, makeDocument({ ...newer, text, claims: [] }));
    const { body } = await verify(server, text);
    expect(body).toMatchObject({ result: 'exact', complete: true });
    expect(body.matches.map(({ statement }: { statement: object }) => statement)).toMatchObject([
      { id: 'kingfishers' },
    ]);
  });
});

test('does not find replaced or deleted statements by their old words', async () => {
  const document = makeDocument({
    id: 'fleeting',
    text: '旧的灯塔已经熄灭。 The old beacon is out.',
    claims: [],
  });
  await saveDocument(server, document);
  expect((await verify(server, '灯塔已经熄灭')).body.result).toBe('exact');
  await saveDocument(server, { ...document, text: '新的灯塔亮了。 The new beacon is lit.' });
  expect((await verify(server, '灯塔已经熄灭')).body.result).toBe('absent');
  expect((await verify(server, 'The old beacon is out.')).body.result).not.toBe('exact');
  expect((await verify(server, '新的灯塔亮了')).body.result).toBe('exact');
  expect(await server.database.findDamage()).toEqual([]);
});
