import { createRandom } from '../../bench/documents.js';
import { chunks } from '../../src/db/chunks.js';
import type { Database } from '../../src/db/database.js';
import { foldText } from '../../src/domain/folding.js';
import { VOTES, type Vote } from '../../src/domain/vocabulary.js';

const ITEMS = ['Non-proliferation', 'The situation in the Middle East', 'Haiti', 'Cyprus'];
const SUBJECTS = ['SANCTIONS', 'HAITI', 'DISARMAMENT', 'PEACEKEEPING OPERATIONS'];
const PERMANENT = ['CN', 'FR', 'GB', 'RU', 'US'];

export interface VotesToMake {
  /** Resolutions of the General Assembly, on which all voters vote. */
  assembly: number;
  /** Resolutions and drafts of the Security Council, on which its permanent members and ten others vote. */
  council: number;
  voters: readonly string[];
}

/** Fills a seeded registry with invented resolutions, a tenth of the Council's not adopted, and the votes on them. */
export async function fillVotes(
  { write }: Pick<Database, 'write'>,
  { assembly, council, voters }: VotesToMake,
): Promise<void> {
  const random = createRandom(7);
  const others = voters.filter((code) => !PERMANENT.includes(code));
  const rows = [
    ...Array.from({ length: assembly }, (_, at) =>
      makeResolution(at, assembly, 'general-assembly'),
    ),
    ...Array.from({ length: council }, (_, at) => makeResolution(at, council, 'security-council')),
  ];
  const pick = (): Vote => VOTES[Math.min(3, Math.floor(random() ** 2 * 4))] ?? 'yes';
  const votes = rows.flatMap((row, at) => {
    const seats = others.length === 0 ? [] : [...others, ...others].slice(at % others.length);
    const voting =
      row.body === 'general-assembly'
        ? voters
        : [...PERMANENT, ...new Set(seats.slice(0, Math.min(10, others.length)))];
    return voting.map((partyCode) => ({
      ...{ resolutionId: row.id, partyCode },
      vote: row.outcome === 'adopted' || PERMANENT.includes(partyCode) ? pick() : ('yes' as const),
    }));
  });
  const terms = rows.flatMap(({ id }, at) =>
    (['agenda', 'subject'] as const).map((kind) => {
      const term = (kind === 'agenda' ? ITEMS : SUBJECTS)[at % 4] ?? '';
      return { resolutionId: id, kind, position: 0, term, key: foldText(term) };
    }),
  );
  const sponsors = rows.map(({ id }, at) => ({
    resolutionId: id,
    position: 0,
    partyCode: voters[at % voters.length] ?? 'US',
  }));
  await write(async ({ tables, queries }) => {
    for (const [table, all] of [
      [tables.resolutions, rows],
      [tables.resolutionTerms, terms],
      [tables.resolutionSponsors, sponsors],
      [tables.votes, votes],
    ] as const) {
      // biome-ignore lint/suspicious/noExplicitAny: each table gets its own rows.
      for await (const chunk of chunks<any>(all)) await queries.insert(table).values(chunk);
    }
  });
}

function makeResolution(at: number, count: number, body: 'general-assembly' | 'security-council') {
  const isAssembly = body === 'general-assembly';
  const year = 1950 + Math.floor((at * 74) / count);
  const isAdopted = isAssembly || at % 10 !== 0;
  const month = String(1 + (at % 12)).padStart(2, '0');
  const symbol = isAssembly
    ? `A/RES/${31 + (at % 60)}/${1_000 + Math.floor(at / 60)}`
    : isAdopted
      ? `S/RES/${10_000 + at}`
      : `S/${20_000 + at}`;
  return {
    id: symbol.replaceAll('/', '-'),
    ...{ symbol, body, known: true, year },
    type: isAdopted ? ('resolution' as const) : ('draft' as const),
    outcome: isAdopted ? ('adopted' as const) : ('not-adopted' as const),
    decidedOn: `${year}-${month}-15`,
    ...{ meeting: null, title: null, titles: {}, draft: null, sources: [] },
    chapter: at % 20 === 0 ? 'VII' : null,
    procedure: at % 3 === 0 ? null : ('vote' as const),
    ...{ yesCount: 10, noCount: 2, abstainCount: 2, absentCount: 1 },
    searchText: foldText(symbol),
    updatedAt: '2026-01-01T00:00:00.000Z',
  };
}
