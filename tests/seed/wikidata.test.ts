import { borders } from '@rapideditor/country-coder';
import { expect, test } from 'vitest';
import { readReferenceData } from '../../src/seed/seed.js';

const { parties } = readReferenceData();
const isOfToday = ({ kind, existedFrom }: (typeof parties)[number]) =>
  kind === 'state' && existedFrom === null;

test('every state of today has the item of Wikidata that country-coder gives it', () => {
  const items = new Map(
    borders.features.map(({ properties }) => [properties.iso1A2, properties.wikidata]),
  );
  const states = parties.filter(isOfToday);

  expect(states).toHaveLength(250);
  expect(states.map(({ code, wikidata }) => [code, wikidata])).toEqual(
    states.map(({ code }) => [code, items.get(code)]),
  );
});

test('no two parties have the same item', () => {
  const items = parties.flatMap(({ wikidata }) => (wikidata === null ? [] : [wikidata]));

  expect(new Set(items).size).toBe(items.length);
  expect(items.length).toBeGreaterThan(250 + 20);
});
