import type { Resolution } from '../domain/statement.js';
import type { Party } from '../parties/parties.store.js';

/** The types of entities. A party has its kind as another type. */
export const TYPES = {
  party: { name: 'Party', description: 'A state, an organisation or a group.', broader: null },
  state: {
    name: 'State',
    description: 'An entry of ISO 3166, now or in the past.',
    broader: 'party',
  },
  organisation: {
    name: 'Organisation',
    description: 'An organisation that signs in its own name.',
    broader: 'party',
  },
  group: {
    name: 'Group',
    description: 'A name for its members, such as the G7.',
    broader: 'party',
  },
  resolution: {
    name: 'Resolution',
    description: 'A resolution or another document of the United Nations.',
    broader: null,
  },
} as const satisfies Record<string, { name: string; description: string; broader: string | null }>;

export type EntityType = keyof typeof TYPES;
export const ENTITY_TYPES = Object.keys(TYPES) as EntityType[];

/** A party with what is counted about it. */
export interface PartyFacts extends Party {
  statementCount: number;
  claimCount: number;
}

/** A resolution with what is counted about it. */
export interface ResolutionFacts extends Resolution {
  statementCount: number;
  claimCount: number;
}

/** A number is a count or a year. */
export type PropertyValue = string | number | null;

export interface Property<Facts> {
  id: string;
  name: string;
  description: string;
  /** Only one entity has the value, so that the value alone finds it. */
  isIdentifier?: true;
  isDate?: true;
  /** It is counted over statements or claims. */
  isCounted?: true;
  read(facts: Facts): PropertyValue;
}

export const PARTY_PROPERTIES: readonly Property<PartyFacts>[] = [
  {
    id: 'name',
    name: 'Name',
    description: 'The name in English.',
    isIdentifier: true,
    read: ({ name }) => name,
  },
  {
    id: 'code',
    name: 'Code',
    description: 'The code: ISO 3166-1 alpha-2 for a state, an acronym for others.',
    isIdentifier: true,
    read: ({ code }) => code,
  },
  {
    id: 'alpha3',
    name: 'ISO 3166-1 alpha-3',
    description: 'The three-letter code of a state.',
    isIdentifier: true,
    read: ({ alpha3 }) => alpha3,
  },
  {
    id: 'numeric',
    name: 'ISO 3166-1 numeric',
    description: 'The three-digit code of a state, which is also its UN M49 code.',
    isIdentifier: true,
    read: ({ numeric }) => numeric,
  },
  {
    id: 'wikidata',
    name: 'Wikidata',
    description: 'The id of its item in Wikidata, such as Q884.',
    isIdentifier: true,
    read: ({ wikidata }) => wikidata,
  },
  {
    id: 'kind',
    name: 'Kind',
    description: 'state, organisation or group.',
    read: ({ kind }) => kind,
  },
  {
    id: 'existedFrom',
    name: 'Existed from',
    description: 'The year in which a former state began.',
    read: ({ existedFrom }) => existedFrom,
  },
  {
    id: 'existedTo',
    name: 'Existed to',
    description: 'The year in which a former state ceased to exist.',
    read: ({ existedTo }) => existedTo,
  },
  {
    id: 'statementsSigned',
    name: 'Statements signed',
    description: 'The number of statements that it signed for itself.',
    isCounted: true,
    read: ({ statementCount }) => statementCount,
  },
  {
    id: 'claimsAbout',
    name: 'Claims about it',
    description: 'The number of claims that name it.',
    isCounted: true,
    read: ({ claimCount }) => claimCount,
  },
];

export const RESOLUTION_PROPERTIES: readonly Property<ResolutionFacts>[] = [
  {
    id: 'symbol',
    name: 'Symbol',
    description: 'The symbol, such as S/RES/2270 (2016).',
    isIdentifier: true,
    read: ({ symbol }) => symbol,
  },
  {
    id: 'title',
    name: 'Title',
    description: 'The title in English.',
    isIdentifier: true,
    read: ({ title }) => title,
  },
  {
    id: 'body',
    name: 'Body',
    description: 'The organ whose document it is, such as security-council.',
    read: ({ body }) => body,
  },
  {
    id: 'documentType',
    name: 'Type of document',
    description: 'resolution, presidential-statement, draft or other.',
    read: ({ type }) => type,
  },
  {
    id: 'year',
    name: 'Year',
    description: 'The year in which it was adopted, or put to the vote.',
    read: ({ year }) => year,
  },
  {
    id: 'date',
    name: 'Date',
    description: 'The day on which it was adopted, or was put to the vote and not adopted.',
    isDate: true,
    read: ({ adoptedOn, rejectedOn }) => adoptedOn ?? rejectedOn,
  },
  {
    id: 'outcome',
    name: 'Outcome',
    description: 'adopted or not-adopted.',
    read: ({ outcome }) => outcome,
  },
  {
    id: 'chapter',
    name: 'Chapter',
    description: 'The chapter of the UN Charter that it acts under, as a Roman numeral.',
    read: ({ chapter }) => chapter,
  },
  {
    id: 'yes',
    name: 'Votes in favour',
    description: 'The number of votes in favour.',
    read: ({ tally }) => tally?.yes ?? null,
  },
  {
    id: 'no',
    name: 'Votes against',
    description: 'The number of votes against.',
    read: ({ tally }) => tally?.no ?? null,
  },
  {
    id: 'abstain',
    name: 'Abstentions',
    description: 'The number of abstentions.',
    read: ({ tally }) => tally?.abstain ?? null,
  },
  {
    id: 'absent',
    name: 'Absent',
    description: 'The number of members that did not vote.',
    read: ({ tally }) => tally?.absent ?? null,
  },
  {
    id: 'documentUrl',
    name: 'Document',
    description: 'The URL of the document at the United Nations.',
    read: ({ documentUrl }) => documentUrl,
  },
  {
    id: 'statementsCiting',
    name: 'Statements citing it',
    description: 'The number of statements that cite it.',
    isCounted: true,
    read: ({ statementCount }) => statementCount,
  },
  {
    id: 'claimsCiting',
    name: 'Claims citing it',
    description: 'The number of claims that cite it.',
    isCounted: true,
    read: ({ claimCount }) => claimCount,
  },
];

/** The properties of each type. */
export function listProperties(type: EntityType | null): Described[] {
  if (type === null) return [...PARTY_PROPERTIES, ...RESOLUTION_PROPERTIES];
  return type === 'resolution' ? [...RESOLUTION_PROPERTIES] : [...PARTY_PROPERTIES];
}

type Described = Pick<
  Property<never>,
  'id' | 'name' | 'description' | 'isIdentifier' | 'isCounted'
>;

export const PROPERTY_IDS: ReadonlySet<string> = new Set(listProperties(null).map(({ id }) => id));
