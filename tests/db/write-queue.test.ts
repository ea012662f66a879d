import { expect, test } from 'vitest';
import { DatabaseBusyError } from '../../src/db/errors.js';
import { createWriteQueue } from '../../src/db/write-queue.js';

test('a write that waits too long for those before it gives up, and the next keeps its turn', async () => {
  const queue = createWriteQueue();
  const order: string[] = [];
  let release = () => {};
  const first = queue.run(async () => {
    await new Promise<void>((resolve) => {
      release = resolve;
    });
    order.push('first');
  });
  const hasty = queue.run(async () => order.push('hasty'), 20);
  const patient = queue.run(async () => order.push('patient'));

  await expect(hasty).rejects.toThrow(DatabaseBusyError);
  expect(order).toEqual([]);
  release();
  await Promise.all([first, patient]);
  expect(order).toEqual(['first', 'patient']);
});

test('the time in the queue counts towards the deadline', async () => {
  const queue = createWriteQueue();
  let release = () => {};
  const first = queue.run(
    () =>
      new Promise<void>((resolve) => {
        release = resolve;
      }),
  );
  const remaining = queue.run(async (deadline) => deadline.remainingMs(), 60_000);
  await new Promise((resolve) => setTimeout(resolve, 20));
  release();

  await first;
  expect(await remaining).toBeLessThan(59_990);
});

test('a write that fails does not keep the next from running', async () => {
  const queue = createWriteQueue();
  const failing = queue.run(async () => {
    throw new Error('refused');
  });
  const next = queue.run(async () => 'stored');

  await expect(failing).rejects.toThrow('refused');
  expect(await next).toBe('stored');
  await queue.idle();
});
