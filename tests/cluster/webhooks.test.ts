import { onTestFinished, test } from 'vitest';
import { killDelivering } from '../support/kill-delivering.js';
import { startCluster } from '../support/postgres.js';

test('a node killed between commit and delivery loses no webhook, and stores none twice', async () => {
  const cluster = await startCluster();
  onTestFinished(cluster.remove);
  await killDelivering(cluster.url('postgres'));
});
