import type { TestProject } from 'vitest/node';
import { runSql, seedPlace, TEMPLATE } from './database.js';
import { type Cluster, startCluster } from './postgres.js';
import { findScratchFolder } from './scratch.js';

let cluster: Cluster;

/** Starts a throwaway PostgreSQL server for a run of tests, with a seeded database as the template of others. */
export async function setup({ provide }: TestProject): Promise<void> {
  cluster = await startCluster(
    { fsync: 'off', full_page_writes: 'off', max_connections: 300 },
    findScratchFolder(),
  );
  await runSql(cluster.url('postgres'), `create database ${TEMPLATE} template template0`);
  await seedPlace(cluster.url(TEMPLATE));
  provide('postgres', cluster.url('').replace(/\/$/, ''));
}

export async function teardown(): Promise<void> {
  await cluster.remove();
}
