import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeDocument, saveDocument, type WrittenDocument } from '../support/documents.js';
import { startServer, type TestServer } from '../support/server.js';
import { dumpTables } from '../support/tables.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

/** Expects the registry to reject a document with these issues and to stay unchanged. */
async function expectRefused(document: WrittenDocument, issues: object[]) {
  const before = await dumpTables(server.database);
  await expect(saveDocument(server, document)).rejects.toMatchObject({
    name: 'DocumentRefused',
    issues,
  });
  expect(await dumpTables(server.database)).toEqual(before);
}

/** The small document with a second claim that cites these resolutions. */
function citing(...symbols: string[]): WrittenDocument {
  const [welcome, appeal] = makeDocument().claims ?? [];
  if (!welcome || !appeal) throw new Error('The small document has two claims.');
  const citations = symbols.map((resolution) => ({ quote: 'resolution 1718', resolution }));
  return makeDocument({ claims: [welcome, { ...appeal, citations }] });
}

describe('rejects wrong references and saves nothing', () => {
  test('a signatory', async () => {
    const signatories = [
      { party: 'AU', nameAsSigned: 'Australia' },
      { party: 'ZZ', nameAsSigned: 'Japan' },
    ];

    await expectRefused(makeDocument({ signatories }), [
      {
        path: ['signatories', 1, 'party'],
        message: 'there is no party ZZ: look up codes by name with /v1/parties?q=NAME',
      },
    ]);
  });

  test.each([
    ['Australia', 'there is no party Australia; the nearest is AU (Australia)'],
    ['Austrailia', 'there is no party Austrailia; the nearest is AU (Australia)'],
    ['Burma', 'there is no party Burma; the nearest is MM (Myanmar)'],
    [
      'Kingdom of Norway and its allies',
      'there is no party Kingdom of Norway and its allies; the nearest is NO (Norway)',
    ],
    [
      'Korea',
      "there is no party Korea; the nearest are KP (Democratic People's Republic of Korea) and KR (Republic of Korea)",
    ],
    [
      'CS',
      'CS was the code of two states: use CSHH (Czechoslovakia) or CSXX (Serbia and Montenegro)',
    ],
    [
      '891',
      '891 was the code of two states: use YUCS (Yugoslavia) or CSXX (Serbia and Montenegro)',
    ],
    ['UKR1', 'there is no party UKR1: look up codes by name with /v1/parties?q=NAME'],
  ])(
    'the party %s, and suggests others by name, never by the letters of codes',
    async (party, message) => {
      const signatories = [{ party, nameAsSigned: 'Australia' }];
      await expectRefused(makeDocument({ signatories }), [
        { path: ['signatories', 0, 'party'], message },
      ]);
    },
  );

  test('a party that is named twice, by different codes', async () => {
    const document = makeDocument({
      signatories: [
        { party: 'AU', nameAsSigned: 'Australia' },
        { party: 'AUS', nameAsSigned: 'Australia' },
      ],
    });
    const [first] = document.claims ?? [];
    if (!first) throw new Error('The small document has claims.');
    first.parties = [
      { party: 'uk', role: 'subject' },
      { party: 'GB', role: 'subject' },
      { party: 'GBR', role: 'addressee' },
    ];
    await expectRefused(document, [
      { path: ['signatories', 1, 'party'], message: 'the signatory AU occurs more than once' },
      { path: ['claims', 0, 'parties', 1], message: 'GB as subject occurs more than once' },
    ]);
  });

  test('a resolution of another year', async () => {
    await expectRefused(citing('S/RES/1718 (2007)'), [
      {
        path: ['claims', 1, 'citations', 0, 'resolution'],
        message: 'the year is wrong: the resolution is S/RES/1718 (2006)',
      },
    ]);
  });

  test('all of these at once', async () => {
    const document = citing('S/RES/2270 (2006)', 'S/RES/1718 (2007)');
    document.signatories = [{ party: 'XX', nameAsSigned: 'Japan' }];
    const [welcome, ...others] = document.claims ?? [];
    if (!welcome) throw new Error('The small document has claims.');
    document.claims = [
      {
        ...welcome,
        parties: [
          { party: 'NO', role: 'subject' },
          { party: 'ATLANTIS', role: 'subject' },
          { party: 'XX', role: 'subject' },
        ],
      },
      ...others,
    ];

    await expectRefused(document, [
      { path: ['signatories', 0, 'party'] },
      { path: ['claims', 0, 'parties', 1, 'party'] },
      { path: ['claims', 0, 'parties', 2, 'party'] },
      { path: ['claims', 1, 'citations', 0, 'resolution'] },
      { path: ['claims', 1, 'citations', 1, 'resolution'] },
    ]);
  });

  test('as many parties as a document may name, with suggestions for the first 20', async () => {
    const claims: WrittenDocument['claims'] = Array.from({ length: 50 }, (_, claim) => ({
      key: `c${claim}`,
      kind: 'welcome',
      quote: 'warmly welcome',
      parties: Array.from({ length: 100 }, (_, at) => ({
        party: `Norway ${claim}-${at}`,
        role: 'subject',
      })),
    }));

    const error = await saveDocument(server, makeDocument({ claims })).catch((reason) => reason);

    expect(error.name).toBe('DocumentRefused');
    expect(error.issues).toHaveLength(5_000);
    // Finding the nearest party compares all known ones.
    expect(error.message.match(/; the nearest is /g)).toHaveLength(20);
  });
});

describe('a resolution is known', () => {
  test.each(['S/RES/1718 (2006)', 'S/RES/1718', 's/res/1718', 'S-RES-1718', 'S/RES/1718(2006)'])(
    'as %s',
    async (symbol) => {
      const document = citing(symbol);
      await saveDocument(server, document);

      const { body } = await server.get(`/v1/statements/${document.id}`);
      expect(body.claims[1].citations[0].resolution).toMatchObject({
        id: 'S-RES-1718',
        symbol: 'S/RES/1718 (2006)',
      });
    },
  );
});
