import { saveParty } from '../../src/parties/parties.store.js';
import { partyDocument } from '../../src/parties/party-document.js';
import { resolutionDocument } from '../../src/resolutions/resolution-document.js';
import { toCanonicalDocument } from '../../src/resolutions/resolution-rows.js';
import { saveResolution } from '../../src/resolutions/save-resolution.store.js';
import { saveDocument, type WrittenDocument } from './documents.js';
import { type Answer, startServer, type TestServer } from './server.js';

/** The statement of the seed. */
export const STATEMENT = 'dprk-troops-russia-2024';

/** The default PUBLIC_URL of a test server. */
export const BASE = 'http://127.0.0.1:3000';

/** A party, as other resources refer to it. */
export function partyReference(code: string, name: string, kind = 'state') {
  return { id: code, url: `${BASE}/v1/parties/${code}`, kind, name };
}

/** Invented statements besides the seeded one, for filters, ranking and pages. */
const DOCUMENTS: WrittenDocument[] = [
  {
    id: 'arctic-fishing-2019',
    title: 'Joint statement on fishing in the Arctic',
    issuedOn: '2019-06-03',
    language: 'en',
    text: [
      'We welcome the agreement on Arctic fishing. Overfishing may endanger the cod.',
      'We encourage Russia to ratify it.',
    ].join('\n\n'),
    signatories: [
      { party: 'NO', nameAsSigned: 'Norway', office: 'Minister of Fisheries' },
      { party: 'IS', nameAsSigned: 'Iceland', office: 'Minister of Fisheries' },
      { party: 'CA', nameAsSigned: 'Canada' },
    ],
    claims: [
      { key: 'a1', kind: 'welcome', quote: 'We welcome the agreement on Arctic fishing.' },
      {
        key: 'a2',
        kind: 'assessment',
        modality: 'potential',
        quote: 'Overfishing may endanger the cod.',
      },
      {
        key: 'a3',
        kind: 'appeal',
        quote: 'We encourage Russia to ratify it.',
        parties: [{ party: 'RU', role: 'addressee' }],
      },
    ],
  },
  {
    id: 'grain-corridor-2022',
    title: 'Déclaration on the <grain> corridor & "safe" ports',
    issuedOn: '2022-07-22',
    language: 'en',
    sources: [
      { publisher: 'United Nations', url: 'https://example.org/grain' },
      { publisher: 'A newspaper' },
    ],
    text: [
      'We, Türkiye and the United Nations, thank Ukraine for the <grain> corridor & "safe" ports.',
      'Türkiye’s ships — 🚢 🚢 — sail on.',
    ].join('\n\n'),
    signatories: [
      { party: 'TR', nameAsSigned: 'Türkiye', quote: 'Türkiye', suffix: ' and' },
      {
        party: 'UNO',
        nameAsSigned: 'United Nations',
        office: 'Secretary-General',
        role: 'on-behalf-of',
      },
      { party: 'UA', nameAsSigned: 'Ukraine', role: 'aligned' },
    ],
    claims: [
      {
        key: 'g1',
        kind: 'welcome',
        quote: 'thank Ukraine for the <grain> corridor & "safe" ports',
        parties: [{ party: 'UA', role: 'beneficiary' }],
      },
      { key: 'g2', kind: 'assertion', quote: 'Türkiye’s ships — 🚢 🚢 — sail on.' },
    ],
  },
  {
    id: 'missile-tests-2017',
    title: 'Joint statement on ballistic missile tests',
    issuedOn: '2017-09-15',
    language: 'en',
    text: [
      'We condemn the missile tests of the DPRK, which violate resolutions 2371 and 2375.',
      'China and Russia voted for resolution 2375.',
    ].join('\n\n'),
    signatories: [
      { party: 'KR', nameAsSigned: 'Republic of Korea', office: 'Foreign Minister' },
      { party: 'JP', nameAsSigned: 'Japan', office: 'Foreign Minister' },
      { party: 'US', nameAsSigned: 'United States', office: 'Secretary of State' },
    ],
    claims: [
      {
        key: 'm1',
        kind: 'condemnation',
        quote: 'We condemn the missile tests of the DPRK',
        parties: [{ party: 'KP', role: 'subject' }],
      },
      {
        key: 'm2',
        kind: 'assessment',
        breach: true,
        quote: 'the missile tests of the DPRK, which violate resolutions 2371 and 2375',
        parties: [{ party: 'KP', role: 'subject' }],
        citations: [
          { quote: 'resolutions 2371', resolution: 'S/RES/2371' },
          { quote: '2375', resolution: 'S/RES/2375 (2017)' },
        ],
      },
      {
        key: 'm3',
        kind: 'recognition',
        quote: 'China and Russia voted for resolution 2375.',
        parties: [
          { party: 'CN', role: 'subject' },
          { party: 'RU', role: 'subject' },
        ],
        citations: [{ quote: 'resolution 2375', resolution: 'S/RES/2375 (2017)' }],
      },
    ],
  },
  {
    id: 'undated-solidarity',
    title: 'Joint statement of solidarity',
    language: 'en',
    text: [
      'We stand with Ukraine.',
      'Russia must withdraw, and China, Iran and the European Union must see to it, as resolution 68/262 asks.',
    ].join('\n\n'),
    signatories: [
      { party: 'FR', nameAsSigned: 'France' },
      { party: 'DE', nameAsSigned: 'Germany' },
    ],
    claims: [
      {
        key: 's1',
        kind: 'support',
        quote: 'We stand with Ukraine.',
        parties: [{ party: 'UA', role: 'beneficiary' }],
      },
      {
        key: 's2',
        kind: 'demand',
        quote:
          'Russia must withdraw, and China, Iran and the European Union must see to it, as resolution 68/262 asks.',
        parties: [
          { party: 'RU', role: 'subject' },
          { party: 'CN', role: 'subject' },
          { party: 'IR', role: 'subject' },
          { party: 'EU', role: 'subject' },
          { party: 'RU', role: 'addressee' },
        ],
        citations: [{ quote: 'resolution 68/262', resolution: 'A/RES/68/262' }],
      },
    ],
  },
  {
    id: 'a-follow-up-2024',
    title: 'A second joint statement of the same day',
    issuedOn: '2024-11-05',
    language: 'en',
    text: 'We recall resolution 2270. The DPRK sends more troops.',
    signatories: [
      { party: 'KR', nameAsSigned: 'Republic of Korea' },
      { party: 'JP', nameAsSigned: 'Japan' },
    ],
    claims: [
      {
        key: 'f1',
        kind: 'recognition',
        quote: 'We recall resolution 2270.',
        citations: [{ quote: 'resolution 2270', resolution: 'S/RES/2270 (2016)' }],
      },
      {
        key: 'f2',
        kind: 'assertion',
        quote: 'The DPRK sends more troops.',
        parties: [{ party: 'KP', role: 'subject' }],
      },
    ],
  },
];

/** A real resolution with a vote of every kind. Most of its votes are omitted. */
const ASSEMBLY_RESOLUTION = resolutionDocument.parse({
  symbol: 'A/RES/68/262',
  adoptedOn: '2014-03-27',
  title: 'Territorial integrity of Ukraine',
  votes: { yes: ['UA', 'DE'], no: ['RU', 'KP'], abstain: ['CN'], absent: ['IR'] },
});

/** Starts a server with the seeded statement and five others. */
export async function startRegistry(env: Record<string, string> = {}): Promise<TestServer> {
  const server = await startServer(env);
  await addStatements(server);
  return server;
}

/** Adds these statements to a seeded registry. */
export async function addStatements(server: TestServer): Promise<void> {
  await server.database.write((writer) =>
    saveResolution(writer, toCanonicalDocument(ASSEMBLY_RESOLUTION, { codeOf: (code) => code }), {
      author: null,
      acceptedAt: new Date('2026-01-01T00:00:00Z'),
    }),
  );
  for (const document of DOCUMENTS) await saveDocument(server, document);
}

/** Saves a statement under each of these titles in turn, to give it a history. */
export async function revise(server: TestServer, id: string, titles: string[]): Promise<void> {
  const { body: list } = await server.get(`/v1/statements/${id}/revisions?limit=1`);
  const { body: latest } = await server.get(`/v1/statements/${id}/revisions/${list.data[0].id}`);
  for (const title of titles) await saveDocument(server, { ...latest.document, title });
}

/** The ids of the items of a list, in order. */
export function idsOf({ body }: Answer): string[] {
  return body.data.map(({ id }: { id: string }) => id);
}

/** The invalid parameters of a problem, each with its message. */
export function invalidParameters({ body }: Answer): Record<string, string> {
  return Object.fromEntries(
    body.errors.map(({ pointer, detail }: { pointer: string; detail: string }) => [
      pointer,
      detail,
    ]),
  );
}

/** Gives the EU and S/RES/2270 (2016) three more revisions each. */
export async function reviseReferences({ database }: TestServer): Promise<void> {
  const authorship = { author: null, acceptedAt: new Date('2026-01-01T00:00:00Z') };
  for (const name of ['The Union', 'Europe', 'European Union']) {
    const resolution = { symbol: 'S/RES/2270 (2016)', adoptedOn: '2016-03-02', title: name };
    await database.write(async (writer) => {
      await saveParty(writer, partyDocument.parse({ code: 'EU', name }), authorship);
      await saveResolution(writer, resolutionDocument.parse(resolution), authorship);
    });
  }
}
