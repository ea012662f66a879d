import type * as z from 'zod';
import type { resolutionDocument } from '../../src/resolutions/resolution-document.js';
import { CREATE, type Curator } from './curator.js';

type WrittenResolution = z.input<typeof resolutionDocument>;

export const PALESTINE = 'The situation in the Middle East, including the Palestinian question';
export const UKRAINE = 'Maintenance of peace and security of Ukraine';

/** Resolutions and drafts with votes, newest first. The votes are real, as far as they are given. */
const VOTED_ON: WrittenResolution[] = [
  {
    symbol: 'S/RES/2728 (2024)',
    adoptedOn: '2024-03-25',
    agenda: [PALESTINE],
    subjects: ['CEASEFIRES', 'HUMANITARIAN ASSISTANCE'],
    sponsors: ['DZ', 'EC', 'GY', 'JP', 'MT', 'MZ', 'KR', 'SL', 'SI', 'CH'],
    draft: 'S/2024/254',
    procedure: 'vote',
    votes: {
      yes: ['DZ', 'CN', 'EC', 'FR', 'GY', 'JP', 'MT', 'MZ', 'KR', 'RU', 'SL', 'SI', 'CH', 'GB'],
      abstain: ['US'],
    },
  },
  { symbol: 'S/2024/254', agenda: [PALESTINE] },
  {
    symbol: 'S/2024/239',
    rejectedOn: '2024-03-22',
    agenda: [PALESTINE],
    subjects: ['CEASEFIRES'],
    sponsors: ['US'],
    procedure: 'vote',
    votes: {
      yes: ['EC', 'FR', 'JP', 'MT', 'MZ', 'KR', 'SL', 'SI', 'CH', 'GB', 'US'],
      no: ['DZ', 'CN', 'RU'],
      abstain: ['GY'],
    },
  },
  {
    symbol: 'S/2023/772',
    rejectedOn: '2023-10-16',
    agenda: [PALESTINE],
    sponsors: ['RU'],
    votes: {
      yes: ['CN', 'GA', 'MZ', 'RU', 'AE'],
      no: ['FR', 'JP', 'GB', 'US'],
      abstain: ['AL', 'BR', 'EC', 'GH', 'MT', 'CH'],
    },
  },
  {
    symbol: 'S/2022/720',
    rejectedOn: '2022-09-30',
    agenda: [UKRAINE],
    sponsors: ['AL', 'US'],
    votes: {
      yes: ['AL', 'FR', 'GH', 'IE', 'KE', 'MX', 'NO', 'AE', 'GB', 'US'],
      no: ['RU'],
      abstain: ['BR', 'CN', 'GA', 'IN'],
    },
  },
  {
    symbol: 'A/RES/ES-11/1',
    adoptedOn: '2022-03-02',
    procedure: 'vote',
    votes: {
      yes: ['FR', 'DE', 'GB', 'US'],
      no: ['BY', 'ER', 'KP', 'RU', 'SY'],
      abstain: ['CN', 'IN', 'IR'],
      absent: ['SZ'],
    },
  },
  {
    symbol: 'S/RES/2118 (2013)',
    adoptedOn: '2013-09-27',
    chapter: 'VI',
    agenda: ['The situation in the Middle East'],
    subjects: ['CHEMICAL WEAPONS'],
    procedure: 'vote',
    votes: { yes: ['CN', 'FR', 'RU', 'GB', 'US'] },
  },
  { symbol: 'A/RES/50/6', adoptedOn: '1995-10-24', procedure: 'without-vote' },
  {
    symbol: 'S/3730/Rev.1',
    rejectedOn: '1956-11-04',
    votes: {
      yes: ['AU', 'BE', 'CN', 'CU', 'FR', 'IR', 'PE', 'GB', 'US'],
      no: ['SUHH'],
      absent: ['YUCS'],
    },
  },
  {
    symbol: 'S/3710',
    rejectedOn: '1956-10-30',
    sponsors: ['US'],
    votes: {
      yes: ['CN', 'CU', 'IR', 'PE', 'SUHH', 'US', 'YUCS'],
      no: ['FR', 'GB'],
      abstain: ['AU', 'BE'],
    },
  },
];

/** Adds these resolutions over HTTP. */
export async function addVotes(curator: Curator, documents = VOTED_ON): Promise<void> {
  for (const document of documents) {
    const id = document.symbol.replace(/ \(\d+\)$/, '').replaceAll('/', '-');
    const { status, body } = await curator.put(`/v1/resolutions/${id}`, document, CREATE);
    if (status !== 201) throw new Error(`${document.symbol}: ${JSON.stringify(body)}`);
  }
}
