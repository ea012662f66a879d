import { createHash } from 'node:crypto';
import { createReadStream, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Reader } from '../db/database.js';
import { findLastNumber, hasAnyStatement } from '../documents/revision-log.store.js';
import { ExpectedError } from '../domain/expected-error.js';
import type { Links } from '../domain/links.js';
import { findLastChange } from '../revisions/last-change.store.js';
import { toCitationFile } from './citation-file.js';
import { toCodebook } from './codebook.js';
import { toCroissant } from './croissant.js';
import { toDataPackage } from './data-package.js';
import { toLicenseFile, toReadme } from './readme.js';
import {
  claimKinds,
  memberships,
  parties,
  partyAliases,
  resolutionSources,
  resolutionSponsors,
  resolutions,
  resolutionTerms,
  resolutionTitles,
  revisions,
  votes,
} from './reference-tables.js';
import type { ReleasedFile, ReleasedTable, ReleaseFacts } from './release-facts.js';
import type { ReleaseTable } from './release-table.js';
import {
  citations,
  claimParties,
  claims,
  signatories,
  statementSources,
  statements,
} from './statement-tables.js';
import { writeTable } from './write-table.js';

/** The version of the tables. The minor number grows with new columns and tables, the major number when others change. */
const TABLES_VERSION = '1.0';

const TABLES: readonly ReleaseTable[] = [
  ...[statements, statementSources, signatories, claims, claimParties, citations, claimKinds],
  ...[parties, partyAliases, memberships],
  ...[resolutions, resolutionTitles, resolutionTerms, resolutionSponsors, resolutionSources, votes],
  revisions,
];

/**
 * Writes a snapshot of the registry as a data set into an empty folder. The files depend on nothing but the snapshot and
 * `about`, so that two releases of the same registry are equal.
 *
 * @returns the version of the release
 * @throws ExpectedError if the registry never held a statement
 */
export async function writeRelease(
  reader: Reader,
  folder: string,
  about: { links: Links; license: string },
): Promise<string> {
  const lastChange = await findLastChange(reader);
  if (lastChange === null || !(await hasAnyStatement(reader))) {
    throw new ExpectedError('There is no statement to release yet.');
  }
  const facts: ReleaseFacts = {
    version: `${TABLES_VERSION}.${await findLastNumber(reader)}`,
    createdAt: lastChange.toISOString(),
    license: about.license,
    homepage: about.links.to('/'),
    tables: await writeTables(reader, about.links, folder),
  };
  const files = {
    'CITATION.cff': toCitationFile(facts),
    LICENSE: toLicenseFile(facts),
    'README.md': toReadme(facts),
    'codebook.md': toCodebook(facts),
    'croissant.json': toJson(toCroissant(facts)),
    'datapackage.json': toJson(toDataPackage(facts)),
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  writeFileSync(join(folder, 'SHA256SUMS'), await listHashes(folder));
  return facts.version;
}

async function writeTables(reader: Reader, links: Links, folder: string): Promise<ReleasedTable[]> {
  const written: ReleasedTable[] = [];
  for (const { read, ...definition } of TABLES) {
    const rows = await writeTable(folder, definition, read(reader, links));
    const { name } = definition;
    written.push({
      definition,
      rows,
      csv: await describeFile(folder, `${name}.csv`),
      parquet: await describeFile(folder, `${name}.parquet`),
    });
  }
  return written;
}

async function describeFile(folder: string, path: string): Promise<ReleasedFile> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(join(folder, path)), hash);
  return { path, bytes: statSync(join(folder, path)).size, sha256: hash.digest('hex') };
}

/** As `sha256sum -c` reads them. */
async function listHashes(folder: string): Promise<string> {
  let lines = '';
  for (const name of readdirSync(folder).sort()) {
    const { sha256, path } = await describeFile(folder, name);
    lines += `${sha256}  ${path}\n`;
  }
  return lines;
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
