import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { ENVIRONMENT_VARIABLES, readConfig } from '../../src/config.js';

const read = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');

/** The placeholder for the password. */
const PASSWORD = /\$\{POSTGRES_PASSWORD:\?[^}]*\}/g;

test('docker-compose.yml sets valid settings, and the same database for the node and PostgreSQL', () => {
  const { services } = parse(read('docker-compose.yml').replaceAll(PASSWORD, 'secret'));
  const { api, database } = services;
  expect(ENVIRONMENT_VARIABLES).toEqual(expect.arrayContaining(Object.keys(api.environment)));

  // Settings of docker-compose.yml override those of the image.
  const image = read('Dockerfile');
  const host = /HOST=(\S+)/.exec(image)?.[1];
  const config = readConfig({ HOST: host, ...api.environment });
  expect(config.host).toBe('0.0.0.0');
  expect(config.publicUrl).toBe('http://127.0.0.1:3000');
  expect(api.ports).toEqual([`127.0.0.1:3000:${config.port}`]);
  expect(image).toContain(`EXPOSE ${config.port}\n`);

  const { username, password, hostname, pathname } = new URL(config.database.url);
  expect(services[hostname]).toBe(database);
  expect(database.environment).toEqual({
    POSTGRES_USER: username,
    POSTGRES_PASSWORD: password,
    POSTGRES_DB: pathname.slice(1),
  });
  expect(api.depends_on).toEqual({ [hostname]: { condition: 'service_healthy' } });
  expect(database.healthcheck.test.join(' ')).toContain(`--username ${username}`);

  // Docker waits until the server has stopped.
  expect(Number(/^(\d+)s$/.exec(api.stop_grace_period)?.[1]) * 1_000).toBeGreaterThan(
    config.shutdownTimeoutMs,
  );
});
