import { Agent, get } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

/** Requests a URL again and again in its own process until it gets a message, then sends the times of all responses. */
const PAUSE_MS = 20;
const agent = new Agent({ keepAlive: true });
const times: number[] = [];
let failures = 0;
let isOver = false;
process.once('message', () => {
  isOver = true;
});

while (!isOver) {
  const began = performance.now();
  const ok = await new Promise<boolean>((resolve) => {
    get(process.argv[2] ?? '', { agent }, (response) => {
      response.resume().once('end', () => resolve(response.statusCode === 200));
    }).once('error', () => resolve(false));
  });
  if (ok) times.push(performance.now() - began);
  else failures += 1;
  await sleep(PAUSE_MS);
}
process.send?.({ times, failures });
