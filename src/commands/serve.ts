import { Command } from 'commander';
import { readConfig } from '../config.js';
import { serve } from '../server.js';

/** `communique serve`: runs the server. */
export function serveCommand(): Command {
  return new Command('serve')
    .description('migrate the database, seed a new one, and serve the API until SIGINT or SIGTERM')
    .action(() => serve(readConfig(process.env)));
}
