import { Command } from 'commander';
import { hasAnyStatement } from '../documents/revision-log.store.js';
import { ExpectedError } from '../domain/expected-error.js';
import { withDatabase } from './database.js';

/** `communique mcp`: answers an agent on standard input and output. */
export function mcpCommand(): Command {
  return new Command('mcp')
    .description('answer an agent by the Model Context Protocol on standard input and output')
    .addHelpText(
      'after',
      '\nAgents start it themselves: docs/integrating/agents.md. Nothing in the registry is changed. Links in answers begin with\nPUBLIC_URL. The log goes to standard error. A server answers agents at /mcp without this command.',
    )
    .action(async () => {
      // The other commands start faster without the protocol's library.
      const { serveAgent } = await import('../mcp/serve-agent.js');
      await withDatabase(async (database, config) => {
        if (!(await database.read(hasAnyStatement))) {
          throw new ExpectedError(
            'The registry that DATABASE_URL names has no statement yet: `communique seed` or `communique import` adds some.',
          );
        }
        if (config.isPublicUrlGuessed) {
          console.error(
            `PUBLIC_URL is not set: links in answers begin with ${config.publicUrl}, which only works while a server runs there.`,
          );
        }
        await serveAgent(database, config);
      });
    });
}
