import { beforeAll, describe, expect, test } from 'vitest';
import { cited, draft, startDrafting } from '../support/drafts.js';
import type { TestServer } from '../support/server.js';

let server: TestServer;

beforeAll(async () => {
  server = await startDrafting();
});

async function citedIn(sentence: string) {
  return cited(await draft(server, `Joint Statement by Chile and Peru\n\n${sentence}`));
}

describe('cites each number by its symbol', () => {
  test.each([
    ['We recall UNSCRs 2375 and 2397.', ['S/RES/2375 (2017)', 'S/RES/2397 (2017)']],
    [
      'We recall UN Security Council resolutions 1718, 1874 and 2270.',
      ['S/RES/1718 (2006)', 'S/RES/1874 (2009)', 'S/RES/2270 (2016)'],
    ],
    ['We recall resolution 2397 (2017).', ['S/RES/2397 (2017)']],
    [
      'We recall the Security Council’s resolutions 1267(1999), 1989 (2011) and 2253 (2015).',
      ['S/RES/1267 (1999)', 'S/RES/1989 (2011)', 'S/RES/2253 (2015)'],
    ],
    ['We recall S/RES/2735 (2024).', ['S/RES/2735 (2024)']],
    ['We recall UNSCR 2681/2023.', ['S/RES/2681 (2023)']],
    ['We recall UNSCR 338/1973.', ['S/RES/338 (1973)']],
    ['We recall Resolution No. 2735 of the Security Council.', ['S/RES/2735']],
    [
      'We recall Security Council resolutions 2570, 2571 (2021).',
      ['S/RES/2570', 'S/RES/2571 (2021)'],
    ],
    ['We recall UN General Assembly Resolution A/RES/75/287.', ['A/RES/75/287']],
    ['We recall UNGA resolutions ES-11/1 and ES-11/2.', ['A/RES/ES-11/1', 'A/RES/ES-11/2']],
    ['We recall General Assembly resolution 71/199 and 377 (V).', ['A/RES/71/199', 'A/RES/377(V)']],
    ['We recall resolutions 1701 and 1559 of the Security Council.', ['S/RES/1701', 'S/RES/1559']],
    [
      'We recall numerous Security Council resolutions, including 1701 (2006) and resolution 2749.',
      ['S/RES/1701 (2006)', 'S/RES/2749'],
    ],
    ['We recall UNSC Resolution 2231[3], and Resolution 1929¹.', ['S/RES/2231', 'S/RES/1929']],
    [
      'We recall UN Security Council Resolutions (UNSCRs) 2712 and 2720.',
      ['S/RES/2712', 'S/RES/2720'],
    ],
    ['We recall UNSCR 242, UNSCR 338 and UNSCR 1515.', ['S/RES/242', 'S/RES/338', 'S/RES/1515']],
    [
      'We recall UN Security Council resolutions (UNSCRs) – 1696 (2006), 1737 (2006).',
      ['S/RES/1696 (2006)', 'S/RES/1737 (2006)'],
    ],
    ['We recall Security Council resolutions: 1696, 1737.', ['S/RES/1696', 'S/RES/1737']],
    ['We recall UNSCRs 2375/2397.', ['S/RES/2375 (2017)', 'S/RES/2397 (2017)']],
    ['We recall UNSCRs 242/338.', ['S/RES/242', 'S/RES/338']],
    [
      'We note the Human Rights Council resolution 46/21 and its resolution 49/1.',
      ['A/HRC/RES/46/21', 'A/HRC/RES/49/1'],
    ],
    [
      'We note resolutions 16/18 and S-31/1 of the UN Human Rights Council.',
      ['A/HRC/RES/16/18', 'A/HRC/RES/S-31/1'],
    ],
    ['We note ECOSOC resolution 2020/1.', ['E/RES/2020/1']],
    [
      'We note the report GOV/2022/34 and the draft S/2024/239, and S/PRST/2024/1.',
      ['GOV/2022/34', 'S/2024/239', 'S/PRST/2024/1'],
    ],
    [
      'We recall A/HRC/RES/49/1, A/RES/ES-11/1, A/RES/217 A (III) and A/RES/62/223 B.',
      ['A/HRC/RES/49/1', 'A/RES/ES-11/1', 'A/RES/217 A (III)', 'A/RES/62/223 B'],
    ],
    ['We recall A/RES/68/262 (2019), as printed.', ['A/RES/68/262']],
  ])('%s', async (sentence, expected) => {
    expect(await citedIn(sentence)).toEqual(expected);
  });
});

test('quotes the words of each citation', async () => {
  const { document } = await draft(
    server,
    'Joint Statement by Chile and Peru\n\nWe recall UN Security Council resolutions 1718 and 1874, and the UN Charter.',
  );
  expect(document.claims[0]?.citations).toEqual([
    { quote: 'UN Security Council resolutions 1718', resolution: 'S/RES/1718 (2006)' },
    { quote: '1874', resolution: 'S/RES/1874 (2009)' },
    { quote: 'the UN Charter', instrument: 'Charter of the United Nations' },
  ]);
});

test('leaves unnamed resolutions unresolved', async () => {
  const { document } = await draft(
    server,
    'Joint Statement by Chile and Peru\n\nWe urge Norway to comply with the relevant UNSCRs.',
  );
  expect(document.claims[0]?.citations).toEqual([{ quote: 'the relevant UNSCRs' }]);
});

describe('finds no citation in', () => {
  test.each([
    'We commend the work of the 1718 Committee and the 1540 Sanctions Committee.',
    'We commend the UNSCR 1718 Committee.',
    'We recall that in 2019 some 1874 people and 2,270 dollars came from 17 countries.',
    'We note the IAEA Board of Governors resolution of 2022 and its resolution 34.',
    'We note the Commission on Human Rights resolution 2005/3 and its resolution 2004/1.',
    'We note that S/400 and A/B testing, A/1 and s/he 2020 are no symbols.',
    'We note United Nations resolution 16/18 on intolerance.',
    'We note the 2021 resolution of the party congress and the European Parliament resolution 2023.',
    'We support the peaceful resolution of 12 conflicts and every dispute resolution 24 hours a day.',
    'We note resolution 8914 of the Arab League and the African Union Peace and Security Council resolution 1234.',
  ])('%s', async (sentence) => {
    expect(await citedIn(sentence)).toEqual([]);
  });
});

test('lists resolutions that the registry does not hold', async () => {
  const { resolutions } = await draft(
    server,
    'Joint Statement by Chile and Peru\n\nWe recall Security Council resolutions 1718 (2006) and 2722 (2024).',
  );
  expect(resolutions).toEqual([
    { symbol: 'S/RES/1718 (2006)', held: true },
    { symbol: 'S/RES/2722 (2024)', held: false },
  ]);
});

test('replaces a wrong year by the registry’s', async () => {
  const { ready, document } = await draft(
    server,
    'Joint Statement by Chile and Peru\n\nWe recall resolution 1718 (2007) of the Security Council.',
  );
  expect([ready, document.claims[0]?.citations[0]?.resolution]).toEqual([
    true,
    'S/RES/1718 (2006)',
  ]);
});
