import { Command } from 'commander';
import { countSeed, seed } from '../seed/seed.js';
import type { SeedChange } from '../seed/seed-changes.store.js';
import { withDatabase } from './database.js';

const KINDS = { party: 'parties', resolution: 'resolutions', statement: 'statements' } as const;

/** More are only counted. */
const MAX_NAMED = 20;

/** `communique seed`: adds the missing parts of the seed. */
export function seedCommand(): Command {
  return new Command('seed')
    .description(
      'migrate, and add the parties, resolutions and statements of seed/ that are missing; what the registry has is kept, except that states are brought up to date',
    )
    .action(async () => {
      const changes = await withDatabase((database) => seed(database));
      for (const line of describeSeeding(changes)) console.log(line);
    });
}

/** A line for each kind: `resolutions: 1 added (S-RES-2817), 0 changed, 11 unchanged`. */
function describeSeeding(changes: readonly SeedChange[]): string[] {
  const total = countSeed();
  const lines = Object.entries(KINDS).map(([kind, plural]) => {
    const ofKind = changes.filter((change) => change.kind === kind);
    const having = (outcome: SeedChange['outcome']) =>
      ofKind.filter((change) => change.outcome === outcome).map(({ id }) => id);
    const kept = having('kept');
    const parts = [
      describe(having('added'), 'added'),
      describe(having('changed'), 'changed'),
      ...(kept.length > 0 ? [describe(kept, 'kept, other than in seed/')] : []),
      `${total[kind as SeedChange['kind']] - ofKind.length} unchanged`,
    ];
    return `${plural}: ${parts.join(', ')}`;
  });
  return changes.some(({ outcome }) => outcome !== 'kept') ? lines : ['nothing to add', ...lines];
}

function describe(ids: readonly string[], outcome: string): string {
  const isNamed = ids.length > 0 && ids.length <= MAX_NAMED;
  return `${ids.length} ${outcome}${isNamed ? ` (${ids.join(', ')})` : ''}`;
}
