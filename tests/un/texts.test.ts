import { expect, test } from 'vitest';
import { readMeeting, readOccasion, readOutcome } from '../../src/un/outcome-text.js';
import { findStates, readStateList } from '../../src/un/state-names.js';

const counted = (yes: number, no: number, abstain: number, absent: number | null = null) => ({
  ...{ kind: 'counted', yes, no, abstain, absent },
});

test.each([
  ['Adopted 9-0-6, 5028th meeting', counted(9, 0, 6)],
  ['Adopted (12-1-2), 5740th meeting', counted(12, 1, 2)],
  ['Adopted (10-0-4, 1 absent), 4100th meeting', counted(10, 0, 4, 1)],
  ['Adopted 12-0-3; voting by mail', counted(12, 0, 3)],
  ['   Adopted unanimoulsy, 4131st meeting', { kind: 'unanimous' }],
  ['Adopted unanimously; voting by mail', { kind: 'unanimous' }],
  ['Adopted without vote, 5550th meeting', { kind: 'without-vote' }],
  ['Adopted by acclamation, 7782nd meeting', { kind: 'without-vote' }],
  [
    'The draft resolution was not adopted due to the negative vote of 2 permanent members of the Security Council (China and Russian Federation).',
    { kind: 'vetoed', by: ['China', 'Russian Federation'] },
  ],
  [
    'The draft resolution was not adopted having failed to obtain the required number of votes',
    { kind: 'not-enough-votes' },
  ],
  ['5028th meeting', null],
  ['', null],
])('“%s” is understood', (text, outcome) => {
  expect(readOutcome(text)).toEqual(outcome);
});

test.each([
  ['S/PV.5028', 5028],
  ['S/PV9261', 9261],
  ['S/PV.8732 (Resumption 1)', 8732],
  ['A/34/PV. 4', 4],
  ['A/ES-10/PV.41', 41],
  ['Adopted unanimously, 4109th (Resumption 1) meeting', 4109],
  ['10102nd (closed) meeting', 10102],
  ['Adopted 13-0-2, 9993rdmeeting', 9993],
  ['9586e séance', 9586],
  ['S/2020/341', null],
])('“%s” names the meeting %s', (text, meeting) => {
  expect(readMeeting(text)).toBe(meeting);
});

test('the title of a presidential statement tells its meeting and day', () => {
  const title = (day: string) =>
    `Statement [made on behalf of the Security Council, at the 9561st meeting, ${day}, in connection with buoys]`;
  expect(readOccasion(title('4 Mar. 2024'))).toEqual({ meeting: 9561, date: '2024-03-04' });
  expect(readOccasion(title('12 June 2008'))).toEqual({ meeting: 9561, date: '2008-06-12' });
  expect(readOccasion(title('31 Feb. 2024'))).toBeNull();
  expect(readOccasion('Security Council resolution 2990 (2025) [on buoys]')).toBeNull();
});

const states = findStates(
  new Map(
    Object.entries({
      'bosnia and herzegovina': 'BA',
      chile: 'CL',
      congo: 'CG',
      'democratic republic of the congo': 'CD',
      france: 'FR',
      gambia: 'GM',
      liechtenstein: 'LI',
      'new zealand': 'NZ',
      nicaragua: 'NI',
      'saint vincent and the grenadines': 'VC',
      'united kingdom of great britain and northern ireland': 'GB',
    }),
  ),
);

test.each([
  ['Chile, France and Bosnia and Herzegovina', ['CL', 'FR', 'BA']],
  ['Saint Vincent and the Grenadines', ['VC']],
  ['Bosnia and Herzegovina and United Kingdom of Great Britain and Northern Ireland', ['BA', 'GB']],
  ['Congo and Democratic Republic of the Congo', ['CG', 'CD']],
  ['Chile France, the Gambia, and Lichtenstein.', ['CL', 'FR', 'GM', 'LI']],
  ['New Zealand Nicaragua', ['NZ', 'NI']],
  ['(and) Chile, Chile', ['CL']],
  ['', []],
])('“%s” lists %j', (list, codes) => {
  expect(readStateList(list, states)).toEqual({ codes, unknown: [] });
});

test('parts of a list that are no names of states are told', () => {
  expect(readStateList('Chile, the Secretary-General and France', states)).toEqual({
    codes: ['CL', 'FR'],
    unknown: ['the Secretary-General'],
  });
});
