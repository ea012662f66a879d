import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, onTestFinished, test } from 'vitest';
import {
  findResolutionDocument,
  saveResolution,
} from '../../src/resolutions/save-resolution.store.js';
import { runCommand } from '../support/cli.js';
import { makeDatabaseUrl, openUrl } from '../support/database.js';
import { makeFolder } from '../support/process.js';
import { dumpTables } from '../support/tables.js';
import { COUNCIL, makeAkn, makeCsv, makeMarc, makeMarcCollection } from '../support/un-files.js';

async function setUp() {
  const folder = makeFolder();
  const env = { DATABASE_URL: await makeDatabaseUrl({ seeded: true }) };
  const database = await openUrl(env.DATABASE_URL);
  onTestFinished(() => database.close());
  return {
    folder,
    env,
    database,
    write(name: string, content: string | Buffer) {
      const path = join(folder, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
      return path;
    },
    /** Imports paths. The lines it returns name files relative to the folder. */
    async importUn(...args: string[]) {
      const { status, output } = await runCommand(['import-un', ...args], env);
      return { status, lines: output.replaceAll(`${folder}/`, '').trimEnd().split('\n') };
    },
    find: (id: string) => database.read((reader) => findResolutionDocument(reader, id)),
  };
}

const today = () => new Date().toISOString().slice(0, 10);

/** The codes of the members of the Council in the files, without those given. */
function councilWithout(...codes: string[]): string[] {
  const all = ['CI', 'CL', 'CN', 'DZ', 'FR', 'GB', 'GR', 'JP', 'KE', 'MX', 'NO', 'PA', 'RU', 'SO'];
  return [...all, 'US'].filter((code) => !codes.includes(code));
}

const without = (...names: string[]) => COUNCIL.filter((name) => !names.includes(name));

test('import-un stores what a file says of a resolution, and where each fact is from', async () => {
  const { folder, env, database, write, importUn, find } = await setUp();
  write(
    '2025/English/S_RES_2990.xml',
    makeAkn({
      symbol: 'S/RES/2990(2025)',
      title: 'Security Council resolution 2990 (2025) [on lighthouses]',
      chapter: true,
      sponsors:
        'France, Bosnia and Herzegovina and United Kingdom of Great Britain and Northern Ireland',
      text: 'Adopted 13-0-2, 9800th meeting',
      voters: { inFavour: without('CHINA', 'ALGERIA'), abstaining: ['CHINA', 'ALGERIA'] },
      agenda: ['LIGHTHOUSES--PROTECTION', 'The situation of lighthouses.'],
      subjects: ['LIGHTHOUSES', 'NAVIGATION'],
    }),
  );
  write('2025/English/test.txt', 'not a document');
  write('2025/desktop.ini', '[x]');

  expect(await importUn(folder)).toEqual({
    status: 0,
    lines: ['1 added 2025/English/S_RES_2990.xml', '1 added; no reports'],
  });
  expect(await find('S-RES-2990')).toEqual({
    symbol: 'S/RES/2990 (2025)',
    adoptedOn: '2025-03-04',
    rejectedOn: null,
    meeting: 9800,
    title: 'Security Council resolution 2990 (2025) [on lighthouses]',
    titles: {},
    chapter: 'VII',
    agenda: ['LIGHTHOUSES--PROTECTION', 'The situation of lighthouses'],
    subjects: ['LIGHTHOUSES', 'NAVIGATION'],
    sponsors: ['FR', 'BA', 'GB'],
    draft: 'S/2025/100',
    procedure: 'vote',
    tally: null,
    votes: { yes: councilWithout('CN', 'DZ'), no: [], abstain: ['CN', 'DZ'], absent: [] },
    sources: [
      {
        facts: [
          ...['adoptedOn', 'meeting', 'title', 'chapter', 'agenda', 'subjects', 'sponsors'],
          ...['draft', 'procedure', 'votes'],
        ],
        publisher: 'United Nations',
        file: 'S_RES_2990.xml',
        url: null,
        recordedOn: today(),
      },
    ],
  });

  const before = await dumpTables(database);
  expect(before['revisions']?.at(-1)).toMatchObject({
    ...{ type: 'resolution', resourceId: 'S-RES-2990', action: 'put', author: 'import-un' },
  });
  expect((await importUn('--as', 'Ann', folder)).lines.at(-1)).toBe('1 unchanged; no reports');
  expect(await dumpTables(database)).toEqual(before);
  expect(await runCommand(['audit'], env)).toMatchObject({ status: 0 });
});

test('a report that cannot be written stops the import before it begins', async () => {
  const { folder, importUn } = await setUp();
  const { status, lines } = await importUn('--report', join(folder, 'none', 'r.csv'), folder);

  expect(status).toBe(1);
  expect(lines[0]).toMatch(/^The report cannot be written: ENOENT/);
});

test('what contradicts itself in a file is left out and reported, and the rest is stored', async () => {
  const { folder, write, importUn, find } = await setUp();
  const file = (number: number, options: Parameters<typeof makeAkn>[0]) =>
    write(`${number}.xml`, makeAkn({ symbol: `S/RES/${number} (2025)`, ...options }));
  // Numbers that contradict names and text.
  file(2901, {
    text: 'Adopted 13-0-2, 9800th meeting',
    voters: { inFavour: without('CHINA', 'KENYA'), abstaining: ['CHINA', 'KENYA'] },
    counts: { inFavour: '015', abstaining: '000' },
  });
  // Names that contradict numbers and text.
  file(2902, { text: 'Adopted 13-0-2, 9800th meeting', counts: { inFavour: '013' } });
  // All three contradict one another.
  file(2903, { text: 'Adopted 12-0-3, 9800th meeting', counts: { inFavour: '014' } });
  // Fewer names than members.
  file(2904, { text: '', voters: { inFavour: without('KENYA') }, counts: { inFavour: '' } });
  file(2905, { text: 'Adopted unanimously', voters: { inFavour: without('KENYA') } });
  // A member who did not vote is among those who abstained.
  file(2906, {
    text: 'Adopted (14-0-0, 1 absent), 9800th meeting',
    voters: { inFavour: without('KENYA'), abstaining: ['KENYA'] },
  });
  file(2907, { text: 'Adopted by acclamation, 9800th meeting' });
  file(2908, { text: 'Adopted without vote, 9800th meeting', voters: {} });
  file(2909, { voters: { inFavour: [...without('KENYA'), 'RURITANIA'] } });
  file(2910, { voters: { inFavour: [...without('KENYA'), 'CHINA'] } });
  file(2911, { stepDate: '2025-03-05' });
  file(2912, { date: '0001-01-01', stepDate: '2025-03-05', coverDate: '2025-03-04' });
  file(2913, { stepDate: '2015-03-04', coverDate: '0001-01-01', date: '0001-01-01' });
  file(2914, { meeting: 'S/PV9808' });
  file(2915, { title: 'Security Council resolution 2900 (2025) [on something else]' });
  file(2916, { sponsors: 'Chile and the Committee on Buoys' });
  file(2917, { draft: 'a letter', body: '<p>one</i></p>' });
  file(2918, { text: 'Adopted somehow, 9800th meeting' });

  const { status, lines } = await importUn(folder);

  expect(status).toBe(0);
  const reports = lines.filter((line) => /^\d+\.xml:/.test(line));
  expect(reports.map((line) => line.replace(/^(\d+)\.xml:\d+:\d+: [^:]+:/, '$1'))).toEqual([
    '2901 the numbers give 15-?-0, but the names give 13-0-2, which is stored',
    '2902 the names give 15-0-0, but the numbers give 13-?-? and the text says “Adopted 13-0-2, 9800th meeting”: the names are left out',
    '2903 the names give 15-0-0, but the numbers give 14-?-? and the text says “Adopted 12-0-3, 9800th meeting”: the names are left out',
    '2903 the text says “Adopted 12-0-3, 9800th meeting”, but the numbers give 14-?-?: no tally is stored',
    '2904 the names give 14-0-0, but there are 15 members: the names are left out',
    '2905 the names give 14-0-0, but the text says “Adopted unanimously” and there are 15 members: the names are left out',
    '2906 among those who abstained is KENYA, but the text says “Adopted (14-0-0, 1 absent), 9800th meeting”: stored as absent',
    '2907 the text says “Adopted by acclamation, 9800th meeting”, but names are given: these are left out',
    '2909 “RURITANIA” is no state that the registry knows: the names are left out',
    '2910 “CHINA” is named twice: the names are left out',
    '2911 the step of the adoption says 2025-03-05, but the date of the work and the cover page say 2025-03-04, which is stored',
    '2912 the step of the adoption says 2025-03-05, the cover page says 2025-03-04: which is right is not known, so none is stored',
    '2913 the step of the adoption is 2015-03-04, which is not in the year of S/RES/2913 (2025): it is left out',
    '2914 the meeting record says 9808, but the text of the step and the cover page say 9800, which is stored',
    '2915 the title is that of resolution 2900: it is left out',
    '2916 the sponsors name no state that the registry knows: “the Committee on Buoys”. None is stored',
    expect.stringMatching(/^2917 is not well-formed XML: .*The metadata before it was read$/),
    '2917 “a letter” is no document symbol of the UN: the draft is left out',
    '2918 the outcome “Adopted somehow, 9800th meeting” is not understood',
  ]);

  const all = { yes: councilWithout(), no: [], abstain: [], absent: [] };
  const nothing = { procedure: 'vote', votes: null, tally: null };
  const facts: Record<number, object> = {
    2901: { votes: { ...all, yes: councilWithout('CN', 'KE'), abstain: ['CN', 'KE'] } },
    2902: { votes: null, tally: { yes: 13, no: 0, abstain: 2, absent: 0 } },
    2903: nothing,
    2904: nothing,
    2905: nothing,
    2906: { votes: { ...all, yes: councilWithout('KE'), absent: ['KE'] }, tally: null },
    2907: { ...nothing, procedure: 'without-vote' },
    2908: { ...nothing, procedure: 'without-vote', meeting: 9800 },
    2909: { votes: null, tally: { yes: 15, no: 0, abstain: 0, absent: 0 } },
    2910: { votes: null, tally: { yes: 15, no: 0, abstain: 0, absent: 0 } },
    2911: { adoptedOn: '2025-03-04', votes: all },
    2912: { adoptedOn: null, votes: all },
    2913: { adoptedOn: null, votes: all },
    2914: { meeting: 9800 },
    2915: { title: null, votes: all },
    2916: { sponsors: [], votes: all },
    2917: { draft: null, votes: all },
    2918: { votes: null },
  };
  for (const [number, expected] of Object.entries(facts)) {
    expect(await find(`S-RES-${number}`), number).toMatchObject(expected);
  }
});

test('names of their time, misspelt names and names split in two are those of states', async () => {
  const { write, importUn, find } = await setUp();
  const spellings: [string, string[]][] = [
    ['CÔTE D’IVOIRE', ['CÔTE D’IVOIRE']],
    ["COTE D'IVOIRE", ["COTE D'IVOIRE"]],
    ['CÔTE. and D’IVOIRE', ['CÔTE.', "D'IVOIRE"]],
  ];
  const rest = without("CÔTE D'IVOIRE", 'CHILE', 'KENYA', 'GREECE');
  const files = spellings.map(([, names], at) =>
    write(
      `${at}.xml`,
      makeAkn({
        symbol: `S/RES/295${at} (2025)`,
        voters: { inFavour: [...rest, ...names, 'CHILEs', 'TURKEY', 'LIBYAN ARAB JAMAHIRIYA'] },
        counts: { inFavour: '015' },
      }),
    ),
  );

  expect((await importUn(...files)).lines.at(-1)).toBe('3 added; no reports');
  const yes = [...councilWithout('KE', 'GR'), 'LY', 'TR'].sort();
  for (const number of [2950, 2951, 2952]) {
    expect((await find(`S-RES-${number}`))?.votes?.yes).toEqual(yes);
  }
});

test('drafts that were not adopted and presidential statements are resolutions of other types', async () => {
  const { write, importUn, find } = await setUp();
  const veto = (country: string) =>
    `The draft resolution was not adopted due to the negative vote of a permanent member of the Security Council (${country})`;
  const draft = {
    kind: 'draftResolution',
    draft: '',
    outcome: 'veto',
    voters: { inFavour: without('RUSSIAN FEDERATION'), against: ['RUSSIAN FEDERATION'] },
  };
  const files = [
    write('1.xml', makeAkn({ ...draft, symbol: 'S/2025/901', text: veto('Russian Federation') })),
    write('2.xml', makeAkn({ ...draft, symbol: 'S/2025/902', text: veto('United States') })),
    // Put to the vote in the year after that of its symbol.
    write(
      '2b.xml',
      makeAkn({
        ...{ ...draft, symbol: 'S/2024/903', outcome: 'notAdopted' },
        text: 'The draft resolution was not adopted having failed to obtain the required number of votes',
        voters: { inFavour: COUNCIL.slice(0, 6), against: COUNCIL.slice(6) },
      }),
    ),
    write(
      '3.xml',
      makeAkn({
        symbol: 'S/PRST/2025/90',
        kind: 'presidentialStatement',
        outcome: '',
        ...{ text: '', draft: '', voters: {}, coverMeeting: '' },
        title:
          'Statement [made on behalf of the Security Council, at the 9800th meeting, 4 Mar. 2025, in connection with buoys]',
      }),
    ),
    // Filed among resolutions.
    write(
      'S_PRST_2025_91.xml',
      makeAkn({ symbol: 'S/PRST/2025/91', text: '', draft: '', voters: {} }),
    ),
    // The symbol of another document.
    write('S_PRST_2025_92.xml', makeAkn({ kind: 'presidentialStatement' })),
  ];

  const { status, lines } = await importUn(...files);

  expect(status).toBe(1);
  expect(lines.filter((line) => /^\S+:\d+:\d+/.test(line))).toEqual([
    `2.xml:20:51: S/2025/902: the names give 14-1-0, but the text says “${veto('United States')}”: the names are left out`,
    'S_PRST_2025_92.xml:1:1: S/RES/2990 (2025): is the symbol of a resolution, but the document is a presidential statement of 2025-03-04',
  ]);
  const votes = { yes: councilWithout('RU'), no: ['RU'], abstain: [], absent: [] };
  expect(await find('S-2025-901')).toMatchObject({
    ...{ rejectedOn: '2025-03-04', adoptedOn: null, draft: null, votes },
  });
  expect((await find('S-2024-903'))?.rejectedOn).toBe('2025-03-04');
  expect(await find('S-2025-902')).toMatchObject({
    votes: null,
    tally: { yes: 14, no: 1, abstain: 0, absent: 0 },
  });
  const statement = { adoptedOn: '2025-03-04', meeting: 9800, votes: null, procedure: null };
  expect(await find('S-PRST-2025-90')).toMatchObject(statement);
  expect(await find('S-PRST-2025-91')).toMatchObject(statement);
  expect(await find('S-RES-2990')).toBeNull();
});

test('files of other languages add titles, and confirm the rest', async () => {
  const { write, importUn, find } = await setUp();
  const english = { title: 'Security Council resolution 2990 (2025) [on lighthouses]' };
  const files = [
    write('E.xml', makeAkn(english)),
    write('F.xml', makeAkn({ language: 'fra', title: 'Résolution 2990 (2025) [sur les phares]' })),
    // The Library's titles are in English in all languages.
    write('S.xml', makeAkn({ language: 'spa', ...english, agenda: ['Los faros'] })),
  ];
  expect((await importUn(...files)).lines.at(-1)).toBe(
    '1 added, 1 changed, 1 unchanged; no reports',
  );
  const stored = await find('S-RES-2990');
  expect(stored).toMatchObject({
    ...english,
    titles: { fr: 'Résolution 2990 (2025) [sur les phares]' },
    agenda: [],
  });
  expect(stored?.sources.map(({ file, facts }) => [file, facts.includes('titles')])).toEqual([
    ['E.xml', false],
    ['F.xml', true],
  ]);
});

test('a fact that is null is filled in, one of the same file is replaced, any other is kept and reported', async () => {
  const { database, write, importUn, find } = await setUp();
  const original = await find('S-RES-1695');
  if (!original) throw new Error('S/RES/1695 is in the seed.');
  // What a curator has written.
  await database.write((writer) =>
    saveResolution(
      writer,
      { ...original, title: 'Missiles', chapter: null },
      { author: 'Ann', acceptedAt: new Date() },
    ),
  );
  const facts = {
    ...{ symbol: 'S/RES/1695 (2006)', date: '2006-07-15', draft: 'S/2006/488' },
    ...{ meeting: 'S/PV.5490', coverMeeting: '5490th meeting', text: 'Adopted unanimously' },
    ...{ chapter: true, voters: {}, subjects: ['MISSILES'] },
    title: 'Security Council resolution 1695 (2006) [on missiles]',
  };
  const file = write('S_RES_1695.xml', makeAkn(facts));
  const kept =
    'S_RES_1695.xml:1:1: S/RES/1695 (2006): title: the registry says Missiles, which is kept; the file says Security Council resolution 1695 (2006) [on missiles]';
  expect((await importUn(file)).lines).toEqual([
    kept,
    '1 changed S_RES_1695.xml',
    '1 changed; reports: 1 kept',
  ]);
  expect(await find('S-RES-1695')).toMatchObject({
    ...{ title: 'Missiles', chapter: 'VII', subjects: ['MISSILES'], votes: original.votes },
  });

  write('S_RES_1695.xml', makeAkn({ ...facts, subjects: ['ROCKETS'] }));
  expect((await importUn(file)).lines.at(-1)).toBe('1 changed; reports: 1 kept');
  expect((await find('S-RES-1695'))?.subjects).toEqual(['ROCKETS']);

  const other = write('other/S_RES_1695_corrected.xml', makeAkn({ ...facts, subjects: ['KITES'] }));
  expect((await importUn(other)).lines).toEqual([
    kept.replace('S_RES_1695.xml', 'other/S_RES_1695_corrected.xml'),
    'other/S_RES_1695_corrected.xml:1:1: S/RES/1695 (2006): subjects: the registry says ROCKETS, which is kept; the file says KITES',
    '1 unchanged other/S_RES_1695_corrected.xml',
    '1 unchanged; reports: 2 kept',
  ]);

  // Files of the same name in two folders are two sources.
  const twin = write('twin/S_RES_1695.xml', makeAkn({ ...facts, subjects: ['KITES'] }));
  expect((await importUn(file, twin)).lines.at(-1)).toBe('2 unchanged; reports: 3 kept');
});

test('votes of the Security Council are read from CSV', async () => {
  const { write, importUn, find } = await setUp();
  const vote = {
    ...{ undl_id: '1', date: '2025-03-04', resolution: 'S/RES/2990(2025)', meeting: 'S/PV9800' },
    ...{ draft: 'S/2025/100', description: 'Security Council resolution 2990 (2025) [on buoys]' },
    ...{ agenda: 'BUOYS', subjects: 'BUOYS|LIGHTHOUSES', modality: 'Vote', total_ms: '15.0' },
    ...{ total_yes: '14.0', total_no: '0.0', total_abstentions: '1.0', total_non_voting: '0.0' },
  };
  const codes = 'DZA CHL CHN CIV FRA GRC JPN KEN MEX NOR PAN RUS SOM GBR USA'.split(' ');
  const votes = COUNCIL.map((name, at) => [codes[at] ?? '', name, at === 14 ? 'A' : 'Y'] as const);
  const file = write(
    'sc_voting.csv',
    makeCsv('council', [
      { common: vote, votes },
      {
        common: {
          ...{ undl_id: '2', date: '1991-01-31', resolution: 'S/RES/686(1991)' },
          ...{ modality: 'Without a vote', draft: 'S/22300|S/22301' },
        },
        votes: [
          ['SUN', 'USSR', 'X'],
          ['GBR', 'UNITED KINGDOM', 'X'],
        ],
      },
      {
        common: { undl_id: '3', date: '1990-01-31', resolution: 'S/RES/650 (1990)' },
        votes: COUNCIL.map((name, at) => [codes[at] ?? '', name, 'X'] as const),
      },
    ]),
  );

  expect((await importUn(file)).lines).toEqual([
    'sc_voting.csv:17:1: S/RES/686(1991): there are several drafts, S/22300 and S/22301: none is stored',
    'sc_voting.csv:19:1: S/RES/650 (1990): every member is named as not voting: the names are left out',
    '3 added sc_voting.csv',
    '3 added; reports: 1 draft, 1 votes',
  ]);
  expect(await find('S-RES-2990')).toMatchObject({
    ...{ adoptedOn: '2025-03-04', meeting: 9800, draft: 'S/2025/100', procedure: 'vote' },
    ...{ agenda: ['BUOYS'], subjects: ['BUOYS', 'LIGHTHOUSES'] },
    votes: { yes: councilWithout('US'), no: [], abstain: ['US'], absent: [] },
    sources: [{ url: 'https://digitallibrary.un.org/record/4055387', file: 'sc_voting.csv' }],
  });
  expect(await find('S-RES-686')).toMatchObject({ procedure: 'without-vote', votes: null });

  // The dataset is one source, whatever its file is called.
  const renamed = write(
    'sc_voting_2026.csv',
    readFileSync(file, 'utf8').replaceAll('9800', '9801'),
  );
  expect((await importUn(renamed)).lines.at(-1)).toBe(
    '1 changed, 2 unchanged; reports: 1 draft, 1 votes',
  );
  expect((await find('S-RES-2990'))?.meeting).toBe(9801);
});

test('votes and outcomes of the General Assembly are read from CSV', async () => {
  const { write, importUn, find } = await setUp();
  const common = {
    ...{ undl_id: '1', date: '1980-12-11', session: '35', resolution: 'A/RES/35/223 B' },
    ...{ meeting: 'A/35/PV. 94', draft: 'A/35/L.20', agenda_title: 'BUOYS' },
    title: 'Buoys : resolution / adopted by the General Assembly',
    ...{ total_yes: '2.0', total_no: '1.0', total_abstentions: '1.0', total_non_voting: '1.0' },
    total_ms: '5.0',
  };
  const votes = [
    ['SUN', 'USSR', 'Y'],
    ['CSK', 'CZECHOSLOVAKIA', 'Y'],
    ['YMD', "PEOPLE'S DEMOCRATIC REPUBLIC OF YEMEN", 'N'],
    ['DEU', 'GERMANY, FEDERAL REPUBLIC OF', 'A'],
    ['BLR', 'BYELORUSSIAN SSR', 'X'],
  ] as const;
  const file = write(
    'ga_voting.csv',
    makeCsv('assembly', [
      { common, votes },
      {
        common: { ...common, undl_id: '2', resolution: 'A/RES/ES-10/21', session: 'ES-10' },
        votes,
      },
      // The numbers contradict the rows, and neither is the number of members.
      {
        common: {
          ...common,
          undl_id: '3',
          resolution: 'A/RES/35/3',
          total_yes: '3.0',
          total_ms: '9',
        },
        votes,
      },
      // As many rows as members.
      { common: { ...common, undl_id: '4', resolution: '35/4', total_yes: '3.0' }, votes },
      {
        common: { ...common, undl_id: '5', resolution: 'A/RES/35/5' },
        votes: [['SUN', 'USSR', 'Q']],
      },
      { common, votes },
    ]),
  );
  const { status, lines } = await importUn(file);
  expect(status).toBe(1);
  expect(lines).toEqual([
    'ga_voting.csv:12:1: A/RES/35/3: the names give 2-1-1 (1 absent), but the totals give 3-1-1 (1 absent) and there are 9 members: the names are left out',
    'ga_voting.csv:12:1: A/RES/35/3: the totals give 3-1-1 (1 absent), but there are 9 members: no tally is stored',
    'ga_voting.csv:17:1: A/RES/35/4: the totals give 3-1-1 (1 absent), but the names give 2-1-1 (1 absent), which is stored',
    'ga_voting.csv:22:1: A/RES/35/5: USSR has the vote “Q”, not Y, N, A or X',
    'ga_voting.csv:23:1: A/RES/35/223 B: has rows further up: these are disregarded',
    '5 added, 1 refused ga_voting.csv',
    '5 added, 1 refused; reports: 2 votes, 2 numbers of votes',
  ]);
  const cast = { yes: ['CSHH', 'SUHH'], no: ['YDYE'], abstain: ['DE'], absent: ['BY'] };
  expect(await find('A-RES-35-223-B')).toMatchObject({
    ...{ symbol: 'A/RES/35/223 B', title: 'Buoys', meeting: 94, draft: 'A/35/L.20', votes: cast },
  });
  expect(await find('A-RES-ES-10-21')).toMatchObject({ votes: cast });
  expect(await find('A-RES-35-3')).toMatchObject({ votes: null, tally: null });
  expect(await find('A-RES-35-4')).toMatchObject({ votes: cast });

  const outcomes = write(
    'ga_outcomes.csv',
    makeCsv('outcomes', [
      { common: { ...common, modality: 'Recorded vote', resolution: 'A/RES/35/223 B' } },
      { common: { ...common, undl_id: '9', resolution: 'A/RES/35/9', modality: 'Without a vote' } },
    ]),
  );
  expect((await importUn(outcomes)).status).toBe(0);
  expect(await find('A-RES-35-9')).toMatchObject({ procedure: 'without-vote', title: 'Buoys' });
});

test('lines of a CSV file may end in several ways', async () => {
  const { write, importUn, find } = await setUp();
  const rowsOf = (resolution: string) => ({
    common: { resolution, date: '2025-12-18', total_yes: '1.0', total_no: '1', total_ms: '2' },
    votes: [
      ['FRA', 'FRANCE', 'Y'],
      ['USA', 'UNITED STATES', 'N'],
    ] as const,
  });
  const csv = makeCsv('assembly', ['A/RES/80/990', 'A/RES/80/991', 'A/RES/80/992'].map(rowsOf));
  const lines = csv.split('\r\n');
  const ends = ['\r\n', '\n', '\r\n', '\r', '\n', '\r\n', '\n', ''];
  const file = write('mixed.csv', lines.map((line, at) => `${line}${ends[at]}`).join(''));
  expect((await importUn(file)).lines).toEqual(['3 added mixed.csv', '3 added; no reports']);
  expect((await find('A-RES-80-992'))?.votes).toMatchObject({ yes: ['FR'], no: ['US'] });
});

test('totals that are no numbers confirm nothing', async () => {
  const { write, importUn, find } = await setUp();
  const votes = [['FRA', 'FRANCE', 'Y']] as const;
  const common = { resolution: 'A/RES/80/990', total_no: '0', total_yes: '-120.0' };
  const records = makeMarc({ symbol: 'A/RES/80/991', totals: ['1', '1', '0', '1', '1e3'] });
  const { lines } = await importUn(
    write('totals.csv', makeCsv('assembly', [{ common, votes }])),
    write('totals.xml', makeMarcCollection([records])),
  );
  const left = 'for a number: they are left out';
  expect(lines).toEqual([
    `totals.csv:2:1: A/RES/80/990: the totals have “-120.0” ${left}`,
    expect.stringContaining('nothing confirms that these are all: the names are left out'),
    '1 added totals.csv',
    expect.stringContaining(`A/RES/80/991: the totals have “1e3” ${left}`),
    expect.stringContaining('nothing confirms that these are all: the names are left out'),
    '1 added totals.xml',
    '2 added; reports: 2 numbers of votes, 2 votes',
  ]);
  expect(await find('A-RES-80-990')).toMatchObject({ votes: null, tally: null });
});

test('dates outside the session of the symbol are left out', async () => {
  const { write, importUn, find } = await setUp();
  const common = { resolution: 'A/RES/80/990', date: '1990-01-01', modality: 'without vote' };
  const { lines } = await importUn(write('outcomes.csv', makeCsv('outcomes', [{ common }])));
  expect(lines[0]).toContain('the date is 1990-01-01, which is not in the year of A/RES/80/990');
  expect(await find('A-RES-80-990')).toMatchObject({ adoptedOn: null });
});

test('what one file says was adopted without a vote gets no votes from another', async () => {
  const { write, importUn, find } = await setUp();
  const adopted = { symbol: 'S/RES/2990 (2025)', text: 'Adopted without vote', voters: {} };
  const first = write('first.xml', makeAkn(adopted));
  const second = write('second.xml', makeAkn());
  expect((await importUn(first, second)).lines).toContainEqual(
    expect.stringContaining('procedure: the registry says without-vote, which is kept'),
  );
  expect(await find('S-RES-2990')).toMatchObject({ procedure: 'without-vote', votes: null });
  // The first file is corrected, and the other way round.
  write('first.xml', makeAkn({ voters: { inFavour: COUNCIL } }));
  expect((await importUn(first)).lines.at(-1)).toBe('1 changed; no reports');
  expect(await find('S-RES-2990')).toMatchObject({ procedure: 'vote', votes: { no: [] } });
  write('first.xml', makeAkn(adopted));
  await importUn(first);
  const corrected = await find('S-RES-2990');
  expect(corrected).toMatchObject({ procedure: 'without-vote', votes: null, tally: null });
  expect(corrected?.sources.flatMap(({ facts }) => facts)).not.toContain('votes');
  const third = write('third.xml', makeAkn({ ...adopted, symbol: 'S/RES/1695 (2006)' }));
  expect((await importUn(third)).lines).toContainEqual(
    expect.stringMatching(
      /votes: the registry says yes .*, which is kept; the file says without-vote/,
    ),
  );
});

test('vote records are read from MARCXML', async () => {
  const { write, importUn, find } = await setUp();
  const file = write(
    'records.xml',
    makeMarcCollection([
      makeMarc(),
      makeMarc({ number: '900002', symbol: 'A/RES/80/991', totals: ['2', '1', '0', '0', '3'] }),
      makeMarc({ number: '900003', symbol: 'a letter' }),
    ]),
  );
  const { status, lines } = await importUn(file);
  expect(status).toBe(1);
  expect(lines).toEqual([
    'records.xml:25:1: A/RES/80/991: the names give 1-1-0 (1 absent), but the totals give 2-1-0: the names are left out',
    'records.xml:29:1: a letter: is no document symbol of the UN',
    '2 added, 1 refused records.xml',
    '2 added, 1 refused; reports: 1 votes',
  ]);
  expect(await find('A-RES-80-991')).toMatchObject({ votes: null, tally: null });
  expect(await find('A-RES-80-990')).toMatchObject({
    ...{ adoptedOn: '2025-12-18', meeting: 69, title: 'A made-up question', draft: 'A/80/L.12' },
    votes: { yes: ['GB'], no: ['US'], abstain: [], absent: ['RU'] },
    sources: [{ url: 'https://digitallibrary.un.org/record/900001', file: 'records.xml' }],
  });
});

test('malformed, truncated and foreign files are refused by name and position, and the rest is imported', async () => {
  const { folder, write, importUn } = await setUp();
  const akn = makeAkn();
  const bomb = `<!DOCTYPE akomaNtoso [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>\n${akn}`;
  write('bad-tag.xml', akn.replace('</meta>', '</mete>'));
  write('bomb.xml', bomb);
  write('cut.xml', akn.slice(0, akn.indexOf('</workflow>')));
  write('cut-in-text.xml', akn.slice(0, akn.indexOf('has met')));
  write('deep.xml', akn.replace('<mainBody>', `<mainBody>${'<p>'.repeat(200)}`));
  write('empty.xml', '');
  write('entity.xml', akn.replace('ALGERIA', '&unknown;'));
  write('foreign.csv', 'a,b\n1,2\n');
  write('foreign.xml', '<html><body/></html>');
  write('good.xml', akn);
  write('latin-1.xml', Buffer.from(akn.replace('CÔTE', 'CÔTE'), 'latin1'));
  write('names.csv', 'undl_id,member_state,name_status\n1,X,Y\n');
  write('no-records.xml', makeMarcCollection([]));
  write('odd-kind.xml', makeAkn({ kind: 'constructor', voters: { constructor: COUNCIL } }));
  write('no-symbol.xml', makeAkn({ symbol: null }));
  write('other-namespace.xml', akn.replace('/akn/3.0"', '/akn/2.0"'));
  write(
    'torn.csv',
    `${makeCsv('council', [])}1,DZA,ALGERIA,False,Y,2025-03-04,S/RES/2991(2025)\r\n`,
  );
  const [row = ''] = makeCsv('council', [{ common: { resolution: 'S/RES/2992' } }])
    .split('\r\n')
    .slice(1);
  write('unmatched.csv', `${makeCsv('council', [])}${row}\r\n1,"D"ZA\r\n`);
  write('unquoted.csv', `${makeCsv('council', [])}1,"DZA`);

  const { status, lines } = await importUn(folder, join(folder, 'gone.xml'));

  expect(status).toBe(1);
  const refused = lines.filter((line) => /^\S+:\d+:\d+: /.test(line));
  expect(refused).toEqual([
    'bad-tag.xml:22:7: is not well-formed XML: unexpected close tag',
    'bomb.xml:1:74: must not have a document type declaration',
    'cut-in-text.xml:27:1878: ends before its last element does: it is truncated',
    'cut.xml:18:835: ends before its last element does: it is truncated',
    'deep.xml:27:304: has elements more than 100 deep',
    'empty.xml:1:1: is empty',
    'entity.xml:20:73: is not well-formed XML: undefined entity',
    "foreign.csv:1:1: must have the columns of one of the UN's voting datasets (docs/un-data.md)",
    'foreign.xml:1:1: has the root element html: it must be Akoma Ntoso 3.0 (akomaNtoso) or MARCXML (collection)',
    'latin-1.xml:20:170: is not valid UTF-8',
    "names.csv:1:1: lists the names of member states, which aren't needed: the registry has its own",
    'no-records.xml:1:1: has no records',
    'no-symbol.xml:1:1: has no document symbol of the United Nations',
    'odd-kind.xml:20:1: has votes of an unknown kind: “constructor”',
    'other-namespace.xml:1:1: has the root element akomaNtoso: it must be Akoma Ntoso 3.0 (akomaNtoso) or MARCXML (collection)',
    'torn.csv:2:1: S/RES/2991(2025): has 7 cells instead of 20',
    'unmatched.csv:3:1: has text after a closing quotation mark in the same cell',
    'unquoted.csv:2:1: ends inside quotation marks: it is truncated',
    "gone.xml:1:1: cannot be read: ENOENT: no such file or directory, open 'gone.xml'",
  ]);
  expect(lines.at(-1)).toBe('19 refused, 1 added; no reports');
});

test('import-un --dry-run saves nothing, and --report lists what became of each record', async () => {
  const { folder, database, write, importUn } = await setUp();
  write('1.xml', makeAkn());
  write('2.xml', makeAkn({ symbol: 'S/RES/2991 (2025)', stepDate: '2025-03-05' }));
  write('3.xml', makeAkn({ language: 'fra' }));
  write('4.xml', '<html/>');
  const report = join(makeFolder(), 'report.csv');
  const before = await dumpTables(database);

  const dry = await importUn('--dry-run', '--report', report, folder);

  expect(dry).toMatchObject({ status: 1 });
  expect(dry.lines.at(-1)).toBe('2 added, 1 changed, 1 refused; reports: 1 date');
  expect(await dumpTables(database)).toEqual(before);
  const rows: string[][] = parse(readFileSync(report));
  expect(rows.map(([file = '', ...cells]) => [file.replace(`${folder}/`, ''), ...cells])).toEqual([
    ['file', 'position', 'symbol', 'outcome', 'kind', 'reason'],
    ['1.xml', '1:1', 'S/RES/2990 (2025)', 'added', '', ''],
    [
      ...['2.xml', '17:1', 'S/RES/2991 (2025)', 'added', 'date'],
      'the step of the adoption says 2025-03-05, but the date of the work and the cover page say 2025-03-04, which is stored',
    ],
    ['3.xml', '1:1', 'S/RES/2990 (2025)', 'changed', '', ''],
    [
      ...['4.xml', '1:1', '', 'refused', 'refused'],
      'has the root element html: it must be Akoma Ntoso 3.0 (akomaNtoso) or MARCXML (collection)',
    ],
  ]);

  expect((await importUn('--report', report, folder)).lines.at(-1)).toBe(
    '2 added, 1 unchanged, 1 refused; reports: 1 date',
  );
});

test('import-un refuses files that it cannot read for what they are, if they are named', async () => {
  const { write, importUn, folder } = await setUp();
  const notes = write('notes.txt', 'not a document');
  expect(await importUn(notes)).toMatchObject({ status: 1 });
  expect(await importUn(folder)).toEqual({ status: 0, lines: ['no records'] });
});

test('where the members of the Security Council are recorded, nobody else has voted', async () => {
  const { env, write, importUn, find } = await setUp();
  const members = [...councilWithout('CN'), 'BE'].map((party) => ({ party, from: '2025-01-01' }));
  const council = { code: 'UNSC', kind: 'group', name: 'Members of the Council', members };
  const group = write('group.json', JSON.stringify(council));
  expect(await runCommand(['import', group], env)).toMatchObject({ status: 0 });
  const file = write('S_RES_2990.xml', makeAkn());
  expect((await importUn(file)).lines).toEqual([
    'S_RES_2990.xml:1:1: S/RES/2990 (2025): CN was not a member of the Security Council on 2025-03-04: the names are left out',
    '1 added S_RES_2990.xml',
    '1 added; reports: 1 states',
  ]);
  expect(await find('S-RES-2990')).toMatchObject({ votes: null, adoptedOn: '2025-03-04' });
});
