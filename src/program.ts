import { Command } from 'commander';
import { auditCommand } from './commands/audit.js';
import { backupCommand } from './commands/backup.js';
import { copyCommand } from './commands/copy.js';
import { draftCommand } from './commands/draft.js';
import { exportCommand } from './commands/export.js';
import { importCommand } from './commands/import.js';
import { importUnCommand } from './commands/import-un.js';
import { keyCommand } from './commands/key.js';
import { mcpCommand } from './commands/mcp.js';
import { migrateCommand } from './commands/migrate.js';
import { releaseCommand } from './commands/release.js';
import { seedCommand } from './commands/seed.js';
import { serveCommand } from './commands/serve.js';
import { subscriptionsCommand } from './commands/subscriptions.js';
import { ExpectedError } from './domain/expected-error.js';

/**
 * Runs the command line. Errors that the user can fix are printed as one line, bugs with their stack trace.
 *
 * @param args without the names of Node and the script
 */
export async function runProgram(args: readonly string[]): Promise<void> {
  const program = new Command('communique')
    .description('The open registry of joint diplomatic statements.')
    .addHelpText(
      'after',
      '\nIt is configured by environment variables, listed in docs/settings.md.',
    )
    .addCommand(serveCommand())
    .addCommand(migrateCommand())
    .addCommand(seedCommand())
    .addCommand(draftCommand())
    .addCommand(importCommand())
    .addCommand(importUnCommand())
    .addCommand(exportCommand())
    .addCommand(mcpCommand())
    .addCommand(releaseCommand())
    .addCommand(auditCommand())
    .addCommand(backupCommand())
    .addCommand(copyCommand())
    .addCommand(keyCommand())
    .addCommand(subscriptionsCommand());
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    const isExpected = error instanceof ExpectedError || isSystemError(error);
    console.error(isExpected ? (error as Error).message : error);
    process.exitCode = 1;
  }
}

/** A port in use, a read-only folder, a file that is not a database. */
function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && typeof error.code === 'string';
}
