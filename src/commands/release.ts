import { Command } from 'commander';
import { ExpectedError } from '../domain/expected-error.js';
import { createLinks } from '../domain/links.js';
import { writeRelease } from '../release/release.js';
import { createFolder } from './atomic-file.js';
import { withDatabase } from './database.js';

/** `communique release`: writes a frozen data set for research. */
export function releaseCommand(): Command {
  return new Command('release')
    .description('write one snapshot of the registry as a data set: tables, codebook, licence')
    .argument('<folder>', 'a new or empty folder')
    .addHelpText(
      'after',
      '\nTables are CSV and Parquet. DATA_LICENSE must be set. Two releases of the same registry are equal byte for byte.',
    )
    .action(release);
}

async function release(folder: string): Promise<void> {
  await withDatabase(async (database, { publicUrl, isPublicUrlGuessed, dataLicense: license }) => {
    if (license === null) {
      throw new ExpectedError(
        'DATA_LICENSE is not set. Nobody may use a data set without a licence: set it to an SPDX identifier, such as CC-BY-4.0, or to the URL of a licence.',
      );
    }
    const links = createLinks(publicUrl);
    await createFolder(folder, async (partial) => {
      const version = await database.read((reader) =>
        writeRelease(reader, partial, { links, license }),
      );
      console.log(`version ${version}`);
    });
    if (isPublicUrlGuessed) {
      console.error(
        `PUBLIC_URL is not set: URLs in ${folder} begin with ${publicUrl}, which only works on this machine.`,
      );
    }
  });
  console.log(`released to ${folder}`);
}
