import { beforeAll, describe, expect, test } from 'vitest';
import { readRules } from '../../src/drafting/rules.js';
import { codes, draft, startDrafting } from '../support/drafts.js';
import type { TestServer } from '../support/server.js';

let server: TestServer;

beforeAll(async () => {
  server = await startDrafting();
});

const TITLE = 'Joint Statement by Chile and Peru on the Northern Railway';
const BODY = [
  'We, the Foreign Ministers of Chile and Peru, condemn the closure of the northern railway by Norway, which began in March without notice.',
  'We urge Norway to reopen the line.',
];
const TEXT = BODY.join('\n\n');

/** Each publisher's page as people copy it, with the title as {T} and the body as {B}. */
const PAGES: [publisher: string, page: string, issuedOn: string | null][] = [
  [
    'the US State Department',
    'An official website of the United States Government Here’s how you know\n\nHome > Press Releases > Joint Statement by Chile and Peru on the Northern Railway\n\n{T}\n\nMedia Note\n\nOffice of the Spokesperson\n\nMay 24, 2022\n\n{B}\n\n###\n\nTags\n\nBureau of Western Affairs Chile Peru',
    '2022-05-24',
  ],
  [
    'the White House',
    'Skip to content\nThe White House\nMenu\nBriefing Room\nMAY 24, 2022\n\n{T}\n\nBriefing Room > Statements and Releases\n\n{B}\n\n###\n\nNext: Readout of a Meeting in Lima\n\n1 Example Avenue NW\n\nShare: Facebook X Copy link',
    '2022-05-24',
  ],
  [
    'GOV.UK',
    'Cookies on GOV.UK\n\nWe use some essential cookies to make this website work.\n\nAccept additional cookies\n\nReject additional cookies\n\nView cookies\n\nSkip to main content\n\nHome\n\nNews story\n\n{T}\n\nFrom: Foreign, Commonwealth & Development Office\n\nPublished 24 May 2022\n\nLast updated 1 June 2023\n\n{B}\n\nShare this page\n\nShare on Facebook (opens in new tab)\n\nShare on Twitter (opens in new tab)\n\nPublished 24 May 2022',
    '2022-05-24',
  ],
  [
    'the EEAS',
    'Home / Press material / {T}\n\n{T}\n\n24.05.2022 EEAS Press Team\n\n{B}\n\nMedia contacts\n\nJane Doe\n\nSpokesperson for Foreign Affairs\n\njane.doe@example.eu\n\n+32 2 555 01 00',
    '2022-05-24',
  ],
  [
    'Japan',
    'Ministry of Foreign Affairs of Japan\n\nJapanese | Other Languages\n\nHome > News > Press Releases\n\nPress Releases\n\n{T}\n\nTuesday, May 24, 2022\n\nJapanese\n\n{B}\n\nRelated Links\n\nTrade of Peru\n\nBack to Top\n\nCopyright © 2022 Ministry of Foreign Affairs of Japan',
    '2022-05-24',
  ],
  [
    'Canada',
    'Language selection\n\nFrançais\n\nYou are here: Canada.ca > Global Affairs Canada\n\nFrom: Global Affairs Canada\n\nNews release\n\n{T}\n\nMay 24, 2022 - Ottawa, Ontario - Global Affairs Canada\n\n{B}\n\nContacts\n\nMedia Relations Office\n\nGlobal Affairs Canada\n\nmedia@example.ca\n\nDate modified: 2022-05-25',
    '2022-05-24',
  ],
  [
    'Australia',
    'Skip to main content\n\nHome\n\nMinister for Foreign Affairs\n\nMedia release\n\n24 May 2022\n\n{T}\n\n{B}\n\nMedia enquiries\n\nMinister’s office: +61 2 5550 1000\n\n© 2022 Commonwealth of Australia',
    '2022-05-24',
  ],
  [
    'Germany',
    'Federal Foreign Office\n\nWelcome » Newsroom » News\n\n{T}\n\n24.05.2022 - Press release\n\n{B}\n\nKeywords\n\nTop of page',
    '2022-05-24',
  ],
  [
    'Korea',
    'Ministry of Foreign Affairs, Republic of Korea\n\nHome > Press Releases\n\n{T}\n\nDate 2022-05-24\n\nHit 1,204\n\n{B}\n\nPrint\n\nFacebook Twitter',
    '2022-05-24',
  ],
  [
    'the United Nations',
    'Welcome to the United Nations\n\nEnglish | Français | Español\n\nMeetings Coverage and Press Releases\n\n24 May 2022\n\n{T}\n\n{B}\n\nFor information media. Not an official record.',
    '2022-05-24',
  ],
  [
    'a mail',
    'From: press@example.org\nTo: desk@example.org\nSubject: Fwd: the statement\nSent: 24 May 2022 10:15\n\nFor immediate release\n\n{T}\n\n{B}\n\n-- \n\nwww.example.org',
    '2022-05-24',
  ],
];

describe('leaves out what a page puts around the statement, takes its date and names each line', () => {
  test.each(PAGES)('of %s', async (_, page, issuedOn) => {
    const answer = await draft(server, page.replaceAll('{T}', TITLE).replace('{B}', TEXT));
    expect(answer.document).toMatchObject({ title: TITLE, text: TEXT, issuedOn });
    expect(codes(answer)).toBe('CL PE');
    expect(answer.ready).toBe(true);
    const dropped = page.split('\n').filter((line) => line.trim() && !/^\{[TB]\}$/.test(line));
    const notes = answer.notes.join('\n');
    for (const line of dropped) {
      expect(notes).toContain(
        JSON.stringify(line.trim().replaceAll('{T}', TITLE)).slice(1, 50).replace(/"$/, ''),
      );
    }
  });
});

test('every line of the rules is left out above the title and below the text', async () => {
  const { lines, publishers, starts, dated, labels, buttons, endings } = readRules().furniture;
  const furniture = [
    ...lines,
    ...publishers,
    ...starts.map((start) => `${start} a part of the page`),
    ...dated.map((label) => `${label}: 24 May 2022`),
    ...labels.map((label) => `${label}: railways`),
    ...buttons,
    ...endings,
  ];
  for (let from = 0; from < furniture.length; from += 25) {
    // A publisher counts only beside other lines.
    const some = ['Skip to content', ...furniture.slice(from, from + 25)].join('\n\n');
    const above = await draft(server, `${some}\n\n${TITLE}\n\n${TEXT}`);
    expect(above.document, some).toMatchObject({ title: TITLE, text: TEXT });
    const below = await draft(server, `${TITLE}\n\n${TEXT}\n\n${some}`);
    expect(below.document, some).toMatchObject({ title: TITLE, text: TEXT });
  }
});

test('doubts the foot of a page below which sentences stand', async () => {
  const foot =
    'Press contacts\n\nJane Doe\n\nIf you are not a journalist, please write to the service for the public.';
  const { ready, notes } = await draft(server, `${TITLE}\n\n${TEXT}\n\n${foot}`);
  expect(notes).toContain(
    'What follows "Press contacts" may belong to the page. Remove it if it does.',
  );
  expect(ready).toBe(false);
});

describe('keeps what belongs to the statement', () => {
  test.each([
    ['a dateline', `${TITLE}\n\nLima, 24 May 2022\n\n${TEXT}`, `Lima, 24 May 2022\n\n${TEXT}`],
    [
      'furniture inside the text',
      `${TITLE}\n\n${BODY[0]}\n\nMedia\n\n${BODY[1]}\n\n${BODY[0]}`,
      `${BODY[0]}\n\nMedia\n\n${BODY[1]}\n\n${BODY[0]}`,
    ],
    [
      'a publisher in a closing list',
      `${TITLE}\n\n${TEXT}\n\nGlobal Affairs Canada`,
      `${TEXT}\n\nGlobal Affairs Canada`,
    ],
    [
      'a last line of a paragraph',
      `${TITLE}\n\n${BODY[0]} It harms freedom of the\npress`,
      `${BODY[0]} It harms freedom of the\npress`,
    ],
  ])('%s', async (_, input, text) => {
    const { document, notes } = await draft(server, input);
    expect(document.text).toBe(text);
    expect(notes.join()).not.toContain('Left out');
  });

  test('a title that begins like a label', async () => {
    const { document } = await draft(server, `Press Statement by Chile and Peru\n\n${TEXT}`);
    expect(document.title).toBe('Press Statement by Chile and Peru');
  });
});
