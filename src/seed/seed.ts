import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import type { Database, Writer } from '../db/database.js';
import { readDocument } from '../documents/check.js';
import { isLatestDocument, saveStatement } from '../documents/save.store.js';
import { SourceError } from '../documents/source.js';
import { parseYaml } from '../documents/yaml.js';
import { ExpectedError } from '../domain/expected-error.js';
import { type Issue, toIssues } from '../domain/issue.js';
import { PACKAGE_ROOT } from '../package-root.js';
import { type NewParty, toNewParty } from '../parties/parties.store.js';
import { partyDocument, WIKIDATA_ITEM } from '../parties/party-document.js';
import { addParties } from '../parties/seed-parties.store.js';
import { resolutionDocument } from '../resolutions/resolution-document.js';
import { addResolutions } from '../resolutions/resolutions.store.js';
import { readResolution } from '../resolutions/save-resolution.store.js';
import { listUnrecorded, recordReferences } from '../revisions/reference-history.store.js';
import { hasRevision } from '../revisions/revisions.store.js';
import { compareWritings, listKept, listWritings, type SeedChange } from './seed-changes.store.js';
import { listFormerStates, listStates } from './states.js';

const SEED = fileURLToPath(new URL('seed', PACKAGE_ROOT));

/** A seed file is invalid. The message says where. */
class SeedError extends ExpectedError {
  override name = 'SeedError';

  constructor(file: string, issues: readonly Issue[]) {
    const lines = issues.map(({ path, message }) =>
      path.length === 0 ? `  ${message}` : `  ${path.join('.')}: ${message}`,
    );
    super(`seed/${file} cannot be loaded:\n${lines.join('\n')}`);
  }
}

/** What people call a state, besides its names in ISO 3166-1. */
const stateFile = z.array(
  z.strictObject({
    code: z.string().regex(/^[A-Z]{2}$/, 'must be an ISO 3166-1 alpha-2 code'),
    name: z.string().min(1).optional(),
    aliases: z.array(z.string().min(1)).default([]),
  }),
);

const formerStateFile = z.array(
  z.strictObject({
    code: z.string().regex(/^[A-Z]{3,4}$/, 'must be an ISO 3166-3 code'),
    name: z.string().min(1),
    from: z.int(),
    to: z.int(),
    aliases: z.array(z.string().min(1)).default([]),
  }),
);

const itemFile = z.record(
  z.string().regex(/^[A-Z]{2,4}$/, 'must be the code of a state'),
  z.string().regex(WIKIDATA_ITEM, 'must be the id of an item in Wikidata'),
);

/** Reads the parties and resolutions that every registry starts with. @throws SeedError */
export function readReferenceData() {
  const documents = [
    ...readSeed('organisations.yaml', z.array(partyDocument)),
    ...readSeed('groups.yaml', z.array(partyDocument)),
  ];
  const items = readSeed('wikidata.yaml', itemFile);
  const parties: NewParty[] = [
    ...listStates(readSeed('states.yaml', stateFile), items),
    ...listFormerStates(readSeed('former-states.yaml', formerStateFile), items),
    ...documents.map(toNewParty),
  ];
  return { parties, resolutions: readSeed('resolutions.yaml', z.array(resolutionDocument)) };
}

/**
 * Adds the parties, resolutions and statements that every registry starts with. It adds only what the registry has never
 * had, so that a second run changes nothing and does not undo what curators changed or deleted.
 *
 * @returns what was added or changed, and what was kept although the seed has it otherwise
 * @throws SeedError
 */
export async function seed(database: Database, now = new Date()): Promise<SeedChange[]> {
  const { parties, resolutions } = readReferenceData();

  return database.write(async (writer) => {
    const before = await listWritings(writer);
    await addParties(writer, parties, now);
    const read: Awaited<ReturnType<typeof readResolution>>[] = [];
    for (const resolution of resolutions) read.push(await readResolution(writer, resolution));
    const issues = read.flatMap(({ issues }, index) =>
      issues.map(({ path, message }) => ({ path: [index, ...path], message })),
    );
    if (issues.length > 0) throw new SeedError('resolutions.yaml', issues);
    const found = read.map(({ document }) => document);
    await addResolutions(writer, found, now);
    const changes = compareWritings(before, await listWritings(writer));
    changes.push(...(await listKept(writer, parties, found)));
    for (const id of listStatements()) {
      const outcome = await seedStatement(writer, id, now);
      if (outcome) changes.push({ kind: 'statement', id, outcome });
    }
    // After the statements, so that the first of them has the first revision.
    const changed = changes
      .filter(({ kind, outcome }) => kind !== 'statement' && outcome === 'changed')
      .map(({ kind, id }) => ({ type: kind, id }));
    const added = await listUnrecorded(writer);
    await recordReferences(writer, [...changed, ...added], { author: null, acceptedAt: now });
    return changes;
  });
}

/** How many parties, resolutions and statements the seed has. @throws SeedError */
export function countSeed(): Record<SeedChange['kind'], number> {
  const { parties, resolutions } = readReferenceData();
  return {
    party: parties.length,
    resolution: resolutions.length,
    statement: listStatements().length,
  };
}

/** The ids of the statements of the seed. */
function listStatements(): string[] {
  return readdirSync(join(SEED, 'statements'))
    .map((name) => name.replace(/\.yaml$/, ''))
    .sort();
}

/** A statement's file is named after its id. */
async function seedStatement(
  writer: Writer,
  id: string,
  now: Date,
): Promise<'added' | 'kept' | null> {
  const file = `statements/${id}.yaml`;
  const { anchored, issues } = readDocument(parseSeed(file));
  if (!anchored) throw new SeedError(file, issues);
  if (anchored.document.id !== id) {
    throw new SeedError(file, [{ path: ['id'], message: 'must match the name of the file' }]);
  }
  if (await hasRevision(writer, { type: 'statement', id })) {
    return (await isLatestDocument(writer, anchored)) ? null : 'kept';
  }
  const saved = await saveStatement(writer, anchored, { author: null, acceptedAt: now });
  if (saved.outcome === 'refused') throw new SeedError(file, saved.issues);
  return 'added';
}

function readSeed<T extends z.ZodType>(file: string, schema: T): z.output<T> {
  const result = schema.safeParse(parseSeed(file));
  if (result.success) return result.data;
  throw new SeedError(file, toIssues(result.error.issues));
}

function parseSeed(file: string): unknown {
  try {
    return parseYaml(readFileSync(join(SEED, file), 'utf8'));
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    const at = error.position
      ? ` (line ${error.position.line}, column ${error.position.column})`
      : '';
    throw new SeedError(file, [{ path: [], message: `${error.message}${at}` }]);
  }
}
