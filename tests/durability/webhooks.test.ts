import { join } from 'node:path';
import { test } from 'vitest';
import { killDelivering } from '../support/kill-delivering.js';
import { makeFolder } from '../support/process.js';

test('a server killed between commit and delivery loses no webhook, and stores none twice', async () => {
  await killDelivering(join(makeFolder(), 'communique.db'));
});
