import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { RECORDING, recordReview } from '../../scripts/record-review.js';
import { findProgram } from '../support/programs.js';

const PAGE = readFileSync(new URL('../../docs/curating.md', import.meta.url), 'utf8');

const isTerminalMade = process.platform === 'linux' && findProgram('script') !== null;

test.skipIf(!isTerminalMade)(
  'docs/curating.md shows a real sitting (to record it again: npm run docs:record)',
  async () => {
    expect(RECORDING.exec(PAGE)?.[0]).toBe(await recordReview());
  },
);
