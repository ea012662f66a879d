import { groupBy } from '../db/chunks.js';
import type { StatementDocument } from '../documents/document.js';
import { type Difference, type Passage, WordDiff } from './word-diff.js';

type Signatory = StatementDocument['signatories'][number];
type Claim = StatementDocument['claims'][number];
type Source = StatementDocument['sources'][number];

/** The documents of two revisions; null for one that deleted the statement. */
export interface DocumentPair {
  before: StatementDocument | null;
  after: StatementDocument | null;
}

/** What differs between two documents of a statement. */
export interface DocumentChanges {
  /** Those of the title, the date and the language that differ. */
  fields: FieldChange[];
  /** Null if the text is the same. */
  text: Passage[] | null;
  sources: ItemChange[];
  signatories: ItemChange[];
  claims: ItemChange[];
}

export interface FieldChange {
  name: string;
  differences: Difference[];
}

/** A source, a signatory or a claim that was added, removed or changed. */
export interface ItemChange {
  /** What identifies it: a publisher, the code of a party, the key of a claim. */
  key: string;
  change: 'added' | 'removed' | 'changed';
  /** The fields that differ; all that have a value if it was added or removed. */
  fields: FieldChange[];
}

/** The fields of an item as text; empty if they have no value. */
type Fields = Record<string, string>;

const EMPTY = {
  ...{ title: '', issuedOn: null, language: '', text: '' },
  ...{ sources: [], signatories: [], claims: [] },
};

/** Compares two documents. Of what was deleted, everything is new or gone. */
export function compareDocuments({ before, after }: DocumentPair): DocumentChanges {
  const [one, other] = [before ?? EMPTY, after ?? EMPTY];
  const diff = new WordDiff();
  const listChanges = <Item>(list: ItemPair<Item>[], describe: (item: Item) => Fields) =>
    list.map(
      ({ key, before, after }): ItemChange => ({
        key,
        change: !before ? 'added' : !after ? 'removed' : 'changed',
        fields: compareFields(before ? describe(before) : {}, after ? describe(after) : {}, diff),
      }),
    );
  const { sources, signatories, claims } = pairItems(one, other);
  return {
    fields: compareFields(describeDocument(one), describeDocument(other), diff),
    text: one.text === other.text ? null : diff.ofTexts(one.text, other.text),
    sources: listChanges(sources, describeSource),
    signatories: listChanges(signatories, describeSignatory),
    claims: listChanges(claims, describeClaim),
  };
}

/** What differs between two documents, in numbers. */
export interface ChangeCounts {
  /** Those of the title, the date, the language, the text and the sources that differ. */
  fields: string[];
  signatories: ItemCounts;
  claims: ItemCounts;
}

export interface ItemCounts {
  added: number;
  removed: number;
  changed: number;
}

/** Counts what differs, without comparing words. */
export function countChanges({ before, after }: DocumentPair): ChangeCounts {
  const [one, other] = [before ?? EMPTY, after ?? EMPTY];
  const { sources, signatories, claims } = pairItems(one, other);
  const [ours, theirs] = [describeDocument(one), describeDocument(other)];
  return {
    fields: [
      ...Object.keys(theirs).filter((name) => ours[name] !== theirs[name]),
      ...(one.text === other.text ? [] : ['text']),
      ...(sources.length === 0 ? [] : ['sources']),
    ],
    signatories: countItems(signatories),
    claims: countItems(claims),
  };
}

function countItems(pairs: readonly ItemPair<unknown>[]): ItemCounts {
  const added = pairs.filter(({ before }) => before === undefined).length;
  const removed = pairs.filter(({ after }) => after === undefined).length;
  return { added, removed, changed: pairs.length - added - removed };
}

function compareFields(before: Fields, after: Fields, diff: WordDiff): FieldChange[] {
  const names = [...new Set([...Object.keys(after), ...Object.keys(before)])];
  return names.flatMap((name) => {
    const [one = '', other = ''] = [before[name], after[name]];
    return one === other ? [] : [{ name, differences: diff.ofWords(one, other) }];
  });
}

/** An item of two lists that is not the same in both. */
interface ItemPair<Item> {
  key: string;
  before: Item | undefined;
  after: Item | undefined;
}

type Lists = Pick<StatementDocument, 'sources' | 'signatories' | 'claims'>;

function pairItems(one: Lists, other: Lists) {
  return {
    sources: pairUp(one.sources, other.sources, ({ publisher }) => publisher),
    signatories: pairUp(one.signatories, other.signatories, ({ party }) => party),
    claims: pairUp(one.claims, other.claims, ({ key }) => key),
  };
}

/** Pairs items by key, in order, and drops pairs that are equal. */
function pairUp<Item>(
  before: readonly Item[],
  after: readonly Item[],
  keyOf: (item: Item) => string,
): ItemPair<Item>[] {
  const [ours, theirs] = [groupBy(before, keyOf), groupBy(after, keyOf)];
  return [...new Set([...theirs.keys(), ...ours.keys()])].flatMap((key) => {
    const [own, their] = [ours.get(key) ?? [], theirs.get(key) ?? []];
    return Array.from({ length: Math.max(own.length, their.length) }, (_, at) => ({
      key,
      before: own[at],
      after: their[at],
    })).filter((pair) => JSON.stringify(pair.before) !== JSON.stringify(pair.after));
  });
}

function describeDocument({
  title,
  issuedOn,
  language,
}: Pick<StatementDocument, 'title' | 'issuedOn' | 'language'>): Fields {
  return { title, date: issuedOn ?? '', language };
}

function describeSource({ publisher, url }: Source): Fields {
  return { publisher, url: url ?? '' };
}

function describeSignatory({ nameAsSigned, office, person, role, quote }: Signatory): Fields {
  return {
    'name as signed': nameAsSigned,
    office: office ?? '',
    person: person ?? '',
    role,
    words: quote ?? '',
  };
}

function describeClaim(claim: Claim): Fields {
  const { kind, modality, intensifier, breach, quote, prefix, suffix, parties, citations } = claim;
  return {
    words: quote,
    kind,
    modality: modality === 'actual' ? '' : modality,
    intensifier: intensifier ?? '',
    breach: breach ? 'says that a rule was broken' : '',
    parties: parties.map(({ party, role }) => `${party} (${role})`).join(', '),
    citations: citations
      .map(({ quote, resolution, instrument }) =>
        [`“${quote}”`, resolution ?? instrument].filter(Boolean).join(': '),
      )
      .join(', '),
    'words before': prefix ?? '',
    'words after': suffix ?? '',
  };
}
