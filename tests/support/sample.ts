import type { WrittenDocument } from './documents.js';
import { saveDocument } from './documents.js';
import { STATEMENT } from './registry.js';
import { makeKey, startServer, type TestServer } from './server.js';

/**
 * A sample of invented statements that share a handful of parties, kinds, resolutions, words and days, so that every
 * pair of filters matches some of them, and two claims of one statement often match together a filter that neither
 * matches alone. `expected.ts` computes the expected responses.
 */

const STATES = ['JP', 'KR', 'US', 'RU', 'UA', 'KP'];
const KINDS = ['demand', 'appeal', 'concern'] as const;
const MODALITIES = ['actual', 'conditional', 'potential'] as const;
const ROLES = ['subject', 'addressee', 'beneficiary'] as const;
const SYMBOLS = ['S/RES/1718 (2006)', 'S/RES/2270 (2016)', 'S/RES/2371 (2017)'];
const LANGUAGES = ['en', 'zh-Hant', 'en-GB', 'zh'];
const WORDS = ['harbour', 'lantern', 'meadow', 'orchard'];
/** Several statements share each day, and several have none. */
const DAYS = [null, '2019-12-31', '2020-01-01', '2020-02-29', '2020-03-01'];

type WrittenClaim = NonNullable<WrittenDocument['claims']>[number];

/** The content of a sample claim, from which its words are made. */
interface ClaimSketch
  extends Pick<WrittenClaim, 'key' | 'kind' | 'modality' | 'breach' | 'parties'> {
  /** Symbols of resolutions, one citation each: the same symbol twice is cited twice. */
  cites?: string[];
  words?: string[];
}

/** A statement whose text consists of its claims, one paragraph each. */
export function sketch(
  {
    id,
    issuedOn,
    title,
    language = 'en',
  }: { id: string; issuedOn: string | null; title?: string; language?: string },
  signatories: WrittenDocument['signatories'],
  claims: ClaimSketch[],
): WrittenDocument {
  const written = claims.map(({ cites = [], words = [], ...claim }) => {
    const papers = cites.map((_, at) => `paper ${claim.key}-${at}`);
    return {
      ...claim,
      quote: [`Point ${claim.key}:`, ...words, ...papers].join(' '),
      citations: cites.map((resolution, at) => ({ quote: papers[at] ?? '', resolution })),
    };
  });
  return {
    id,
    title: title ?? `Statement ${id}`,
    issuedOn,
    language,
    text: ['We state.', ...written.map(({ quote }) => `${quote}.`)].join('\n\n'),
    signatories,
    claims: written,
  };
}

export function signedBy(...parties: string[]): WrittenDocument['signatories'] {
  return parties.map((party) => ({ party, nameAsSigned: party }));
}

const SIGNED = ['signatory', 'signatory', 'signatory'] as const;

/** Thirty statements, the same in every run. */
export const SAMPLE: WrittenDocument[] = makeSample(30);

function makeSample(length: number): WrittenDocument[] {
  let state = 1;
  const below = (limit: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % limit;
  };
  const pick = <T>(from: readonly T[]): T => from[below(from.length)] as T;
  const some = <T>(from: readonly T[], most: number): T[] =>
    Array.from({ length: below(most + 1) }, () => pick(from));

  return Array.from({ length }, (_, number) => {
    const signatories = [...new Set([pick(STATES), ...some(STATES, 3)])].map((party) => ({
      party,
      nameAsSigned: party,
      role: pick([...SIGNED, number % 2 === 0 ? 'aligned' : 'on-behalf-of'] as const),
    }));
    const claims = Array.from({ length: number % 5 }, (_, at) => ({
      key: `k${at}`,
      kind: pick(KINDS),
      modality: pick(MODALITIES),
      parties: distinct(
        some(STATES.slice(3), 3).map((party) => ({ party, role: pick(ROLES) })),
        ({ party, role }) => `${party} ${role}`,
      ),
      cites: some(SYMBOLS, 2),
      words: some(WORDS, 2),
    }));
    const id = `sample-${String((number * 7) % length).padStart(2, '0')}`;
    const title = `Statement on the ${pick(WORDS)}`;
    const issuedOn = DAYS[number % DAYS.length] ?? null;
    const language = LANGUAGES[number % LANGUAGES.length] ?? '';
    return sketch({ id, issuedOn, title, language }, signatories, claims);
  });
}

function distinct<T>(items: T[], keyOf: (item: T) => string): T[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}

/** Starts a server with these statements and no others. */
export async function startWith(
  documents: readonly WrittenDocument[],
  env: Record<string, string> = {},
): Promise<TestServer> {
  const server = await startServer(env);
  const { status } = await server.send({
    method: 'DELETE',
    url: `/v1/statements/${STATEMENT}`,
    headers: { authorization: `Bearer ${await makeKey(server, 'setup')}`, 'if-match': '*' },
  });
  if (status !== 204) throw new Error(`The seeded statement was not deleted: ${status}`);
  for (const document of documents) await saveDocument(server, document);
  return server;
}
