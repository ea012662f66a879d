import { Command } from 'commander';
import { listAllSubscriptions } from '../subscriptions/subscriptions.store.js';
import { withDatabase } from './database.js';

/** `communique subscriptions`: lists the subscriptions of all keys. */
export function subscriptionsCommand(): Command {
  return new Command('subscriptions')
    .description(
      'list the subscriptions of all keys: key, address, state, deliveries that wait, last success, and why it is paused or fails',
    )
    .action(async () => {
      const subscriptions = await withDatabase((database) => database.read(listAllSubscriptions));
      for (const { keyName, url, state, waiting, lastSuccessAt, ...row } of subscriptions) {
        const failure = row.failures > 0 ? row.lastFailure : null;
        const reason = row.pausedReason ?? failure ?? '-';
        const columns = [keyName, url, state, waiting, lastSuccessAt ?? '-', reason];
        console.log(columns.map((column) => String(column).replace(/\s+/g, ' ')).join('\t'));
      }
    });
}
