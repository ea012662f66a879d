import { beforeAll, describe, expect, test } from 'vitest';
import { draft, said, startDrafting } from '../support/drafts.js';
import type { TestServer } from '../support/server.js';

let server: TestServer;

beforeAll(async () => {
  server = await startDrafting();
});

function draftOf(...paragraphs: string[]) {
  return draft(server, ['Joint Statement by Chile and Peru', ...paragraphs].join('\n\n'));
}

describe('takes the kind from words around the verb', () => {
  test.each([
    ['We stand in full and unwavering solidarity with the travellers.', 'support'],
    ['We join our partners in condemning the closure.', 'condemnation'],
    ['We add our voice to calls for talks.', 'appeal'],
    ['We note the progress of the talks with satisfaction.', 'welcome'],
    ['We, in this regard, welcome the timetable.', 'welcome'],
    ['We in this regard welcome the timetable.', 'welcome'],
    ['We had a fruitful exchange on the railway.', 'announcement'],
    ['We have worked tirelessly to reopen the railway.', 'announcement'],
    ['We recall the commitments of Norway.', 'recognition'],
    ['We recall our commitment to the treaty.', 'commitment'],
    ['We are prepared to impose further restrictions.', 'warning'],
    ['We agreed on the need for talks.', 'recognition'],
    ['We agreed to hold talks.', 'commitment'],
    ['Peru has the right to open a railway of its own.', 'assertion'],
    ['It is disappointing that the railway closed.', 'concern'],
    ['It was decided to open an office at the border.', 'announcement'],
  ])('%s', async (sentence, kind) => {
    const { document } = await draftOf(sentence);
    expect(document.claims.map((claim) => claim.kind)).toEqual([kind]);
  });
});

describe('reads "not", "neither" and "refuse" as a rejection, and is less sure where they leave the kind open', () => {
  test.each([
    ['We cannot accept the closure.', 'condemnation', 0.8],
    ['We neither recognise nor accept the closure.', 'condemnation', 0.8],
    ['We refuse to accept the closure.', 'condemnation', 0.9],
    ['We will not accept the closure.', 'commitment', 0.75],
    ['We are not opposed to talks.', 'condemnation', 0.6],
  ])('%s', async (sentence, kind, confidence) => {
    const { document, suggestions } = await draftOf(sentence);
    expect(document.claims.map((claim) => claim.kind)).toEqual([kind]);
    expect(suggestions.at(-1)?.confidence).toBe(confidence);
  });
});

describe('hears what is said in the passive', () => {
  test.each([
    ['Deep concern was expressed about the closure.', 'concern'],
    ['The importance of open borders was underlined by both sides.', 'recognition'],
    ['The closure of the border was announced in May.', 'assertion'],
  ])('%s', async (sentence, kind) => {
    const { document } = await draftOf(sentence);
    expect(document.claims.map((claim) => claim.kind)).toEqual([kind]);
  });
});

describe('hears more speakers', () => {
  test.each([
    ['The Chilean side welcomed the timetable.', 'welcome'],
    ['Both parties agreed to open an office.', 'commitment'],
    ['The Ministers of Foreign Affairs welcomed the timetable.', 'welcome'],
    ['The U.S. Embassy welcomed the timetable.', 'assertion'],
    ['“We welcome the timetable,” the mayor of Oslo said.', 'assertion'],
  ])('%s', async (sentence, kind) => {
    const { document } = await draftOf(sentence);
    expect(document.claims.map((claim) => claim.kind)).toEqual([kind]);
  });
});

describe('keeps together what is one act', () => {
  test.each([
    ['We urge Norway to respect the treaty that we signed.', 'appeal'],
    ['We welcome what we have agreed today.', 'welcome'],
    ['We reiterate that we will not close the border.', 'commitment'],
    ['We reaffirm that Chile and Peru share a border.', 'recognition'],
  ])('%s', async (sentence, kind) => {
    expect(said(await draftOf(sentence))).toEqual([`${kind}: ${sentence}`]);
  });
});

describe('tells apart what are several', () => {
  test.each<[string, string[]]>([
    [
      'The officials highlighted the value of trade and also reviewed plans for a railway.',
      [
        'recognition: The officials highlighted the value of trade',
        'announcement: also reviewed plans for a railway.',
      ],
    ],
    [
      'Welcoming the talks, the Ministers mapped a route for the railway.',
      [
        'welcome: Welcoming the talks',
        'announcement: the Ministers mapped a route for the railway.',
      ],
    ],
    [
      'Recalling the treaty; Deeply concerned about the closure; Welcoming the talks;',
      [
        'recognition: Recalling the treaty',
        'concern: Deeply concerned about the closure',
        'welcome: Welcoming the talks;',
      ],
    ],
    [
      'It is our belief that the talks went well and so we are ready to sign.',
      ['assertion: It is our belief that the talks went well', 'commitment: we are ready to sign.'],
    ],
  ])('%s', async (sentence, expected) => {
    expect(said(await draftOf(sentence))).toEqual(expected);
  });
});

test('knows whom "They" means after the number of a paragraph', async () => {
  const { document } = await draftOf('1. The leaders met in Lima.', '2. They urged restraint.');
  expect(document.claims.map(({ kind }) => kind)).toEqual(['announcement', 'appeal']);
});

test.each([
  '- a joint patrol of the border;\n- an office in Lima.',
  '1. A joint patrol of the border.\n2. An office in Lima.',
])('makes a commitment of each item that participants agreed on: %s', async (list) => {
  const { document } = await draftOf(`Participants agreed on the following steps:\n${list}`);
  expect(document.claims.map(({ kind }) => kind)).toEqual(Array(3).fill('commitment'));
});

test('takes no adjective of a region for that of a state', async () => {
  const { document } = await draftOf('We condemn the attack on the Latin American railway.');
  expect(document.claims).toMatchObject([{ parties: [] }]);
});
