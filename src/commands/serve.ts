import { Command } from 'commander';
import { readConfig } from '../config.js';

/** `communique serve`: runs the server. */
export function serveCommand(): Command {
  return new Command('serve')
    .description('migrate the database, seed a new one, and serve the API until SIGINT or SIGTERM')
    .action(async () => {
      // The other commands start in half the time without the server's libraries.
      const { serve } = await import('../server.js');
      await serve(readConfig(process.env));
    });
}
