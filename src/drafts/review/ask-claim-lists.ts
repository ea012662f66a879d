import { explainWrongYear, parseSymbol } from '../../domain/symbol.js';
import { PARTY_ROLES } from '../../domain/vocabulary.js';
import type { DraftCitation, DraftClaim } from '../../drafting/draft-document.js';
import { askWords } from './ask-words.js';
import { shorten } from './describe.js';
import type { Sitting } from './sitting.js';
import { choose, enter, enterParty } from './terminal.js';

/** Asks for the parties of a claim until the list is right. */
export async function askParties(
  { parties }: Pick<DraftClaim, 'parties'>,
  sitting: Sitting,
): Promise<DraftClaim['parties']> {
  const choice = await choose<number | 'add' | 'done'>('Parties of the claim', [
    { name: 'Add a party', value: 'add' },
    ...parties.map(({ party, role }, at) => ({ name: `Remove ${party} ${role}`, value: at })),
    { name: 'Done', value: 'done' },
  ]);
  if (choice === 'done') return parties;
  if (choice !== 'add')
    return askParties({ parties: parties.filter((_, at) => at !== choice) }, sitting);
  const party = await enterParty('Party (name or code)', sitting.parties);
  if (party === null) return askParties({ parties }, sitting);
  const role = await choose('Role', [
    { name: 'subject: whose conduct it is about', value: PARTY_ROLES[0] },
    { name: 'addressee: who is asked', value: PARTY_ROLES[1] },
    { name: 'beneficiary: who is supported', value: PARTY_ROLES[2] },
  ]);
  return askParties({ parties: [...parties, { party, role }] }, sitting);
}

/** Asks for the citations of a claim until the list is right. */
export async function askCitations({
  quote,
  citations,
}: Pick<DraftClaim, 'quote' | 'citations'>): Promise<DraftCitation[]> {
  const choice = await choose<number | 'add' | 'done'>('Citations of the claim', [
    { name: 'Add a citation', value: 'add' },
    ...citations.map((one, at) => ({ name: `Correct ${describe(one)}`, value: at })),
    { name: 'Done', value: 'done' },
  ]);
  if (choice === 'done') return citations;
  if (choice === 'add') {
    const words = await askWords('Words that cite', quote);
    const added = words && (await askCited(words));
    return askCitations({ quote, citations: added ? [...citations, added] : citations });
  }
  const old = citations[choice];
  const corrected = old ? await askCited(old) : null;
  const rest = citations.flatMap((one, at) => (at === choice ? (corrected ?? []) : one));
  return askCitations({ quote, citations: rest });
}

function describe({ quote, resolution, instrument }: DraftCitation): string {
  return `“${shorten(quote, 40)}”: ${resolution ?? instrument ?? 'unclear'}`;
}

/** Asks what words cite. @returns null if they are no citation */
async function askCited(citation: DraftCitation): Promise<DraftCitation | null> {
  const { resolution = '', instrument = '', ...words } = citation;
  const what = await choose(`What does “${shorten(words.quote, 40)}” cite?`, [
    { name: 'A document of the United Nations, by its symbol', value: 'resolution' },
    { name: 'Another instrument, by its name', value: 'instrument' },
    { name: 'Unclear', value: 'unclear' },
    { name: 'Nothing: remove the citation', value: 'nothing' },
  ] as const);
  switch (what) {
    case 'resolution':
      return { ...words, resolution: await enter('Symbol', resolution, checkSymbol) };
    case 'instrument':
      return {
        ...words,
        instrument: await enter('Name of the instrument', instrument, (typed) =>
          typed === '' ? 'It is required.' : null,
        ),
      };
    case 'unclear':
      return words;
    case 'nothing':
      return null;
  }
}

function checkSymbol(typed: string): string | null {
  if (parseSymbol(typed) !== null) return null;
  return (
    explainWrongYear(typed) ?? 'It must be the symbol of a UN document, such as S/RES/2270 (2016).'
  );
}
