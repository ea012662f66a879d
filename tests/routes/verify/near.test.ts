import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeDocument, saveDocument } from '../../support/documents.js';
import { STATEMENT, startRegistry } from '../../support/registry.js';
import type { TestServer } from '../../support/server.js';
import { pointedAt, verify } from '../../support/verify.js';

let server: TestServer;

beforeAll(async () => {
  server = await startRegistry();
  await saveDocument(
    server,
    makeDocument({
      id: 'law-at-sea',
      text: 'They keep law at sea and law on every river and in every port.',
      signatories: [{ party: 'MT', nameAsSigned: 'Malta' }],
      claims: [],
    }),
  );
});
afterAll(() => server.close());

test('an altered quote is near, with the words that differ', async () => {
  const answer = await verify(
    server,
    'We urge Russia to stop immediately providing assistance to Russia’s war of aggression.',
  );
  const { body } = answer;
  expect(body).toMatchObject({ result: 'near', complete: true });
  const [match] = body.matches;
  expect(match.statement.id).toBe(STATEMENT);
  // 16 words and marks of the quote, 16 of the passage; "the DPRK" is two of them, "Russia" and "immediately" one each.
  expect(match.similarity).toBeCloseTo((2 * 14) / (16 + 16), 10);
  expect(match.passages[0].folded).toEqual([]);
  expect(match.passages[0].differences).toEqual([
    { in: 'both', text: 'We urge ' },
    { in: 'statement', text: 'the DPRK ' },
    { in: 'quote', text: 'Russia ' },
    { in: 'both', text: 'to stop ' },
    { in: 'quote', text: 'immediately ' },
    { in: 'both', text: "providing assistance to Russia's war of aggression." },
  ]);
  expect(await pointedAt(server, answer)).toEqual([
    "We urge the DPRK to stop providing assistance to Russia's war of aggression.",
  ]);
  expect(match.passages[0].claims).toContainEqual(
    expect.objectContaining({ id: `${STATEMENT}.c11`, relation: 'equal' }),
  );
});

describe('near is', () => {
  test.each([
    ['a quote in capitals', 'WE URGE THE DPRK TO STOP PROVIDING ASSISTANCE', 1],
    ['a capitalized quote', 'Deeply concerned about the potential', 1],
    [
      'a quote that leaves out words',
      'The DPRK’s direct support for Russia’s war of aggression against Ukraine would mark a dangerous expansion of the conflict, with serious consequences',
      null,
    ],
    [
      'a quote followed by words from elsewhere',
      'We reaffirm our unwavering commitment to support Ukraine and its people',
      null,
    ],
    [
      'a quote with other punctuation',
      'its freedom, sovereignty, independence, and territorial integrity',
      null,
    ],
  ])('%s', async (_, quote, similarity) => {
    const { body } = await verify(server, quote);
    expect(body.result).toBe('near');
    expect(body.matches[0].statement.id).toBe(STATEMENT);
    if (similarity !== null) expect(body.matches[0].similarity).toBe(similarity);
    expect(body.matches[0].similarity).toBeGreaterThanOrEqual(0.7);
  });
});

test('of repeated words, matches those nearest to each other', async () => {
  const answer = await verify(server, 'law on every lake and');
  expect(answer.body.matches[0].similarity).toBe(0.8);
  expect(await pointedAt(server, answer)).toEqual(['law on every river and']);
});

test('compares an altered quote with an ellipsis part by part', async () => {
  const { body } = await verify(
    server,
    'We condemn [...] the growing military cooperation between the DPRK and Russia',
  );
  expect(body.result).toBe('near');
  expect(
    body.matches[0].passages.map(
      ({ part, differences }: { part: number; differences: { in: string }[] }) => [
        part,
        differences.some((difference) => difference.in !== 'both'),
      ],
    ),
  ).toEqual([
    [0, false],
    [1, true],
  ]);
});

describe('absent is', () => {
  test.each([
    ['an invented quote', 'We congratulate the winners of the chess tournament on their victory'],
    [
      'a half-true quote',
      'We condemn in the strongest possible terms those who dine with bad manners and spill soup',
    ],
    [
      'words of the statement in another order',
      'Ukraine against war Russia troops of the DPRK deployed grave most use',
    ],
    ['a word that no statement has', 'rhinoceros'],
  ])('%s', async (_, quote) => {
    const { status, body } = await verify(server, quote);
    expect(status).toBe(200);
    expect(body).toEqual({ result: 'absent', searchedCount: 7, complete: true, matches: [] });
  });
});

test('shows where only the space between words and marks differs', async () => {
  await saveDocument(
    server,
    makeDocument({ id: 'tight', text: 'The ferries are slow,dear and late.', claims: [] }),
  );
  const { body } = await verify(server, 'The ferries are slow, dear and late.');
  expect(body.result).toBe('near');
  expect(body.matches[0].passages[0].differences).toEqual([
    { in: 'both', text: 'The ferries are slow' },
    { in: 'statement', text: ',' },
    { in: 'quote', text: ', ' },
    { in: 'both', text: 'dear and late.' },
  ]);
});
